import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { createEmbeddedModel } from '../adapters/embedded/embedded-model.ts';
import { answerHelp, watchHelp } from '../conversations/help.ts';
import { takeTurn } from '../conversations/hand-over.ts';
import { nextMove } from '../playbooks/next-move.ts';
import { ana, sofia } from '../testing/builders.ts';
import { createTime } from '../testing/conversation-harness.ts';
import { refusedWith } from '../testing/refused-with.ts';
import { createTurnHarness, scriptedModel, type Doing } from '../testing/turn-harness.ts';
import { plainWords } from './plain-words.ts';
import type { TurnDeps } from './run-turn.ts';

const id = 'conversation-1';
const price = 'Su plan cuesta $99,99.';
const supervised = { isSupervised: () => true } as const;

/** Lana with these models and, unless told, a supervisor at hand. */
async function lanaAt(
  model: Parameters<typeof createTurnHarness>[0],
  given: Pick<TurnDeps, 'isSupervised'> = supervised,
) {
  const time = createTime(new Date('2026-11-20T15:00:00.000Z'));
  const harness = await createTurnHarness(model, { ...given, clock: time.clock });
  const { deps, run } = harness;
  const running: Promise<void>[] = [];
  const desk = {
    ...deps,
    schedule: time.schedule,
    abortTurn: () => undefined,
    requireReady: async () => undefined,
    startTurn: ({ id }: Conversation, about: number) => void running.push(run(id, about)),
  };
  return {
    ...harness,
    time,
    desk,
    settled: () => Promise.all(running),
    now: () => deps.conversations.get(id),
    said: async () => (await harness.events(id, 'reply-sent')).map(({ text }) => text),
  };
}

/** A reply that nothing backs, and a supervisor is asked about it. */
async function asking(script: readonly Doing[] = [{ says: price }]) {
  const lana = await lanaAt(scriptedModel(script));
  const stop = watchHelp(lana.desk);
  const about = await lana.begins(id, 'Hola, ¿qué plan tengo?');
  await lana.run(id, about);
  const { help } = await lana.now();
  return { ...lana, about, stop, help: help?.id ?? 'none' };
}

