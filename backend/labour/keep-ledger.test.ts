import { expect, it } from 'vitest';
import { ana, begins, event, ownerOf, turnGoesTo } from '../testing/builders.ts';
import { createHarness } from '../testing/conversation-harness.ts';
import { testLabour } from '../testing/labour.ts';
import { keepLedger } from './keep-ledger.ts';

it('tells all that the logs hold, and asked again reads only those that have gone on', async () => {
  const { deps, time } = await createHarness();
  const { conversations } = deps;
  const reads: string[] = [];
  const ledgers = keepLedger({
    conversations: {
      ...conversations,
      events(id, after) {
        reads.push(id);
        return conversations.events(id, after);
      },
    },
    labour: testLabour({ clock: time.clock }).labour,
    presenceOf: async () => ({ records: [], keptDays: 90 }),
    clock: time.clock,
  });
  for (const conversationId of ['one', 'two']) {
    await conversations.record({ conversationId, events: begins('Hola') });
    await conversations.record({ conversationId, events: [turnGoesTo(ownerOf(ana, 2))], epoch: 1 });
  }
  expect((await ledgers.ledgerOf(ana)).conversations).toMatchObject([{ moodsRead: 0 }, { moodsRead: 0 }]);
  reads.length = 0;
  await conversations.record({
    conversationId: 'two',
    events: [event('mood-read', { about: 3, mood: -0.5, because: [] })],
  });
  const { conversations: mine } = await ledgers.ledgerOf(ana);
  expect(new Map(mine.map(({ conversationId, moodsRead }) => [conversationId, moodsRead]))).toEqual(
    new Map([
      ['one', 0],
      ['two', 1],
    ]),
  );
  expect(reads).toEqual(['two']);
});
