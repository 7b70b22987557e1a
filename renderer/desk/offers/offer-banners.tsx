import { Button, CloseButton } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ConversationRow } from '../../../shared/conversation/row.ts';
import { usePerson } from '../../app/session.ts';
import { useLive } from '../../live/live-store.ts';
import { Banner } from '../../ui/banner.tsx';
import { languageName, useLanguage } from '../../ui/format.ts';
import { Key } from '../../ui/key.tsx';
import { shownKey } from '../keys.ts';
import type { Rail } from '../rail/group-rows.ts';
import { useDesk } from '../shift/use-shift.ts';
import { isOfferedTo } from '../waits-for.ts';
import { goneOffers, type OfferGone } from './offer-gone.ts';

interface Props {
  readonly rail: Rail | null;
  readonly selected: string | null;
}

/** What is offered to this person while they look at something else, and what went away unanswered. */
export function OfferBanners({ rail, selected }: Props) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const me = usePerson().id;
  const language = useLanguage();
  const [gone, dismiss] = useGone(me);
  const next = rail?.waiting.find(({ id, waiting }) => isOfferedTo(waiting, me) && id !== selected);
  const other = next?.waiting?.offer?.otherLanguage;
  const key = shownKey('firstWaiting');
  // The shift's own notice says that an offer went unanswered, and how to come back.
  const alreadySaid =
    useDesk()?.holds.some(({ because }) => because === 'no-answer') === true && gone?.why === 'passedOn';
  return (
    <>
      {next ? (
        <Banner
          tone="info"
          action={
            <Button
              size="compact-sm"
              rightSection={<Key>{key}</Key>}
              onClick={() => navigate(`/conversations/${encodeURIComponent(next.id)}`)}
            >
              {t('queue.open')}
            </Button>
          }
        >
          {t('queue.announce', { name: next.customerName, key })}{' '}
          {other ? t('queue.otherLanguage', { language: languageName(other, language) }) : null}
        </Banner>
      ) : null}
      {gone && !alreadySaid ? (
        <Banner
          tone="info"
          action={<CloseButton size="sm" aria-label={t('common.dismiss')} onClick={dismiss} />}
        >
          {goneWords(t, gone)}
        </Banner>
      ) : null}
    </>
  );
}

/** The last offer that went away without this person's doing, until they dismiss it or get another. */
function useGone(me: string) {
  const [gone, setGone] = useState<OfferGone | null>(null);
  useEffect(() => {
    let before = offeredTo(useLive.getState().rows, me);
    return useLive.subscribe(({ rows }) => {
      if (!rows) return;
      const [lost] = goneOffers(before, rows, me);
      before = offeredTo(rows, me);
      if (before.length > 0) setGone(null);
      else if (lost) setGone(lost);
    });
  }, [me]);
  return [gone, () => setGone(null)] as const;
}

function offeredTo(rows: ReadonlyMap<string, ConversationRow> | null, me: string) {
  return [...(rows?.values() ?? [])].filter(({ waiting }) => isOfferedTo(waiting, me));
}

function goneWords(t: TFunction, gone: OfferGone): string {
  const { customerName: customer } = gone;
  return gone.why === 'taken'
    ? t('queue.gone.taken', { name: gone.by, customer })
    : t(`queue.gone.${gone.why}`, { customer });
}
