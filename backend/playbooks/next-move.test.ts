import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { languages, type Language } from '../../shared/language.ts';
import type { Ticket } from '../../shared/accounts/account.ts';
import { localeOf } from '../../shared/countries/country.ts';
import { createSandboxAccounts } from '../adapters/sandbox-accounts/sandbox-accounts.ts';
import { standingSources } from '../agents/sources/standing-sources.ts';
import { tools, type ToolCall, type ToolOutcome } from '../agents/tool-catalogue.ts';
import { checkReply } from '../guardrails/check-reply.ts';
import { dialogues } from '../testing/dialogues.ts';
import { hearing, playTurn, situationFor, testDay, type Played } from '../testing/situations.ts';
import { foreseenOutcome } from './foreseen-outcome.ts';
import { playbooks } from './index.ts';
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

const inLanguage: Readonly<Record<Language, { cancel: string; watches: string; signal: string }>> = {
  es: { cancel: 'quiero cancelar', watches: 'veo deportes y noticias', signal: 'no tengo señal' },
  'pt-BR': { cancel: 'quero cancelar', watches: 'vejo esportes e notícias', signal: 'estou sem sinal' },
  en: { cancel: 'I want to cancel', watches: 'I still watch sports and news', signal: 'my tv has no signal' },
};

/** The tools used that change the account, in order. */
function effectsIn(used: Played['used']): readonly string[] {
  return used.map(({ tool }) => tool).filter((tool) => tools[tool].kind === 'effect');
}

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

/** What a tool does, as the transcript says it of a change. */
function titleOf(tool: ToolCall['tool'], language: Language): string {
  const steps = playbooks.flatMap((playbook) => playbook.steps);
  const step = steps.find((one) => one.kind === 'do' && one.tool === tool);
  return step?.kind === 'do' ? step.title[language] : tool;
}

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
    title: titleOf(tool, language),
    // As on record: what was done, then what came of it.
    text: `${titleOf(tool, language)} ${JSON.stringify(outcome).replaceAll('"', ' ')}`,
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

  test.each<[string, Language, string, readonly string[], string]>([
    ['EC-1001', 'es', 'Aplica el descuento y despídete', ['apply_loyalty_discount'], 'excelente día'],
    ['BR-1001', 'pt-BR', 'Aplique o desconto e se despeça', ['apply_loyalty_discount'], 'ótimo dia'],
    ['TT-1001', 'en', 'Apply the discount and say goodbye', ['apply_loyalty_discount'], 'great day'],
  ])('%s: "%s" %s is done once and not offered again', async (id, language, goal, does, ends) => {
    const { cancel, watches } = inLanguage[language];
    const { next } = talk(situationFor(await accounts.find(id), { language }), cancel, watches);
    const { text, used } = playTurn(afterRep({ ...next, goal }));
    expect(effectsIn(used)).toEqual(does);
    expect(text).toContain(ends);
    expect(text).not.toContain('?');
  });

  test('what the customer agreed to in the same matter is done with what is named', () => {
    const { next } = talk(situationFor(daniel), 'quiero cancelar', 'veo deportes y noticias', 'sí');
    for (const goal of ['Aplica el descuento', 'Confirma lo acordado con el descuento']) {
      const { text, used } = playTurn(afterRep({ ...next, goal }));
      expect(effectsIn(used)).toEqual(['change_plan', 'apply_loyalty_discount']);
      expect(text).toContain('Essential Plus');
      expect(text).toContain('Gracias por quedarse');
    }
  });

  test('an offer that was applied before its turn is not made again when its turn comes', () => {
    const { next } = talk(situationFor(daniel), 'quiero cancelar');
    const goal = 'Aplica el descuento y cambia el plan';
    const first = playTurn(afterRep({ ...next, goal }));
    expect(effectsIn(first.used)).toEqual(['apply_loyalty_discount']);
    const { text } = talk(first.next, 'veo deportes y noticias', 'sí');
    expect(text).not.toContain('20');
  });

  test.each<[Language, string, string]>([
    ['es', 'Agenda la visita para el martes', '24 de noviembre de 2026'],
    ['pt-BR', 'Marque a visita técnica para terça-feira', '24 de novembro de 2026'],
    ['en', 'Schedule the visit on Tuesday', '24 November 2026'],
  ])('a day that a goal names (%s) is the day', async (language, goal, day) => {
    const { signal } = inLanguage[language];
    const { next } = talk(situationFor(await accounts.find('TT-2004'), { language }), signal);
    const { text, used } = playTurn(afterRep({ ...next, goal }));
    expect(effectsIn(used)).toEqual(['schedule_visit']);
    expect(text).toContain(day);
  });

  test.each<[Language, string]>([
    ['es', 'Dile cuándo llega la respuesta del reclamo y despídete'],
    ['pt-BR', 'Diga quando chega a resposta e se despeça'],
    ['en', 'Tell them when the answer arrives'],
  ])('a question of the account in a goal (%s) is answered by itself', (language, goal) => {
    const dispute: Ticket = {
      id: 'CL-1234567',
      kind: 'dispute',
      state: 'open',
      openedOn: testDay,
      dueOn: '2026-12-04',
      summary: '',
      amount: null,
    };
    const account = { ...lucia, tickets: [dispute] };
    const { text, used } = playTurn(afterRep(situationFor(account, { language, goal })));
    expect(effectsIn(used)).toEqual([]);
    expect(text).toContain('CL-1234567');
    expect(text).toMatch(/4 de (?:diciembre|dezembro) de 2026|December 4, 2026/);
    expect(text).not.toContain('189');
  });

  test('only goodbye is only goodbye, and what was done is confirmed when asked', () => {
    expect(playTurn(afterRep(situationFor(daniel, { goal: 'Solo despídete' }))).text).toBe(
      'Gracias por escribirnos, Daniel. ¡Que tenga un excelente día!',
    );
    const summary = 'Plan cambiado a Essential Plus: $89,90 al mes';
    const effects = [
      { key: 'k', kind: 'plan-changed', state: 'done', summary, reference: null, amount: null },
    ] as const;
    const goal = 'Confirma lo acordado y despídete';
    const { text, used } = playTurn(afterRep(situationFor(daniel, { goal, effects })));
    expect(text).toContain(summary);
    expect(effectsIn(used)).toEqual([]);
  });

  test('a cancellation to be confirmed is settled without another offer', () => {
    const { next } = talk(situationFor(daniel), 'quiero cancelar', 'veo deportes y noticias');
    const { text } = playTurn(afterRep({ ...next, goal: 'Confirma la cancelación y despídete' }));
    expect(text).toContain('respeto su decisión');
    expect(text).not.toContain('Essential');
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
