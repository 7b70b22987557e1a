import { CloseButton } from '@mantine/core';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/banner.tsx';
import { WritesHere } from './beside/writes-here.ts';
import { dismissNotice, useNotice } from './notice.ts';
import { useRefusalWords } from './shift/use-refusal-words.ts';

/** Why the last thing was refused, until it is put right or dismissed. */
export function DeskNotice() {
  const { t } = useTranslation();
  const failure = useNotice((state) => state.failure);
  const words = useRefusalWords();
  if (!use(WritesHere) || failure === null) return null;
  return (
    <Banner
      tone="bad"
      action={<CloseButton size="sm" aria-label={t('common.dismiss')} onClick={dismissNotice} />}
    >
      {words(failure)}
    </Banner>
  );
}
