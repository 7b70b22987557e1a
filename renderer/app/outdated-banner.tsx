import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { protocolVersion } from '../../shared/wire/protocol.ts';
import { Banner } from '../ui/banner.tsx';
import { useAbout } from './about.ts';
import styles from './outdated-banner.module.css';

/** Shown when the backend was updated under an open window and speaks another protocol by now. */
export function OutdatedBanner() {
  const { t } = useTranslation();
  const { data } = useAbout();
  if (!data || data.protocol === protocolVersion) return null;
  return (
    <div className={styles.outdated}>
      <Banner
        tone="bad"
        action={
          <Button variant="default" onClick={() => window.location.reload()}>
            {t('common.reload')}
          </Button>
        }
      >
        {t('common.outdated')}
      </Banner>
    </div>
  );
}
