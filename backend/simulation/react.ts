import type { Persona } from './persona.ts';
import { cues, phraseBookOf, type PhraseBook } from './phrases/phrase-book.ts';
import type { Random } from './random.ts';
import { withTypos } from './typos.ts';

/** What the customer has been through so far. */
export interface Progress {
  /** Answers heard, the present one included. */
  readonly answers: number;
  /** Offers met without a yes. */
  readonly refusals: number;
  /** Answers so far that asked nothing. */
  readonly told: number;
  readonly thanked: boolean;
}

export interface Reaction {
  /** What to write; null to leave without a word. */
  readonly text: string | null;
  readonly progress: Progress;
  readonly leaves: boolean;
}

export const fresh: Progress = { answers: 0, refusals: 0, told: 0, thanked: false };

/** What the customer makes of an answer. */
export function react(persona: Persona, before: Progress, answer: string, random: Random): Reaction {
  const progress = { ...before, answers: before.answers + 1 };
  const scripted = persona.script?.[progress.answers];
  if (scripted !== undefined) return stays(scripted, progress);
  const book = phraseBookOf(persona.language);
  const say = (text: string) => withTypos(text, persona.sloppiness, random);
  if (before.thanked || progress.answers > persona.patience) {
    return { text: random.chance(0.5) ? say(random.pick(book.farewell)) : null, progress, leaves: true };
  }
  if (persona.script === null && persona.wantsPersonAfter === progress.answers) {
    return stays(say(random.pick(book.wantsPerson)), progress);
  }
  if (!answer.includes('?') && progress.told < persona.lingers) {
    const words = persona.cross ? book.complaints : book.goOn;
    return stays(say(random.pick(words)), { ...progress, told: progress.told + 1 });
  }
  if (!answer.includes('?')) return stays(say(random.pick(book.thanks)), { ...progress, thanked: true });
  return replyTo(persona, progress, answer, book, random, say);
}

function replyTo(
  persona: Persona,
  progress: Progress,
  answer: string,
  book: PhraseBook,
  random: Random,
  say: (text: string) => string,
): Reaction {
  const question = lastQuestion(answer);
  const cue = cues.find((known) => book.cues[known].test(question));
  if (cue === 'anything-else') {
    return stays(say(random.pick(book.answers[cue])), { ...progress, thanked: true });
  }
  if (cue) return stays(say(random.pick(book.answers[cue])), progress);
  return stays(say(random.pick(met(persona, progress, book, random))), {
    ...progress,
    refusals: progress.refusals + 1,
  });
}

/** An offer or a request to confirm: the stubborn never give in, the hesitant do at the second try. */
function met(persona: Persona, { refusals }: Progress, book: PhraseBook, random: Random) {
  switch (persona.stance) {
    case 'easy':
      return random.chance(0.9) ? book.yes : book.no;
    case 'hesitant':
      return refusals === 0 ? book.hesitation : book.yes;
    case 'stubborn':
    default:
      return persona.topic === 'cancel' ? book.insistence : book.no;
  }
}

function lastQuestion(answer: string): string {
  const end = answer.lastIndexOf('?');
  const start = Math.max(...['.', '!', '?', '\n'].map((mark) => answer.lastIndexOf(mark, end - 1)));
  return answer.slice(start + 1, end + 1);
}

function stays(text: string, progress: Progress): Reaction {
  return { text, progress, leaves: false };
}
