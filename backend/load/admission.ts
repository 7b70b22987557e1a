import { FailureError } from '../../shared/wire/failure.ts';

/** Seconds after which whoever was asked to come again is to do so. */
const comeAgainAfter = 2;
/** Share of the room up to which conversations may begin; the rest is for those that go on. */
const roomForBeginning = 0.6;

/** The door: how many customers' words may be on their way through the fast path at the same time. */
export interface Admission {
  /**
   * Lets words in, and returns what is to be called, once or more often, when they are through.
   *
   * @throws FailureError `busy`, with `seconds` after which to come again. Nothing is lost: nothing was taken, and
   *   the channel keeps the words and brings them again.
   */
  enter(words: 'beginning' | 'going-on'): () => void;
  readonly waiting: () => number;
  readonly most: number;
  /** Times that somebody was asked to come again. */
  readonly refused: () => number;
}

export function createAdmission(most: number): Admission {
  let inside = 0;
  let refused = 0;
  return {
    enter(words) {
      const room = words === 'beginning' ? Math.max(1, Math.floor(most * roomForBeginning)) : most;
      if (inside >= room) {
        refused += 1;
        throw busy();
      }
      inside += 1;
      let isIn = true;
      return () => {
        if (isIn) inside -= 1;
        isIn = false;
      };
    },
    waiting: () => inside,
    most,
    refused: () => refused,
  };
}

export function busy(): FailureError {
  return new FailureError('busy', `There is no room right now. Send it again in ${comeAgainAfter} seconds.`, {
    seconds: comeAgainAfter,
  });
}
