import type { ArticleContent } from '../../../shared/articles/article-content.ts';
import type { Revision } from '../../../shared/articles/revision.ts';
import type { Person } from '../../../shared/people/person.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import { Article, contradict } from '../article.ts';
import { afterRevision, emptyHistory, shippedHistory, type History } from './article-history.ts';
import type { KnowledgeStore } from './knowledge-store.ts';
import { newArticleId } from './new-article-id.ts';

export interface LibraryDeps {
  readonly store: KnowledgeStore;
  /** The articles that came with Faro. */
  readonly shipped: readonly Article[];
  readonly clock: () => Date;
  /** Told of what is published whenever that changes, before the act is answered. */
  readonly onPublished: (articles: readonly Article[]) => void;
  /** Told of each act that is done here. */
  readonly announce?: () => void;
}

/** An act on an article, by somebody who saw the revision with that number. */
export interface Act {
  readonly by: Person;
  readonly revision: number;
}

/** The knowledge base as people work on it. Every act is one revision: who, when, and the text that it leaves. */
export interface Library {
  list(): readonly History[];
  /** @throws FailureError `unknown-article`. */
  get(id: string): History;
  /** What is published, whatever its days. */
  published(): readonly Article[];
  /** Begins a new article. */
  draft(by: Person, content: ArticleContent, from: Pick<Revision, 'gap' | 'writer'>): Promise<History>;
  /** Changes the draft, or begins one where there is none. A draft under review goes back to being one. */
  edit(id: string, act: Act, content: ArticleContent): Promise<History>;
  /** @throws FailureError `article-refused` for a draft that could not be published. */
  send(id: string, act: Act, reviewer: Revision['reviewer']): Promise<History>;
  giveBack(id: string, act: Act, note: string): Promise<History>;
  /** @throws FailureError `own-article` for whoever wrote in it, `article-refused` unless it is under review. */
  publish(id: string, act: Act): Promise<History>;
  /** Brings back the text before the last publication. @throws FailureError `article-refused` without one. */
  undo(id: string, act: Act): Promise<History>;
  /** Reads all acts anew, as another node may have added some. @throws FailureError `store-unavailable`. */
  refresh(): Promise<void>;
}

/** Every method but the readings throws FailureError `stale-article` when another act came first. */
export async function openLibrary(deps: LibraryDeps): Promise<Library> {
  const histories = new Map<string, History>();
  const take = (revision: Revision) => {
    const history = histories.get(revision.article) ?? emptyHistory(revision.article);
    const next = afterRevision(history, revision);
    histories.set(revision.article, next);
    return next;
  };
  const published = () =>
    [...histories.values()].flatMap((history) => articleOf(history.id, history.published));

  async function refresh(): Promise<void> {
    const revisions = await deps.store.revisions();
    histories.clear();
    for (const article of deps.shipped) histories.set(article.id, shippedHistory(article));
    for (const revision of revisions) take(revision);
    deps.onPublished(published());
  }
  await refresh();

  const get = (id: string) =>
    histories.get(id) ?? refuse('unknown-article', `There is no article with the id ${id}.`);

  async function record(
    id: string,
    { by: { id: user, name }, revision }: Act,
    done: Pick<Revision, 'act' | 'content'> & Partial<Revision>,
  ): Promise<History> {
    const entry: Revision = {
      reviewer: null,
      note: '',
      gap: null,
      writer: 'person',
      ...done,
      article: id,
      number: revision + 1,
      by: { id: user, name },
      at: deps.clock().toISOString(),
    };
    await deps.store.append(entry);
    const next = take(entry);
    if (entry.act === 'published' || entry.act === 'undone') deps.onPublished(published());
    deps.announce?.();
    return next;
  }

  return {
    refresh,
    list: () => [...histories.values()],
    get,
    published,
    async draft(by, content, from) {
      const id = newArticleId(content, (taken) => histories.has(taken));
      return record(id, { by, revision: 0 }, { act: 'drafted', content, ...from });
    },
    edit: async (id, act, content) => record(id, act, { act: get(id).draft ? 'edited' : 'drafted', content }),
    async send(id, act, reviewer) {
      const { content } = draftOf(get(id));
      requirePublishable(id, content, published());
      if (reviewer?.id === act.by.id || (reviewer && draftOf(get(id)).authors.includes(reviewer.id))) {
        refuse('own-article', 'Somebody who did not write in it has to review it.');
      }
      return record(id, act, { act: 'sent', content, reviewer });
    },
    async giveBack(id, act, note) {
      const { content } = requireInReview(get(id));
      return record(id, act, { act: 'returned', content, note });
    },
    async publish(id, act) {
      const { content, authors } = requireInReview(get(id));
      if (authors.includes(act.by.id))
        refuse('own-article', 'Somebody who did not write in it has to publish it.');
      requirePublishable(id, content, published());
      return record(id, act, { act: 'published', content });
    },
    async undo(id, act) {
      const { publications } = get(id);
      if (publications.length < 2) refuse('article-refused', 'There is no publication to undo.');
      return record(id, act, { act: 'undone', content: publications.at(-2) ?? null });
    },
  };
}

function draftOf({ id, draft }: History) {
  return draft ?? refuse('article-refused', `${id} has no draft.`);
}

function requireInReview(history: History) {
  const draft = draftOf(history);
  return draft.state === 'in-review'
    ? draft
    : refuse('article-refused', `${history.id} is not under review.`);
}

function requirePublishable(id: string, content: ArticleContent, others: readonly Article[]): void {
  const parsed = Article.safeParse({ ...content, id });
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    refuse('article-refused', problems.join('; '));
  }
  const other = others.find((each) => contradict(each, parsed.data));
  if (other) {
    refuse(
      'article-refused',
      `${other.id} is public under the same title for the same language, country and days. Give them different countries or days, or change that one.`,
      { contradicts: other.id },
    );
  }
}

function articleOf(id: string, content: ArticleContent | null): readonly Article[] {
  return content ? [{ ...content, id }] : [];
}

function refuse(
  code: 'unknown-article' | 'article-refused' | 'own-article',
  message: string,
  details?: Readonly<Record<string, unknown>>,
): never {
  throw new FailureError(code, message, details);
}
