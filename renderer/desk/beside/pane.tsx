import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './panes.module.css';
import { WritesHere } from './writes-here.ts';

interface Props {
  readonly place: RefObject<HTMLElement | null>;
  /** Whose conversation it is. */
  readonly name: string;
  /** Whether the keys are for it. */
  readonly active: boolean;
  readonly onActivate: () => void;
  readonly children: ReactNode;
}

/** One of two conversations. Whoever touches or focuses anything in it has the keys do what they say there. */
export function Pane({ place, name, active, onActivate, children }: Props) {
  const { t } = useTranslation();
  return (
    <section
      ref={place}
      className={styles.pane}
      data-active={active || undefined}
      aria-label={t('history.beside.main', { name })}
      tabIndex={-1}
      onFocusCapture={onActivate}
      onPointerDownCapture={onActivate}
    >
      {active ? <span className="only-read">{t('history.beside.here')}</span> : null}
      <WritesHere value={active}>{children}</WritesHere>
    </section>
  );
}
