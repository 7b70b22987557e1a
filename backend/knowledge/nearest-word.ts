/** Words shorter than this are taken as written: too many others are one slip away. */
const shortestMended = 4;

/**
 * The known word that a mistyped one was probably meant to be, or null: one slip away (a letter wrong, missing,
 * added, or two swapped), two for words of eight letters and more, with the first letter right.
 */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  if (word.length < shortestMended || /\d/.test(word)) return null;
  let nearest: string | null = null;
  let fewest = (word.length >= 8 ? 2 : 1) + 1;
  for (const candidate of known) {
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) >= fewest) continue;
    const slips = slipsBetween(word, candidate, fewest);
    if (slips < fewest) {
      fewest = slips;
      nearest = candidate;
    }
  }
  return nearest;
}

/** The optimal string alignment distance, or `limit` as soon as it cannot be less. */
export function slipsBetween(one: string, other: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let slips = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(slips);
    }
    if (Math.min(...current) >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[other.length] ?? limit, limit);
}
