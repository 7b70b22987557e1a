import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Article } from './article.ts';

/** Where Faro's own articles are. */
export const articlesFolder = join(import.meta.dirname, 'articles');

const frontMatter = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

/** An article that cannot be used, and why: `moving-house-es.md: language: Invalid option`. */
export class ArticleError extends Error {
  constructor(file: string, reason: string) {
    super(`${basename(file)}: ${reason}`);
    this.name = 'ArticleError';
  }
}

/**
 * Reads every `.md` file of a folder, by name.
 * @throws ArticleError for the first file that is no article or repeats an id.
 */
export function loadArticles(folder: string = articlesFolder): readonly Article[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .toSorted();
  const seen = new Map<string, string>();
  return files.map((file) => {
    const article = parseArticle(file, readFileSync(join(folder, file), 'utf8'));
    const other = seen.get(article.id);
    if (other) throw new ArticleError(file, `the id ${article.id} is already that of ${other}`);
    seen.set(article.id, file);
    return article;
  });
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
  throw new ArticleError(file, issue ? `${issue.path.join('.')}: ${issue.message}` : 'is no article');
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
