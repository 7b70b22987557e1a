import { IconBell } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { attention } from '../../shared/countries/attention.ts';
import { formatClock } from '../ui/format.ts';
import { Key } from '../ui/key.tsx';
import styles from './alert-bar.module.css';
import { alertKeys, alertsIn, newAlerts, type Alert } from './alerts.ts';
import type { Needing } from './need.ts';
import { acknowledge, useSeen } from './seen.ts';
import { useWallKeys } from './wall-keys.ts';

interface Props {
  readonly tiles: readonly Needing[];
  readonly me: string;
  /** Opens a conversation; null for whoever may see the wall but not watch. */
  readonly onOpen: ((conversationId: string) => void) | null;
}

/**
 * All that needs somebody soon, in one line: how many of each kind, not one notice for each. What was acknowledged
 * stays away until it happens anew. Read out politely, and only when something is added.
 */
export function AlertBar({ tiles, me, onOpen }: Props) {
  const { t } = useTranslation();
  const acknowledged = useSeen((state) => state.acknowledged);
  const alerts = useMemo(() => alertsIn(tiles, me, new Set(acknowledged)), [tiles, me, acknowledged]);
  const first = alerts[0]?.conversations[0];
  const quiet = () => acknowledge(alertKeys(tiles, me));
  useNotices(alerts);
  useWallKeys({
    n: first !== undefined && onOpen ? () => onOpen(first) : null,
    x: alerts.length > 0 ? quiet : null,
  });
  return (
    <section
      className={styles.bar}
      data-alerts={alerts.length > 0 || undefined}
      aria-label={t('wall.alerts.label')}
    >
      <p className="only-read" role="status">
        {alerts.map((alert) => alertWords(t, alert)).join('. ')}
      </p>
      {alerts.length > 0 ? (
        <>
          <IconBell size={14} stroke={1.8} aria-hidden />
          <ul>
            {alerts.map((alert) => (
              <li key={alert.kind}>
                <button
                  type="button"
                  disabled={onOpen === null}
                  onClick={() => onOpen?.(alert.conversations[0] as string)}
                >
                  {alertWords(t, alert)}
                </button>
              </li>
            ))}
          </ul>
          {onOpen ? (
            <span className={styles.hint}>
              <Key>N</Key> {t('wall.alerts.next')}
            </span>
          ) : null}
          <button type="button" className={styles.quiet} onClick={quiet}>
            {t('wall.alerts.acknowledge')} <Key>X</Key>
          </button>
        </>
      ) : null}
    </section>
  );
}

function alertWords(t: TFunction, { kind, conversations }: Alert): string {
  return t(`wall.alerts.${kind}`, {
    count: conversations.length,
    time: formatClock(attention.longWaitSeconds),
  });
}

/** One notice of the desktop for each kind that grew; the desktop shows them only while nobody looks, and few. */
function useNotices(alerts: readonly Alert[]): void {
  const { t } = useTranslation();
  const known = useRef<readonly Alert[] | null>(null);
  const tell = useEffectEvent((now: readonly Alert[]) => {
    const before = known.current;
    known.current = now;
    if (before === null || document.hasFocus()) return;
    for (const alert of newAlerts(before, now)) {
      const [conversationId = ''] = alert.conversations;
      void window.faro?.notify({
        title: t('wall.alerts.notice'),
        body: alertWords(t, alert),
        conversationId,
      });
    }
  });
  useEffect(() => tell(alerts), [alerts]);
}
