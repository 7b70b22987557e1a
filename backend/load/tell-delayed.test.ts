import { describe, expect, it } from 'vitest';
import type { QueuedTurn } from '../agents/turn-queue.ts';
import { languages } from '../../shared/language.ts';
import { visibleToCustomer } from '../../shared/conversation/event.ts';
import {
  ana,
  begins,
  claimOf,
  dawn,
  lanaOwns,
  ownerOf,
  replies,
  says,
  turnGoesTo,
} from '../testing/builders.ts';
import { createHarness } from '../testing/conversation-harness.ts';
import { delayWords } from './delay-words.ts';
import { tellDelayed } from './tell-delayed.ts';

const soon = new Date(dawn.getTime() + 5_000);
const late = new Date(dawn.getTime() + 9_000);

function waits(conversationId: string, given: Partial<QueuedTurn> = {}): QueuedTurn {
  return { conversationId, about: 3, priority: 'beginning', since: dawn, startedAt: null, ...given };
}

async function setUp() {
  const { deps } = await createHarness();
  const { conversations } = deps;
  const told = async (id: string) =>
    (await conversations.events(id, 0)).filter(({ type }) => type === 'answer-delayed');
  return { conversations, told };
}

describe('a customer whose answer takes long', () => {
  it.each(languages)('is told so honestly, in their language (%s)', async (language) => {
    const { conversations, told } = await setUp();
    await conversations.record({ conversationId: 'a', events: begins('Hola', { language }) });
    expect(await tellDelayed(conversations, [waits('a')], soon)).toBe(0);
    expect(await tellDelayed(conversations, [waits('a')], late)).toBe(1);
    const [event] = await told('a');
    expect(event).toMatchObject({ about: 3, text: delayWords.beginning[language] });
    expect(event && visibleToCustomer(event)).toBe(true);
  });

  it('is told once for each wait, however often they write on, and again at the next', async () => {
    const { conversations, told } = await setUp();
    await conversations.record({ conversationId: 'a', events: begins() });
    await tellDelayed(conversations, [waits('a')], late);
    await conversations.record({ conversationId: 'a', events: [says('¿Hola?')] });
    expect(await tellDelayed(conversations, [waits('a', { about: 5 })], late)).toBe(0);
    const owner = lanaOwns(1);
    await conversations.record({
      conversationId: 'a',
      events: [replies(owner, 'Aquí estoy'), says('Gracias')],
      claim: claimOf(owner),
    });
    const next = waits('a', { about: 7, priority: 'going-on', since: soon });
    expect(await tellDelayed(conversations, [next], new Date(soon.getTime() + 9_000))).toBe(1);
    expect(await told('a')).toMatchObject([{ about: 3 }, { about: 7, text: delayWords['going-on'].es }]);
  });

  it('is told by one of several nodes that look at the same queue', async () => {
    const { conversations, told } = await setUp();
    await conversations.record({ conversationId: 'a', events: begins() });
    await Promise.all([1, 2, 3].map(() => tellDelayed(conversations, [waits('a')], late)));
    expect(await told('a')).toHaveLength(1);
  });

  it('is not told once a person has the turn, nor while the turn runs', async () => {
    const { conversations, told } = await setUp();
    await conversations.record({ conversationId: 'a', events: begins() });
    expect(await tellDelayed(conversations, [waits('a', { startedAt: soon })], late)).toBe(0);
    await conversations.record({ conversationId: 'a', events: [turnGoesTo(ownerOf(ana, 2))], epoch: 1 });
    expect(await tellDelayed(conversations, [waits('a')], late)).toBe(0);
    expect(await told('a')).toEqual([]);
  });
});
