import type { Gap } from '../../../shared/articles/curation.ts';
import { stemOf, termsOf } from '../search-terms.ts';
import type { AskedQuestion } from './asked-questions.ts';

/** Two questions that share this much of their telling words, by Dice's coefficient, ask the same. */
const alike = 0.5;
/** Examples shown of a gap. */
const mostExamples = 5;

/** Questions that ask the same, in one country and language. */
export interface GapFound extends Omit<Gap, 'article' | 'answers'> {
  /** What people of ours said to them, each once. */
  readonly answers: readonly string[];
  /** Every question's telling words: what an article about it should be found by. */
  readonly words: readonly string[];
}

interface Cluster {
  readonly questions: Telling[];
}

interface Telling extends AskedQuestion {
  readonly stems: ReadonlySet<string>;
}

/**
 * Puts questions that ask the same together, oldest first, so that a gap keeps its id as it grows: that of its
 * first question. The gaps asked about most come first.
 */
export function findGaps(questions: readonly AskedQuestion[]): readonly GapFound[] {
  const clusters = new Map<string, Cluster[]>();
  for (const question of questions.toSorted((one, other) => one.at.localeCompare(other.at))) {
    const telling = { ...question, stems: stemsOf(question) };
    const key = `${question.country} ${question.language}`;
    const near = clusters.get(key) ?? [];
    clusters.set(key, near);
    const nearest = mostAlike(telling, near);
    if (nearest) nearest.questions.push(telling);
    else near.push({ questions: [telling] });
  }
  return [...clusters.values()]
    .flat()
    .flatMap(gapOf)
    .toSorted((one, other) => other.count - one.count || other.lastAskedAt.localeCompare(one.lastAskedAt));
}

function mostAlike(question: Telling, clusters: readonly Cluster[]): Cluster | null {
  const likeness = clusters.map((cluster) => ({
    cluster,
    most: Math.max(...cluster.questions.map((other) => dice(question.stems, other.stems))),
  }));
  const [best] = likeness.toSorted((one, other) => other.most - one.most);
  return best && best.most >= alike ? best.cluster : null;
}

function gapOf({ questions }: Cluster): readonly GapFound[] {
  const [first] = questions;
  const last = questions.at(-1);
  if (!first || !last) return [];
  const { country, language } = first;
  const count = questions.length;
  const dismissed = questions.filter(({ because }) => because === 'dismissed').length;
  return [
    {
      id: `gap-${first.id}`,
      country,
      language,
      count,
      foundNothing: count - dismissed,
      dismissed,
      questions: mostTelling(questions).slice(0, mostExamples),
      answers: [...new Set(questions.flatMap(({ answers }) => answers))],
      words: [...new Set(questions.flatMap(({ text }) => termsOf(text, language)))],
      lastAskedAt: last.at,
    },
  ];
}

/** The question that is most like all the others first; each text once. */
function mostTelling(questions: readonly Telling[]): readonly string[] {
  const central = (question: Telling) =>
    questions.reduce((sum, other) => sum + dice(question.stems, other.stems), 0);
  return [
    ...new Set(
      questions
        .map((question) => ({ text: question.text, central: central(question) }))
        .toSorted((one, other) => other.central - one.central)
        .map(({ text }) => text),
    ),
  ];
}

/** Twice what two sets share, by what they hold together: 0 to 1. */
function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

function stemsOf({ text, language }: AskedQuestion): ReadonlySet<string> {
  return new Set(termsOf(text, language).map(stemOf));
}
