import type { Snippet } from '../../../shared/wire/routes/history.ts';

/** A text with what was found in it marked. */
export function MarkedText({ text, marks }: Snippet) {
  const starts = [0, ...marks.map(({ end }) => end)];
  const ends = [...marks.map(({ start }) => start), text.length];
  return (
    <>
      {starts.map((start, index) => {
        const mark = marks[index];
        return (
          <span key={start}>
            {text.slice(start, ends[index])}
            {mark ? <mark>{text.slice(mark.start, mark.end)}</mark> : null}
          </span>
        );
      })}
    </>
  );
}
