import type { Source } from '../../shared/conversation/source.ts';
import type { ClaimKind, Unsupported } from '../../shared/conversation/unsupported.ts';
import type { FigureKind } from './figure.ts';
import { readFigures } from './figures.ts';
import { readWords } from './groundedness/words.ts';

/** Figures that could stand where one of a kind does. */
const alike: Readonly<Partial<Record<ClaimKind, readonly FigureKind[]>>> = {
  amount: ['money'],
  number: ['money', 'number'],
  percentage: ['percent'],
  date: ['date', 'time'],
  span: ['span'],
  reference: ['reference'],
  contact: ['mail', 'web'],
};

/**
 * What a source of the same matter says where a reply has a figure that nothing backs: of the source that shares
 * most words with the sentence, its own name counting twice, the figure of the same kind in the line nearest to it.
 * Null where no source is about the same.
 */
export function insteadOf(
  kind: ClaimKind,
  at: number,
  text: string,
  sources: readonly Source[],
  locale: string,
): Unsupported['instead'] {
  const kinds = alike[kind];
  if (!kinds) return null;
  const sentence = stemsOf(sentenceAt(text, at));
  const candidates = sources.flatMap((source) => {
    const named = 2 * sharedWith(source.title, sentence);
    return source.text.split('\n').flatMap((line) => {
      const figure = readFigures(line, locale).find((each) => kinds.includes(each.kind));
      if (!figure) return [];
      const words = line.slice(figure.at, figure.at + figure.length).replace(/[\s.]+$/, '');
      return [{ near: named + sharedWith(line, sentence), title: source.title, words }];
    });
  });
  const [best] = candidates.toSorted((one, other) => other.near - one.near);
  return best && best.near > 0 ? { title: best.title, words: best.words } : null;
}

function sentenceAt(text: string, at: number): string {
  const before = text.slice(0, at).search(/[^.!?\n]*$/);
  return text.slice(before).split(/[!?\n]|\.(?:\s|$)/)[0] ?? '';
}

function sharedWith(text: string, stems: ReadonlySet<string>): number {
  return [...stemsOf(text)].filter((stem) => stems.has(stem)).length;
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    readWords(text)
      .filter(({ telling, text }) => telling && !/^\d+$/.test(text))
      .map(({ stem }) => stem),
  );
}
