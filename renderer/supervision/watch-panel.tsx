import { Button } from '@mantine/core';
import { IconEye, IconMicrophone, IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { call } from '../app/api.ts';
import { explain } from '../app/explain.ts';
import { useConversation } from '../live/use-conversation.ts';
import { Banner } from '../ui/banner.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { formatTime, useLocale } from '../ui/format.ts';
import { Key } from '../ui/key.tsx';
import { Loading } from '../ui/loading.tsx';
import { Pill } from '../ui/pill.tsx';
import { useWatch } from './use-watch.ts';
import { WatchedLines } from './watched-lines.tsx';
import styles from './watch-panel.module.css';
import { Whisper } from './whisper.tsx';

interface Props {
  readonly conversationId: string;
  readonly onClose: () => void;
}

/** A watch: on record from the moment it opens until it closes, and the rep sees it all the while. */
export function WatchPanel({ conversationId, onClose }: Props) {
  const { t } = useTranslation();
  const followed = useConversation(conversationId);
  const watch = useWatch(conversationId);
  const failure = followed.state === 'failed' ? followed.failure : watch.failure;
  return (
    <aside className={styles.panel} aria-label={t('wall.panel.label')}>
      {failure ? (
        <EmptyState icon={IconEye} title={t('wall.panel.failed')} text={explain(t, failure)}>
          <Button variant="default" onClick={onClose}>
            {t('common.close')}
          </Button>
        </EmptyState>
      ) : null}
      {!failure && followed.state !== 'live' ? <Loading /> : null}
      {!failure && followed.state === 'live' ? (
        <Watched conversation={followed.conversation} since={watch.since} onClose={onClose} />
      ) : null}
    </aside>
  );
}

interface WatchedProps {
  readonly conversation: Conversation;
  readonly since: string;
  readonly onClose: () => void;
}

function Watched({ conversation, since, onClose }: WatchedProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const locale = useLocale(conversation.country);
  const [whispering, setWhispering] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  const { id, owner } = conversation;
  const take = useMutation({
    mutationFn: () => call('owner', { id }, { to: 'me', epoch: owner.epoch }),
    onSuccess: () => navigate(`/conversations/${id}`),
  });
  useEffect(() => head.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      if (event.key === 'Escape') onClose();
      if (event.key === 't') take.mutate();
      if (event.key === 'w') setWhispering(true);
      if (event.key === 'w') event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [take, onClose]);
  const person = owner.kind === 'rep' || owner.kind === 'supervisor';
  const notice = person ? 'wall.panel.watching' : 'wall.panel.watchingLana';
  return (
    <>
      <header className={styles.head}>
        <h2 ref={head} tabIndex={-1}>
          {conversation.customerName || id.slice(0, 8)}
        </h2>
        <Pill>
          {owner.kind === 'queue' ? t('wall.panel.waits') : t('wall.panel.turn', { name: owner.name })}
        </Pill>
        <button type="button" className={styles.close} aria-label={t('wall.panel.close')} onClick={onClose}>
          <IconX size={16} aria-hidden />
        </button>
      </header>
      <p className={styles.notice} role="status">
        <IconEye size={14} aria-hidden /> {t(notice, { time: formatTime(since, locale), name: owner.name })}
      </p>
      <WatchedLines conversation={conversation} locale={locale} />
      {take.error ? <Banner tone="bad">{explain(t, take.error)}</Banner> : null}
      {conversation.closedAt ? <Banner tone="info">{t('wall.panel.closed')}</Banner> : null}
      <footer className={styles.foot}>
        {whispering ? (
          <Whisper conversationId={id} onDone={() => setWhispering(false)} />
        ) : (
          <>
            <Button
              variant="default"
              disabled={conversation.closedAt !== null}
              rightSection={<Key>W</Key>}
              onClick={() => setWhispering(true)}
            >
              {t('wall.panel.whisper')}
            </Button>
            <Button
              leftSection={<IconMicrophone size={14} aria-hidden />}
              disabled={conversation.closedAt !== null}
              loading={take.isPending}
              rightSection={<Key>T</Key>}
              onClick={() => take.mutate()}
            >
              {t('wall.panel.take')}
            </Button>
          </>
        )}
      </footer>
    </>
  );
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
