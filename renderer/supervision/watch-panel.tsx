import { Button } from '@mantine/core';
import { IconEye, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { isStaff } from '../../shared/people/staff.ts';
import { explain } from '../app/explain.ts';
import { useLive } from '../live/live-store.ts';
import { useConversation } from '../live/use-conversation.ts';
import { Banner } from '../ui/banner.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { formatTime, useLocale } from '../ui/format.ts';
import { Loading } from '../ui/loading.tsx';
import { ModelCost } from '../ui/model-cost.tsx';
import { Pill } from '../ui/pill.tsx';
import { FlagCard } from './flag-card.tsx';
import { HelpCard } from './help-card.tsx';
import { readWhispers } from './seen.ts';
import { useWatch } from './use-watch.ts';
import { WatchFoot, type Doing } from './watch-foot.tsx';
import { WatchedLines } from './watched-lines.tsx';
import styles from './watch-panel.module.css';

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
  const locale = useLocale(conversation.country);
  const [doing, setDoing] = useState<Doing>(null);
  const { owner } = conversation;
  const person = isStaff(owner.kind);
  const notice = person ? 'wall.panel.watching' : 'wall.panel.watchingLana';
  useReadWhispers(conversation);
  return (
    <>
      <Head conversation={conversation} onClose={onClose} />
      <p className={styles.notice} role="status">
        <IconEye size={14} aria-hidden /> {t(notice, { time: formatTime(since, locale), name: owner.name })}
      </p>
      <WatchedLines conversation={conversation} locale={locale} onTakenBack={() => setDoing('whisper')} />
      {conversation.closedAt ? <Banner tone="info">{t('wall.panel.closed')}</Banner> : null}
      {conversation.help ? (
        <HelpCard key={conversation.help.id} conversationId={conversation.id} help={conversation.help} />
      ) : null}
      {conversation.flag ? (
        <FlagCard
          key={conversation.flag.raisedAt}
          conversationId={conversation.id}
          flag={conversation.flag}
        />
      ) : null}
      <p className={styles.cost}>
        {t('models.conversation.title')} <ModelCost modelUse={conversation.modelUse} locale={locale} />
      </p>
      <WatchFoot conversation={conversation} doing={doing} onDo={setDoing} onClose={onClose} />
    </>
  );
}

/** What is on screen counts as read. */
function useReadWhispers({ id, whispered }: Conversation): void {
  const sequence = whispered?.sequence;
  useEffect(() => {
    if (sequence === undefined) return;
    readWhispers(id, sequence, new Set(useLive.getState().rows?.keys()));
  }, [id, sequence]);
}

function Head({ conversation: { id, customerName, owner }, onClose }: Omit<WatchedProps, 'since'>) {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <header className={styles.head}>
      <h2 ref={title} tabIndex={-1}>
        {customerName || id.slice(0, 8)}
      </h2>
      <Pill>
        {owner.kind === 'queue' ? t('wall.panel.waits') : t('wall.panel.turn', { name: owner.name })}
      </Pill>
      <button type="button" className={styles.close} aria-label={t('wall.panel.close')} onClick={onClose}>
        <IconX size={16} aria-hidden />
      </button>
    </header>
  );
}
