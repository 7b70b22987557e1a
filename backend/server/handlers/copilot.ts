import { stepWords } from '../../copilot/step-words.ts';
import { translate } from '../../copilot/translation/translate.ts';
import type { Handlers } from '../call.ts';
import type { Services } from '../services.ts';

/** What helps whoever writes to a customer. */
export function copilotHandlers(services: Services) {
  const { snippets } = services;
  return {
    stepWords: ({ id }) => stepWords(services, id),
    translate: ({ id, body }) => translate(services, id, body),
    async translation({ caller: { person } }) {
      const serves = await services.people.find(person.id);
      return {
        available: services.canTranslate(),
        languages: serves?.languages ?? [person.language],
      };
    },
    snippets: ({ caller, query }) => snippets.shelf(caller.person, query.country),
    saveSnippet: ({ caller, body }) => snippets.save(caller.person, body),
    async deleteSnippet({ caller, query }) {
      await snippets.remove(caller.person, query.snippet);
      return {};
    },
  } satisfies Partial<Handlers>;
}
