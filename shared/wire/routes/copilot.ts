import { z } from 'zod';
import { CountryCode } from '../../countries/country.ts';
import { Snippet, type SnippetShelf } from '../../desks/snippet.ts';
import type { TranslationOffered } from '../../translation.ts';
import { id, route } from '../route.ts';

/** What helps a person write: words kept ready, a country's and their own, and whether there is a translation. */
export const copilotRoutes = {
  snippets: route<SnippetShelf>()(
    'GET',
    '/api/snippets',
    'use-snippets',
    'The snippets of a country, and the caller’s own, which nobody else reads',
    { query: z.object({ country: CountryCode }) },
  ),
  saveSnippet: route<Snippet>()(
    'POST',
    '/api/snippets',
    'use-snippets',
    'Keeps a snippet of the caller’s under its id, in the place of an earlier one',
    { body: Snippet },
  ),
  deleteSnippet: route<Record<string, never>>()(
    'DELETE',
    '/api/snippets',
    'use-snippets',
    'Removes one of the caller’s own snippets; what is gone already is no failure',
    { query: z.object({ snippet: id }) },
  ),
  translation: route<TranslationOffered>()(
    'GET',
    '/api/translation',
    'translate',
    'Whether there is a model that translates, and the languages that the caller speaks with customers',
  ),
} as const;
