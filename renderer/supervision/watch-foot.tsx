import { Button } from '@mantine/core';
import { IconMicrophone } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { call } from '../app/api.ts';
import { explain } from '../app/explain.ts';
import { usePerson } from '../app/session.ts';
import { Banner } from '../ui/banner.tsx';
import { Key } from '../ui/key.tsx';
import { Reassign } from './reassign.tsx';
import { useWallKeys } from './wall-keys.ts';
import styles from './watch-panel.module.css';
import { Whisper } from './whisper.tsx';

/** What is being written; null while nothing is. */
export type Doing = 'whisper' | 'reassign' | null;

interface Props {
  readonly conversation: Conversation;
  readonly doing: Doing;
  readonly onDo: (doing: Doing) => void;
  readonly onClose: () => void;
}

/** What a supervisor may do about it: whisper, send it to somebody else, or take the turn and go on at the desk. */
export function WatchFoot({ conversation, doing, onDo, onClose }: Props) {
  const { id, owner, closedAt } = conversation;
  const { t } = useTranslation();
  const me = usePerson().id;
  const [, navigate] = useLocation();
  const goOn = () => navigate(`/conversations/${id}`);
  const take = useMutation({
    mutationFn: () => call('owner', { id }, { to: 'me', epoch: owner.epoch }),
    onSuccess: goOn,
  });
  const over = closedAt !== null;
  const mine = owner.id === me;
  const done = () => onDo(null);
  useWallKeys({
    t: over ? null : mine ? goOn : () => take.mutate(),
    w: over || mine ? null : () => onDo('whisper'),
    r: over ? null : () => onDo('reassign'),
    Escape: onClose,
  });
  if (doing && !over)
    return (
      <footer className={styles.foot}>
        {doing === 'whisper' ? (
          <Whisper conversation={conversation} onDone={done} />
        ) : (
          <Reassign conversation={conversation} onDone={done} />
        )}
      </footer>
    );
  return (
    <>
      {take.error ? <Banner tone="bad">{explain(t, take.error)}</Banner> : null}
      <footer className={styles.foot}>
        <Button
          variant="default"
          disabled={over || mine}
          rightSection={<Key>W</Key>}
          onClick={() => onDo('whisper')}
        >
          {t('wall.panel.whisper')}
        </Button>
        <Button
          variant="default"
          disabled={over}
          rightSection={<Key>R</Key>}
          onClick={() => onDo('reassign')}
        >
          {t('wall.panel.reassign')}
        </Button>
        <Button
          leftSection={<IconMicrophone size={14} aria-hidden />}
          disabled={over}
          loading={take.isPending}
          rightSection={<Key>T</Key>}
          onClick={() => (mine ? goOn() : take.mutate())}
        >
          {t(mine ? 'wall.panel.toDesk' : 'wall.panel.take')}
        </Button>
      </footer>
    </>
  );
}
