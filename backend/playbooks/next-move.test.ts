import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { languages } from '../../shared/language.ts';
import { localeOf } from '../../shared/countries/country.ts';
import { createSandboxAccounts } from '../adapters/sandbox-accounts/sandbox-accounts.ts';
import { standingSources } from '../agents/sources/standing-sources.ts';
import { tools, type ToolCall, type ToolOutcome } from '../agents/tool-catalogue.ts';
import { checkReply } from '../guardrails/check-reply.ts';
import { dialogues } from '../testing/dialogues.ts';
import { hearing, playTurn, situationFor, testDay, type Played } from '../testing/situations.ts';
import { foreseenOutcome } from './foreseen-outcome.ts';
import type { Situation } from './situation.ts';

const accounts = createSandboxAccounts({ clock: () => new Date(`${testDay}T15:00:00.000Z`), file: null });
const daniel = await accounts.find('EC-1001');
const lucia = await accounts.find('EC-1002');
const people = await Promise.all(
  ['EC-1001', 'EC-1002', 'BR-1002', 'TT-1003', 'EC-2011', 'TT-2004', 'CL-2004', 'PE-2003'].map((id) =>
    accounts.find(id),
  ),
);

const broken: ToolOutcome = { ok: false, code: 'accounts-unavailable', message: 'no answer' };
const refused: ToolOutcome = { ok: false, code: 'already-disputed', message: 'refused' };

/** A turn for each utterance, one after the other; answers with the last. */
function talk(situation: Situation, ...utterances: readonly string[]): Played {
  const [first = '', ...rest] = utterances;
  const played = playTurn(hearing(situation, first));
  return rest.length > 0 ? talk(played.next, ...rest) : played;
}

/** The situation once a colleague has spoken and gives the turn back. */
function afterRep(situation: Situation): Situation {
  return { ...situation, lines: [...situation.lines, { from: 'rep', text: 'Ya lo dejo con Lana.' }] };
}

