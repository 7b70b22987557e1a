import { Button } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Flag } from '../../shared/conversation/conversation.ts';
import { longestText } from '../../shared/conversation/event.ts';
import { call } from '../app/api.ts';
import { explain } from '../app/explain.ts';
import { useNow } from '../live/use-now.ts';
import { Banner } from '../ui/banner.tsx';
import { formatClock } from '../ui/format.ts';
import { Key } from '../ui/key.tsx';
import { Answer } from './answer.tsx';
import styles from './cards.module.css';
import { useWallKeys } from './wall-keys.ts';

interface Props {
  readonly conversationId: string;
  readonly flag: Flag;
}

/** A colleague's call: H answers it, L lowers it without a word. */
export function FlagCard({ conversationId, flag }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const [answering, setAnswering] = useState(false);
  const lower = useMutation({
    mutationFn: (answer: string) => call('flag', { id: conversationId }, { flag: 'lower', answer }),
  });
  useWallKeys({ h: () => setAnswering(true), l: () => lower.mutate('') });
  return (
    <section className={styles.card} aria-labelledby="flag">
      <header>
        <IconFlag size={15} stroke={1.8} aria-hidden />
        <h3 id="flag">{t('wall.need.flag', { name: flag.by.name })}</h3>
        <span className={styles.time}>{formatClock((now - Date.parse(flag.raisedAt)) / 1_000)}</span>
      </header>
      {flag.note ? <p dir="auto">{flag.note}</p> : null}
      {lower.error ? <Banner tone="bad">{explain(t, lower.error)}</Banner> : null}
      {answering ? (
        <Answer
          label={t('wall.flag.answerTo', { name: flag.by.name })}
          given=""
          most={longestText}
          pending={lower.isPending}
          onSend={(answer) => lower.mutate(answer)}
          onClose={() => setAnswering(false)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            variant="default"
            rightSection={<Key>L</Key>}
            disabled={lower.isPending}
            onClick={() => lower.mutate('')}
          >
            {t('wall.flag.lower')}
          </Button>
          <Button rightSection={<Key>H</Key>} onClick={() => setAnswering(true)}>
            {t('wall.flag.answer')}
          </Button>
        </div>
      )}
    </section>
  );
}
