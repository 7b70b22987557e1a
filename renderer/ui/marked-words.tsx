import type { Unsupported } from '../../shared/conversation/unsupported.ts';
import styles from './marked-words.module.css';

interface Props {
  readonly text: string;
  readonly marks: readonly Unsupported[];
}

/** A text with the words underlined that nothing backs; marks that no longer fit it are left out. */
export function MarkedWords({ text, marks }: Props) {
  const fitting = marks
    .filter(({ words, at }) => text.startsWith(words, at))
    .toSorted((one, other) => one.at - other.at)
    .filter(({ at }, index, all) => index === 0 || at >= endOf(all[index - 1]));
  return (
    <>
      {fitting.map((mark, index) => (
        <span key={mark.at}>
          {text.slice(endOf(fitting[index - 1]), mark.at)}
          <mark className={styles.unsupported}>{mark.words}</mark>
        </span>
      ))}
      {text.slice(endOf(fitting.at(-1)))}
    </>
  );
}

function endOf(mark: Unsupported | undefined): number {
  return mark ? mark.at + mark.words.length : 0;
}
