import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Suggestion } from '../../shared/conversation/suggestion.ts';
import { createSandboxAccounts } from '../adapters/sandbox-accounts/sandbox-accounts.ts';
import { tools, toolNames } from '../agents/tool-catalogue.ts';
import { stepsNowDone } from '../playbooks/heard-steps.ts';
import type { Situation } from '../playbooks/situation.ts';
import { dialogues } from '../testing/dialogues.ts';
import { hearing, playTurn, situationFor, testDay } from '../testing/situations.ts';
import { suggest } from './suggest.ts';

const accounts = createSandboxAccounts({ clock: () => new Date(`${testDay}T15:00:00.000Z`), file: null });
const daniel = situationFor(await accounts.find('EC-1001'));
const lucia = situationFor(await accounts.find('EC-1002'));
const fernanda = situationFor(await accounts.find('EC-2006'));

/** Lana answers each of these; then the customer says the last, with a person listening. */
function upTo(situation: Situation, last: string, ...answered: readonly string[]): Situation {
  const before = answered.reduce((now, utterance) => playTurn(hearing(now, utterance)).next, situation);
  return hearing(before, last);
}

function saysPerson(situation: Situation, text: string): Situation {
  const { playbook, lines } = situation;
  const said: Situation = { ...situation, lines: [...lines, { from: 'rep', text }] };
  return {
    ...said,
    playbook: playbook && { ...playbook, done: [...new Set([...playbook.done, ...stepsNowDone(said)])] },
  };
}

function idsOf(situation: Situation): readonly string[] {
  return suggest(situation).map(({ id }) => id);
}

function priced(situation: Situation): readonly Suggestion[] {
  return suggest(situation).filter(({ price }) => price !== null);
}

const dollars = (minor: number) => ({ minor, currency: 'USD' });

describe('in a retention, once it is known what they watch', () => {
  const now = upTo(daniel, 'veo más streaming, pero sigo con deportes y noticias', 'quiero cancelar');

  test('the plan that keeps it comes first, with the words heard and the price', () => {
    const [first] = suggest(now);
    expect(first).toMatchObject({
      kind: 'reply',
      title: 'Ofrecer Essential Plus',
      price: { before: dollars(128_90), after: dollars(89_90), months: null },
    });
    expect(first?.why).toContain('«deportes» y «noticias»');
    expect(first?.text).toContain('Essential Plus');
  });

  test('then the loyalty discount as an action, and the way back to Lana last', () => {
    const [, second, ...rest] = suggest(now);
    expect(second).toMatchObject({
      kind: 'action',
      tool: { name: 'apply_loyalty_discount', input: {} },
      price: { before: dollars(89_90), after: dollars(71_92), months: 6 },
    });
    expect(rest.at(-1)).toMatchObject({ kind: 'hand-back' });
  });

  test('once the person has made the offer, it can be carried out', () => {
    const offered = saysPerson(
      now,
      'Essential Plus conserva deportes y noticias, cuesta $89,90 al mes y ahorra $39,00.',
    );
    const [first] = suggest(offered);
    expect(first).toMatchObject({
      kind: 'action',
      tool: { name: 'change_plan', input: { planId: 'ec-essential-plus' } },
    });
    const agreed = hearing(offered, 'sí, me interesa');
    expect(suggest(agreed)[0]).toMatchObject({
      title: expect.stringContaining('20'),
      price: { after: dollars(71_92) },
    });
  });
});

test('a customer who insists on leaving is offered nothing', () => {
  const now = upTo(daniel, 'no, quiero cancelar igual', 'quiero cancelar', 'veo deportes y noticias');
  for (const { price, text } of suggest(now)) {
    expect(price).toBeNull();
    expect(text).not.toMatch(/Essential Plus|descuento/);
  }
});

