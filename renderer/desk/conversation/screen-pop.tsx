import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PendingHandOver } from '../../../shared/conversation/hand-over.ts';
import { usePerson } from '../../app/session.ts';
import { useNow } from '../../live/use-now.ts';
import { formatClock, languageName } from '../../ui/format.ts';
import { Key } from '../../ui/key.tsx';
import { Ring } from '../../ui/ring.tsx';
import { BriefingView } from '../briefing-view.tsx';
import { shownKey } from '../keys.ts';
import { runKey } from '../use-keys.ts';
import { answerTime, isOfferedTo } from '../waits-for.ts';
import styles from './screen-pop.module.css';

interface Props {
  readonly handOver: PendingHandOver;
  readonly locale: string;
}

/** The briefing of a conversation that waits for this person, before they accept it. */
export function ScreenPop({ handOver, locale }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const { from, until } = answerTime({ ...handOver, since: handOver.requestedAt });
  const other = handOver.offer?.otherLanguage;
  const left = (until - now) / 1_000;
  const time = t('desk.rail.timeLeft', { time: formatClock(left) });
  const offered = isOfferedTo(handOver, usePerson().id);
  return (
    <section className={styles.pop} aria-labelledby="screen-pop">
      <header>
        <h2 id="screen-pop">
          {t(offered ? 'queue.offered' : 'desk.briefing.before')} · {t(`domain.reasons.${handOver.reason}`)}
        </h2>
        {left > 0 ? (
          <span className={styles.left}>
            <Ring
              left={(until - now) / (until - from)}
              label={time}
              urgent={left < Math.min(45, (until - from) / 2_000)}
            />
            {formatClock(left)}
          </span>
        ) : null}
      </header>
      {other ? <p>{t('queue.otherLanguage', { language: languageName(other, locale) })}</p> : null}
      <BriefingView briefing={handOver.briefing} locale={locale} />
      <footer>
        <Button
          variant="default"
          rightSection={<Key>{shownKey('decline')}</Key>}
          onClick={() => runKey('decline')}
        >
          {t('desk.header.decline')}
        </Button>
        <Button
          leftSection={<IconCheck size={14} stroke={2} aria-hidden />}
          rightSection={<Key>{shownKey('take')}</Key>}
          onClick={() => runKey('take')}
        >
          {t('desk.header.accept')}
        </Button>
      </footer>
    </section>
  );
}
