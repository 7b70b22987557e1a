import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countryCodes } from '../../shared/countries/country.ts';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { languages } from '../../shared/language.ts';
import { ArticleError, loadArticles, parseArticle } from './load-articles.ts';
import { passagesOf } from './passages-of.ts';

const head = `---
id: modem-es
title: El módem
language: es
countries: EC, PE
audience: public
validFrom: 2025-01-01
validTo: 2025-12-31
owner: technical
---
`;

describe('parseArticle', () => {
  it('reads front matter and body', () => {
    expect(parseArticle('modem-es.md', `${head}\nReinicie el módem.\n`)).toEqual({
      id: 'modem-es',
      title: 'El módem',
      language: 'es',
      countries: ['EC', 'PE'],
      audience: 'public',
      validFrom: '2025-01-01',
      validTo: '2025-12-31',
      owner: 'technical',
      keywords: '',
      body: 'Reinicie el módem.',
    });
  });

  it('reads files written on Windows', () => {
    const article = parseArticle('modem-es.md', `\uFEFF${head}\nUno.\n\nDos.\n`.replaceAll('\n', '\r\n'));
    expect(passagesOf(article).map(({ text }) => text)).toEqual(['Uno.', 'Dos.']);
  });

  it.each([
    ['no front matter', 'Just text', /modem-es\.md: .*front matter/],
    [
      'a line that is no field',
      head.replace('owner:', 'owner') + 'Text',
      /cannot read the line "owner technical"/,
    ],
    ['an unknown language', head.replace('language: es', 'language: fr') + 'Text', /language: /],
    ['an unknown country', head.replace('EC, PE', 'EC, XX') + 'Text', /countries/],
    ['a day that is none', head.replace('2025-12-31', '2025-02-30') + 'Text', /validTo: /],
    ['a missing owner', head.replace('owner: technical\n', '') + 'Text', /owner: it is missing\. Write/],
    [
      'an end before its beginning',
      head.replace('2025-12-31', '2024-12-31') + 'Text',
      /validTo: it ends before/,
    ],
    ['no text', head, /body: /],
  ])('refuses %s, naming the file and the reason', (_, content, reason) => {
    expect(() => parseArticle('folder/modem-es.md', content)).toThrow(ArticleError);
    expect(() => parseArticle('folder/modem-es.md', content)).toThrow(reason);
  });
});

describe('loadArticles', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'faro-articles-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('refuses the same id twice', () => {
    writeFileSync(join(folder, 'a.md'), `${head}Uno.`);
    writeFileSync(join(folder, 'b.md'), `${head}Dos.`);
    expect(() => loadArticles(folder)).toThrow('b.md: the id modem-es is already that of a.md: give one');
  });

  it('refuses two public articles that speak of the same thing to the same customers', () => {
    const other = head.replace('modem-es', 'router-es');
    writeFileSync(join(folder, 'a.md'), `${head}Espere 30 segundos.`);
    writeFileSync(join(folder, 'b.md'), `${other.replace('EC, PE', 'PE, CL')}Espere 60 segundos.`);
    expect(() => loadArticles(folder)).toThrow('b.md: "El módem" contradicts a.md');
  });

  it.each([
    ['other countries', head.replace('EC, PE', 'CL')],
    ['other days', head.replace('2025-01-01', '2026-01-01').replace('2025-12-31', 'open')],
    ['the desk alone', head.replace('public', 'internal')],
    ['another language', head.replace('language: es', 'language: en')],
  ])('lets an article of the same title stand that is for %s', (_, second) => {
    writeFileSync(join(folder, 'a.md'), `${head}Uno.`);
    writeFileSync(join(folder, 'b.md'), `${second.replace('modem-es', 'router-es')}Dos.`);
    expect(loadArticles(folder)).toHaveLength(2);
  });

  it('takes an empty folder for an empty knowledge base, and names one that is not there', () => {
    expect(loadArticles(folder)).toEqual([]);
    expect(() => loadArticles(join(folder, 'gone'))).toThrow('gone: the folder of articles cannot be read');
  });

  it('leaves other files alone', () => {
    writeFileSync(join(folder, 'a.md'), `${head}Uno.`);
    writeFileSync(join(folder, 'notes.txt'), 'nothing');
    expect(loadArticles(folder)).toHaveLength(1);
  });
});

describe("Faro's own articles", () => {
  const articles = loadArticles();

  it('cover the same public ground in each language, and keep some for the desk', () => {
    for (const language of languages) {
      const own = articles.filter((article) => article.language === language);
      expect(own.filter(({ audience }) => audience === 'public').length).toBeGreaterThanOrEqual(14);
      expect(own.filter(({ audience }) => audience === 'internal').length).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(countryCodes)('promise customers of %s the days for a dispute that its pack sets', (code) => {
    const { language, dispute } = countryPacks[code];
    const texts = articles
      .filter((article) => article.id.startsWith('bill-disputes') && article.language === language)
      .filter(({ countries }) => countries === 'all' || countries.includes(code))
      .map(({ body }) => body);
    const days = texts.flatMap((body) =>
      [...body.matchAll(/(\d+) (?:días hábiles|dias úteis|business days)/g)].map(([, count]) =>
        Number(count),
      ),
    );
    expect(new Set(days)).toEqual(new Set([dispute.answerInBusinessDays]));
  });
});
