import { Button } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PendingHelp } from '../../shared/conversation/conversation.ts';
import { longestText, type HelpAnswer } from '../../shared/conversation/event.ts';
import { call } from '../app/api.ts';
import { explain } from '../app/explain.ts';
import { useNow } from '../live/use-now.ts';
import { Banner } from '../ui/banner.tsx';
import { formatClock } from '../ui/format.ts';
import { Key } from '../ui/key.tsx';
import { MarkedWords } from '../ui/marked-words.tsx';
import { Remarks } from '../ui/remarks.tsx';
import { Answer } from './answer.tsx';
import styles from './cards.module.css';
import { useWallKeys } from './wall-keys.ts';

interface Props {
  readonly conversationId: string;
  readonly help: PendingHelp;
}

/** What Lana asks, with the time she waits. Y lets her say her words, E gives her others, G tells her how to go on. */
export function HelpCard({ conversationId, help }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const [writing, setWriting] = useState<'say' | 'guide' | null>(null);
  const answer = useMutation({
    mutationFn: (given: HelpAnswer) =>
      call('answerHelp', { id: conversationId }, { help: help.id, answer: given }),
  });
  const approve = () => answer.mutate({ kind: 'approve' });
  const { proposed } = help;
  useWallKeys({
    y: proposed ? approve : null,
    e: () => setWriting('say'),
    g: () => setWriting('guide'),
  });
  return (
    <section className={styles.card} aria-labelledby="help">
      <header>
        <IconHelpCircle size={15} stroke={1.8} aria-hidden />
        <h3 id="help">{t(`wall.help.${help.why}`)}</h3>
        <span className={styles.time}>{formatClock((Date.parse(help.expiresAt) - now) / 1_000)}</span>
      </header>
      {help.question ? <p dir="auto">«{help.question}»</p> : null}
      {proposed ? (
        <div className={styles.proposed}>
          <p dir="auto">
            <MarkedWords text={proposed.text} marks={proposed.marks} />
          </p>
          <Remarks marks={proposed.marks} />
        </div>
      ) : null}
      {answer.error ? <Banner tone="bad">{explain(t, answer.error)}</Banner> : null}
      {writing ? (
        <Answer
          key={writing}
          label={t(`wall.help.${writing}Label`)}
          given={writing === 'say' ? (proposed?.text ?? '') : ''}
          most={writing === 'say' ? longestText : 500}
          pending={answer.isPending}
          onSend={(text) => answer.mutate({ kind: writing, text })}
          onClose={() => setWriting(null)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button variant="default" rightSection={<Key>G</Key>} onClick={() => setWriting('guide')}>
            {t('wall.help.guide')}
          </Button>
          <Button variant="default" rightSection={<Key>E</Key>} onClick={() => setWriting('say')}>
            {t(proposed ? 'wall.help.edit' : 'wall.help.say')}
          </Button>
          {proposed ? (
            <Button rightSection={<Key>Y</Key>} loading={answer.isPending} onClick={approve}>
              {t('wall.help.approve')}
            </Button>
          ) : null}
        </div>
      )}
    </section>
  );
}
