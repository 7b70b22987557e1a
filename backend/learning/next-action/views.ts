import type { View } from './features.ts';

/**
 * How each of the networks looks at a conversation: at all of it, at what was done and answered, and at what was
 * said. Networks that see differently err differently, so that their mean errs less.
 */
export const views: readonly View[] = [
  {
    state: 1.5,
    history: 1,
    answer: 1,
    earlierAnswer: 0.6,
    marks: 1,
    words: 1.2,
    pieces: 0,
    wordsAfterAction: 1,
    earlierWords: 0.7,
    firstWords: 0.5,
    allWords: 0.8,
    repWords: 0.6,
  },
  {
    state: 2,
    history: 1.4,
    answer: 1.2,
    earlierAnswer: 0,
    marks: 1.4,
    words: 1.2,
    pieces: 0,
    wordsAfterAction: 0.8,
    earlierWords: 0.4,
    firstWords: 0,
    allWords: 0,
    repWords: 0,
  },
  {
    state: 1.2,
    history: 0.7,
    answer: 1,
    earlierAnswer: 0,
    marks: 0.5,
    words: 1.2,
    pieces: 1.2,
    wordsAfterAction: 1.2,
    earlierWords: 0.7,
    firstWords: 0.7,
    allWords: 1,
    repWords: 0,
  },
];
