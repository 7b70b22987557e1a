import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ContestedReading } from '../../shared/conversation/event.ts';

/** What a person finds wrong: the number of the words, and the suggestion where it is one. */
export interface Contest {
  readonly about: number;
  readonly what: ContestedReading;
  readonly suggestionId: string | null;
}

/** Marks an element as something that the key contests while the focus or the pointer is on it. */
export function contestable({ about, what, suggestionId }: Contest) {
  return { 'data-contest': `${what} ${about} ${suggestionId ?? ''}` };
}

/** What the key contests now: what has the focus, else what is under the pointer, else the mood read last. */
export function contestNow({ moods }: Pick<Conversation, 'moods'>): Contest | null {
  const focused = document.activeElement?.closest('[data-contest]');
  const pointed = [...document.querySelectorAll('[data-contest]:hover')].at(-1);
  const marked = focused ?? pointed;
  if (marked) return readContest(marked.getAttribute('data-contest') ?? '');
  const last = moods.at(-1);
  return last ? { about: last.sequence, what: 'mood', suggestionId: null } : null;
}

function readContest(mark: string): Contest {
  const [what = '', about = '', ...id] = mark.split(' ');
  return { what: what as ContestedReading, about: Number(about), suggestionId: id.join(' ') || null };
}
