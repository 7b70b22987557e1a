import { IconSparkles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Findings } from '../../../shared/conversation/conversation.ts';
import { Detail } from '../../ui/detail.tsx';
import { formatDuration } from '../../ui/format.ts';
import { elapsed } from '../side/lanes.ts';
import { AgentFindings } from '../side/agent-findings.tsx';
import styles from './findings-chip.module.css';

/** What the agents found about one utterance, on one line; opens to each of them. */
export function FindingsChip({ line, locale }: { readonly line: Findings; readonly locale: string }) {
  const { t } = useTranslation();
  const agents = line.reports
    .map(({ agent, finding }) => t(`domain.agents.${agent}`) + (agent === 'intent' ? `: ${finding}` : ''))
    .join(' · ');
  const took = formatDuration(elapsed(line.reports), locale);
  return (
    <Detail
      width={420}
      target={
        <button type="button" className={styles.chip} title={t('desk.transcript.openFindings')}>
          <IconSparkles size={14} stroke={1.7} aria-hidden />
          <span>{agents}</span>
          <span>{took}</span>
        </button>
      }
    >
      <AgentFindings reports={line.reports} />
    </Detail>
  );
}
