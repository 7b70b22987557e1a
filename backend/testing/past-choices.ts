import type { NewEvent } from '../../shared/conversation/event.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import { sameInEach } from '../../shared/language.ts';
import type { Person } from '../../shared/people/person.ts';
import type { Logs } from '../learning/gather-lessons.ts';
import {
  ana,
  authorOf,
  begins,
  event,
  logged,
  ownerOf,
  queueOwns,
  suggestion,
  turnGoesTo,
} from './builders.ts';

/** The suggestions that a person had before them, in the usual order. */
export const threeChoices: readonly Suggestion[] = [
  suggestion({
    id: 'retention:ask',
    title: sameInEach('Preguntar qué cambió'),
    text: '¿Qué cambió en su uso?',
  }),
  suggestion({
    id: 'retention:offer:8990',
    title: sameInEach('Ofrecer Esencial Plus'),
    text: 'Le ofrezco Esencial Plus.',
  }),
  suggestion({
    id: 'retention:hand-back:finish',
    kind: 'hand-back',
    title: sameInEach('Devolver a Lana'),
    text: 'Terminar',
  }),
];

export interface PastChoice {
  /** What was taken; null for words of one's own. */
  readonly took: string | null;
  readonly edited?: boolean;
  readonly dismissed?: readonly string[];
  readonly country?: CountryCode;
  readonly by?: Person;
  readonly shown?: readonly Suggestion[];
  /** The mood, -1 to 1, in which the customer left; as they came unless told. */
  readonly moodAfter?: number;
  readonly customer?: string;
}

/** A finished conversation in which a person had suggestions and decided once. */
export function pastChoice(
  choice: PastChoice,
  conversationId: string,
  after = 0,
): readonly ConversationEvent[] {
  const { took, edited = false, dismissed = [], country = 'EC', by = ana, shown = threeChoices } = choice;
  const author = authorOf(by);
  const taken = shown.find(({ id }) => id === took);
  const events: NewEvent[] = [
    ...begins('Quiero cancelar el servicio', {
      country,
      accountId: choice.customer ?? conversationId,
    }),
    event('mood-read', { about: 3, mood: 0, because: [] }),
    event('playbook-opened', { playbook: 'retention' }),
    turnGoesTo(ownerOf(by, 2)),
    event('suggestions-made', { about: 3, suggestions: shown }),
    ...dismissed.map((suggestionId) => event('suggestion-dismissed', { suggestionId }, author)),
    event(
      'reply-sent',
      {
        messageId: `${conversationId}-reply`,
        from: 'rep',
        text: taken?.text ?? 'Le cuento otra cosa.',
        epoch: 2,
        sources: [],
        model: null,
        suggestionId: took,
      },
      author,
    ),
    ...(took === null ? [] : [event('suggestion-taken', { suggestionId: took, edited }, author)]),
    event('mood-read', { about: 3, mood: choice.moodAfter ?? 0, because: [] }),
    turnGoesTo(queueOwns(3), 'closed'),
    event('conversation-closed', { disposition: 'solved', summary: 'Resuelto' }, author),
  ];
  return logged(events, conversationId, after).map((one, index) => ({ ...one, sequence: index + 1 }));
}

/** Finished conversations, each a minute after the one before, with one choice each. */
export function pastChoices(choices: readonly PastChoice[]): Logs {
  const logs = new Map(
    choices.map((choice, index) => {
      const id = `past-${index}`;
      return [id, pastChoice(choice, id, index * 60)] as const;
    }),
  );
  return {
    all: async () => [...logs.keys()],
    events: async (id) => logs.get(id) ?? [],
  };
}

/** The same choice so many times. */
export function times(count: number, choice: PastChoice): readonly PastChoice[] {
  return Array.from({ length: count }, () => choice);
}
