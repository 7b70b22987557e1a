import type { TFunction } from 'i18next';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { longestText } from '../../../shared/conversation/event.ts';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { dismissWords, useDraft, writeDraft } from '../../live/drafts.ts';
import { tellTyping } from '../../live/live-connection.ts';
import type { WordsKind } from '../../live/outbox.ts';
import { send } from '../../live/pending.ts';
import { MarkedWords } from '../../ui/marked-words.tsx';
import { Remarks } from '../../ui/remarks.tsx';
import { firstName } from '../first-name.ts';
import { useKey } from '../use-keys.ts';
import { ComposerFoot } from './composer-foot.tsx';
import { composerKey } from './composer-keys.ts';
import styles from './composer.module.css';
import { nextWord } from './ghost.ts';
import { InternalQuote, useInternalQuotes } from './internal-quotes.tsx';
import { goBackTo, notePlace, noteWriting } from './place.ts';
import { optionId, SnippetMenu } from './snippets/snippet-menu.tsx';
import { useSnippetMenu } from './snippets/use-snippet-menu.ts';
import { useSnippets } from './snippets/use-snippets.ts';
import { DraftPreview } from './translation/draft-preview.tsx';
import { useDraftTranslation } from './translation/use-draft-translation.ts';
import { useDraftCheck } from './use-draft-check.ts';
import { useGhost } from './use-ghost.ts';
import { useModes } from './use-modes.ts';
import { atEnd, useSelecting } from './use-selecting.ts';

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
  const { id } = conversation;
  const ids = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const toldAt = useRef(0);
  const { mode, modes } = useModes(conversation, field, onlyNote !== undefined);
  const draft = useDraft(id, mode);
  const reply = mode === 'reply' ? draft.text : '';
  const snippets = useSnippets(conversation);
  const ghost = useGhost(conversation, draft.text, snippets);
  const marks = useDraftCheck(conversation, reply);
  const internal = useInternalQuotes(id, reply);
  const name = firstName(conversation.customerName);
  const isTooLong = draft.text.length > longestText;
  const ready = draft.text.trim() !== '' && !isTooLong;

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
  const menu = useSnippetMenu(reply, snippets, (before, { text, missing }) => {
    change(before + text);
    const open = missing[0] ? `{${missing[0]}}` : '';
    const at = before.length + (open ? text.indexOf(open) : text.length);
    select([at, at + open.length]);
  });
  const offered = mode === 'reply' && !menu.list ? ghost : null;
  const translation = useDraftTranslation(conversation, reply, (text) => {
    change(text);
    select([text.length, text.length]);
  });

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
          aria-describedby={`${ids}-remarks ${ids}-foot`}
          aria-invalid={isTooLong}
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
      <ComposerFoot
        id={`${ids}-foot`}
        text={draft.text}
        mode={mode}
        modes={modes}
        onMode={(chosen) => notePlace(id, { mode: chosen })}
        offered={offered}
        translation={translation}
        isInternal={internal.length > 0}
        ready={ready}
        onSend={submit}
        onLeave={onlyNote?.onLeave}
      />
    </div>
  );
}

function placeholder(t: TFunction, mode: WordsKind, name: string): string {
  if (mode === 'note') return t('desk.composer.notePlaceholder');
  return mode === 'whisper'
    ? t('desk.composer.whisperPlaceholder')
    : t('desk.composer.placeholder', { name });
}
