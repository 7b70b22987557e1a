import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent, EventOf } from '../../shared/conversation/event.ts';
import { reduce } from '../../shared/conversation/reduce.ts';
import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import { isStaff } from '../../shared/people/staff.ts';
import { keyOf } from './suggestion-key.ts';
import { matterOf, moodBandOf, type Place } from './place.ts';

/** A suggestion as the order is made of it. */
export interface Choice {
  readonly key: string;
  readonly kind: Suggestion['kind'];
  readonly irreversible: boolean;
}

/** One time that a person at the desk had suggestions before them and decided. It does not say who. */
export interface Occasion {
  readonly place: Place;
  /** What was on the desk, in the order that it would have had without learning. */
  readonly shown: readonly Choice[];
  /** What was taken; null where the person did or said something else. */
  readonly took: string | null;
  readonly edited: boolean;
  readonly dismissed: readonly string[];
  /** How well it went on from there, 0 to 1; see `worthOf`. */
  readonly worth: number;
  /** Sequence of the event that put it on the desk: what came before it is all that was known. */
  readonly at: number;
}

/** A mood that fell by this much afterwards speaks against what was done. */
const fall = 0.3;
const worths = { bad: 0.5, fair: 0.85, good: 1 } as const;

interface Open extends Pick<Occasion, 'place' | 'shown' | 'at'> {
  readonly mood: number | null;
  readonly dismissed: readonly string[];
}

type Decided = Open & Pick<Occasion, 'took' | 'edited'>;

/**
 * The occasions of one conversation's log, in order. Suggestions count while a person has the turn; those that
 * a new list replaces before anything was decided count only where they were dismissed.
 *
 * @param cameBack whether the customer had to come back soon after it was closed.
 */
export function occasionsOf(events: readonly ConversationEvent[], cameBack: boolean): readonly Occasion[] {
  const decided: Decided[] = [];
  let conversation: Conversation | null = null;
  let open: Open | null = null;
  for (const event of events) {
    conversation = reduce(conversation, event);
    if (event.type === 'suggestions-made' || event.type === 'owner-changed') {
      if (open) decided.push(...onlyDismissed(open));
      open = openOf(conversation, event.sequence);
    } else if (open) {
      const next: Open | Decided = decide(open, event);
      if ('took' in next) decided.push(next);
      open = 'took' in next ? null : next;
    }
  }
  return decided.map(({ mood, ...occasion }) => ({
    ...occasion,
    worth: worthOf({ before: mood, after: conversation?.mood ?? null, at: occasion.at }, events, cameBack),
  }));
}

function openOf(
  { owner, suggestions, playbook, topic, country, mood }: Conversation,
  at: number,
): Open | null {
  if ((owner.kind !== 'rep' && owner.kind !== 'supervisor') || suggestions.length === 0) return null;
  return {
    place: { country, matter: matterOf(playbook, topic), mood: moodBandOf(mood) },
    shown: inUsualOrder(suggestions).map(choiceOf),
    mood,
    dismissed: [],
    at,
  };
}

function decide(open: Open, event: ConversationEvent): Open | Decided {
  const isPerson = isStaff(event.author.kind);
  switch (event.type) {
    case 'suggestion-dismissed':
      return { ...open, dismissed: [...open.dismissed, keyOf(event.suggestionId)] };
    case 'suggestion-taken':
      return { ...open, took: keyOf(event.suggestionId), edited: event.edited };
    case 'reply-sent':
      return isPerson && event.suggestionId === null ? { ...open, took: null, edited: false } : open;
    default:
      return open;
  }
}

function onlyDismissed(open: Open): readonly Decided[] {
  if (open.dismissed.length === 0) return [];
  const shown = open.shown.filter(({ key }) => open.dismissed.includes(key));
  return [{ ...open, shown, took: null, edited: false }];
}

/** Half where the mood fell afterwards or the customer came back; all where the playbook was brought to its end. */
function worthOf(
  mood: { readonly before: number | null; readonly after: number | null; readonly at: number },
  events: readonly ConversationEvent[],
  cameBack: boolean,
): number {
  const fell = mood.before !== null && mood.after !== null && mood.after <= mood.before - fall;
  if (fell || cameBack) return worths.bad;
  const reached = events.some(
    (event) => event.type === 'playbook-closed' && event.sequence > mood.at && isReached(event),
  );
  return reached ? worths.good : worths.fair;
}

function isReached({ outcome }: EventOf<'playbook-closed'>): boolean {
  return outcome === 'reached';
}

/** Undoes what learning did to the order. */
function inUsualOrder(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions
    .map((suggestion, index) => ({ suggestion, usual: suggestion.learned?.usual ?? index + 1 }))
    .toSorted((one, other) => one.usual - other.usual)
    .map(({ suggestion }) => suggestion);
}

export function choiceOf({ id, kind, irreversible }: Suggestion): Choice {
  return { key: keyOf(id), kind, irreversible };
}
