/** Runs of letters that stand apart: "i g n o r e". */
const apart = /(?<![\p{L}\d])(?:\p{L}[ .\-_*]{1,2}){5,}\p{L}(?![\p{L}\d])/gu;
const base64 = /[A-Za-z0-9+/]{16,}={0,2}/g;
const hexadecimal = /(?:[0-9a-f]{2}[ :]?){6,}/gi;
const readable = /^[\p{L}\p{N}\p{P}\p{Z}\p{S}\n]+$/u;
/** What stands for a letter in words with digits among their letters. */
const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** The text as it stands, and as it reads once taken out of what it may be hidden in. */
export function readings(text: string): readonly string[] {
  const plain = text.normalize('NFKC').replaceAll(/(?!\u200d)\p{Cf}/gu, '');
  const joined = plain.replaceAll(apart, (run) =>
    run
      .replaceAll(/[ .\-_*]{2}/g, '\u0000')
      .replaceAll(/[ .\-_*]/g, '')
      .replaceAll('\u0000', ' '),
  );
  const spelled = plain.replaceAll(/[\p{L}\d@$]+/gu, spellOut);
  const decoded = [
    ...(plain.match(base64) ?? []).map((run) => Buffer.from(run, 'base64').toString('utf8')),
    ...(plain.match(hexadecimal) ?? []).map((run) =>
      Buffer.from(run.replaceAll(/[ :]/g, ''), 'hex').toString('utf8'),
    ),
  ].filter((found) => readable.test(found) && /\p{L}{3}/u.test(found));
  const backwards = plain.split('').toReversed().join('');
  return [...new Set([plain, joined, spelled, backwards, ...decoded])];
}

/** "1gn0r3" is a word; "1003" and "E48" are not. */
function spellOut(word: string): string {
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  const signs = word.length - letters;
  if (letters < 2 || signs === 0 || signs > letters || /\d{3}/.test(word)) return word;
  return word.replaceAll(/[\d@$]/g, (sign) => lookalikes[sign] ?? sign);
}
