import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { errorCode } from '../error-code.ts';
import { Article, contradict } from './article.ts';

/** Where Faro's own articles are. */
export const articlesFolder = join(import.meta.dirname, 'articles');

const frontMatter = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

/** An article that cannot be used, and what to do: `moving-house-es.md: language: Invalid option`. */
export class ArticleError extends Error {
  readonly code = 'bad-article';
  constructor(file: string, reason: string) {
    super(`${basename(file)}: ${reason}`);
    this.name = 'ArticleError';
  }
}

/**
 * Reads every `.md` file of a folder, by name; an empty folder holds no articles.
 * @throws ArticleError for a folder that is not there, and for the first file that is no article, repeats an id or
 * contradicts another: two public articles of one title for the same language, country and day.
 */
export function loadArticles(folder: string = articlesFolder): readonly Article[] {
  const files = filesOf(folder)
    .filter((file) => file.endsWith('.md'))
    .toSorted();
  const seen = new Map<string, Article>();
  for (const file of files) {
    const article = parseArticle(file, readFileSync(join(folder, file), 'utf8'));
    const repeated = [...seen].find(([, { id }]) => id === article.id);
    if (repeated) {
      throw new ArticleError(
        file,
        `the id ${article.id} is already that of ${repeated[0]}: give one of them another id, or remove it`,
      );
    }
    const other = [...seen].find(([, each]) => contradict(each, article));
    if (other) {
      throw new ArticleError(
        file,
        `"${article.title}" contradicts ${other[0]}: both are public under that title for the same language, country and days. Give them different countries or days, or merge them`,
      );
    }
    seen.set(file, article);
  }
  return [...seen.values()];
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new ArticleError(
      folder,
      `the folder of articles cannot be read (${errorCode(error) ?? String(error)})`,
    );
  }
}

/** Reads one article: front matter of `name: value` lines between `---`, then Markdown. @throws ArticleError */
export function parseArticle(file: string, content: string): Article {
  const [, head, body] = frontMatter.exec(content.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n')) ?? [];
  if (head === undefined || body === undefined) {
    throw new ArticleError(file, 'does not begin with front matter between two lines of ---');
  }
  const fields = fieldsOf(file, head);
  const parsed = Article.safeParse({
    ...fields,
    countries: countriesOf(fields['countries']),
    validTo: fields['validTo'] === 'open' ? null : fields['validTo'],
    keywords: fields['keywords'] ?? '',
    body: body.trim(),
  });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ArticleError(file, issue ? problemOf(issue, fields) : 'is no article');
}

function problemOf({ path, message }: z.core.$ZodIssue, fields: Readonly<Record<string, string>>): string {
  const name = path.join('.');
  return String(path[0]) in { ...fields, body: '' }
    ? `${name}: ${message}`
    : `${name}: it is missing. Write a line "${name}: ..." between the two lines of ---`;
}

function fieldsOf(file: string, head: string): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const line of head.split('\n').filter((each) => each.trim())) {
    const [, name, value] = /^(\w+):\s*(.*)$/.exec(line) ?? [];
    if (!name || value === undefined) throw new ArticleError(file, `cannot read the line "${line}"`);
    fields[name] = value.trim();
  }
  return fields;
}

function countriesOf(value: string | undefined): string | readonly string[] | undefined {
  return value === undefined || value === 'all' ? value : value.split(',').map((code) => code.trim());
}
