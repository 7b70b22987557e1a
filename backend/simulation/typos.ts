import type { Random } from './random.ts';

/** Writes as people do on a phone: some words lose their accents, a letter, or swap two. */
export function withTypos(text: string, sloppiness: number, random: Random): string {
  const words = text.split(' ').map((word) => (random.chance(sloppiness) ? slip(word, random) : word));
  return words.join(' ');
}

function slip(word: string, random: Random): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  if (plain !== word || word.length < 5 || !/^\p{L}+$/u.test(word)) return plain;
  const at = random.between(1, word.length - 3);
  const [before, one, two, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  return random.pick([
    `${before}${two}${one}${after}`,
    `${before}${one}${after}`,
    `${before}${one}${one}${two}${after}`,
  ]);
}
