import type { ConversationEvent, EventOf } from '../../shared/conversation/event.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { Language } from '../../shared/language.ts';
import type { CorrectedKind, LedgerEntry } from '../../shared/people/ledger.ts';
import { isStaff } from '../../shared/people/staff.ts';

/** What a log holds about one of the people who worked in it. */
interface Part {
  readonly moodsRead: number;
  readonly findings: number;
  readonly entries: readonly LedgerEntry[];
}

/** What a log holds about everyone who worked in it, and about what Faro made in it. */
export interface WorkTally {
  readonly lastSequence: number;
  readonly conversationId: string;
  readonly country: CountryCode | null;
  readonly customerName: string;
  readonly openedAt: string;
  readonly language: Language;
  /** The person who has the turn; null while it is Lana or nobody. */
  readonly owner: string | null;
  /** By the person's id. */
  readonly parts: ReadonlyMap<string, Part>;
  /** Who called for a supervisor and is not answered yet. */
  readonly flaggedBy: string | null;
  /** Of each thing said to the customer by a person, who said it. */
  readonly saidBy: ReadonlyMap<number, string>;
  /** What each suggestion was called, in the conversation's language. */
  readonly titles: ReadonlyMap<string, string>;
  /** Who took or dismissed a suggestion. */
  readonly choosers: ReadonlySet<string>;
  /** Names of all that Faro made, and of what was contested of it. */
  readonly made: Readonly<Record<CorrectedKind, ReadonlySet<string>>>;
  readonly corrected: Readonly<Record<CorrectedKind, ReadonlySet<string>>>;
}

const none = {
  mood: new Set<string>(),
  line: new Set<string>(),
  suggestion: new Set<string>(),
  reply: new Set<string>(),
};

export const nothingTallied: WorkTally = {
  lastSequence: 0,
  conversationId: '',
  country: null,
  customerName: '',
  openedAt: '',
  language: 'es',
  owner: null,
  parts: new Map(),
  flaggedBy: null,
  saidBy: new Map(),
  titles: new Map(),
  choosers: new Set(),
  made: none,
  corrected: none,
};

const nothingOf: Part = { moodsRead: 0, findings: 0, entries: [] };

/** Folds one more event of the same conversation. */
export function tallyWork(now: WorkTally, event: ConversationEvent): WorkTally {
  return { ...now, ...changes(now, event), lastSequence: event.sequence };
}

function changes(now: WorkTally, event: ConversationEvent): Partial<WorkTally> {
  switch (event.type) {
    case 'conversation-opened': {
      const { conversationId, country, customerName, language, at } = event;
      return { conversationId, country, customerName, language, openedAt: at };
    }
    case 'owner-changed': {
      const { kind, id } = event.owner;
      const owner = isStaff(kind) ? id : null;
      return { owner, parts: changed(now, [owner], (part) => part) };
    }
    case 'message-received':
      return { made: withName(now.made, 'line', event.sequence) };
    case 'reply-sent':
      return replySent(now, event);
    case 'mood-read':
      return {
        made: withName(now.made, 'mood', event.about),
        parts: changed(now, [now.owner], (part) => ({ ...part, moodsRead: part.moodsRead + 1 })),
      };
    case 'agent-reported':
      return { parts: changed(now, [now.owner], (part) => ({ ...part, findings: part.findings + 1 })) };
    case 'suggestions-made':
      return {
        titles: new Map([
          ...now.titles,
          ...event.suggestions.map(({ id, title }) => [id, title[now.language]] as const),
        ]),
        made: event.suggestions.reduce((made, { id }) => withName(made, 'suggestion', id), now.made),
      };
    case 'suggestion-taken':
    case 'suggestion-dismissed':
      return {
        choosers: new Set([...now.choosers, event.author.id]),
        parts: entered(now, [event.author.id], event, event.type, titleOf(now, event.suggestionId)),
      };
    case 'whisper-sent':
      return { parts: entered(now, [event.author.id, now.owner], event, 'whisper', event.text) };
    case 'flag-raised':
      return {
        flaggedBy: event.author.id,
        parts: entered(now, [event.author.id], event, 'flag-raised', event.note),
      };
    case 'flag-lowered':
      return {
        flaggedBy: null,
        parts: entered(now, [event.author.id, now.flaggedBy], event, 'flag-lowered', event.answer),
      };
    case 'reply-corrected': {
      const by = now.saidBy.get(event.about) ?? null;
      return {
        corrected: by === null ? withName(now.corrected, 'reply', event.about) : now.corrected,
        parts: entered(now, [event.author.id, by], event, 'reply-corrected', event.note),
      };
    }
    case 'reading-contested': {
      const { what, about, suggestionId, note } = event;
      return {
        corrected: withName(now.corrected, what, suggestionId ?? about),
        parts: entered(now, [event.author.id, now.owner], event, 'reading-contested', {
          detail: note ?? (suggestionId === null ? '' : titleOf(now, suggestionId)),
          contested: what,
        }),
      };
    }
    default:
      return {};
  }
}

function titleOf({ titles }: WorkTally, suggestionId: string): string {
  return titles.get(suggestionId) ?? suggestionId;
}

function replySent(now: WorkTally, event: EventOf<'reply-sent'>): Partial<WorkTally> {
  const { from, author, sequence, unsupported = [] } = event;
  if (from === 'ai') return { made: withName(withName(now.made, 'reply', sequence), 'line', sequence) };
  const words = unsupported.map((each) => each.words).join(', ');
  return {
    saidBy: new Map([...now.saidBy, [sequence, author.id]]),
    parts: words === '' ? now.parts : entered(now, [author.id], event, 'words-unsupported', words),
  };
}

function withName(names: WorkTally['made'], kind: CorrectedKind, name: string | number): WorkTally['made'] {
  return { ...names, [kind]: new Set([...names[kind], String(name)]) };
}

function entered(
  now: WorkTally,
  people: readonly (string | null)[],
  event: ConversationEvent,
  kind: LedgerEntry['kind'],
  detail: string | Pick<LedgerEntry, 'detail' | 'contested'>,
): WorkTally['parts'] {
  const { sequence, at, author } = event;
  const more = typeof detail === 'string' ? { detail } : detail;
  const entry = { sequence, at, kind, by: author.name, ...more };
  return changed(now, people, (part) => ({ ...part, entries: [...part.entries, entry] }));
}

function changed(
  { parts }: WorkTally,
  people: readonly (string | null)[],
  change: (part: Part) => Part,
): WorkTally['parts'] {
  const next = new Map(parts);
  for (const id of new Set(people)) if (id !== null) next.set(id, change(next.get(id) ?? nothingOf));
  return next;
}
