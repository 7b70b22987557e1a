import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Suggestion } from '../../shared/conversation/suggestion.ts';
import { languages } from '../../shared/language.ts';
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
  return ticked({ ...situation, lines: [...situation.lines, { from: 'rep', text }] });
}

function ticked(situation: Situation): Situation {
  const { playbook } = situation;
  const done = [...new Set([...(playbook?.done ?? []), ...stepsNowDone(situation)])];
  return { ...situation, playbook: playbook && { ...playbook, done } };
}

function idsOf(situation: Situation): readonly string[] {
  return suggest(situation).map(({ id }) => id);
}

function toolsOf(situation: Situation): readonly string[] {
  return suggest({ ...situation, owner: 'rep' }).flatMap(({ tool }) => (tool ? [tool.name] : []));
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
      title: { es: 'Ofrecer Essential Plus', 'pt-BR': 'Oferecer o Essential Plus' },
      price: { before: dollars(128_90), after: dollars(89_90), months: null },
    });
    expect(first?.why.es).toContain('«deportes» y «noticias»');
    expect(first?.why.en).toContain('“sports” and “news”');
    expect(first?.text).toContain('Essential Plus');
  });

  test('then the discount as an offer on top, a reply that helps, and the way back to Lana', () => {
    const [, second, third, fourth, ...rest] = suggest(now);
    expect(second).toMatchObject({
      kind: 'reply',
      tool: null,
      price: { before: dollars(89_90), after: dollars(71_92), months: 6 },
    });
    expect(second?.text).toMatch(/71,92.*¿/);
    expect(third).toMatchObject({ kind: 'reply', title: { es: 'Responder: qué incluye Essential Plus' } });
    expect(third?.text).toContain('160 canales');
    expect(fourth).toMatchObject({ kind: 'hand-back' });
    expect(rest).toEqual([]);
  });

  test('nothing changes the contract before the customer has said yes', () => {
    const offered = saysPerson(
      now,
      'Essential Plus conserva deportes y noticias por $89,90 al mes, ¿le gustaría?',
    );
    for (const situation of [now, offered, hearing(offered, 'déjeme pensarlo')]) {
      expect(toolsOf(situation)).not.toContain('change_plan');
      expect(toolsOf(situation)).not.toContain('apply_loyalty_discount');
    }
    expect(suggest(hearing(offered, 'sí, me interesa'))[0]).toMatchObject({
      kind: 'action',
      tool: { name: 'change_plan', input: { planId: 'ec-essential-plus' } },
      price: { after: dollars(89_90) },
    });
  });

  test('a yes to plan and discount together makes both actions, in order', () => {
    const both = saysPerson(now, suggest(now)[1]?.text ?? '');
    const [first, second, , back] = suggest(hearing(both, 'sí, dale'));
    expect(first?.tool?.name).toBe('change_plan');
    expect(second).toMatchObject({
      tool: { name: 'apply_loyalty_discount' },
      price: { before: dollars(89_90), after: dollars(71_92) },
    });
    expect(back?.title.es).toContain('Termina el cambio de plan');
  });

  test('a yes to something else that a person asked agrees to nothing', () => {
    const greeted = saysPerson(now, 'Hola Daniel, ¿me escucha bien?');
    expect(toolsOf(hearing(greeted, 'sí'))).toEqual([]);
  });
});

describe('once a person takes over', () => {
  const accepted = { owner: 'rep', asksForPerson: 1 } as const;

  test('the first words show that it was all read: name and matter; then what is next', () => {
    const { next } = playTurn(
      upTo(daniel, 'quiero hablar con una persona', 'quiero cancelar', 'veo deportes'),
    );
    for (const owner of ['queue', 'rep'] as const) {
      const [first, ...rest] = suggest({ ...next, ...accepted, owner });
      expect(first).toMatchObject({ id: 'reply:attend', kind: 'reply' });
      expect(first?.text).toMatch(/Daniel.*cancelar el servicio/);
      expect(rest.map(({ kind }) => kind)).toEqual(['reply', 'reply', 'reply']);
    }
  });

  test('with no matter known they are asked for it', () => {
    const { next } = playTurn(hearing(daniel, 'quiero hablar con una persona'));
    expect(suggest({ ...next, ...accepted })[0]?.text).toContain('¿en qué le puedo ayudar?');
  });

  test('what the customer waits for comes first where they wait for words', () => {
    const now = upTo(daniel, 'veo deportes y noticias', 'quiero cancelar');
    expect(suggest({ ...now, owner: 'rep' })[0]).toMatchObject({ title: { es: 'Ofrecer Essential Plus' } });
  });
});

test('after a change was carried out, the next one agreed on is first, with the thanks that end it', async () => {
  const offered = upTo(daniel, 'veo deportes y noticias', 'quiero cancelar');
  const agreed = hearing(saysPerson(offered, suggest(offered)[1]?.text ?? ''), 'sí, dale');
  const ownAccounts = createSandboxAccounts({
    clock: () => new Date(`${testDay}T15:00:00.000Z`),
    file: null,
  });
  await ownAccounts.perform('change', {
    accountId: 'EC-1001',
    kind: 'plan-changed',
    planId: 'ec-essential-plus',
  });
  const changed = ticked({
    ...agreed,
    owner: 'rep',
    account: await ownAccounts.find('EC-1001'),
    effects: [
      { key: 'change', kind: 'plan-changed', state: 'done', summary: '', reference: null, amount: null },
    ],
  });
  const [first] = suggest(changed);
  expect(first).toMatchObject({
    tool: { name: 'apply_loyalty_discount' },
    price: { before: dollars(89_90), after: dollars(71_92) },
  });
  expect(first?.text).toContain('Gracias por quedarse');
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
    title: { es: 'Abrir reclamo por $70,00' },
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
  expect(handBack?.text).toBe('Envía la copia de la factura y pregunta si necesita algo más');
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
          for (const language of languages) {
            const card = `${suggestion.title[language]} ${suggestion.why[language]}`;
            expect(suggestion.title[language].trim()).not.toBe('');
            expect(card).not.toMatch(/\{\w+\}/);
          }
          expect(suggestion.text.trim()).not.toBe('');
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
