import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DuePromise } from '../../../shared/wire/routes/follow-up.ts';
import { usePerson } from '../../app/session.ts';
import { Banner } from '../../ui/banner.tsx';
import { endReminder, remindOf, useReminded } from './reminded.ts';
import { useFollowUps } from './use-follow-ups.ts';

/** A quiet line about a promise that is due today: each person sees each promise's once, one after the other. */
export function DueReminder() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const me = usePerson().id;
  const promises = useFollowUps()?.promises ?? [];
  const { shown, current } = useReminded();
  const nameOf = ({ conversationId, sequence }: DuePromise) => `${me} ${conversationId} ${sequence}`;
  const next = promises.find((promise) => promise.remind && !shown.includes(nameOf(promise)));
  const due = promises.find((promise) => nameOf(promise) === current);
  const nextName = next ? nameOf(next) : null;

  useEffect(() => {
    if (!due && nextName !== null) remindOf(nextName);
  }, [due, nextName]);

  if (!due) return null;
  const open = () => {
    endReminder();
    navigate(`/conversations/${encodeURIComponent(due.conversationId)}`);
  };
  return (
    <Banner
      tone="info"
      action={
        <>
          <Button size="compact-xs" variant="default" onClick={open}>
            {t('followUp.open')}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={endReminder}>
            {t('followUp.dismiss')}
          </Button>
        </>
      }
    >
      {t('followUp.reminder', { name: due.customerName, what: due.text })}
    </Banner>
  );
}
