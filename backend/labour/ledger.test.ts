import { afterEach, describe, expect, it } from 'vitest';
import type { NewEvent } from '../../shared/conversation/event.ts';
import {
  ana,
  authorOf,
  begins,
  bruno,
  claimOf,
  event,
  lanaOwns,
  ownerOf,
  replies,
  sofia,
  suggestion,
  turnGoesTo,
} from '../testing/builders.ts';
import { dataOf, refusalOf, startEdge, type TestEdge } from '../testing/edge.ts';

const conversationId = 'conversation-1';
const anaOwns = ownerOf(ana, 2);
let edge: TestEdge | null = null;
afterEach(() => edge?.close());

/** A conversation that Ana has: the customer's words are number 3, their mood is read, two things are suggested. */
async function started() {
  edge = await startEdge();
  const { deps } = edge;
  const record = (...events: readonly NewEvent[]) => deps.conversations.record({ conversationId, events });
  const speak = (text: string) =>
    deps.conversations.record({ conversationId, events: [replies(anaOwns, text)], claim: claimOf(anaOwns) });
  await record(...begins('Estoy harto'));
  await deps.conversations.record({
    conversationId,
    events: [replies(lanaOwns(1), 'Entiendo')],
    claim: claimOf(lanaOwns(1)),
  });
  await deps.conversations.record({ conversationId, events: [turnGoesTo(anaOwns)], epoch: 1 });
  await record(
    event('mood-read', { about: 3, mood: -0.9, because: ['harto'] }),
    event('suggestions-made', { about: 3, suggestions: [suggestion({ id: 'a' }), suggestion({ id: 'b' })] }),
  );
  const as = (who: typeof ana) => edge?.token(who.role, who) as Promise<string>;
  return { edge, record, speak, as };
}

describe('contesting what Faro read', () => {
  it('takes a mood out of the trend, marks it, and happens once', async () => {
    const { edge, as } = await started();
    const body = { about: 3, what: 'mood' } as const;
    const token = await as(ana);
    const first = dataOf(await edge.call('contest', { id: conversationId, token, body }));
    expect(dataOf(await edge.call('contest', { id: conversationId, token, body }))).toEqual(first);
    const { mood, moods, transcript } = await edge.deps.conversations.get(conversationId);
    expect({ mood, moods }).toEqual({ mood: null, moods: [] });
    expect(transcript).toContainEqual(
      expect.objectContaining({ sequence: 3, mood: -0.9, contested: ['mood'] }),
    );
  });

  it('takes a suggestion away and keeps the other', async () => {
    const { edge, as } = await started();
    const body = { about: 0, what: 'suggestion', suggestionId: 'a' } as const;
    dataOf(await edge.call('contest', { id: conversationId, token: await as(ana), body }));
    const { suggestions } = await edge.deps.conversations.get(conversationId);
    expect(suggestions.map(({ id }) => id)).toEqual(['b']);
  });

  it('is refused about what Faro never read', async () => {
    const { edge, as } = await started();
    const token = await as(ana);
    const refused = async (body: object) =>
      refusalOf(await edge.call('contest', { id: conversationId, token, body }));
    expect(await refused({ about: 4, what: 'mood' })).toBe('unknown-reply');
    expect(await refused({ about: 99, what: 'line' })).toBe('unknown-reply');
    expect(await refused({ about: 3, what: 'suggestion', suggestionId: 'c' })).toBe('unknown-suggestion');
  });

  it('counts in the public rate by kind, and names nobody in it', async () => {
    const { edge, as } = await started();
    const token = await as(ana);
    for (const body of [
      { about: 3, what: 'mood' },
      { about: 3, what: 'line' },
    ]) {
      dataOf(await edge.call('contest', { id: conversationId, token, body }));
    }
    const rate = dataOf(await edge.call('correctionRate', { token: await edge.token('delegate') }));
    expect(rate).toEqual({
      mood: { made: 1, corrected: 1 },
      line: { made: 2, corrected: 1 },
      suggestion: { made: 2, corrected: 0 },
      reply: { made: 1, corrected: 0 },
    });
    expect(JSON.stringify(rate)).not.toContain('ana');
  });
});

