import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { ClaimKind } from '../../shared/conversation/unsupported.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { Language } from '../../shared/language.ts';
import type { ReplyCounts, TrustFigures, TrustGrouping } from '../../shared/trust.ts';

/** What an event tells of a reply of Lana's. */
export interface ReplyOfLana {
  readonly model: string;
  readonly outcome: 'sent' | 'held';
  /** What nothing backed in it, or in the words before it. */
  readonly kinds: readonly ClaimKind[];
}

/** One reply of Lana's, as its conversation's log tells what became of it. */
interface Reply extends ReplyOfLana {
  readonly sequence: number;
  readonly language: Language;
  readonly corrected: boolean;
}

/** What one conversation adds to the figures. */
export interface Tally {
  readonly lastSequence: number;
  readonly country: CountryCode | null;
  readonly language: Language;
  readonly replies: readonly Reply[];
  readonly intervened: number;
  readonly unavailable: number;
}

export const nothingTallied: Tally = {
  lastSequence: 0,
  country: null,
  language: 'es',
  replies: [],
  intervened: 0,
  unavailable: 0,
};

/** The author of words that no model wrote: they are written once, and no claim. */
const plainWordsModel = 'faro';

/** Folds one more event of the same conversation. */
export function tally(now: Tally, event: ConversationEvent): Tally {
  return { ...now, ...changes(now, event), lastSequence: event.sequence };
}

function changes(now: Tally, event: ConversationEvent): Partial<Tally> {
  switch (event.type) {
    case 'conversation-opened':
      return { country: event.country, language: event.language };
    case 'language-changed':
      return { language: event.language };
    case 'reply-sent':
    case 'reply-held': {
      const reply = replyOfLana(event);
      return reply ? withReply(now, { ...reply, sequence: event.sequence }) : {};
    }
    case 'reply-corrected': {
      const correct = (reply: Reply) =>
        reply.sequence === event.about ? { ...reply, corrected: true } : reply;
      return { replies: now.replies.map(correct) };
    }
    case 'guardrail-intervened':
      return { [event.outcome]: now[event.outcome] + 1 };
    default:
      return {};
  }
}

/** What the figures take from an event, null from most. */
export function replyOfLana(event: ConversationEvent): ReplyOfLana | null {
  switch (event.type) {
    case 'reply-sent': {
      const { from, model, reasked = [] } = event;
      if (from !== 'ai' || model === null || model === plainWordsModel) return null;
      return { model, outcome: 'sent', kinds: reasked.map(({ kind }) => kind) };
    }
    case 'reply-held': {
      const { model = '', marks = [] } = event;
      return { model, outcome: 'held', kinds: marks.map(({ kind }) => kind) };
    }
    default:
      return null;
  }
}

function withReply(now: Tally, reply: Omit<Reply, 'language' | 'corrected'>): Partial<Tally> {
  return { replies: [...now.replies, { ...reply, language: now.language, corrected: false }] };
}

/** The figures over some conversations. */
export function trustFigures(tallies: readonly Tally[]): Omit<TrustFigures, 'counting'> {
  const replies = tallies.flatMap((each) =>
    each.replies.map((reply) => ({ ...reply, country: each.country ?? '' })),
  );
  const spoken = tallies.map((each) => each.replies.filter(isSent)).filter((sent) => sent.length > 0);
  const uncorrected = spoken.filter((sent) => !sent.some(({ corrected }) => corrected)).length;
  const namesOf: Readonly<Record<TrustGrouping, (reply: (typeof replies)[number]) => readonly string[]>> = {
    country: ({ country }) => [country],
    language: ({ language }) => [language],
    model: ({ model }) => [model],
    kind: ({ kinds }) => [...new Set(kinds)],
  };
  const groupings = Object.keys(namesOf) as TrustGrouping[];
  return {
    replies: countsOf(replies),
    conversations: spoken.length,
    uncorrected,
    share: intervalOf(uncorrected, spoken.length),
    groups: groupings.flatMap((by) => {
      const names = [...new Set(replies.flatMap(namesOf[by]))].filter(Boolean).toSorted();
      return names.map((name) => ({
        by,
        name,
        ...countsOf(replies.filter((reply) => namesOf[by](reply).includes(name))),
      }));
    }),
    guardrail: {
      intervened: tallies.reduce((sum, { intervened }) => sum + intervened, 0),
      unavailable: tallies.reduce((sum, { unavailable }) => sum + unavailable, 0),
    },
  };
}

function countsOf(replies: readonly Reply[]): ReplyCounts {
  const sent = replies.filter(isSent);
  return {
    sent: sent.length,
    reasked: sent.filter(({ kinds }) => kinds.length > 0).length,
    held: replies.length - sent.length,
    corrected: sent.filter(({ corrected }) => corrected).length,
  };
}

function isSent({ outcome }: Reply): boolean {
  return outcome === 'sent';
}

/** Wilson's score interval at 95 %, which stays honest for few and for shares near one. */
export function intervalOf(hits: number, of: number): TrustFigures['share'] {
  if (of === 0) return null;
  const z = 1.96;
  const share = hits / of;
  const middle = share + z ** 2 / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const whole = 1 + z ** 2 / of;
  return {
    value: share,
    low: Math.max(0, (middle - spread) / whole),
    high: Math.min(1, (middle + spread) / whole),
  };
}
