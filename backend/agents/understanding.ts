import type { Genre } from '../../shared/accounts/account.ts';
import type { IntentGuess } from '../../shared/conversation/intent.ts';
import type { Language } from '../../shared/language.ts';

/** How an utterance answers a question that was just asked. */
export type Reaction = 'yes' | 'no' | 'hesitates' | 'none';

/** What the fast path makes of one utterance, with no language model. */
export interface Understanding {
  /** Best first; never empty. */
  readonly intents: readonly [IntentGuess, ...IntentGuess[]];
  /** Set when a second matter is raised in the same breath. */
  readonly second: IntentGuess | null;
  readonly reaction: Reaction;
  /** The language it is surely written in, or null when it could be another. */
  readonly language: Language | null;
  readonly mood: number;
  readonly moodBecause: readonly string[];
  readonly mentions: {
    readonly genres: readonly Genre[];
    /** Words that name a plan, as written. */
    readonly planName: string | null;
    readonly amounts: readonly number[];
    /** Calendar days named, as YYYY-MM-DD. */
    readonly days: readonly string[];
    readonly address: string | null;
    readonly email: string | null;
    readonly count: number | null;
  };
  /** Insults or threats against whoever reads it. */
  readonly abusive: boolean;
}

/** What is left when nothing could be made of an utterance. */
export const nothingUnderstood: Understanding = {
  intents: [{ intent: 'out-of-scope', confidence: 0 }],
  second: null,
  reaction: 'none',
  language: null,
  mood: 0,
  moodBecause: [],
  mentions: { genres: [], planName: null, amounts: [], days: [], address: null, email: null, count: null },
  abusive: false,
};