describe('a reply that nothing backs, with a supervisor at hand', () => {
  it('is asked about before the customer goes to a person, and the customer hears so', async () => {
    const { now, said, events, about } = await asking();
    expect(await now()).toMatchObject({
      owner: { kind: 'ai' },
      handOver: null,
      help: { about, why: 'held', proposed: { text: price, model: 'scripted' } },
    });
    expect(await said()).toEqual([plainWords.asking.es]);
    expect(await events(id, 'turn-ended')).toMatchObject([{ outcome: 'asked-help' }]);
  });

  it('approved, it is said as it was, with what nothing backs kept for the desk', async () => {
    const { desk, now, events, help } = await asking();
    await answerHelp(desk, id, sofia, { help, answer: { kind: 'approve' } });
    expect((await events(id, 'reply-sent')).at(-1)).toMatchObject({
      text: price,
      model: 'scripted',
      unsupported: [{ words: '$99,99' }],
    });
    expect(await now()).toMatchObject({ owner: { kind: 'ai' }, help: null });
  });

  it('put in other words, those are said', async () => {
    const { desk, said, help } = await asking();
    await answerHelp(desk, id, sofia, { help, answer: { kind: 'say', text: 'Su plan es Premium.' } });
    expect((await said()).at(-1)).toBe('Su plan es Premium.');
  });

  it('told how to go on, Lana may say what the supervisor said', async () => {
    const promise = 'Le devolvemos la diferencia.';
    const { desk, said, settled, help } = await asking([{ says: promise }]);
    const answer = { kind: 'guide', text: 'Dígale que le devolvemos la diferencia' } as const;
    await answerHelp(desk, id, sofia, { help, answer });
    await settled();
    expect((await said()).at(-1)).toBe(promise);
  });

  it('held again about the same message, the customer goes to a person', async () => {
    const { desk, now, settled, help } = await asking();
    await answerHelp(desk, id, sofia, { help, answer: { kind: 'guide', text: 'Busque el precio' } });
    await settled();
    expect(await now()).toMatchObject({ owner: { kind: 'queue' }, handOver: { reason: 'held' } });
  });

  it('unanswered in time, the customer is told and waits for a person; an answer then comes too late', async () => {
    const { desk, time, deps, now, said, help } = await asking();
    time.pass(44);
    await deps.background.idle();
    expect((await now()).owner.kind).toBe('ai');
    time.pass(1);
    await deps.background.idle();
    expect(await now()).toMatchObject({
      owner: { kind: 'queue' },
      handOver: { reason: 'held', briefing: {} },
      help: null,
    });
    expect((await said()).at(-1)).toBe(plainWords.held.es);
    await expect(answerHelp(desk, id, sofia, { help, answer: { kind: 'approve' } })).rejects.toEqual(
      refusedWith('help-gone'),
    );
  });

  it('expires after a restart too', async () => {
    const { desk, time, deps, stop, now } = await asking();
    stop();
    time.pass(120);
    watchHelp(desk);
    time.pass(0);
    await deps.background.idle();
    expect((await now()).owner.kind).toBe('queue');
  });

  it('answered, it does not expire any more, and nothing waits', async () => {
    const { desk, time, deps, now, help } = await asking();
    await answerHelp(desk, id, sofia, { help, answer: { kind: 'approve' } });
    expect(time.waiting()).toBe(0);
    time.pass(600);
    await deps.background.idle();
    expect((await now()).owner.kind).toBe('ai');
  });

  it('is withdrawn when the customer writes on, and Lana answers that', async () => {
    const lana = await asking([{ says: price }, { says: price }, { says: '¡Hola! ¿En qué le ayudo?' }]);
    await lana.run(id, await lana.writes(id, 'hola'));
    expect((await lana.said()).at(-1)).toBe('¡Hola! ¿En qué le ayudo?');
    expect((await lana.now()).help).toBeNull();
    const late = { help: lana.help, answer: { kind: 'approve' } } as const;
    await expect(answerHelp(lana.desk, id, sofia, late)).rejects.toEqual(refusedWith('help-gone'));
  });

  it('is over when a person takes the turn: a late answer says nothing', async () => {
    const { desk, now, said, help } = await asking();
    await takeTurn(desk, id, ana);
    const before = await said();
    await expect(answerHelp(desk, id, sofia, { help, answer: { kind: 'approve' } })).rejects.toEqual(
      refusedWith('help-gone'),
    );
    expect(await said()).toEqual(before);
    expect((await now()).help).toBeNull();
  });

  it('of two supervisors who answer at once one is heard, and the same answer twice is one', async () => {
    const { desk, said, help } = await asking();
    const marta = { ...sofia, id: 'sup-marta' };
    const answer = { kind: 'say', text: 'Su plan es Premium.' } as const;
    const answers = await Promise.allSettled([
      answerHelp(desk, id, sofia, { help, answer }),
      answerHelp(desk, id, marta, { help, answer: { kind: 'approve' } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await answerHelp(desk, id, sofia, { help, answer });
    expect(await said()).toEqual([plainWords.asking.es, 'Su plan es Premium.']);
  });

  it('answered as it expires, it ends one way', async () => {
    const { desk, time, deps, now, said, help } = await asking();
    const answered = answerHelp(desk, id, sofia, { help, answer: { kind: 'approve' } }).then(
      () => true,
      () => false,
    );
    time.pass(45);
    const wasHeard = await answered;
    await deps.background.idle();
    expect((await now()).owner.kind).toBe(wasHeard ? 'ai' : 'queue');
    expect((await said()).includes(price)).toBe(wasHeard);
    expect((await said()).includes(plainWords.held.es)).toBe(!wasHeard);
  });
});

it('without a supervisor at hand the customer goes to a person at once', async () => {
  const lana = await lanaAt(scriptedModel([{ says: price }]), { isSupervised: () => false });
  await lana.run(id, await lana.begins(id, 'Hola, ¿qué plan tengo?'));
  expect(await lana.now()).toMatchObject({ handOver: { reason: 'held' }, help: null });
});

it('who asks for a person gets one, whatever a supervisor could answer', async () => {
  const lana = await lanaAt(createEmbeddedModel({ nextMove }));
  const about = await lana.begins(id, 'quiero hablar con una persona');
  await lana.attend(id, about);
  await lana.run(id, about);
  expect(await lana.now()).toMatchObject({ handOver: { reason: 'asked' }, help: null });
});

/** It has not understood the customer twice, nor what they want instead. */
async function atALoss() {
  const lana = await lanaAt(createEmbeddedModel({ nextMove }));
  let about = await lana.begins(id, 'quiero cancelar');
  for (const text of ['', 'xyzzy', 'xyzzy', 'no', 'xyzzy', 'xyzzy']) {
    if (text !== '') about = await lana.writes(id, text);
    await lana.attend(id, about);
    await lana.run(id, about);
  }
  return { ...lana, help: (await lana.now()).help };
}

describe('the embedded model, at a loss', () => {
  it('asks a supervisor instead of passing on', async () => {
    const { now, said, help } = await atALoss();
    expect(help).toMatchObject({ why: 'uncertain', proposed: null });
    expect(await now()).toMatchObject({ owner: { kind: 'ai' }, handOver: null });
    expect((await said()).at(-1)).toBe(plainWords.asking.es);
  });

  it('goes on as the supervisor says', async () => {
    const { desk, said, settled, now, events, help } = await atALoss();
    const answer = { kind: 'guide', text: 'Envíale la copia de la factura' } as const;
    await answerHelp(desk, id, sofia, { help: help?.id ?? '', answer });
    await settled();
    expect((await said()).at(-1)).toContain('Gracias por esperar');
    expect(await events(id, 'effect-done')).toMatchObject([{}, { effect: 'bill-sent' }]);
    expect((await now()).handOver).toBeNull();
  });

  it('has no words to approve', async () => {
    const { desk, help } = await atALoss();
    const answer = { help: help?.id ?? '', answer: { kind: 'approve' } } as const;
    await expect(answerHelp(desk, id, sofia, answer)).rejects.toEqual(refusedWith('malformed-request'));
  });
});
