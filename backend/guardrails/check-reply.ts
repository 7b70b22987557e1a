import type { Source } from '../../shared/conversation/source.ts';
import { localeOf, type CountryCode } from '../../shared/countries/country.ts';
import type { Language } from '../../shared/language.ts';
import type { Figure, FigureKind } from './figure.ts';
import { readFigures } from './figures.ts';
import { planMentions } from './plan-names.ts';
import { passagesQuoted } from './quoted-passages.ts';

export interface CheckSettings {
  readonly language: Language;
  readonly country: CountryCode;
  /** The customer's own words: days, places and numbers of theirs may be said back, amounts and references not. */
  readonly heard?: readonly string[];
}

export type Checked =
  | { readonly verdict: 'pass'; readonly sources: readonly Source[] }
  | { readonly verdict: 'held'; readonly unsupported: readonly string[] };

const repeatable: ReadonlySet<FigureKind> = new Set(['date', 'time', 'number', 'mail']);

/**
 * Whether every figure, day, plan and reference of a reply is a value of some source. A pass names only the sources
 * that back something in the reply, the first that does for each; a refusal names the words without one.
 */
export function checkReply(text: string, sources: readonly Source[], settings: CheckSettings): Checked {
  const composed = text.normalize('NFC');
  const locale = localeOf(settings.language, settings.country);
  const offers = sources.map((source) => ({ source, values: offered(source, locale) }));
  const heard = new Set(
    (settings.heard ?? [])
      .flatMap((words) => readFigures(words.normalize('NFC'), locale))
      .filter(({ kind }) => repeatable.has(kind))
      .flatMap((figure) => figure.offers),
  );
  const backing = new Set<Source>();
  const unsupported: string[] = [];
  const trace = (words: string, means: readonly string[]) => {
    const found = offers.find(({ values }) => means.some((value) => values.has(value)));
    if (found) backing.add(found.source);
    else if (!means.some((value) => heard.has(value))) unsupported.push(words);
  };

  for (const figure of readFigures(composed, locale)) trace(wordsOf(figure, composed), figure.means);
  for (const { name } of planMentions(composed, planNames(sources)))
    trace(name, [`plan:${name.toLowerCase()}`]);

  if (unsupported.length > 0) return { verdict: 'held', unsupported: [...new Set(unsupported)] };
  for (const passage of passagesQuoted(composed, sources)) backing.add(passage);
  return { verdict: 'pass', sources: [...backing] };
}

function offered({ kind, title, text }: Source, locale: string): ReadonlySet<string> {
  const figures = readFigures(`${title}\n${text}`.normalize('NFC'), locale);
  const plan = kind === 'plan' ? [`plan:${title.toLowerCase()}`] : [];
  return new Set([...figures.flatMap((figure) => figure.offers), ...plan]);
}

function planNames(sources: readonly Source[]): readonly string[] {
  return sources.filter(({ kind }) => kind === 'plan').map(({ title }) => title);
}

function wordsOf({ at, length }: Figure, text: string): string {
  return text.slice(at, at + length).replace(/[\s.]+$/, '');
}
