import { Button } from '@mantine/core';
import { IconMicrophone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { Key } from '../../ui/key.tsx';
import { shownKey } from '../keys.ts';
import { runKey } from '../use-keys.ts';
import type { Turn } from '../../live/turn.ts';
import styles from './turn-bar.module.css';

interface Props {
  readonly conversation: Conversation;
  readonly turn: Exclude<Turn, 'yours'>;
  /** Whether this person may take it. */
  readonly takes: boolean;
}

/** Stands where the composer would be while somebody else has the turn, with the key to take it. */
export function TurnBar({ conversation, turn, takes }: Props) {
  const { t } = useTranslation();
  const offer = conversation.handOver?.offer;
  const text = {
    theirs: t(takes ? 'desk.composer.notYours' : 'desk.composer.colleagues', {
      name: conversation.owner.name,
    }),
    nobody: offer ? t('queue.offeredBar', { name: offer.name }) : t('desk.composer.waits'),
    closed: t('desk.composer.closed'),
  }[turn];
  return (
    <div className={styles.bar}>
      <span>{text}</span>
      {takes ? (
        <Button
          variant="default"
          leftSection={<IconMicrophone size={14} stroke={1.8} aria-hidden />}
          rightSection={<Key>{shownKey('take')}</Key>}
          onClick={() => runKey('take')}
        >
          {t('desk.header.take')}
        </Button>
      ) : null}
    </div>
  );
}
