/** Fewest words that must match in the middle of a draft before it is taken up there. */
const fewestWords = 2;
/** Fewest letters of a sentence that must be typed before one that nobody suggested goes on from them. */
const fewestLetters = 6;

/**
 * What of a draft is still to come after what was typed: all of it after nothing, the rest after its own
 * beginning, and from the last words typed on where they occur in it. Null once the typed words go their own way.
 */
export function ghostAfter(typed: string, draft: string): string | null {
  if (draft === '') return null;
  if (typed === '') return draft;
  const rest = restAfter(typed, draft);
  if (rest !== null) return rest === '' ? null : rest;
  const words = typed.trimEnd().split(/\s+/);
  for (let count = words.length - 1; count >= fewestWords; count--) {
    const tail = words.slice(-count).join(' ') + (/\s$/.test(typed) ? ' ' : '');
    const at = fold(draft).indexOf(fold(tail));
    if (at > 0 && /\s/.test(draft[at - 1] ?? '')) return draft.slice(at + tail.length) || null;
  }
  return null;
}

/**
 * The rest of a sentence that begins as the sentence being typed does, two words of it at least. For words that
 * nobody suggested: they are never offered before their beginning is typed.
 */
export function sentenceAfter(typed: string, text: string): string | null {
  const begun = /[^.!?¡¿\n]*$/.exec(typed)?.[0].trimStart() ?? '';
  if (begun.trim().length < fewestLetters || !/\S\s+\S/.test(begun)) return null;
  for (const sentence of sentencesOf(text)) {
    const rest = restAfter(begun, sentence);
    if (rest !== null && rest.trim() !== '') return rest;
  }
  return null;
}

/** Sentences with the mark that ends them, without those that open a question. */
function sentencesOf(text: string): readonly string[] {
  const pieces = text.match(/(?:[^.!?\n]|[.](?=\d))+[.!?]*/g) ?? [];
  return pieces.map((piece) => piece.trim().replace(/^[¡¿]/, ''));
}

/** What follows `beginning` in the draft; capitals and accents do not matter, lengths do. */
function restAfter(beginning: string, draft: string): string | null {
  return fold(draft).startsWith(fold(beginning)) ? draft.slice(beginning.length) : null;
}

/** Same length as the text, without capitals and accents. */
function fold(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.length === letter.length ? plain : letter;
  });
}

/** The ghost's next word with the spaces before it. */
export function nextWord(ghost: string): string {
  return /^\s*\S+/.exec(ghost)?.[0] ?? ghost;
}

/** Words that may go on from what is typed. */
export interface Phrase<Title> {
  readonly text: string;
  readonly title: Title;
  /** The suggestion they are of; null for others. */
  readonly suggestionId: string | null;
  /** Whether somebody asked for them, or the desk suggests them: only then are they shown before a word is typed. */
  readonly invited: boolean;
}

export interface Continued<Title> extends Phrase<Title> {
  /** What of `text` is still to come after what was typed. */
  readonly rest: string;
}

/** The first phrase that goes on from what was typed, with what is left of it; null where none does. */
export function ghostAmong<Title>(typed: string, phrases: readonly Phrase<Title>[]): Continued<Title> | null {
  for (const phrase of phrases) {
    const rest = phrase.invited
      ? (ghostAfter(typed, phrase.text) ?? sentenceAfter(typed, phrase.text))
      : sentenceAfter(typed, phrase.text);
    if (rest !== null) return { ...phrase, rest };
  }
  return null;
}
