import type { Article } from './article.ts';

/** A piece of an article that answers one question: a paragraph or list under its heading. */
export interface ArticlePassage {
  /** The article's id and the passage's number in it, from 1: `bill-disputes-es#2`. */
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/** The paragraphs of an article in order. A list belongs to the paragraph that introduces it. */
export function passagesOf(article: Article): readonly ArticlePassage[] {
  const passages: ArticlePassage[] = [];
  let heading = article.title;
  for (const block of blocksOf(article.body)) {
    const named = /^#{1,6}\s+(.+)$/.exec(block);
    if (named?.[1]) heading = named[1].trim();
    else passages.push({ id: `${article.id}#${passages.length + 1}`, heading, text: block });
  }
  return passages;
}

function blocksOf(body: string): readonly string[] {
  const blocks: string[] = [];
  for (const block of body
    .replace(/\r\n/g, '\n')
    .replace(/^(#{1,6}\s.+)$/gm, '\n$1\n')
    .split(/\n{2,}/)) {
    const text = block.trim();
    const before = blocks.at(-1);
    if (/^[-*]\s/.test(text) && before !== undefined && !before.startsWith('#')) {
      blocks[blocks.length - 1] = `${before}\n${text}`;
    } else if (text) blocks.push(text);
  }
  return blocks;
}
