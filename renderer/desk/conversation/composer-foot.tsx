import { Button } from '@mantine/core';
import { IconArrowUp, IconQuote } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { longestText } from '../../../shared/conversation/event.ts';
import type { WordsKind } from '../../live/outbox.ts';
import { useLanguage } from '../../ui/format.ts';
import { Key } from '../../ui/key.tsx';
import { shownKey } from '../keys.ts';
import styles from './composer.module.css';
import type { Ghost } from './use-ghost.ts';
import { Modes } from './modes.tsx';
import { TranslateButton } from './translation/draft-preview.tsx';
import type { DraftTranslation } from './translation/use-draft-translation.ts';

/** From here on the characters left are shown. */
const countFrom = longestText - 500;

interface Props {
  readonly id: string;
  readonly text: string;
  readonly mode: WordsKind;
  readonly modes: readonly WordsKind[];
  readonly onMode: (mode: WordsKind) => void;
  /** The draft behind the cursor. */
  readonly offered: Ghost | null;
  readonly translation: DraftTranslation;
  /** Whether the words come from a source that customers may not read. */
  readonly isInternal: boolean;
  readonly ready: boolean;
  readonly onSend: () => void;
  /** Leaves the composer, where only a note can be written. */
  readonly onLeave: (() => void) | undefined;
}

/** Below the field: what is written to whom, the keys of a draft, the room that is left, and what to do with it. */
export function ComposerFoot(props: Props) {
  const { t } = useTranslation();
  const { mode, modes, onMode, offered, text, onLeave, translation, isInternal, ready, onSend } = props;
  return (
    <div className={styles.foot} id={props.id}>
      {offered ? <OfferHints offered={offered} /> : <Modes mode={mode} modes={modes} onChange={onMode} />}
      {mode === 'reply' && !offered && text === '' ? (
        <span className={styles.hint} title={t('writing.snippets.hint')}>
          <Key>/</Key> {t('writing.snippets.open')}
        </span>
      ) : null}
      <RoomLeft over={text.length - longestText} />
      {onLeave ? (
        <Button variant="default" onClick={onLeave} rightSection={<Key>{shownKey('note')}</Key>}>
          {t('writing.note.cancel')}
        </Button>
      ) : (
        <TranslateButton translation={translation} />
      )}
      <Button
        disabled={!ready}
        onClick={onSend}
        rightSection={<IconArrowUp size={14} stroke={2} aria-hidden />}
      >
        {t(isInternal ? 'desk.composer.sendAnyway' : 'common.send')}
      </Button>
    </div>
  );
}

/** The keys of the draft behind the cursor, and what it comes from. */
function OfferHints({ offered }: { readonly offered: Ghost }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <span className={styles.hint}>
        <Key>{shownKey('takeDraft')}</Key> {t('desk.composer.take')}
      </span>
      <span className={styles.hint}>
        <Key>{shownKey('dismissDraft')}</Key> {t('desk.composer.dismiss')}
      </span>
      <span className={styles.origin}>
        <IconQuote size={13} stroke={1.8} aria-hidden /> <span>{offered.title[language]}</span>
      </span>
      <span className="only-read" aria-live="polite">
        {t('desk.composer.draftReady')}
      </span>
    </>
  );
}

/** Near the longest text that can be sent: how many characters are left, or too many. */
function RoomLeft({ over }: { readonly over: number }) {
  const { t } = useTranslation();
  const words =
    over > 0
      ? t('desk.composer.over', { count: over })
      : longestText + over > countFrom
        ? t('desk.composer.left', { count: -over })
        : '';
  return (
    <span className={styles.count} data-over={over > 0 || undefined} aria-live="polite">
      {words}
    </span>
  );
}
