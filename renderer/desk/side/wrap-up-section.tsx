import { Button, NativeSelect, Textarea } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { dispositionLabel, dispositionsFor } from '../../../shared/countries/dispositions.ts';
import { countryPacks } from '../../../shared/countries/packs/index.ts';
import { useLanguage } from '../../ui/format.ts';
import { Key } from '../../ui/key.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { close } from '../actions.ts';
import { shownKey } from '../keys.ts';
import { useKey } from '../use-keys.ts';
import styles from './wrap-up-section.module.css';

interface Props {
  readonly conversation: Conversation;
  readonly yours: boolean;
}

interface Edited {
  readonly disposition?: string;
  readonly summary?: string;
}

/** The paperwork, drafted while the conversation runs; what a person changes stays as they wrote it. */
export function WrapUpSection({ conversation, yours }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [edited, setEdited] = useState<Edited>({});
  const [closing, setClosing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { dispositions } = countryPacks[conversation.country];
  const disposition = edited.disposition ?? conversation.wrapUp?.disposition ?? 'informed';
  const summary = edited.summary ?? conversation.wrapUp?.summary ?? '';
  const ready = summary.trim() !== '';

  const accept = async () => {
    if (closing) return;
    if (!ready) {
      field.current?.focus();
      return;
    }
    setClosing(true);
    await close(conversation, disposition, summary.trim());
    setClosing(false);
  };
  useKey('close', yours ? () => void accept() : null);

  const offered = dispositionsFor(dispositions, conversation.playbook?.id ?? null);
  const options = new Set([disposition, ...offered.map(({ code }) => code)]);
  return (
    <section aria-labelledby="wrap-up">
      <SectionHead id="wrap-up">{t('desk.wrapUp.title')}</SectionHead>
      {conversation.leftOut.includes('drafts') ? (
        <p className={styles.none}>{t('desk.wrapUp.paused')}</p>
      ) : null}
      {yours ? (
        <div className={styles.form}>
          <NativeSelect
            size="xs"
            aria-label={t('desk.wrapUp.disposition')}
            value={disposition}
            onChange={(event) => setEdited({ ...edited, disposition: event.currentTarget.value })}
            data={[...options].map((code) => ({
              value: code,
              label: dispositionLabel(dispositions, code)[language],
            }))}
          />
          <Textarea
            ref={field}
            size="xs"
            autosize
            minRows={2}
            maxRows={6}
            maxLength={2_000}
            aria-label={t('desk.wrapUp.summary')}
            placeholder={t('desk.wrapUp.waiting')}
            value={summary}
            onChange={(event) => setEdited({ ...edited, summary: event.currentTarget.value })}
          />
          <Button
            variant="default"
            loading={closing}
            leftSection={<IconCheck size={14} stroke={1.8} aria-hidden />}
            rightSection={<Key>{shownKey('close')}</Key>}
            onClick={() => void accept()}
          >
            {ready ? t('desk.wrapUp.close') : t('desk.wrapUp.needsSummary')}
          </Button>
        </div>
      ) : (
        <p className={styles.none}>
          {conversation.wrapUp
            ? `${dispositionLabel(dispositions, conversation.wrapUp.disposition)[language]} · ${conversation.wrapUp.summary}`
            : t('desk.wrapUp.waiting')}
        </p>
      )}
    </section>
  );
}
