import type { CountryCode } from '../../shared/countries/country.ts';
import { correctedKinds, type CorrectionRate, type Ledger } from '../../shared/people/ledger.ts';
import type { Person } from '../../shared/people/person.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { watchesOn } from '../conversations/watches.ts';
import type { Labour } from './labour.ts';
import { nothingTallied, tallyWork, type WorkTally } from './tally-work.ts';

/** What the logs tell about people's work: to each their own, to all only what names nobody. */
export interface LedgerRoom {
  ledgerOf(person: Person): Promise<Ledger>;
  correctionRate(): Promise<CorrectionRate>;
  /** How many people took or dismissed suggestions in a country. */
  choosersOf(country: CountryCode): Promise<number>;
}

interface Deps {
  readonly conversations: Pick<Conversations, 'lastSequences' | 'events' | 'watched'>;
  readonly labour: Pick<Labour, 'openings' | 'shownSince'>;
  /** What is kept of a person's presence. */
  readonly presenceOf: (personId: string) => Promise<Ledger['presence']>;
  readonly clock: () => Date;
}

/** Keeps what each log has added so far, so that asking again reads only the logs that have gone on. */
export function keepLedger({ conversations, labour, presenceOf, clock }: Deps): LedgerRoom {
  const tallies = new Map<string, WorkTally>();

  async function current(conversationId: string, last: number): Promise<WorkTally> {
    const before = tallies.get(conversationId) ?? nothingTallied;
    if (before.lastSequence >= last) return before;
    const now = (await conversations.events(conversationId, before.lastSequence)).reduce(tallyWork, before);
    tallies.set(conversationId, now);
    return now;
  }

  async function all(): Promise<readonly WorkTally[]> {
    const read: WorkTally[] = [];
    for (const [conversationId, last] of await conversations.lastSequences())
      read.push(await current(conversationId, last));
    return read;
  }

  return {
    async ledgerOf({ id, name }) {
      const since = (await labour.shownSince()).toISOString();
      const mine = (await all()).flatMap((tally) => {
        const part = tally.parts.get(id);
        return part ? [{ ...part, ...headOf(tally) }] : [];
      });
      const withOpenings = mine.map(async (each) => ({
        ...each,
        openings: (await labour.openings(each.conversationId))
          .filter(({ by, at }) => by.id !== id && at >= since)
          .map(({ by, at }) => ({ by, at })),
      }));
      return {
        person: { id, name },
        madeAt: clock().toISOString(),
        watches: watchesOn(await conversations.watched(), id).filter(({ from }) => from >= since),
        conversations: (await Promise.all(withOpenings)).toSorted((one, other) =>
          other.openedAt.localeCompare(one.openedAt),
        ),
        presence: await presenceOf(id),
      };
    },
    async correctionRate() {
      const read = await all();
      const count = (of: (tally: WorkTally) => ReadonlySet<string>) =>
        read.reduce((sum, tally) => sum + of(tally).size, 0);
      const rates = correctedKinds.map((kind) => [
        kind,
        { made: count(({ made }) => made[kind]), corrected: count(({ corrected }) => corrected[kind]) },
      ]);
      return Object.fromEntries(rates) as CorrectionRate;
    },
    async choosersOf(country) {
      const read = (await all()).filter((tally) => tally.country === country);
      return new Set(read.flatMap(({ choosers }) => [...choosers])).size;
    },
  };
}

function headOf({ conversationId, customerName, openedAt }: WorkTally) {
  return { conversationId, customerName, openedAt };
}
