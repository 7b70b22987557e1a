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
}

/** Stands where the composer would be while somebody else has the turn, with the key to take it. */
export function TurnBar({ conversation, turn }: Props) {
  const { t } = useTranslation();
  const offer = conversation.handOver?.offer;
  const text = {
    theirs: t('desk.composer.notYours', { name: conversation.owner.name }),
    nobody: offer ? t('queue.offeredBar', { name: offer.name }) : t('desk.composer.waits'),
    closed: t('desk.composer.closed'),
  }[turn];
  return (
    <div className={styles.bar}>
      <span>{text}</span>
      {turn === 'closed' ? null : (
        <Button
          variant="default"
          leftSection={<IconMicrophone size={14} stroke={1.8} aria-hidden />}
          rightSection={<Key>{shownKey('take')}</Key>}
          onClick={() => runKey('take')}
        >
          {t('desk.header.take')}
        </Button>
      )}
    </div>
  );
}
