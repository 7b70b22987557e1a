import { Button } from '@mantine/core';
import type { TFunction } from 'i18next';
import { IconArrowUp, IconQuote } from '@tabler/icons-react';
import { useEffect, useId, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { longestText } from '../../../shared/conversation/event.ts';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { dismissWords, useDraft, writeDraft } from '../../live/drafts.ts';
import { tellTyping } from '../../live/live-connection.ts';
import type { WordsKind } from '../../live/outbox.ts';
import { send } from '../../live/pending.ts';
import { useLanguage } from '../../ui/format.ts';
import { Key } from '../../ui/key.tsx';
import { firstName } from '../first-name.ts';
import { shownKey } from '../keys.ts';
import { useKey } from '../use-keys.ts';
import styles from './composer.module.css';
import { composerKey } from './composer-keys.ts';
import { InternalQuote, useInternalQuotes } from './internal-quotes.tsx';
import { nextWord } from './ghost.ts';
import { Modes } from './modes.tsx';
import { goBackTo, notePlace, noteWriting, useMode } from './place.ts';
import { optionId, SnippetMenu } from './snippets/snippet-menu.tsx';
import { useSnippetMenu } from './snippets/use-snippet-menu.ts';
import { useSnippets } from './snippets/use-snippets.ts';
import { DraftPreview, TranslateButton } from './translation/draft-preview.tsx';
import { useDraftTranslation } from './translation/use-draft-translation.ts';
import { useDraftCheck } from './use-draft-check.ts';
import { useGhost } from './use-ghost.ts';
import { MarkedWords } from '../../ui/marked-words.tsx';
import { Remarks } from '../../ui/remarks.tsx';

/** From here on the characters left are shown. */
const countFrom = longestText - 500;
/** Milliseconds between two words of typing. */
const typingEvery = 3_000;

interface Props {
  readonly conversation: Conversation;
  /** Somebody else has the turn: only a note can be written, until it is left. */
  readonly onlyNote?: { readonly onLeave: () => void };
}

/** Where a person writes: to the customer, a note, or a whisper to whoever watches. */
export function Composer({ conversation, onlyNote }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id } = conversation;
  const ids = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const toldAt = useRef(0);
  const chosenMode = useMode(id);
  const mode = onlyNote ? 'note' : chosenMode;
  const draft = useDraft(id, mode);
  const snippets = useSnippets(conversation);
  const ghost = useGhost(conversation, draft.text, snippets);
  const marks = useDraftCheck(conversation, mode === 'reply' ? draft.text : '');
  const name = firstName(conversation.customerName);
  const over = draft.text.length - longestText;
  const ready = draft.text.trim() !== '' && over <= 0;
  const internal = useInternalQuotes(id, mode === 'reply' ? draft.text : '');

  useKey('compose', () => field.current?.focus());
  useEffect(() => goBackTo(id, field.current), [id]);

  const change = (text: string, suggestionId = draft.suggestionId) => {
    writeDraft(id, { text, suggestionId: text === '' ? null : suggestionId }, mode);
    if (mode !== 'reply' || text === '' || Date.now() - toldAt.current < typingEvery) return;
    toldAt.current = Date.now();
    tellTyping(id);
  };
  const submit = () => {
    if (ready) send(conversation, mode, { text: draft.text.trim(), suggestionId: draft.suggestionId });
  };
  const select = useSelecting(field);
  const menu = useSnippetMenu(mode === 'reply' ? draft.text : '', snippets, (before, { text, missing }) => {
    change(before + text);
    const open = missing[0] ? `{${missing[0]}}` : '';
    const at = before.length + (open ? text.indexOf(open) : text.length);
    select([at, at + open.length]);
  });
  const offered = mode === 'reply' && !menu.list ? ghost : null;
  const translation = useDraftTranslation(conversation, mode === 'reply' ? draft.text : '', (text) => {
    change(text);
    select([text.length, text.length]);
  });
  useNoteKey(id, field, onlyNote === undefined);
  const whisperBack = () => {
    notePlace(id, { mode: 'whisper' });
    field.current?.focus();
  };
  useKey('whisper', onlyNote || !isHeard(conversation) ? null : whisperBack);

  const press = (event: KeyboardEvent) => {
    if (menu.press(event)) {
      event.preventDefault();
      return;
    }
    const meaning = composerKey(event.nativeEvent, offered !== null, atEnd(field.current));
    if (!meaning) return;
    event.preventDefault();
    if (meaning === 'send') submit();
    else if (!offered) return;
    else if (meaning === 'dismissDraft') dismissWords(id, offered.text);
    else
      change(
        draft.text + (meaning === 'takeDraft' ? offered.rest : nextWord(offered.rest)),
        offered.suggestionId ?? draft.suggestionId,
      );
  };
  return (
    <div className={styles.composer} data-offers={offered !== null || undefined} data-mode={mode}>
      {menu.list ? <SnippetMenu id={`${ids}-snippets`} list={menu.list} onTake={menu.take} /> : null}
      <div className={styles.field}>
        <div className={styles.ghost} aria-hidden dir="auto">
          <span>
            <MarkedWords text={draft.text} marks={marks} />
          </span>
          {offered?.rest}
          {/* Gives a last empty line its height. */ '\u200B'}
        </div>
        <textarea
          ref={field}
          value={draft.text}
          rows={1}
          dir="auto"
          placeholder={offered ? '' : placeholder(t, mode, name)}
          aria-label={mode === 'reply' ? t('desk.composer.label', { name }) : placeholder(t, mode, name)}
          aria-describedby={`${ids}-remarks ${ids}-help`}
          aria-invalid={over > 0}
          aria-controls={menu.list ? `${ids}-snippets` : undefined}
          aria-activedescendant={
            menu.list?.found.length ? optionId(`${ids}-snippets`, menu.list.chosen) : undefined
          }
          onChange={(event) => change(event.currentTarget.value)}
          onKeyDown={press}
          onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
            notePlace(id, { selection: [selectionStart, selectionEnd] })
          }
          onFocus={() => noteWriting(id)}
          onBlur={() => noteWriting(null)}
        />
      </div>
      <DraftPreview translation={translation} />
      <InternalQuote sources={internal} />
      <Remarks id={`${ids}-remarks`} marks={marks} advice={t('trust.advice')} />
      <div className={styles.foot} id={`${ids}-help`}>
        {offered ? (
          <OfferHints title={offered.title[language]} />
        ) : (
          <Modes
            mode={mode}
            modes={
              onlyNote ? ['note'] : isHeard(conversation) ? ['reply', 'note', 'whisper'] : ['reply', 'note']
            }
            onChange={(mode) => notePlace(id, { mode })}
          />
        )}
        {mode === 'reply' && !offered && draft.text === '' ? (
          <span className={styles.hint} title={t('writing.snippets.hint')}>
            <Key>/</Key> {t('writing.snippets.open')}
          </span>
        ) : null}
        <span className={styles.count} data-over={over > 0 || undefined} aria-live="polite">
          {over > 0
            ? t('desk.composer.over', { count: over })
            : draft.text.length > countFrom
              ? t('desk.composer.left', { count: -over })
              : ''}
        </span>
        {onlyNote ? (
          <Button variant="default" onClick={onlyNote.onLeave} rightSection={<Key>{shownKey('note')}</Key>}>
            {t('writing.note.cancel')}
          </Button>
        ) : (
          <TranslateButton translation={translation} />
        )}
        <Button
          disabled={!ready}
          onClick={submit}
          rightSection={<IconArrowUp size={14} stroke={2} aria-hidden />}
        >
          {t(internal.length > 0 ? 'desk.composer.sendAnyway' : 'common.send')}
        </Button>
      </div>
    </div>
  );
}

