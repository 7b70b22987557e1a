import type { texts as spanish } from './es/index.ts';

type Translated<Text> = {
  readonly [Key in keyof Text]: Text[Key] extends string ? string : Translated<Text[Key]>;
};

/** What a language must have: every key of the Spanish texts and no other. */
export type Texts = Translated<typeof spanish>;
