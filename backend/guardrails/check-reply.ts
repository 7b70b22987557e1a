import type { Source } from '../../shared/conversation/source.ts';
import { localeOf, type CountryCode } from '../../shared/countries/country.ts';
import type { Language } from '../../shared/language.ts';
import type { ClaimKind, Unsupported } from '../../shared/conversation/unsupported.ts';
import type { FigureKind } from './figure.ts';
import { readFigures } from './figures.ts';
import { insteadOf } from './instead.ts';
import { escaped, planMentions } from './plan-names.ts';
import { passagesQuoted } from './quoted-passages.ts';
import { isBacked, readStatements } from './statements.ts';

export interface CheckSettings {
  readonly language: Language;
  readonly country: CountryCode;
  /** What was said in the conversation: its days, places and numbers may be said back, amounts and references not. */
  readonly heard?: readonly string[];
  /** What people of the team said to the customer or to Lana: she may repeat their promises. */
  readonly told?: readonly string[];
}

export type Checked =
  | { readonly verdict: 'pass'; readonly sources: readonly Source[] }
  | {
      readonly verdict: 'held';
      /** Each once, in the order of the reply. */
      readonly unsupported: readonly string[];
      readonly marks: readonly Unsupported[];
    };

/** Something in a reply that needs a source. */
interface Claim {
  readonly kind: ClaimKind;
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

const claimKindOf: Readonly<Record<FigureKind, ClaimKind>> = {
  mail: 'contact',
  web: 'contact',
  reference: 'reference',
  date: 'date',
  time: 'date',
  percent: 'percentage',
  money: 'amount',
  span: 'span',
  number: 'number',
};

const repeatable: ReadonlySet<FigureKind> = new Set(['date', 'time', 'number', 'mail']);

/**
 * Whether every figure, day, plan and reference of a reply is a value of some source, and every promise, rule and
 * deed is said by one. A pass names the fewest sources that back them all, and the passages it quotes; a refusal
 * names the words that have none.
 */
export function checkReply(
  text: string,
  sources: readonly Source[],
  { language, country, heard = [], told = [] }: CheckSettings,
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
  const marks = [
    ...unsupported.map(({ kind, words, at }) => ({
      kind,
      words,
      at,
      instead: insteadOf(kind, at, composed, sources, locale),
    })),
    ...unbackedStatements(composed, [...sources, ...told.map(saidByColleague)]),
  ].toSorted((one, other) => one.at - other.at);
  if (marks.length > 0) {
    return { verdict: 'held', unsupported: [...new Set(marks.map(({ words }) => words))], marks };
  }
  return {
    verdict: 'pass',
    sources: [...new Set([...fewest(claims, offers), ...passagesQuoted(composed, sources)])].map((source) =>
      narrowed(source, claims, locale),
    ),
  };
}

function unbackedStatements(text: string, sources: readonly Source[]): readonly Unsupported[] {
  return readStatements(text)
    .filter((statement) => !isBacked(statement, sources))
    .map(({ kind, words, at }) => ({ kind, words, at, instead: null }));
}

/** A colleague's words vouch for what Lana repeats of them; they are shown with no reply. */
function saidByColleague(text: string): Source {
  return { kind: 'passage', id: '', title: '', text };
}

function figureClaims(text: string, locale: string): readonly Claim[] {
  return readFigures(text, locale).map(({ kind, at, length, means }) => ({
    kind: claimKindOf[kind],
    words: text.slice(at, at + length).replace(/[\s.]+$/, ''),
    at,
    means,
    repeated: kind === 'number' ? 'first' : repeatable.has(kind) ? 'enough' : 'no',
  }));
}

function planClaims(text: string, sources: readonly Source[]): readonly Claim[] {
  const known = sources.filter(({ kind }) => kind === 'plan').map(({ title }) => title);
  return planMentions(text, known).map(({ name, at }) => ({
    kind: 'plan',
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
