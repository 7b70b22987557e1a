import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { Detail } from '../../ui/detail.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { AgentFindings } from './agent-findings.tsx';
import styles from './agents-section.module.css';
import { elapsed, lanesOf, lastFindings } from './lanes.ts';

interface Props {
  readonly conversation: Conversation;
  readonly locale: string;
}

/** The agents' lanes for the last utterance, with their real timings; each opens to what it found. */
export function AgentsSection({ conversation, locale }: Props) {
  const { t } = useTranslation();
  const found = lastFindings(conversation);
  const figures = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const lanes = found ? lanesOf(found.reports) : [];
  const longest = Math.max(...lanes.map(({ report }) => report.milliseconds));
  return (
    <section aria-labelledby="agents">
      <SectionHead
        id="agents"
        aside={
          found ? t('desk.agents.total', { milliseconds: figures.format(elapsed(found.reports)) }) : undefined
        }
      >
        {t('desk.agents.title')}
      </SectionHead>
      {found ? null : <p className={styles.none}>{t('desk.agents.none')}</p>}
      <ul className={styles.lanes}>
        {lanes.map(({ report, from, to }) => (
          <li key={report.agent}>
            <Detail
              width={320}
              position="left"
              target={
                <button
                  type="button"
                  title={t('desk.agents.open', { agent: t(`domain.agents.${report.agent}`) })}
                >
                  <span>{t(`domain.agents.${report.agent}`)}</span>
                  <span className={styles.track} aria-hidden>
                    <i
                      data-longest={report.milliseconds === longest || undefined}
                      style={{ '--from': `${from * 100}%`, '--size': `${(to - from) * 100}%` }}
                    />
                  </span>
                  <span>{t('desk.agents.total', { milliseconds: figures.format(report.milliseconds) })}</span>
                </button>
              }
            >
              <AgentFindings reports={[report]} />
            </Detail>
          </li>
        ))}
      </ul>
    </section>
  );
}
