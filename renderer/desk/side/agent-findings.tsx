import { useTranslation } from 'react-i18next';
import type { AgentReport } from '../../../shared/conversation/conversation.ts';
import styles from './agent-findings.module.css';

/** Each agent's finding, and what it read for it. */
export function AgentFindings({ reports }: { readonly reports: readonly AgentReport[] }) {
  const { t } = useTranslation();
  return (
    <dl className={styles.findings}>
      {reports.map(({ agent, finding, read }) => (
        <div key={agent}>
          <dt>{t(`domain.agents.${agent}`)}</dt>
          <dd>
            {finding}
            {read.length > 0 ? <small>{t('desk.agents.read', { what: read.join(', ') })}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
