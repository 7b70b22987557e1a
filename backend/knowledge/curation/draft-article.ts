import type { ArticleContent } from '../../../shared/articles/article-content.ts';
import type { Revision } from '../../../shared/articles/revision.ts';
import type { Passage } from '../knowledge.ts';
import type { GapFound } from './find-gaps.ts';

/** What a draft is made of. */
export interface DraftMaterial {
  readonly gap: GapFound;
  /** What the knowledge base says that is nearest to it. */
  readonly nearest: readonly Passage[];
}

/** Writes the text of an article, in the gap's language; null when it cannot. Its words are read by people before anyone else. */
export type DraftWriter = (material: DraftMaterial) => Promise<string | null>;

export interface Drafted {
  readonly content: ArticleContent;
  readonly writer: Revision['writer'];
}

const longestTitle = 120;
const longestKeywords = 600;

/**
 * A first text for a gap: what people answered and the nearest passages, in the writer's words where it finds any
 * and in their own where not. Without either the text is empty and waits for somebody to write it.
 */
export async function draftArticle(
  material: DraftMaterial,
  today: string,
  write: DraftWriter,
): Promise<Drafted> {
  const { gap } = material;
  const written = await write(material);
  return {
    writer: written ? 'model' : 'extracts',
    content: {
      title: titleOf(gap.questions[0] ?? ''),
      language: gap.language,
      countries: [gap.country],
      audience: 'public',
      validFrom: today,
      validTo: null,
      owner: 'knowledge',
      keywords: gap.words.join(' ').slice(0, longestKeywords),
      body: written ?? extracts(material),
    },
  };
}

function extracts({ gap, nearest }: DraftMaterial): string {
  const said = sentencesOnce(gap.answers);
  if (said.length > 0) return said.join('\n\n');
  return nearest.map(({ text }) => text).join('\n\n');
}

/** What was said, in the order in which it was said, each sentence once. */
function sentencesOnce(answers: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return answers
    .map((answer) =>
      answer
        .split(/(?<=[.!?])\s+/)
        .filter((sentence) => !seen.has(sentence.toLowerCase()) && seen.add(sentence.toLowerCase()))
        .join(' '),
    )
    .filter(Boolean);
}

/** The question itself, begun with a capital, without what comes before the question mark that opens it. */
function titleOf(question: string): string {
  const asked = question.slice(Math.max(0, question.indexOf('¿'))).trim();
  const title = asked.replace(
    /^(\W*)(\p{L})/u,
    (_, before: string, first: string) => before + first.toUpperCase(),
  );
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1)}…`;
}
