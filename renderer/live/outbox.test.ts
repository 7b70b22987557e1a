import { array, assert, asyncProperty, constant, constantFrom, oneof, record } from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { BackendAwayError } from '../app/ask-backend.ts';
import { keptFrom, type KeptStorage } from './kept.ts';
import {
  deliverAll,
  discardWords,
  noteDelivered,
  openOutbox,
  retryWords,
  sendWords,
  useOutbox,
  type Outgoing,
} from './outbox.ts';

type Weather = 'fine' | 'request-lost' | 'answer-lost' | 'store-away';

/** A backend that checks the turn and drops repeats, behind a network that loses requests and answers. */
function backend() {
  const log: Outgoing[] = [];
  const state = { weather: 'fine' as Weather, epoch: { a: 1, b: 1 } as Record<string, number>, closed: '' };
  const write = (words: Outgoing) => {
    if (log.some(({ messageId }) => messageId === words.messageId)) return;
    if (state.closed === words.conversationId) throw new FailureError('conversation-closed', '');
    if (words.epoch !== state.epoch[words.conversationId]) throw new FailureError('stale-turn', '');
    log.push(words);
  };
  const post = async (words: Outgoing) => {
    await Promise.resolve();
    const { weather } = state;
    if (weather === 'request-lost') throw new BackendAwayError(null);
    if (weather === 'store-away') throw new FailureError('store-unavailable', '');
    write(words);
    if (weather === 'answer-lost') throw new BackendAwayError(null);
  };
  const shown = () =>
    noteDelivered(
      log.map(({ messageId }) => ({ type: 'reply-sent', messageId }) as unknown as ConversationEvent),
    );
  return { log, state, post, shown };
}

/** A window whose storage outlives it, as a reload or a crash leaves it. */
function windows(post: (words: Outgoing) => Promise<void>) {
  const items = new Map<string, string>();
  const storage: KeptStorage = {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
  let close: (() => void) | undefined;
  const open = (person = 'ana') => {
    close?.();
    close = openOutbox({
      kept: { ...keptFrom<Outgoing>('outgoing', person, storage), listen: () => () => undefined },
      post,
      alone: (_, task) => task(),
    });
  };
  open();
  return { reload: open, shut: () => close?.(), items };
}

const settled = () => vi.advanceTimersByTimeAsync(5_000);
const texts = (words: readonly Outgoing[]) => words.map(({ text }) => text);
const unsent = () => useOutbox.getState().outgoing.filter(({ state }) => state === 'unsent');
const say = (text: string, epoch = 1, conversationId = 'a') =>
  sendWords({ conversationId, kind: 'reply', text, suggestionId: null, epoch });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what was sent without a connection arrives once, in order, when it is back, also after a reload', async () => {
  const { log, state, post, shown } = backend();
  const { reload, shut } = windows(post);
  state.weather = 'answer-lost';
  say('one');
  say('two');
  await settled();
  state.weather = 'request-lost';
  say('three');
  reload();
  state.weather = 'fine';
  deliverAll();
  await settled();
  shown();
  expect(texts(log)).toEqual(['one', 'two', 'three']);
  expect(useOutbox.getState().outgoing).toEqual([]);
  shut();
});

test('words of a turn that is over are not said late, nor what followed them: the person decides', async () => {
  const { log, state, post } = backend();
  const { reload, shut } = windows(post);
  state.weather = 'request-lost';
  say('one');
  say('two');
  await settled();
  state.epoch['a'] = 3;
  state.weather = 'fine';
  await settled();
  expect(log).toEqual([]);
  reload();
  expect(unsent().map(({ text, failure }) => [text, failure?.code])).toEqual([
    ['one', 'stale-turn'],
    ['two', 'stale-turn'],
  ]);
  const [one, two] = unsent();
  retryWords(one?.messageId ?? '', 3);
  expect(discardWords(two?.messageId ?? '')?.text).toBe('two');
  await settled();
  expect(texts(log)).toEqual(['one']);
  shut();
});

test('a refusal in one conversation holds up no other', async () => {
  const { log, state, post } = backend();
  const { shut } = windows(post);
  state.closed = 'a';
  say('to nobody');
  say('hello', 1, 'b');
  await settled();
  expect(texts(log)).toEqual(['hello']);
  expect(texts(unsent())).toEqual(['to nobody']);
  shut();
});

test('nobody sends what somebody else left behind', async () => {
  const { log, state, post } = backend();
  const { reload, shut } = windows(post);
  state.weather = 'request-lost';
  say('from ana');
  await settled();
  reload('bruno');
  state.weather = 'fine';
  await settled();
  expect(log).toEqual([]);
  reload('ana');
  deliverAll();
  await settled();
  expect(texts(log)).toEqual(['from ana']);
  shut();
});

test('whatever happens between, every message is written once and in order, or shown as unsent', async () => {
  const conversation = constantFrom('a', 'b');
  const step = oneof(
    { weight: 5, arbitrary: record({ do: constant('send' as const), conversation }) },
    {
      weight: 4,
      arbitrary: record({
        do: constant('weather' as const),
        weather: constantFrom<Weather>('fine', 'request-lost', 'answer-lost', 'store-away'),
      }),
    },
    record({ do: constant('turn' as const), conversation }),
    record({ do: constant('close' as const), conversation }),
    record({ do: constantFrom('reload' as const, 'wake' as const, 'show' as const, 'wait' as const) }),
  );
  await assert(
    asyncProperty(array(step, { maxLength: 40 }), async (steps) => {
      const { log, state, post, shown } = backend();
      const { reload, shut } = windows(post);
      const sent: { text: string; epoch: number; conversation: string }[] = [];
      for (const each of steps) {
        if (each.do === 'send') {
          const epoch = state.epoch[each.conversation] ?? 0;
          sent.push({ text: `${sent.length}`, epoch, conversation: each.conversation });
          say(`${sent.length - 1}`, epoch, each.conversation);
        } else if (each.do === 'weather') state.weather = each.weather;
        else if (each.do === 'turn')
          state.epoch[each.conversation] = (state.epoch[each.conversation] ?? 0) + 1;
        else if (each.do === 'close') state.closed = each.conversation;
        else if (each.do === 'show') shown();
        else if (each.do === 'wake') deliverAll();
        else if (each.do === 'wait') await settled();
        else reload();
      }
      state.weather = 'fine';
      deliverAll();
      await settled();
      shown();
      const left = texts(unsent());
      expect(useOutbox.getState().outgoing).toHaveLength(left.length);
      expect([...texts(log), ...left].toSorted()).toEqual(sent.map(({ text }) => text).toSorted());
      for (const name of ['a', 'b']) {
        const said = log
          .filter(({ conversationId }) => conversationId === name)
          .map(({ text }) => Number(text));
        expect(said).toEqual(said.toSorted((one, other) => one - other));
      }
      shut();
    }),
    { numRuns: 300 },
  );
});
