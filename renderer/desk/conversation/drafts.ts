import { create } from 'zustand';
import type { LocalText } from '../../../shared/language.ts';
import { persist } from 'zustand/middleware';

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
  /** What is being written, by conversation; kept on this machine until sent. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly offers: Readonly<Record<string, Offer>>;
  /** The words dismissed last, by conversation: the same are not offered again. */
  readonly dismissed: Readonly<Record<string, string>>;
}

const nothing: Draft = { text: '', suggestionId: null };

export const useDrafts = create<Drafts>()(
  persist((): Drafts => ({ drafts: {}, offers: {}, dismissed: {} }), {
    name: 'faro-drafts',
    partialize: ({ drafts }) => ({ drafts }),
  }),
);

export function useDraft(conversationId: string): Draft {
  return useDrafts(({ drafts }) => drafts[conversationId] ?? nothing);
}

export function writeDraft(conversationId: string, draft: Draft): void {
  useDrafts.setState(({ drafts }) => {
    const { [conversationId]: _, ...others } = drafts;
    return { drafts: draft.text === '' ? others : { ...others, [conversationId]: draft } };
  });
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
  useDrafts.setState(({ dismissed }) => ({ dismissed: { ...dismissed, [conversationId]: words } }));
}
