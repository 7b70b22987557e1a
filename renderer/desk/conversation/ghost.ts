/** Fewest words that must match in the middle of a draft before it is taken up there. */
const fewestWords = 2;

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
