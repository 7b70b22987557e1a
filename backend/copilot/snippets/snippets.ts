import type { CountryCode } from '../../../shared/countries/country.ts';
import type { Snippet, SnippetShelf } from '../../../shared/desks/snippet.ts';
import type { Person } from '../../../shared/people/person.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import { sharedSnippets } from './shared-snippets.ts';
import type { SnippetStore } from './snippet-store.ts';

/** More than anybody finds again. */
const mostOwn = 200;

/** Words kept ready. What is somebody's own is reached with their session alone. */
export interface Snippets {
  shelf(person: Pick<Person, 'id'>, country: CountryCode): Promise<SnippetShelf>;
  /** @throws FailureError `snippet-refused`: another of theirs has the name, or they have too many. */
  save(person: Pick<Person, 'id'>, snippet: Snippet): Promise<Snippet>;
  remove(person: Pick<Person, 'id'>, id: string): Promise<void>;
}

export function createSnippets(store: SnippetStore): Snippets {
  return {
    shelf: async ({ id }, country) => ({ own: await store.of(id), shared: sharedSnippets(country) }),
    async save({ id: person }, snippet) {
      const others = (await store.of(person)).filter(({ id }) => id !== snippet.id);
      if (others.some(({ name }) => isSame(name, snippet.name))) {
        throw refused('name-taken', `Another of your snippets is called ${snippet.name}.`);
      }
      if (others.length >= mostOwn) {
        throw refused('too-many', `You have ${mostOwn} snippets: remove one first.`);
      }
      await store.save(person, snippet);
      return snippet;
    },
    remove: ({ id: person }, id) => store.remove(person, id),
  };
}

function isSame(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: 'base' }) === 0;
}

function refused(reason: 'name-taken' | 'too-many', message: string): FailureError {
  return new FailureError('snippet-refused', message, { reason });
}
