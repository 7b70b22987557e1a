import { z } from 'zod';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Channel } from '../../shared/conversation/event.ts';
import type { Intent } from '../../shared/conversation/intent.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import { watchableRoles } from '../../shared/people/labour-policy.ts';
import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { HistoryHit, HistoryPage, PastContact } from '../../shared/wire/routes/history.ts';
import type { Labour } from '../labour/labour.ts';
import type { ConversationSearch, Found, Place, SearchQuestion } from './conversation-search.ts';
import { snippetOf } from './snippet.ts';
import { wantedWords } from './words.ts';

/** What a person looks for. */
export interface HistoryQuery {
  readonly text: string;
  readonly country?: CountryCode | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly channel?: Channel | undefined;
  readonly topic?: Intent | undefined;
  readonly disposition?: string | undefined;
  readonly state?: 'open' | 'closed' | undefined;
  readonly person?: string | undefined;
  readonly after?: string | undefined;
}

export interface History {
  /**
   * @throws FailureError `policy-forbids` for a search by somebody else, `malformed-request` for a page that is none,
   *   `store-unavailable`.
   */
  search(person: Person, query: HistoryQuery): Promise<HistoryPage>;
  /** Other conversations of the same account in the last 21 days, newest first. @throws `store-unavailable`. */
  contacts(person: Person, conversation: Conversation): Promise<readonly PastContact[]>;
}

interface Deps {
  readonly search: Pick<ConversationSearch, 'search'>;
  readonly labour: Pick<Labour, 'policy'>;
  readonly clock: () => Date;
}

const pageLength = 20;
const mostContacts = 30;
const contactMilliseconds = 21 * 86_400_000;

/** Looks through conversations for people: only of their countries, and only what the labour policy lets them open. */
export function createHistory({ search, labour, clock }: Deps): History {
  async function ask(person: Person, wanted: Partial<SearchQuestion>): Promise<readonly Found[]> {
    return search.search({
      ...everything,
      countries: person.countries,
      hidden: { roles: await hiddenFrom(labour, person), asker: person.id },
      ...wanted,
    });
  }

  return {
    async search(person, query) {
      if (query.person !== undefined && query.person !== person.id) {
        throw new FailureError('policy-forbids', 'Nobody searches by what somebody else worked on.');
      }
      const words = wantedWords(query.text);
      const found = await ask(person, {
        ...wantedOf(query),
        words,
        countries: person.countries.filter((country) => country === (query.country ?? country)),
        limit: pageLength + 1,
      });
      const page = found.slice(0, pageLength);
      const last = found.length > pageLength ? page.at(-1) : undefined;
      return { hits: page.map((each) => hitOf(each, words)), next: last ? writePlace(last.filed) : null };
    },
    async contacts(person, { id, accountId, country }) {
      if (accountId === null) return [];
      const from = new Date(clock().getTime() - contactMilliseconds).toISOString();
      const found = await ask(person, { accountId, countries: [country], from, limit: mostContacts + 1 });
      return found
        .map(({ filed }) => filed)
        .filter((filed) => filed.id !== id)
        .slice(0, mostContacts)
        .map(({ id, channel, topic, disposition, summary, openedAt, closedAt, promisesOpen }) => ({
          conversationId: id,
          channel,
          topic,
          disposition,
          summary,
          openedAt,
          closedAt,
          promisesOpen,
        }));
    },
  };
}

const everything = {
  words: [],
  accountId: null,
  from: null,
  until: null,
  channel: null,
  topic: null,
  disposition: null,
  closed: null,
  takenPartIn: null,
  after: null,
  limit: pageLength,
} as const;

/** The roles whose closed conversations the person may not open. */
async function hiddenFrom({ policy }: Deps['labour'], { role }: Person): Promise<readonly string[]> {
  const { of, seenBy } = (await policy()).monitored['conversation-history'];
  const sees = (seenBy as readonly string[]).includes(role);
  return watchableRoles.filter((each) => !sees || !of.includes(each));
}

function wantedOf(query: HistoryQuery): Partial<SearchQuestion> {
  const { from, until, channel, topic, disposition, state, person, after } = query;
  return {
    from: from ?? null,
    until: until ?? null,
    channel: channel ?? null,
    topic: topic ?? null,
    disposition: disposition ?? null,
    closed: state === undefined ? null : state === 'closed',
    takenPartIn: person ?? null,
    after: after === undefined ? null : readPlace(after),
  };
}

function hitOf({ filed, line }: Found, words: readonly string[]): HistoryHit {
  const {
    id: conversationId,
    country,
    channel,
    customerName,
    topic,
    disposition,
    openedAt,
    closedAt,
  } = filed;
  const said = line ?? (filed.summary ? ({ from: 'summary', text: filed.summary } as const) : null);
  return {
    conversationId,
    country,
    channel,
    customer: snippetOf(customerName, words),
    topic,
    disposition,
    openedAt,
    closedAt,
    found: said && { from: said.from, ...snippetOf(said.text, words) },
  };
}

const PlaceWritten = z.tuple([z.iso.datetime(), z.string()]);

function writePlace({ openedAt, id }: Place): string {
  return Buffer.from(JSON.stringify([openedAt, id])).toString('base64url');
}

/** @throws FailureError `malformed-request`. */
function readPlace(written: string): Place {
  try {
    const [openedAt, id] = PlaceWritten.parse(JSON.parse(Buffer.from(written, 'base64url').toString()));
    return { openedAt, id };
  } catch (error) {
    const failure = new FailureError('malformed-request', 'There is no such page: ask for the first one.');
    failure.cause = error;
    throw failure;
  }
}
