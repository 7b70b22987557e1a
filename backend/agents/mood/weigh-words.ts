import type { Language } from '../../../shared/language.ts';
import { plainText } from '../text-classifier/normalize.ts';
import { type Lexicon, lexicons } from './lexicon.ts';

/** Longer messages are weighed from their beginning; in UTF-16 code units. */
export const longestRead = 1_500;
const longestPhrase = 4;
const negatedWithin = 3;
const mostReasons = 5;
/** A sum of weights of this size squared comes to 0.71; the larger, the calmer the reading. */
const calm = 15;
/** Kind words in a question ask for something to be good rather than call it so. */
const askedWeight = 0.2;

export interface Token {
  /** As the customer wrote it. */
  readonly written: string;
  readonly plain: string;
  /** Three or more of a letter in a row, or capitals among small letters. */
  readonly loud: boolean;
}

interface Weighed {
  readonly words: string;
  readonly weight: number;
  readonly at: number;
}

export interface MoodReading {
  readonly mood: number;
  /** What the kind words weigh together, and the unkind ones; neither is below 0. */
  readonly kind: number;
  readonly unkind: number;
  readonly because: readonly string[];
  readonly abusive: boolean;
}

/** Adds up what the words weigh, with what negates, strengthens and outweighs them. */
export function weighWords(text: string, language: Language): MoodReading {
  const read = text.slice(0, longestRead);
  const lexicon = lexicons[language];
  const tokens = tokensOf(read);
  const weighed = withTurns(weigh(tokens, lexicon), tokens, lexicon);
  const loudness = 1 + 0.12 * Math.min(3, read.match(/!/g)?.length ?? 0);
  const kind = weighed.reduce((total, { weight }) => total + Math.max(0, weight), 0);
  const unkind = weighed.reduce((total, { weight }) => total - Math.min(0, weight), 0);
  const sum = (kind - unkind) * loudness - (isShouted(read) ? 0.8 : 0);
  const abusive = isAbusive(tokens, lexicon);
  const mood = sum / Math.sqrt(sum * sum + calm);
  return {
    mood: Math.round((abusive ? Math.min(mood, -0.85) : mood) * 100) / 100,
    kind,
    unkind,
    because: weighed
      .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
      .slice(0, mostReasons)
      .map(({ words }) => words),
    abusive,
  };
}

/** A mark between sentences or clauses; nothing is negated across it. */
const stop = /^[.,;:!?…]$/;
const tokenPattern =
  /[.,;:!?…](?=\s|$|[!?.])|\p{Extended_Pictographic}|(?<!\d)[:;=][-']?[()DPpc3/|\\](?![\p{L}\d])|<3|\^_?\^|xD|-_-|[\p{L}\p{M}\d]+(?:['’-][\p{L}\p{M}\d]+)*/gu;

export function tokensOf(text: string): readonly Token[] {
  const mixed = /\p{Ll}/u.test(text);
  return [...text.replace(/https?:\/\/\S+|@\w+/g, ' ').matchAll(tokenPattern)].map(([written]) => ({
    written,
    plain: plainText(written)
      .replace(/’/g, "'")
      .replace(/(\p{L})\1{2,}/gu, '$1'),
    loud: /(\p{L})\1{2,}/u.test(written) || (mixed && /^\p{Lu}{3,}$/u.test(written)),
  }));
}

function weigh(tokens: readonly Token[], lexicon: Lexicon): readonly Weighed[] {
  const found: Weighed[] = [];
  for (let at = 0; at < tokens.length; ) {
    const entry = longestEntry(tokens, at, lexicon.weightOf);
    if (!entry) {
      at += 1;
      continue;
    }
    const here = tokens.slice(at, at + entry.length);
    const force =
      (isFace(here) ? 1 : forceAt(tokens, at, lexicon)) * (here.some((token) => token.loud) ? 1.25 : 1);
    const weight = entry.value * force * (entry.value > 0 && isAsked(tokens, at) ? askedWeight : 1);
    found.push({ words: here.map((token) => token.written).join(' '), weight, at });
    at += entry.length;
  }
  return found;
}

/** What the longest phrase that begins at a token stands for, and its length in tokens. */
export function longestEntry<Value>(
  tokens: readonly Token[],
  at: number,
  find: (phrase: string) => Value | null,
): { readonly value: Value; readonly length: number } | null {
  for (let length = Math.min(longestPhrase, tokens.length - at); length >= 1; length -= 1) {
    const phrase = tokens
      .slice(at, at + length)
      .map((token) => token.plain)
      .join(' ');
    const value = find(phrase);
    if (value !== null) return { value, length };
  }
  return null;
}

/** Emoji and typed faces speak for themselves: no word before them turns them. */
function isFace(tokens: readonly Token[]): boolean {
  return tokens.every(({ written }) => !/\p{L}{2}/u.test(written));
}

/** What the words before one make of it: a negation turns it, others strengthen or weaken it. */
export function forceAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let force = 1;
  for (let back = 1; back <= negatedWithin && at - back >= 0; back += 1) {
    const word = tokens[at - back]?.plain ?? '';
    if (lexicon.turns.has(word) || stop.test(word)) break;
    if (lexicon.negations.has(word)) return force * -0.6;
    if (back === 1 && lexicon.stronger.has(word)) force *= 1.3;
    if (back === 1 && lexicon.weaker.has(word)) force *= 0.6;
  }
  return force;
}

/** Whether the sentence around one ends in a question mark. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at).find((token) => stop.test(token.plain))?.plain === '?';
}

/** After a `but`, what follows outweighs what came before. */
function withTurns(
  weighed: readonly Weighed[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly Weighed[] {
  const turn = tokens.findLastIndex((token) => lexicon.turns.has(token.plain));
  if (turn < 1) return weighed;
  return weighed.map((each) => ({ ...each, weight: each.weight * (each.at > turn ? 1.3 : 0.6) }));
}

/** Mostly capitals in more than a word or two. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 10 && capitals / letters > 0.7;
}

/** Insults or threats at whoever reads; not those that customers say of themselves. */
function isAbusive(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const plain = tokens.map((token) => token.plain);
  const text = ` ${plain.filter((word) => !stop.test(word)).join(' ')} `;
  if (lexicon.threats.some((threat) => threat.test(text))) return true;
  const ofMe = plain.some((word) => lexicon.me.has(word));
  const toYou = plain.some((word) => lexicon.you.has(word));
  if (lexicon.insults.some((insult) => insult.test(text))) return toYou || !ofMe;
  return (
    (toYou || plain.filter((word) => !stop.test(word)).length <= 2) &&
    lexicon.insultsToYou.some((insult) => insult.test(text))
  );
}
