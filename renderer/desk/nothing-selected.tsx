import { Button } from '@mantine/core';
import { IconMessages, IconSunset2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { usePerson } from '../app/session.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage } from '../ui/format.ts';
import { Loading } from '../ui/loading.tsx';
import { startDemonstration } from './actions.ts';
import { DeskNotice } from './desk-notice.tsx';
import { shownKey } from './keys.ts';
import type { Rail } from './rail/group-rows.ts';
import { useAbout } from '../app/about.ts';

/** The middle of the desk while no conversation is open. */
export function NothingSelected({ rail }: { readonly rail: Rail | null }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const language = useLanguage();
  const country = usePerson().countries[0];
  const demonstration = useAbout().data?.demonstration ?? false;
  if (!rail) return <Loading />;
  if (rail.mine.length + rail.waiting.length + rail.lana.length > 0) {
    return (
      <EmptyState
        heading
        icon={IconMessages}
        title={t('desk.empty.title')}
        text={t('desk.empty.text', { key: shownKey('firstWaiting') })}
      />
    );
  }
  const tryOne = async () => {
    if (!country) return;
    const started = await startDemonstration('retention', country, language);
    if (started) navigate(`/conversations/${encodeURIComponent(started.conversationId)}`);
  };
  return (
    <EmptyState
      heading
      icon={IconSunset2}
      title={t('desk.empty.nothing')}
      text={demonstration ? t('desk.empty.nothingText') : undefined}
    >
      {demonstration ? <Button onClick={() => void tryOne()}>{t('desk.empty.tryOne')}</Button> : null}
      <DeskNotice />
    </EmptyState>
  );
}
