import type { SearchQuestion } from '../../history/conversation-search.ts';
import type { Query } from './searching.ts';

/**
 * Words are stored as Faro divides and folds them (`wordsIn`), so that what is found is what the screens mark, in each
 * language. Texts are kept to be shown, and are not searched.
 */
export const searchMappings = {
  dynamic: 'strict',
  _meta: { schema: 1 },
  properties: {
    kind: { type: 'keyword' },
    conversation: { type: 'keyword' },
    lastSequence: { type: 'integer' },
    country: { type: 'keyword' },
    channel: { type: 'keyword' },
    account: { type: 'keyword' },
    topic: { type: 'keyword' },
    disposition: { type: 'keyword' },
    openedAt: { type: 'date' },
    closed: { type: 'boolean' },
    lastRole: { type: 'keyword' },
    people: { type: 'keyword' },
    words: { type: 'keyword' },
    said: { type: 'keyword' },
    filed: { type: 'object', enabled: false },
    sequence: { type: 'integer' },
    line: { type: 'object', enabled: false },
  },
} as const;

/** Every wanted word narrows what the filters leave. */
export function questionQuery(question: SearchQuestion): Readonly<Record<string, unknown>> {
  const { words, countries, hidden, takenPartIn, after, from, until } = question;
  const filter: readonly Query[] = [
    { term: { kind: 'conversation' } },
    { terms: { country: countries } },
    ...words.map((word) => any([{ prefix: { words: word } }, { prefix: { said: word } }])),
    ...equal('account', question.accountId),
    ...equal('channel', question.channel),
    ...equal('topic', question.topic),
    ...equal('disposition', question.disposition),
    ...equal('closed', question.closed),
    ...equal('people', takenPartIn),
    ...(from === null ? [] : [{ range: { openedAt: { gte: from } } }]),
    ...(until === null ? [] : [{ range: { openedAt: { lt: until } } }]),
  ];
  const foreign: Query = {
    bool: {
      filter: [{ term: { closed: true } }, { terms: { lastRole: hidden.roles } }],
      must_not: { term: { people: hidden.asker } },
    },
  };
  return {
    size: question.limit,
    query: { bool: { filter, must_not: hidden.roles.length === 0 ? [] : [foreign] } },
    sort: [{ openedAt: 'desc' }, { conversation: 'desc' }],
    ...(after === null ? {} : { search_after: [Date.parse(after.openedAt), after.id] }),
  };
}

/** A line scores one for each of the words that it says. */
export function bestLineQuery(
  conversations: readonly string[],
  words: readonly string[],
): Readonly<Record<string, unknown>> {
  return {
    size: conversations.length,
    query: {
      bool: {
        filter: [{ term: { kind: 'line' } }, { terms: { conversation: conversations } }],
        should: words.map((word) => ({ constant_score: { filter: { prefix: { said: word } } } })),
        minimum_should_match: 1,
      },
    },
    collapse: { field: 'conversation' },
    sort: ['_score', { sequence: 'desc' }],
  };
}

function equal(field: string, value: string | boolean | null): readonly Query[] {
  return value === null ? [] : [{ term: { [field]: value } }];
}

function any(should: readonly Query[]): Query {
  return { bool: { should } };
}
