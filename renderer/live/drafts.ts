import { create } from 'zustand';
import type { ConversationRow } from '../../shared/conversation/row.ts';
import type { LocalText } from '../../shared/language.ts';
import { useSession } from '../app/session.ts';
import { keptFrom, type Kept } from './kept.ts';
import type { WordsKind } from './outbox.ts';

export interface Draft {
  readonly text: string;
  /** The suggestion whose words these are, however edited. */
  readonly suggestionId: string | null;
}

/** Words that are offered to be said: a done action's, with the title of what they come from. */
export interface Offer extends Draft {
  readonly title: LocalText;
}

interface Drafts {
  /** What is being written, by conversation and kind; kept on this machine until it is sent or its writer signs out. */
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly offers: Readonly<Record<string, Offer>>;
  /** The words dismissed, by conversation: the same are not offered again. */
  readonly dismissed: Readonly<Record<string, readonly string[]>>;
}

const nothing: Draft = { text: '', suggestionId: null };

export const useDrafts = create<Drafts>()(() => ({ drafts: new Map(), offers: {}, dismissed: {} }));

let kept: Kept<Draft> | null = null;
let stopListening: (() => void) | undefined;

useSession.subscribe(({ session }, before) => {
  if (session?.person.id !== before.session?.person.id) openDrafts(session?.person.id);
});
openDrafts(useSession.getState().session?.person.id);

/** Goes on with what the person was writing, here or in another window; with nobody signed in there is nothing. */
function openDrafts(person: string | undefined): void {
  stopListening?.();
  const opened = person === undefined ? null : keptFrom<Draft>('draft', person);
  kept = opened;
  useDrafts.setState({ drafts: opened?.all() ?? new Map(), offers: {}, dismissed: {} });
  stopListening = opened?.listen(() => useDrafts.setState({ drafts: opened.all() }));
}

export function useDraft(conversationId: string, kind: WordsKind = 'reply'): Draft {
  return useDrafts(({ drafts }) => drafts.get(keyOf(conversationId, kind)) ?? nothing);
}

/** What is being written now. */
export function draftOf(conversationId: string, kind: WordsKind): Draft {
  return useDrafts.getState().drafts.get(keyOf(conversationId, kind)) ?? nothing;
}

export function writeDraft(conversationId: string, draft: Draft, kind: WordsKind = 'reply'): void {
  const key = keyOf(conversationId, kind);
  kept?.put(key, draft.text === '' ? null : draft);
  useDrafts.setState(({ drafts }) => {
    const others = new Map(drafts);
    if (draft.text === '') others.delete(key);
    else others.set(key, draft);
    return { drafts: others };
  });
}

/**
 * Removes what was being written in conversations that have closed, once they are not on screen: it holds a
 * customer's data, and has no use.
 */
export function forgetClosed(open: ReadonlyMap<string, ConversationRow>, shown: string | null): void {
  for (const key of useDrafts.getState().drafts.keys()) {
    const [conversationId, kind] = partsOf(key);
    if (!open.has(conversationId) && conversationId !== shown) writeDraft(conversationId, nothing, kind);
  }
}

export function offerWords(conversationId: string, offer: Offer): void {
  useDrafts.setState(({ offers }) => ({ offers: { ...offers, [conversationId]: offer } }));
}

export function withdrawOffer(conversationId: string): void {
  useDrafts.setState(({ offers }) => {
    const { [conversationId]: _, ...others } = offers;
    return { offers: others };
  });
}

export function dismissWords(conversationId: string, words: string): void {
  withdrawOffer(conversationId);
  useDrafts.setState(({ dismissed }) => ({
    dismissed: { ...dismissed, [conversationId]: [...(dismissed[conversationId] ?? []), words] },
  }));
}

function keyOf(conversationId: string, kind: WordsKind): string {
  return `${encodeURIComponent(conversationId)}/${kind}`;
}

function partsOf(key: string): readonly [string, WordsKind] {
  const [conversationId = '', kind = 'reply'] = key.split('/');
  return [decodeURIComponent(conversationId), kind as WordsKind];
}