describe('the ledger', () => {
  it('holds what was recorded of one’s own work, by whom, and nobody else’s', async () => {
    const { edge, record, speak, as } = await started();
    await speak('Son 3 días');
    await record(
      event('suggestion-taken', { suggestionId: 'a', edited: false }, authorOf(ana)),
      event('whisper-sent', { text: 'Ofrécele más' }, authorOf(sofia)),
      event('watch-started', {}, authorOf(sofia)),
      event('reply-corrected', { about: 8, note: 'Son 5' }, authorOf(bruno)),
    );
    const ledger = dataOf(await edge.call('ledger', { token: await as(ana) }));
    expect(ledger).toMatchObject({
      person: { id: ana.id },
      watches: [{ supervisor: sofia.name, watched: ana.name, until: null }],
      conversations: [
        {
          conversationId,
          moodsRead: 1,
          entries: [
            { kind: 'suggestion-taken', by: ana.name, detail: suggestion().title.es },
            { kind: 'whisper', by: sofia.name, detail: 'Ofrécele más' },
            { kind: 'reply-corrected', by: bruno.name, detail: 'Son 5' },
          ],
        },
      ],
    });
    const other = dataOf(await edge.call('ledger', { token: await as(bruno) }));
    expect(other.watches).toEqual([]);
    expect(other.conversations).toMatchObject([{ moodsRead: 0, entries: [{ by: bruno.name }] }]);
  });

  it('holds a call for a supervisor, and who answered it, also once a colleague has the conversation', async () => {
    const { edge, record, as } = await started();
    const { conversations } = edge.deps;
    await record(event('flag-raised', { note: 'Pide al gerente' }, authorOf(ana)));
    await conversations.record({ conversationId, events: [turnGoesTo(ownerOf(bruno, 3))], epoch: 2 });
    await record(event('flag-lowered', { answer: 'Lo llamo yo' }, authorOf(sofia)));
    const entriesOf = async (who: typeof ana) =>
      dataOf(await edge.call('ledger', { token: await as(who) })).conversations.flatMap(
        ({ entries }) => entries,
      );
    expect(await entriesOf(ana)).toMatchObject([
      { kind: 'flag-raised', by: ana.name, detail: 'Pide al gerente' },
      { kind: 'flag-lowered', by: sofia.name, detail: 'Lo llamo yo' },
    ]);
    expect(await entriesOf(bruno)).toEqual([]);
  });

  it('tells who opened one’s conversations, over HTTP or a socket, but not oneself', async () => {
    const { edge, as } = await started();
    dataOf(await edge.call('conversation', { id: conversationId, token: await as(sofia) }));
    dataOf(await edge.call('conversation', { id: conversationId, token: await as(ana) }));
    const socket = edge.connect(await as(bruno));
    await socket.emitWithAck('follow', { conversationId, after: 0 });
    const [conversation] = dataOf(await edge.call('ledger', { token: await as(ana) })).conversations;
    expect(conversation?.openings.map(({ by }) => by.name).toSorted()).toEqual(
      [bruno.name, sofia.name].toSorted(),
    );
  });

  it('opens to nobody but reps and supervisors, each to their own', async () => {
    const { edge } = await started();
    for (const role of ['delegate', 'operations', 'curator', 'channel'] as const) {
      expect(refusalOf(await edge.call('ledger', { token: await edge.token(role) }))).toBe('not-allowed');
    }
  });
});

describe('figures about people', () => {
  it('are kept back at the API while they would be about too few', async () => {
    const { edge, record, as } = await started();
    await record(event('suggestion-dismissed', { suggestionId: 'b' }, authorOf(ana)));
    const query = { country: 'EC' };
    const view = dataOf(await edge.call('learning', { query, token: await edge.token('operations') }));
    expect(view.keptBack).toBe(true);
    const socket = edge.connect(await as(ana));
    await socket.emitWithAck('follow-rows', {});
    const operation = dataOf(await edge.call('operation', { token: await as(sofia) }));
    expect(operation).toMatchObject({ open: 1, withPeople: null });
  });

  it('are refused to whom the policy does not show them, and so is watching', async () => {
    const { edge, as } = await started();
    const supervised = { ...sofia, id: 'sup-2', name: 'Otra' };
    const body = { to: 'me' } as const;
    dataOf(await edge.call('owner', { id: conversationId, token: await as(supervised), body }));
    const watch = await edge.call('watch', { id: conversationId, token: await as(sofia) });
    expect(refusalOf(watch)).toBe('policy-forbids');
  });
});
