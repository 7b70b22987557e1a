import { useTranslation } from 'react-i18next';
import { may } from '../../shared/people/permissions.ts';
import { PersonalBar } from '../app/personal-bar.tsx';
import { usePerson } from '../app/session.ts';
import { CorrectionRates } from './correction-rate.tsx';
import { LabourRulesSection } from './labour-rules.tsx';
import { LedgerSection } from './ledger-section.tsx';
import { PermissionTable } from './permission-table.tsx';
import { PolicySection } from './policy-section.tsx';
import styles from './union-screen.module.css';
import { WatchList } from './watch-list.tsx';

/** What is monitored, of whom, by whom: the policy and its signatures, one's own ledger, and the records. */
export default function UnionScreen() {
  const { t } = useTranslation();
  const person = usePerson();
  return (
    <div className={styles.screen}>
      <PersonalBar title={t('union.policy')} />
      <main className={styles.main}>
        {may(person, 'read-own-ledger') ? <LedgerSection /> : null}
        <PolicySection />
        <LabourRulesSection />
        {may(person, 'read-watches') ? <WatchList /> : null}
        <CorrectionRates />
        <PermissionTable />
      </main>
    </div>
  );
}
