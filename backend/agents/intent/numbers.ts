import { twoToTwelve } from '../../guardrails/number-words.ts';

const numberWords: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  uno: 1,
  um: 1,
  uma: 1,
  one: 1,
  ...twoToTwelve,
};
/** Matches a number up to twelve in figures or words. */
export const anyNumber = `\\d{1,2}|${Object.keys(numberWords).join('|')}`;

const parts =
  'cuotas?|pagos?|partes?|plazos?|mensualidades|meses|armadas|parcelas?|vezes|veces|prestac\\w+|installments?|instalments?|payments?|parts?|months?';
const countedParts = new RegExp(
  `\\b(${anyNumber})\\s+(?:(?:monthly|equal)\\s+)?(?:${parts})\\b|\\b(\\d{1,2})\\s?x\\b` +
    `|\\b(?:parcel\\w+|divid\\w+|fraccion\\w+|financi\\w+|split\\w*)\\W+(?:\\w+\\W+){0,4}?(?:em|en|in|into) (${anyNumber})\\b`,
);
const beforeCount =
  'en|em|in|de|a|no|nao|si|sim|yes|ok|mejor|melhor|entonces|entao|then|so|bueno|bom|well|prefiero|prefiro|hagamos|hagalo|faz|faca|make it|do|que sean?|pode ser|puede ser|vamos|vou|voy|quiero|quero';
const afterCount =
  'por favor|please|pfv|entonces|entao|then|mejor|melhor|instead|esta bien|esta bom|ok|nomas|nada mas';
const bareCount = new RegExp(`^\\W*(?:(?:${beforeCount})\\W+)*(${anyNumber})\\W*(?:(?:${afterCount})\\W*)*$`);

const currency = '(?:us\\$|r\\$|s/\\.?|tt\\$|bds\\$|bs\\.?|\\$|€)';
const currencyWords =
  '(?:dolares|dolar|pesos?|soles|sol|reais|real|bolivares|guaranies|dollars?|bucks|usd|brl|ttd)';
const figure = '\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?';
const paidWords =
  '(?:cobr\\w+|pag\\w+|deb[oe]|debia|vale|cuesta|llego|vino|sale|factura de|conta de|veio|custa|devo|pay(?:ing)?|paid|charged?|owe|bill of|cost)';
const amountPattern = new RegExp(
  `${currency}\\s?(${figure})|\\b(${figure})\\s?${currencyWords}\\b|\\b${paidWords}\\s+(?:me\\s+|de\\s+|en\\s+|por\\s+|a\\s+|em\\s+)?(${figure})\\b(?![/-])|\\b(\\d{1,9}[.,]\\d{2})\\b`,
  'g',
);

/** Sums of money that a text names, in the currency's main unit. */
export function amountsIn(plain: string): readonly number[] {
  return [...plain.matchAll(amountPattern)]
    .filter((match) => !new RegExp(`^\\s*(?:${parts})\\b`).test(plain.slice(match.index + match[0].length)))
    .map((match) => numberOf(match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''))
    .filter((amount) => Number.isFinite(amount));
}

/** How many parts, months or times are asked for; a bare number counts as an answer to that. */
export function countIn(plain: string): number | null {
  const found = countedParts.exec(plain) ?? bareCount.exec(plain);
  const word = found?.slice(1).find((part) => part !== undefined);
  if (!word) return null;
  return wordNumber(word);
}

/** `3` and `tres` alike; null for other words. */
export function wordNumber(word: string): number | null {
  return /^\d+$/.test(word) ? Number(word) : (numberWords[word] ?? null);
}

/**
 * Reads `1.234,50`, `1,234.50`, `89,90` and `1.234`: the last mark is the decimal one when one or two digits
 * follow it. Three digits after a single mark are thousands.
 */
function numberOf(written: string): number {
  const decimal = /[.,](\d{1,2})$/.exec(written);
  const whole = decimal ? written.slice(0, decimal.index) : written;
  return Number(`${whole.replace(/[.,]/g, '')}${decimal ? `.${decimal[1]}` : ''}`);
}