/** Selects in the field once it has the words that were just put there. */
function useSelecting(field: RefObject<HTMLTextAreaElement | null>) {
  const wanted = useRef<readonly [number, number] | null>(null);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    field.current?.focus();
    field.current?.setSelectionRange(...wanted.current);
    wanted.current = null;
  });
  return (selection: readonly [number, number]) => {
    wanted.current = selection;
  };
}

/** The key that turns to a note, and from it back to the customer. */
function useNoteKey(id: string, field: RefObject<HTMLTextAreaElement | null>, works: boolean): void {
  const mode = useMode(id);
  const toggle = () => {
    notePlace(id, { mode: mode === 'note' ? 'reply' : 'note' });
    field.current?.focus();
  };
  useKey('note', works ? toggle : null);
}

/** The keys of the draft behind the cursor, and what it comes from. */
function OfferHints({ title }: { readonly title: string }) {
  const { t } = useTranslation();
  return (
    <>
      <span className={styles.hint}>
        <Key>{shownKey('takeDraft')}</Key> {t('desk.composer.take')}
      </span>
      <span className={styles.hint}>
        <Key>{shownKey('dismissDraft')}</Key> {t('desk.composer.dismiss')}
      </span>
      <span className={styles.origin}>
        <IconQuote size={13} stroke={1.8} aria-hidden /> <span>{title}</span>
      </span>
      <span className="only-read" aria-live="polite">
        {t('desk.composer.draftReady')}
      </span>
    </>
  );
}

/** Whether a whisper has somebody to read it: one who watches or advises, or who whispered before. */
function isHeard({ watchers, consult, transcript }: Conversation): boolean {
  return (
    watchers.length > 0 ||
    consult?.state === 'open' ||
    transcript.some(
      (line) =>
        line.kind === 'happening' &&
        line.event.type === 'whisper-sent' &&
        line.event.author.kind === 'supervisor',
    )
  );
}

function placeholder(t: TFunction, mode: WordsKind, name: string): string {
  if (mode === 'note') return t('desk.composer.notePlaceholder');
  return mode === 'whisper'
    ? t('desk.composer.whisperPlaceholder')
    : t('desk.composer.placeholder', { name });
}

function atEnd(field: HTMLTextAreaElement | null): boolean {
  return (
    field !== null && field.selectionStart === field.value.length && field.selectionEnd === field.value.length
  );
}
