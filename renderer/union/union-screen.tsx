import { useTranslation } from 'react-i18next';
import { PersonalBar } from '../app/personal-bar.tsx';
import { PermissionTable } from './permission-table.tsx';
import styles from './union-screen.module.css';
import { WatchList } from './watch-list.tsx';

export default function UnionScreen() {
  const { t } = useTranslation();
  return (
    <div className={styles.screen}>
      <PersonalBar title={t('union.title')} />
      <main className={styles.main}>
        <WatchList />
        <PermissionTable />
      </main>
    </div>
  );
}
