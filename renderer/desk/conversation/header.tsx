import { Button } from '@mantine/core';
import {
  IconArrowsRightLeft,
  IconCheck,
  IconChevronRight,
  IconFlag,
  IconHourglassEmpty,
  IconLock,
  IconMessageQuestion,
  IconMicrophone,
  IconSparkles,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../shared/assert-never.ts';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { Key } from '../../ui/key.tsx';
import { Pill } from '../../ui/pill.tsx';
import { ChannelIcon } from '../../ui/channel-icon.tsx';
import { shownKey, type KeyName } from '../keys.ts';
import type { Turn } from '../../live/turn.ts';
import { runKey } from '../use-keys.ts';
import styles from './header.module.css';

interface Props {
  readonly conversation: Conversation;
  readonly turn: Turn;
  /** Whether it waits for this person to accept it. */
  readonly offered: boolean;
  /** Whether this person may take the turn. */
  readonly takes: boolean;
}

export function ConversationHeader({ conversation, turn, offered, takes }: Props) {
  const { t } = useTranslation();
  const { customerName, channel, topic, accountId } = conversation;
  return (
    <header className={styles.header}>
      <div className={styles.who}>
        <h1 title={customerName}>{customerName}</h1>
        <TurnPill turn={turn} name={conversation.owner.name} />
        <span className={styles.about}>
          <ChannelIcon channel={channel} />
          {t(`domain.channels.${channel}`)}
          <IconChevronRight size={13} stroke={1.6} aria-hidden />
          <span>
            {t(`domain.topics.${topic ?? 'none'}`)} · {accountId ?? t('desk.header.withoutAccount')}
          </span>
        </span>
      </div>
      {turn === 'yours' ? (
        <div className={styles.buttons}>
          <HeaderButton icon={IconArrowsRightLeft} name="handOver" label={t('desk.header.handOver')} />
          {conversation.consult ? null : (
            <SmallButton icon={IconMessageQuestion} name="consult" label={t('queue.consult.title')} />
          )}
          {conversation.flag ? null : (
            <SmallButton icon={IconFlag} name="flag" label={t('desk.header.flag')} />
          )}
          <HeaderButton icon={IconCheck} name="close" label={t('desk.header.close')} />
        </div>
      ) : null}
      {takes ? (
        <div className={styles.buttons}>
          <HeaderButton
            icon={IconMicrophone}
            name="take"
            label={t(offered ? 'desk.header.accept' : 'desk.header.take')}
          />
        </div>
      ) : null}
    </header>
  );
}

function TurnPill({ turn, name }: { readonly turn: Turn; readonly name: string }) {
  const { t } = useTranslation();
  switch (turn) {
    case 'yours':
      return (
        <Pill icon={IconMicrophone} tone="accent" role="status">
          <strong>{t('desk.header.yours')}</strong>
        </Pill>
      );
    case 'theirs':
      return (
        <Pill icon={IconSparkles} role="status">
          {t('desk.header.theirs', { name })}
        </Pill>
      );
    case 'nobody':
      return (
        <Pill icon={IconHourglassEmpty} role="status">
          {t('desk.header.nobody')}
        </Pill>
      );
    case 'closed':
      return (
        <Pill icon={IconLock} role="status">
          {t('desk.header.closed')}
        </Pill>
      );
    default:
      return assertNever(turn);
  }
}

interface ButtonProps {
  readonly icon: Icon;
  readonly name: KeyName;
  readonly label: string;
}

function HeaderButton({ icon: Mark, name, label }: ButtonProps) {
  return (
    <Button
      variant="default"
      leftSection={<Mark size={14} stroke={1.8} aria-hidden />}
      rightSection={<Key>{shownKey(name)}</Key>}
      onClick={() => runKey(name)}
    >
      {label}
    </Button>
  );
}

/** For what the bar has no room to say: its words are the tooltip and the name. */
function SmallButton({ icon: Mark, name, label }: ButtonProps) {
  return (
    <Button
      variant="default"
      title={label}
      rightSection={<Key>{shownKey(name)}</Key>}
      onClick={() => runKey(name)}
    >
      <Mark size={14} stroke={1.8} aria-hidden />
      <span className="only-read">{label}</span>
    </Button>
  );
}
