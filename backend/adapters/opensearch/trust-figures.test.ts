import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { assertNever } from '../../../shared/assert-never.ts';
import type { NewEvent } from '../../../shared/conversation/event.ts';
import type { ConversationLog } from '../../conversations/conversation-log.ts';
import { keepTrust } from '../../guardrails/keep-trust.ts';
import { authorOf, begins, claimOf, event, lanaOwns, replies, sofia } from '../../testing/builders.ts';
import { settingsOf, withOpenSearch } from '../../testing/opensearch/with-opensearch.ts';
import { connectOpenSearch, type OpenSearch } from './connect.ts';
import { openOpenSearchConversationLog } from './conversation-log.ts';
import { countTrustInOpenSearch } from './trust-figures.ts';

const mark = (kind: 'amount' | 'date') => ({ words: '9', at: 0, kind, instead: null }) as const;
const kinds = fc.uniqueArray(fc.constantFrom('amount' as const, 'date' as const));

/** What happens in a conversation after it has begun; `about` picks one of the events before. */
const happening = fc.oneof(
  fc.record({
    what: fc.constant('sent' as const),
    model: fc.constantFrom('small', 'large', 'faro'),
    kinds,
  }),
  fc.record({ what: fc.constant('held' as const), model: fc.constantFrom('small', 'large'), kinds }),
  fc.record({ what: fc.constant('corrected' as const), about: fc.integer({ min: 3, max: 9 }) }),
  fc.record({
    what: fc.constant('language' as const),
    language: fc.constantFrom('es' as const, 'en' as const),
  }),
  fc.record({
    what: fc.constant('guardrail' as const),
    outcome: fc.constantFrom('intervened' as const, 'unavailable' as const),
  }),
);

function eventOf(
  happens: typeof happening extends fc.Arbitrary<infer Happening> ? Happening : never,
): NewEvent {
  switch (happens.what) {
    case 'sent': {
      const reasked = happens.kinds.map(mark);
      return replies(lanaOwns(1), 'Hola', {
        model: happens.model,
        ...(reasked.length > 0 ? { reasked } : {}),
      });
    }
    case 'held':
      return event('reply-held', {
        text: '9',
        unsupported: ['9'],
        marks: happens.kinds.map(mark),
        model: happens.model,
        epoch: 1,
      });
    case 'corrected':
      return event('reply-corrected', { about: happens.about, note: 'No' }, authorOf(sofia));
    case 'language':
      return event('language-changed', { language: happens.language });
    case 'guardrail':
      return event('guardrail-intervened', {
        turn: 'turn-1',
        stage: 'answer',
        outcome: happens.outcome,
        reasons: [],
        assessments: '',
        milliseconds: 1,
      });
    default:
      return assertNever(happens);
  }
}

/** The figures as a process counts them that reads every log. */
const countedFrom = (log: ConversationLog) =>
  keepTrust({
    conversations: {
      lastSequences: () => log.lastSequences(),
      events: (conversationId, after) => log.read(conversationId, after),
    },
    pause: async () => undefined,
    patience: () => new Promise<never>(() => undefined),
  });

await withOpenSearch((url) => {
  let shared: OpenSearch;
  beforeAll(async () => {
    shared = await connectOpenSearch(settingsOf(url), `test-${randomBytes(6).toString('hex')}`);
    return shared.close;
  });

  it('counts what the logs tell, when they are read one by one', async () => {
    const log = fc.record({
      country: fc.constantFrom('EC' as const, 'BR' as const, 'PE' as const),
      happenings: fc.array(happening, { minLength: 1, maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(log, { minLength: 1, maxLength: 4 }), async (conversations) => {
        const search = { ...shared, prefix: `test-${randomBytes(6).toString('hex')}` };
        const kept = await openOpenSearchConversationLog(search);
        for (const [number, { country, happenings }] of conversations.entries()) {
          const conversationId = `conversation-${number}`;
          await kept.append({ conversationId, events: begins('Hola', { country }) });
          await kept.append({ conversationId, events: happenings.map(eventOf), claim: claimOf(lanaOwns(1)) });
        }
        const expected = await countedFrom(kept)(['EC', 'BR']);
        expect(await countTrustInOpenSearch(search)(['EC', 'BR'])).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it('counts nothing where there is nothing', async () => {
    const search = { ...shared, prefix: `test-${randomBytes(6).toString('hex')}` };
    expect(await countTrustInOpenSearch(search)(['EC'])).toMatchObject({
      conversations: 0,
      share: null,
      groups: [],
    });
  });
});
