import { useTranslation } from 'react-i18next';
import { may } from '../../shared/people/permissions.ts';
import { Page } from '../app/page.tsx';
import { usePerson } from '../app/session.ts';
import { CorrectionRates } from './correction-rate.tsx';
import { LabourRulesSection } from './labour-rules.tsx';
import { LedgerSection } from './ledger-section.tsx';
import { PermissionTable } from './permission-table.tsx';
import { PolicySection } from './policy-section.tsx';
import { WatchList } from './watch-list.tsx';
import styles from './union-screen.module.css';

/** What is monitored, of whom, by whom: the policy and its signatures, one's own ledger, and the records. */
export default function UnionScreen() {
  const { t } = useTranslation();
  const person = usePerson();
  return (
    <Page className={styles.main} title={t('union.policy')} width={1080}>
      {may(person, 'read-own-ledger') ? <LedgerSection /> : null}
      <PolicySection />
      <LabourRulesSection />
      {may(person, 'read-watches') ? <WatchList /> : null}
      <CorrectionRates />
      <PermissionTable />
    </Page>
  );
}
