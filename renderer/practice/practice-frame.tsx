import { IconMasksTheater } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Debrief } from '../../shared/practice.ts';
import { explain } from '../app/explain.ts';
import { goTo } from '../app/practice-mode.ts';
import { PillButton } from '../ui/pill.tsx';
import { DebriefView } from './debrief-view.tsx';
import styles from './practice.module.css';
import { useEnd, usePractice } from './use-practice.ts';

const leave = () => goTo('/practice');

/** Round the desk of a practice: says that it is one, and ends it. */
export default function PracticeFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const practice = usePractice();
  const end = useEnd();
  const [debrief, setDebrief] = useState<Debrief | null>(null);
  if (debrief) {
    return (
      <div className={styles.screen}>
        <main className={styles.main}>
          <DebriefView debrief={debrief} onDone={leave} />
        </main>
      </div>
    );
  }
  const over = practice.data?.now === null || practice.error instanceof FailureError;
  return (
    <div className={styles.frame}>
      <div className={styles.bar} role="status">
        <IconMasksTheater size={15} stroke={1.8} aria-hidden />
        <span>{t(over ? 'practice.over' : 'practice.bar')}</span>
        {end.error ? <span className={styles.error}>{explain(t, end.error)}</span> : null}
        {over ? (
          <PillButton onClick={leave}>{t('practice.leave')}</PillButton>
        ) : (
          <PillButton onClick={() => end.mutate(undefined, { onSuccess: setDebrief })}>
            {t('practice.end')}
          </PillButton>
        )}
      </div>
      <div className={styles.desk}>{children}</div>
    </div>
  );
}
