import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConnectionBanner } from '../live/connection-banner.tsx';
import { Banner } from '../ui/banner.tsx';
import { explain } from './explain.ts';
import styles from './page.module.css';
import { PersonalBar } from './personal-bar.tsx';

interface Props {
  readonly title: string;
  /** The widest that the column gets, in pixels. */
  readonly width: number;
  /** Whether what it shows changes by itself, so that a lost connection matters. */
  readonly isLive?: boolean;
  /** Why what it shows could not be read, or is not the latest. */
  readonly error?: unknown;
  /** Whether its parts keep a distance from each other. */
  readonly stacked?: boolean;
  /** For styles of the screen's own. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A screen of one column, beneath the bar with the ways to the others and who is here. */
export function Page(props: Props) {
  const { title, width, isLive = false, error = null, stacked = false, className = '', children } = props;
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <PersonalBar title={title} />
      {isLive ? <ConnectionBanner /> : null}
      {error ? <Banner tone="bad">{explain(t, error)}</Banner> : null}
      <main
        className={`${styles.main} ${className}`}
        style={{ '--column': `${width}px` }}
        data-stacked={stacked || undefined}
      >
        {children}
      </main>
    </div>
  );
}
