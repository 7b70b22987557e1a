import { Button } from '@mantine/core';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/banner.tsx';
import styles from './sign-in-screen.module.css';
import type { CompanySignIn } from './use-company-sign-in.ts';

interface Props {
  readonly company: string;
  readonly signIn: CompanySignIn;
}

/** The one way in where people sign in at their company. */
export function CompanyEntry({ company, signIn }: Props) {
  const { t } = useTranslation();
  if (signIn.isForWindow) return <Banner tone="info">{t('signIn.returned')}</Banner>;
  const inWindow = window.faro !== undefined;
  const isWaiting = signIn.isPending && inWindow;
  return (
    <div className={styles.company}>
      <Button
        size="sm"
        fullWidth
        loading={signIn.isPending}
        onClick={signIn.start}
        leftSection={<IconBuildingCommunity size={16} stroke={1.8} aria-hidden />}
      >
        {t('signIn.company', { company })}
      </Button>
      <small role={isWaiting ? 'status' : undefined}>
        {isWaiting
          ? t('signIn.waiting')
          : t(inWindow ? 'signIn.companyHintWindow' : 'signIn.companyHint', { company })}
      </small>
      {isWaiting ? (
        <Button size="xs" variant="default" onClick={signIn.cancel}>
          {t('signIn.cancel')}
        </Button>
      ) : null}
    </div>
  );
}