test('what was declined is not suggested again', () => {
  const now = upTo(daniel, 'no', 'quiero cancelar', 'veo deportes y noticias');
  expect(suggest(now).map(({ tool }) => tool?.name)).not.toContain('change_plan');
});

test('a bill above the usual: the dispute, with the words that say so and room for its number', () => {
  const [first] = suggest(hearing(lucia, '¿está bien mi factura?'));
  expect(first).toMatchObject({
    kind: 'action',
    title: 'Abrir reclamo por $70,00',
    tool: { name: 'open_dispute' },
  });
  expect(first?.text).toContain('{reference}');
});

test('a goal to hand back with is one that Lana carries out', () => {
  const handBack = suggest(hearing(lucia, '¿me manda una copia de la factura?')).find(
    ({ kind }) => kind === 'hand-back',
  );
  const goal = suggest({ ...hearing(lucia, 'gracias'), playbook: { id: 'bill-copy', done: [] } }).find(
    ({ kind }) => kind === 'hand-back',
  );
  expect(handBack?.text).toBe('Pregunta si necesita algo más y despídete');
  expect(goal?.text).toBeDefined();
  const returned = playTurn({
    ...lucia,
    goal: 'Envía la copia de la factura y pregunta si necesita algo más',
    lines: [{ from: 'rep', text: 'Un momento.' }],
  });
  expect(returned.used.map(({ tool }) => tool)).toContain('send_bill');
});

test('who asks for a person gets one: the words to begin with', () => {
  const [first, ...rest] = suggest(hearing(daniel, 'quiero hablar con una persona'));
  expect(first).toMatchObject({ id: 'reply:attend', kind: 'reply' });
  expect(rest.map(({ kind }) => kind)).not.toContain('hand-back');
});

describe('selling', () => {
  test('waits for a better mood', () => {
    const asks = hearing(fernanda, 'quiero pasarme al plan Familia');
    expect(priced(asks)).not.toEqual([]);
    expect(priced({ ...asks, understanding: { ...asks.understanding, mood: -0.3 } })).toEqual([]);
  });
});

test('the same meaning has the same id, in other words and other languages', () => {
  const spanish = upTo(daniel, 'veo deportes y noticias', 'quiero cancelar');
  const otherwise = upTo(daniel, 'solo sigo las noticias y los deportes', 'deseo cancelar el servicio');
  const english = upTo({ ...daniel, language: 'en' }, 'I still watch sports and news', 'I want to cancel');
  expect(idsOf(otherwise)).toEqual(idsOf(spanish));
  expect(idsOf(english)).toEqual(idsOf(spanish));
});

test('whatever is said: at most four, each whole, each once, and each tool takes its input', () => {
  const said = fc.constantFrom(
    ...dialogues.flatMap(({ exchanges }) => exchanges.map(({ says }) => says)),
    '',
    '🙂',
  );
  fc.assert(
    fc.property(
      fc.constantFrom(daniel, lucia, fernanda),
      fc.array(said, { minLength: 1, maxLength: 4 }),
      (who, talked) => {
        const suggestions = suggest(upTo(who, talked.at(-1) ?? '', ...talked.slice(0, -1)));
        expect(suggestions.length).toBeLessThanOrEqual(4);
        expect(new Set(suggestions.map(({ id }) => id)).size).toBe(suggestions.length);
        for (const suggestion of suggestions) {
          expect(() => Suggestion.parse(suggestion)).not.toThrow();
          expect(suggestion.title.trim()).not.toBe('');
          expect(suggestion.text.trim()).not.toBe('');
          expect(`${suggestion.title} ${suggestion.why}`).not.toMatch(/\{\w+\}/);
          const name = toolNames.find((tool) => tool === suggestion.tool?.name);
          expect(suggestion.kind === 'action').toBe(name !== undefined);
          const read = name ? tools[name].input.safeParse(suggestion.tool?.input) : { success: true };
          expect(read.success).toBe(true);
        }
      },
    ),
    { numRuns: 40 },
  );
});
