import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { explain } from '../app/explain.ts';
import { Banner } from '../ui/banner.tsx';
import { dismissNotice, useNotice } from './notice.ts';

/** Why the last thing was refused, until it is put right or dismissed. */
export function DeskNotice() {
  const { t } = useTranslation();
  const failure = useNotice((state) => state.failure);
  if (failure === null) return null;
  return (
    <Banner
      tone="bad"
      action={<CloseButton size="sm" aria-label={t('common.dismiss')} onClick={dismissNotice} />}
    >
      {explain(t, failure)}
    </Banner>
  );
}
