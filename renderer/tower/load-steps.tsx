import { IconCircleCheck, IconPlayerPause, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { shedOrder, type Shed } from '../../shared/load.ts';
import styles from './load-screen.module.css';

/** What is given up, in the one order in which it is, and what never is. */
export function LoadSteps({ shed }: { readonly shed: readonly Shed[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="order">
      <h2 id="order">{t('load.order')}</h2>
      <ol className={styles.steps}>
        {shedOrder.map((what) => {
          const isShed = shed.includes(what);
          const Mark = isShed ? IconPlayerPause : IconCircleCheck;
          return (
            <li key={what} data-shed={isShed || undefined}>
              <Mark size={16} stroke={1.8} aria-hidden />
              <strong>{t(`load.steps.${what}.title`)}</strong>
              <span>{t(isShed ? `load.steps.${what}.shed` : `load.steps.${what}.on`)}</span>
            </li>
          );
        })}
        <li data-never>
          <IconShieldCheck size={16} stroke={1.8} aria-hidden />
          <strong>{t('load.never.title')}</strong>
          <span>{t('load.never.text')}</span>
        </li>
      </ol>
    </section>
  );
}