describe('whatever is said', () => {
  const said = fc.oneof(
    fc.constantFrom(...dialogues.flatMap(({ exchanges }) => exchanges.map(({ says }) => says))),
    fc.constantFrom(
      'sí',
      'no',
      'yes',
      'não',
      'tal vez',
      'gracias',
      'bye',
      'oi',
      '',
      '???',
      '12',
      '🙂',
      '<b>hola</b>',
    ),
    fc.string({ maxLength: 40 }),
  );

  test('a turn takes at most six rounds of tools and says nothing that nothing backs', {
    timeout: 60_000,
  }, () => {
    const failing = fc.constantFrom(null, null, null, broken, refused);
    const turns = fc.array(fc.tuple(said, failing), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(
        fc.constantFrom(...people),
        fc.constantFrom(...languages),
        turns,
        (account, language, talked) => {
          let situation = situationFor(account, { language });
          for (const [utterance, failure] of talked) {
            const now = hearing(situation, utterance);
            const fails = (call: ToolCall) => failure !== null && tools[call.tool].kind === 'effect';
            const played = playTurn(now, (call) =>
              fails(call) && failure ? failure : foreseenOutcome(call, now, null),
            );
            expect(played.rounds).toBeLessThanOrEqual(6);
            expect(played.text.trim()).not.toBe('');
            expect(played.text).not.toMatch(/\{\w+\}(?<!\{reference\})|undefined|NaN/);
            expect(unbacked(now, played)).toEqual([]);
            situation = played.next;
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the same turn is the same turn', () => {
    const now = hearing(situationFor(daniel), 'quiero cancelar');
    expect(playTurn(now)).toEqual(playTurn(now));
  });
});

/** The words of a reply that neither the account, the catalogue nor a tool of the turn backs. */
function unbacked(situation: Situation, { text, used }: Played): readonly string[] {
  const { account, catalogue, country, today, language, passages } = situation;
  if (!account || !catalogue) return [];
  const locale = localeOf(language, country.code);
  const conversation = { language, effects: [], facts: [] } as unknown as Conversation;
  const standing = standingSources({ conversation, account, catalogue, country, today, locale });
  const results = used.map(({ tool, outcome }) => ({
    kind: 'effect' as const,
    id: tool,
    title: tool,
    text: JSON.stringify(outcome).replaceAll('"', ' '),
  }));
  const heard = [...situation.lines.map((line) => line.text), ...situation.facts.map(({ value }) => value)];
  const cited = passages.map(({ id, title, text }) => ({ kind: 'passage' as const, id, title, text }));
  const days = situation.understanding.mentions.days;
  const checked = checkReply(text.replaceAll('{reference}', ''), [...standing, ...results, ...cited], {
    language,
    country: country.code,
    heard: [...heard, ...days],
  });
  return checked.verdict === 'pass' ? [] : checked.unsupported;
}

describe('honesty', () => {
  test('nothing is called done before its tool has succeeded', () => {
    const now = hearing(situationFor(lucia), '¿está bien mi factura?');
    const { text } = playTurn(now, (call) =>
      call.tool === 'open_dispute' ? broken : foreseenOutcome(call, now, null),
    );
    expect(text).toContain('no quedó hecho');
    expect(text).toContain('persona');
    expect(text).not.toMatch(/abrí|CL-/);
  });

  test('what succeeded is told apart from what did not', () => {
    const { next } = talk(situationFor(daniel), 'quiero cancelar', 'veo deportes y noticias', 'sí');
    const now = hearing(next, 'sí');
    const { text } = playTurn(now, (call) =>
      call.tool === 'apply_loyalty_discount' ? broken : foreseenOutcome(call, now, null),
    );
    expect(text).toContain('ahora tiene Essential Plus');
    expect(text).toContain('no quedó hecho');
    expect(text).not.toContain('71,92');
  });

  test('a refusal is owned up to, and not tried again until asked for', () => {
    const now = hearing(situationFor(lucia), '¿está bien mi factura?');
    const first = playTurn(now, (call) =>
      call.tool === 'open_dispute' ? refused : foreseenOutcome(call, now, null),
    );
    expect(first.text).toContain('no me permite');
    const second = playTurn(hearing(first.next, 'no'));
    expect(second.used.filter(({ tool }) => tools[tool].kind === 'effect')).toEqual([]);
    const yes = playTurn(hearing(first.next, 'sí'));
    expect(yes.used.map(({ tool }) => tool)).toEqual(['hand_to_person']);
  });

  test('an account that cannot be seen is said so, with a person offered', () => {
    const { text, used } = talk(situationFor(daniel, { account: null }), 'quiero una copia de mi factura');
    expect(text).toContain('no puedo ver su cuenta');
    expect(used.filter(({ tool }) => tools[tool].kind === 'effect')).toEqual([]);
  });
});

describe('a person', () => {
  test('is called at once for whoever insults, with the reason', () => {
    const now = hearing(situationFor(daniel), 'hola');
    const abusive = { ...now, understanding: { ...now.understanding, abusive: true, mood: -1 } };
    const { used, text } = playTurn(abusive);
    expect(used[0]).toMatchObject({ tool: 'hand_to_person', input: { reason: 'mood' } });
    expect(text).toContain('persona');
  });

  test('is offered after not understanding twice, and called after the third time', () => {
    const { next, text } = talk(situationFor(daniel), 'asdf qwer', 'blah blah zzz');
    expect(text).toContain('¿Prefiere que le pase con una persona');
    const third = playTurn(hearing(next, 'mmm xyz'));
    expect(third.used[0]).toMatchObject({ tool: 'hand_to_person', input: { reason: 'uncertain' } });
  });
});

describe('a goal that a colleague gives with the turn', () => {
  test('a bill copy is sent, and then anything else is asked for', () => {
    const goal = 'envía la copia de la factura y pregunta si necesita algo más';
    const { text, used } = playTurn(afterRep(situationFor(daniel, { goal })));
    expect(used.map(({ tool }) => tool)).toContain('send_bill');
    expect(text).toContain('d•••@example.com');
    expect(text).toContain('¿Le puedo ayudar con algo más?');
  });

  test('a discount is applied, and goodbye said, in English too', () => {
    const goal = 'Apply the discount and say goodbye';
    const { text, used } = playTurn(afterRep(situationFor(daniel, { language: 'en', goal })));
    expect(used.map(({ tool }) => tool)).toContain('apply_loyalty_discount');
    expect(used.map(({ tool }) => tool)).not.toContain('register_cancellation');
    expect(text).toContain('Have a great day');
  });

  test('a plan change that was agreed on is finished', () => {
    const { next } = talk(situationFor(daniel), 'quiero cancelar', 'veo deportes y noticias');
    const { used, next: end } = playTurn(
      afterRep({ ...next, goal: 'Termina el cambio de plan y despídete' }),
    );
    expect(used).toContainEqual(
      expect.objectContaining({ tool: 'change_plan', input: { planId: 'ec-essential-plus' } }),
    );
    expect(end.playbook).toBeNull();
  });

  test('what lacks an answer is asked for first', () => {
    const { text, used } = playTurn(afterRep(situationFor(daniel, { goal: 'Agenda la visita del técnico' })));
    expect(used.map(({ tool }) => tool)).not.toContain('schedule_visit');
    expect(text).toContain('¿Le queda bien');
  });

  test('carrying on takes up the open question', () => {
    const { next } = talk(situationFor(daniel), 'quiero cancelar', 'veo deportes y noticias');
    const { text } = playTurn(afterRep({ ...next, goal: 'Continúa desde aquí' }));
    expect(text).toContain('Essential Plus por $89,90');
  });
});

test('what a customer told a colleague is not asked again', () => {
  const { next } = talk(situationFor(daniel), 'quiero cancelar');
  const told: Situation = {
    ...next,
    lines: [
      ...next.lines,
      { from: 'customer', text: 'ahora solo veo deportes y noticias' },
      { from: 'rep', text: 'Entiendo, déjeme revisar.' },
    ],
    goal: 'Continúa desde aquí',
  };
  expect(playTurn(told).text).toContain('Essential Plus');
});

test('an earlier consent does not carry over to a new matter', async () => {
  const fernanda = await accounts.find('EC-2006');
  const { next } = talk(situationFor(fernanda), 'quiero pasarme al plan Familia', 'sí');
  const again = playTurn(hearing(next, 'ahora quiero pasarme al plan Premium'));
  expect(again.used.map(({ tool }) => tool)).not.toContain('change_plan');
  expect(again.text).toContain('¿Hago el cambio?');
});
