import { FailureError } from '../../../shared/wire/failure.ts';
import {
  asCurated,
  draftForGap,
  readCuration,
  requireCountries,
  type CurationDeps,
} from '../../knowledge/curation/curation.ts';
import { countArticles } from '../../knowledge/count-articles.ts';
import type { Handlers } from '../call.ts';
import type { Services } from '../services.ts';

/** Passages that one search answers with. */
const passagesFound = 6;

/** What is looked up in the knowledge base, and what curators do to it. */
export function knowledgeHandlers({ knowledge, knowledgeElsewhere, curation, clock }: Services) {
  const { library } = curation;
  return {
    async knowledge({ query: { query: text, country, language } }) {
      const passages = await knowledge.search({ text, country, language, limit: passagesFound });
      return passages.map(({ id, title, text, audience, validTo }) => ({
        kind: 'passage',
        id,
        title,
        text,
        audience,
        validTo,
      }));
    },
    async knowledgeState({ query: { country, language } }) {
      const day = clock().toISOString().slice(0, 10);
      const articles = countArticles(library.published(), { country, language, day });
      return { articles: knowledgeElsewhere ? null : articles };
    },
    curation: ({ caller }) => readCuration(curation, caller.person),
    draftForGap: ({ id, caller }) => draftForGap(curation, id, caller.person),
    async draftArticle({ caller: { person }, body: { content } }) {
      requireCountries(person, content.countries);
      return asCurated(await library.draft(person, content, { gap: null, writer: 'person' }));
    },
    async editArticle({ id, caller: { person }, body: { revision, content } }) {
      requireCountries(person, content.countries);
      return asCurated(await library.edit(id, { by: person, revision }, content));
    },
    async sendArticle({ id, caller: { person }, body: { revision, reviewer } }) {
      const asked = reviewer === null ? null : await reviewerCalled(curation, reviewer);
      return asCurated(await library.send(id, { by: person, revision }, asked));
    },
    async returnArticle({ id, caller: { person }, body: { revision, note } }) {
      return asCurated(await library.giveBack(id, { by: person, revision }, note));
    },
    async publishArticle({ id, caller: { person }, body: { revision } }) {
      return asCurated(await library.publish(id, { by: person, revision }));
    },
    async undoArticle({ id, caller: { person }, body: { revision } }) {
      return asCurated(await library.undo(id, { by: person, revision }));
    },
  } satisfies Partial<Handlers>;
}

/** @throws FailureError `article-refused` for whoever is no curator. */
async function reviewerCalled({ people }: CurationDeps, user: string) {
  const person = await people.find(user);
  if (person?.role === 'curator') return { id: user, name: person.name };
  throw new FailureError('article-refused', `Nobody called ${user} reviews articles.`);
}
