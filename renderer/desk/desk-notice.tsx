import { CloseButton } from '@mantine/core';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../app/explain.ts';
import { Banner } from '../ui/banner.tsx';
import { WritesHere } from './beside/writes-here.ts';
import { dismissNotice, useNotice } from './notice.ts';

/** Why the last thing was refused, until it is put right or dismissed. */
export function DeskNotice() {
  const { t } = useTranslation();
  const failure = useNotice((state) => state.failure);
  if (!use(WritesHere) || failure === null) return null;
  return (
    <Banner
      tone="bad"
      action={<CloseButton size="sm" aria-label={t('common.dismiss')} onClick={dismissNotice} />}
    >
      {explain(t, failure)}
    </Banner>
  );
}
