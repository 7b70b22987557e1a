/**
 * Text as the classifiers compare it: lower case, no accents, runs of three or more of a letter cut to one,
 * every digit a 0, and only letters, digits, question marks and single spaces left.
 */
export function normalizeText(text: string): string {
  return plainText(text)
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/\d/g, '0')
    .replace(/[^\p{L}\d?]+/gu, ' ')
    .replace(/\?+/g, ' ? ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Lower case without accents, otherwise as written and of a length that may differ from the original's. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
