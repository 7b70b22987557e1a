import type { Source } from '../../shared/conversation/source.ts';
import { localeOf, type CountryCode } from '../../shared/countries/country.ts';
import type { Language } from '../../shared/language.ts';
import type { FigureKind } from './figure.ts';
import { readFigures } from './figures.ts';
import { escaped, planMentions } from './plan-names.ts';
import { passagesQuoted } from './quoted-passages.ts';

export interface CheckSettings {
  readonly language: Language;
  readonly country: CountryCode;
  /** What was said in the conversation: its days, places and numbers may be said back, amounts and references not. */
  readonly heard?: readonly string[];
}

export type Checked =
  | { readonly verdict: 'pass'; readonly sources: readonly Source[] }
  | { readonly verdict: 'held'; readonly unsupported: readonly string[] };

/** Something in a reply that needs a source. */
interface Claim {
  readonly words: string;
  readonly at: number;
  /** Backed by any source that offers one of them. */
  readonly means: readonly string[];
  /** Whether the customer's having said it is enough; a bare number of theirs needs no source at all. */
  readonly repeated: 'enough' | 'first' | 'no';
}

interface Offer {
  readonly source: Source;
  readonly backs: (claim: Claim) => boolean;
}

const repeatable: ReadonlySet<FigureKind> = new Set(['date', 'time', 'number', 'mail']);

/**
 * Whether every figure, day, plan and reference of a reply is a value of some source. A pass names the fewest
 * sources that back them all, and the passages it quotes; a refusal names the words that have none.
 */
export function checkReply(
  text: string,
  sources: readonly Source[],
  { language, country, heard = [] }: CheckSettings,
): Checked {
  const composed = text.normalize('NFC');
  const locale = localeOf(language, country);
  const said = saidBefore(heard, locale);
  const offers = sources.map((source) => offerOf(source, locale));

  const claims = [...figureClaims(composed, locale), ...planClaims(composed, sources)].filter(
    ({ repeated, means }) => repeated !== 'first' || !means.some((value) => said.has(value)),
  );
  const unsupported = claims.filter(
    (claim) =>
      !offers.some(({ backs }) => backs(claim)) &&
      !(claim.repeated === 'enough' && claim.means.some((value) => said.has(value))),
  );
  if (unsupported.length > 0) {
    const words = unsupported.toSorted((one, other) => one.at - other.at).map((claim) => claim.words);
    return { verdict: 'held', unsupported: [...new Set(words)] };
  }
  return {
    verdict: 'pass',
    sources: [...new Set([...fewest(claims, offers), ...passagesQuoted(composed, sources)])].map((source) =>
      narrowed(source, claims, locale),
    ),
  };
}

function figureClaims(text: string, locale: string): readonly Claim[] {
  return readFigures(text, locale).map(({ kind, at, length, means }) => ({
    words: text.slice(at, at + length).replace(/[\s.]+$/, ''),
    at,
    means,
    repeated: kind === 'number' ? 'first' : repeatable.has(kind) ? 'enough' : 'no',
  }));
}

function planClaims(text: string, sources: readonly Source[]): readonly Claim[] {
  const known = sources.filter(({ kind }) => kind === 'plan').map(({ title }) => title);
  return planMentions(text, known).map(({ name, at }) => ({
    words: name,
    at,
    means: [`name:${name}`],
    repeated: 'no',
  }));
}

function saidBefore(heard: readonly string[], locale: string): ReadonlySet<string> {
  const figures = heard.flatMap((words) => readFigures(words.normalize('NFC'), locale));
  return new Set(figures.filter(({ kind }) => repeatable.has(kind)).flatMap(({ offers }) => offers));
}

/** A source backs the values that it names; a plan also its own name, and others the names in their text. */
function offerOf(source: Source, locale: string): Offer {
  const text = `${source.title}\n${source.text}`.normalize('NFC');
  const values = new Set(readFigures(text, locale).flatMap(({ offers }) => offers));
  return {
    source,
    backs: ({ words, means }) =>
      means.some((value) => values.has(value) || (value.startsWith('name:') && names(source, text, words))),
  };
}

function names({ kind, title }: Source, text: string, name: string): boolean {
  return kind === 'plan'
    ? title === name
    : new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, 'u').test(text);
}

/**
 * Takes the source that backs most of what is left, again and again; the earlier one of two equals. An account
 * repeats much of what its bills and changes tell better: it comes last.
 */
function fewest(claims: readonly Claim[], offers: readonly Offer[]): readonly Source[] {
  const chosen: Source[] = [];
  let left = claims;
  const isAccount = ({ source }: Offer) => source.kind === 'account';
  for (const group of [offers.filter((offer) => !isAccount(offer)), offers.filter(isAccount)]) {
    for (;;) {
      const best = mostBacking(group, left);
      if (!best) break;
      chosen.push(best.source);
      left = left.filter((claim) => !best.backs(claim));
    }
  }
  return chosen;
}

/** The source with those of its lines that back something said; a passage stays whole. */
function narrowed(source: Source, claims: readonly Claim[], locale: string): Source {
  if (source.kind === 'passage') return source;
  const lines = source.text.split('\n');
  const telling = lines.filter((line) => {
    const { backs } = offerOf({ ...source, title: '', text: line }, locale);
    return claims.some(backs);
  });
  return { ...source, text: (telling.length > 0 ? telling : lines.slice(0, 1)).join('\n') };
}

function mostBacking(offers: readonly Offer[], claims: readonly Claim[]): Offer | null {
  const counted = offers.map((offer) => ({ offer, count: claims.filter(offer.backs).length }));
  const [best] = counted.toSorted((one, other) => other.count - one.count);
  return best && best.count > 0 ? best.offer : null;
}
