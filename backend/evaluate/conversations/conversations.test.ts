import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/language.ts';
import { writtenConversations } from './index.ts';
import { transcriptOf, wrongOnes } from './table.ts';
import { meetsTheBars, tryAll } from './try-all.ts';

/** All of them take most of a minute; every third is tried here, from a different one in each language. */
const tried = 3;
const leastConversations = 60;
const minutes = 60_000;

describe.each(languages)('the conversations written in %s', (language) => {
  const written = writtenConversations[language];

  it('are many, of every kind, and each has a name of its own', () => {
    expect(written.length).toBeGreaterThanOrEqual(leastConversations);
    expect(new Set(written.map(({ name }) => name)).size).toBe(written.length);
    expect(new Set(written.map(({ kind }) => kind)).size).toBe(13);
  });

  it(
    'end as they should, without a wrong amount and without going in circles',
    async () => {
      const judged = await tryAll(
        [language],
        (_, index) => index % tried === languages.indexOf(language) % tried,
      );
      expect(meetsTheBars(judged) ? '' : wrongOnes(judged)).toBe('');
    },
    3 * minutes,
  );
});

it('shows a conversation word by word', async () => {
  const [judged] = await tryAll(['en'], ({ name }) => name === 'copy, short');
  expect(judged && transcriptOf(judged)).toMatch(/> bill copy\n {4}< Hello, Mark, .*Done\./);
});

it('does not pass where a language has no conversation to show for it', async () => {
  await expect(tryAll(['es'], () => false)).rejects.toMatchObject({ code: 'unknown-conversation' });
});
