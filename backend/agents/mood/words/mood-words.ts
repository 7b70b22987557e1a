/**
 * Words and phrases by weight, -4 to 4, without accents; `*` ends a beginning of words. A phrase counts as a
 * whole and hides the words in it.
 */
export interface MoodWords {
  readonly weights: Readonly<Record<string, string>>;
  /** Turn what follows within three words around. */
  readonly negations: string;
  /** Make the word beside them stronger, or weaker. */
  readonly stronger: string;
  readonly weaker: string;
  /** What follows one of these counts for more than what came before. */
  readonly turns: string;
  /** Insults wherever they stand, threats, and insults only when said to somebody. */
  readonly insults: string;
  readonly threats: string;
  readonly insultsToYou: string;
  readonly you: string;
  readonly me: string;
}

/** Words of one kind of feeling or talk. */
export interface KindOfWords {
  readonly kind: string;
  /** Of those words that have none among the mood words; -4 to 4, null for words that only tell a trained model their kind. */
  readonly weight: number | null;
  /** Written as the mood words are, with an end of line as good as a `|`. */
  readonly words: string;
}
