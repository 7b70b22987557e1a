import type { CuratedArticle, Curation, Gap } from '../../../shared/articles/curation.ts';
import type { CountryCode } from '../../../shared/countries/country.ts';
import { countryCodes } from '../../../shared/countries/country.ts';
import type { ArticleContent } from '../../../shared/articles/article-content.ts';
import { worksFor } from '../../../shared/people/permissions.ts';
import type { Person } from '../../../shared/people/person.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import { isAbout } from '../../playbooks/digressions.ts';
import type { PeopleStore } from '../../people/people-store.ts';
import type { Knowledge } from '../knowledge.ts';
import type { History } from './article-history.ts';
import type { AskedQuestion } from './asked-questions.ts';
import { draftArticle, type DraftWriter } from './draft-article.ts';
import { findGaps, type GapFound } from './find-gaps.ts';
import type { Library } from './library.ts';

/** Passages that a draft is offered. */
const passagesOffered = 2;

export interface CurationDeps {
  readonly questions: () => Promise<readonly AskedQuestion[]>;
  readonly knowledge: Knowledge;
  readonly library: Library;
  readonly people: Pick<PeopleStore, 'list' | 'find'>;
  readonly write: DraftWriter;
  readonly clock: () => Date;
}

/** What the person has to curate: the open gaps of their countries, every article, and who else may review. */
export async function readCuration(deps: CurationDeps, person: Person): Promise<Curation> {
  const gaps = (await openGaps(deps)).filter(({ country }) => worksFor(person, country));
  const people = await deps.people.list();
  return {
    gaps: gaps.map((gap) => asShown(gap, deps.library)),
    articles: deps.library
      .list()
      .filter((article) => isOf(person, article))
      .map(asCurated),
    reviewers: people
      .filter(({ role, user }) => role === 'curator' && user !== person.id)
      .map(({ user, name }) => ({ id: user, name })),
  };
}

/**
 * Begins the article that closes a gap; the one begun before where there is one.
 * @throws FailureError `unknown-gap`.
 */
export async function draftForGap(
  deps: CurationDeps,
  gapId: string,
  person: Person,
): Promise<CuratedArticle> {
  const gap = await openGap(deps, gapId);
  const begun = articleFor(gap, deps.library);
  if (begun?.draft) return asCurated(begun);
  const { country, language, questions } = gap;
  const text = questions[0] ?? '';
  const found = await deps.knowledge.search({ text, country, language, limit: passagesOffered });
  const nearest = found.filter(({ audience }) => audience === 'public');
  const today = deps.clock().toISOString().slice(0, 10);
  const { content, writer } = await draftArticle({ gap, nearest }, today, deps.write);
  return asCurated(await deps.library.draft(person, content, { gap: gap.id, writer }));
}

/** @throws FailureError `unknown-gap`, or `wrong-country` unless the person works for the gap's. */
export async function requireGap(deps: CurationDeps, gapId: string, person: Person): Promise<void> {
  requireCountries(person, [(await openGap(deps, gapId)).country]);
}

/**
 * Both what an article says now and what it would say are for countries that the person works for.
 * @throws FailureError `unknown-article`, `wrong-country`.
 */
export function requireArticle({ library }: Pick<CurationDeps, 'library'>, id: string, person: Person): void {
  const { published, draft } = library.get(id);
  for (const content of [published, draft?.content]) {
    if (content) requireCountries(person, content.countries);
  }
}

/** @throws FailureError `wrong-country` unless the person works for each country that an article is for. */
export function requireCountries(person: Person, countries: ArticleContent['countries']): void {
  const all: readonly CountryCode[] = countries === 'all' ? countryCodes : countries;
  const other = all.find((country) => !worksFor(person, country));
  if (other) throw new FailureError('wrong-country', `The article is for ${other} too.`, { country: other });
}

/** As screens see an article. */
export function asCurated({ id, published, draft, gap, revision, revisions }: History): CuratedArticle {
  return { id, published, draft, gap, revision, revisions };
}

async function openGap(deps: CurationDeps, gapId: string): Promise<GapFound> {
  const gap = (await openGaps(deps)).find(({ id }) => id === gapId);
  if (!gap) throw new FailureError('unknown-gap', 'There is no open gap with this id.');
  return gap;
}

/** Gaps that nothing which is published now closes. */
async function openGaps({ questions, knowledge, library }: CurationDeps): Promise<readonly GapFound[]> {
  const gaps = findGaps(await questions());
  const open = await Promise.all(
    gaps.map(async (gap) => !isSettled(gap, library) && !(await isAnswered(gap, knowledge))),
  );
  return gaps.filter((_, index) => open[index]);
}

/** Whether an article for it was published after it was last asked. */
function isSettled(gap: GapFound, library: Library): boolean {
  const article = articleFor(gap, library);
  const published = article?.revisions.findLast(({ act }) => act === 'published' || act === 'undone');
  return published?.act === 'published' && published.at > gap.lastAskedAt;
}

/** Whether what found nothing would find its answer now. */
async function isAnswered(gap: GapFound, knowledge: Knowledge): Promise<boolean> {
  const [text] = gap.questions;
  if (text === undefined || gap.dismissed > 0) return false;
  const { country, language } = gap;
  const [best] = await knowledge.search({ text, country, language, limit: 1 });
  return best?.audience === 'public' && isAbout(best, text);
}

function asShown(gap: GapFound, library: Library): Gap {
  const { id, country, language, count, foundNothing, dismissed, questions, lastAskedAt } = gap;
  const answers = gap.answers.length;
  const article = articleFor(gap, library)?.id ?? null;
  return {
    id,
    country,
    language,
    count,
    foundNothing,
    dismissed,
    questions,
    lastAskedAt,
    answers,
    article,
  };
}

function articleFor({ id }: Pick<GapFound, 'id'>, library: Library): History | null {
  return library.list().find(({ gap }) => gap === id) ?? null;
}

function isOf(person: Person, { published, draft, revisions }: History): boolean {
  const content = draft?.content ?? published ?? revisions.findLast((each) => each.content)?.content;
  return (
    content?.countries === 'all' || (content?.countries.some((country) => worksFor(person, country)) ?? false)
  );
}
