import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session.ts';
import { useNow } from '../live/use-now.ts';
import { formatSpan, useLocale } from '../ui/format.ts';
import { TimeBar } from '../ui/time-bar.tsx';
import styles from './session-bar.module.css';

/** How much of the signed-in session has passed, and how long it still holds. */
export function SessionBar() {
  const { t } = useTranslation();
  const session = useSession((state) => state.session);
  const locale = useLocale(session?.person.countries[0] ?? 'EC');
  const now = useNow();
  if (!session) return null;
  const start = Date.parse(session.startedAt);
  const end = Date.parse(session.expiresAt);
  const text = t('desk.session', { left: formatSpan((end - now) / 1_000, locale) });
  return (
    <span className={styles.session}>
      <TimeBar start={start} end={end} now={now} label={text} />
      <span>{text}</span>
    </span>
  );
}
