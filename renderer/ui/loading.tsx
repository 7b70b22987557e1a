import { useTranslation } from 'react-i18next';
import styles from './loading.module.css';

/** The place where something is about to be. Shows itself only when it takes long enough to notice. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <div className={styles.loading} role="status">
      <span className={styles.beam} aria-hidden />
      <span className="only-read">{t('common.loading')}</span>
    </div>
  );
}
