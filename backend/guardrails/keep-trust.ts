import type { CountryCode } from '../../shared/countries/country.ts';
import type { TrustFigures } from '../../shared/trust.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { nothingTallied, tally, trustFigures, type Tally } from './trust-figures.ts';

/** Answers with the figures of some countries as the logs tell them, or with what was counted up to now. */
export type ReadTrust = (countries: readonly CountryCode[]) => Promise<TrustFigures>;

interface Deps {
  readonly conversations: Pick<Conversations, 'lastSequences' | 'events'>;
  /** Lets others go first, after each conversation. */
  readonly pause: () => Promise<void>;
  /** Resolves when whoever asks has waited long enough for the count to be whole. */
  readonly patience: () => Promise<unknown>;
}

/**
 * Keeps what each log has added so far, so that asking again reads only the logs that have gone on. Of a great many
 * that were never counted, the first who asks gets a part, and the rest is counted in the background.
 */
export function keepTrust({ conversations, pause, patience }: Deps): ReadTrust {
  const tallies = new Map<string, Tally>();
  let of = 0;
  let counting: Promise<void> | null = null;

  async function count(): Promise<void> {
    const lasts = await conversations.lastSequences();
    of = lasts.size;
    for (const [conversationId, last] of lasts) {
      const before = tallies.get(conversationId) ?? nothingTallied;
      if (before.lastSequence >= last) continue;
      const added = await conversations.events(conversationId, before.lastSequence);
      tallies.set(conversationId, added.reduce(tally, before));
      await pause();
    }
  }

  return async (countries) => {
    counting ??= count().finally(() => {
      counting = null;
    });
    await Promise.race([counting, patience()]);
    const wanted = [...tallies.values()].filter(
      ({ country }) => country !== null && countries.includes(country),
    );
    const left = counting === null ? null : { counted: tallies.size, of };
    return { ...trustFigures(wanted), counting: left };
  };
}
