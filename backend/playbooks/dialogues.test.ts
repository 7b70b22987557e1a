import { describe, expect, test } from 'vitest';
import { eventsOf } from '../evaluate/conversations/hold-conversation.ts';
import { converse } from '../testing/converse.ts';
import { dialogues, type Exchange } from '../testing/dialogues.ts';

describe('Lana, without a language model', () => {
  test.each(dialogues)('$title', async ({ accountId, language, exchanges }) => {
    const talk = await converse(accountId, language);
    for (const exchange of exchanges) {
      const { text, effects, events } = await talk.says(exchange.says);
      const { hears = [], never = [], does = [], passedOn } = exchange;
      expect({
        says: exchange.says,
        text,
        missing: hears.filter((part) => !isIn(text, part)),
        forbidden: never.filter((part) => isIn(text, part)),
        effects,
        held: eventsOf(events, 'reply-held').map(({ unsupported }) => unsupported),
        passedOn: eventsOf(events, 'hand-over-requested')[0]?.reason,
      }).toEqual({
        says: exchange.says,
        text: expect.stringMatching(/\S/),
        missing: [],
        forbidden: [],
        effects: does,
        held: [],
        passedOn,
      });
    }
  });
});

function isIn(text: string, part: NonNullable<Exchange['hears']>[number]): boolean {
  return typeof part === 'string' ? text.includes(part) : part.test(text);
}
