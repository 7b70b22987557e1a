import { IconSchool, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { PersonalBar } from '../app/personal-bar.tsx';
import { PillButton } from '../ui/pill.tsx';
import { PermissionTable } from './permission-table.tsx';
import styles from './union-screen.module.css';
import { WatchList } from './watch-list.tsx';

export default function UnionScreen() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  return (
    <div className={styles.screen}>
      <PersonalBar title={t('union.title')}>
        <PillButton icon={IconShieldCheck} onClick={() => navigate('/trust')}>
          {t('trust.title')}
        </PillButton>
        <PillButton icon={IconSchool} onClick={() => navigate('/learning')}>
          {t('learning.title')}
        </PillButton>
      </PersonalBar>
      <main className={styles.main}>
        <WatchList />
        <PermissionTable />
      </main>
    </div>
  );
}
