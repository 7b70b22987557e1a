import type { CountryCode } from '../../shared/countries/country.ts';
import type { TrustFigures } from '../../shared/trust.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { nothingTallied, tally, trustFigures, type Tally } from './trust-figures.ts';

/** Answers with the figures of some countries as the logs tell them now. */
export type ReadTrust = (countries: readonly CountryCode[]) => Promise<TrustFigures>;

/** Keeps what each log has added so far, so that asking again reads only what is new. */
export function keepTrust({ all, events }: Pick<Conversations, 'all' | 'events'>): ReadTrust {
  const tallies = new Map<string, Tally>();

  async function current(conversationId: string): Promise<Tally> {
    const before = tallies.get(conversationId) ?? nothingTallied;
    const now = (await events(conversationId, before.lastSequence)).reduce(tally, before);
    tallies.set(conversationId, now);
    return now;
  }

  return async (countries) => {
    const read: Tally[] = [];
    for (const conversationId of await all()) read.push(await current(conversationId));
    return trustFigures(read.filter(({ country }) => country !== null && countries.includes(country)));
  };
}
