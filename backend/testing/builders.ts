import type { Account, Catalogue, Plan } from '../../shared/accounts/account.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type {
  Author,
  ConversationEvent,
  EventOf,
  EventType,
  NewEvent,
} from '../../shared/conversation/event.ts';
import type { Claim, Owner } from '../../shared/conversation/ownership.ts';
import { lana } from '../../shared/conversation/ownership.ts';
import { fold } from '../../shared/conversation/reduce.ts';
import { countryCodes, type CountryCode, type CountryPack } from '../../shared/countries/country.ts';
import { operatorCallBacks } from '../../shared/countries/call-backs.ts';
import { operatorDispositions } from '../../shared/countries/dispositions.ts';
import { operatorLimits } from '../../shared/countries/limits.ts';
import { operatorShift } from '../../shared/countries/shift-times.ts';
import { sameInEach } from '../../shared/language.ts';
import type { Person } from '../../shared/people/person.ts';
import type { Suggestion } from '../../shared/conversation/suggestion.ts';

/** The time that built events begin at; each is one second after the one before. */
export const dawn = new Date('2026-03-02T14:00:00.000Z');

export const daniel: Author = { kind: 'customer', id: 'EC-1001', name: 'Daniel Flores' };
export const faro: Author = { kind: 'system', id: 'faro', name: 'Faro' };

export const ana: Person = person({ id: 'rep-ana', name: 'Ana Torres' });
export const bruno: Person = person({ id: 'rep-bruno', name: 'Bruno Salas' });
export const sofia: Person = person({ id: 'sup-sofia', name: 'Sofía Ruiz', role: 'supervisor' });

/** A rep for Ecuador unless told otherwise. */
export function person(wanted: Partial<Person> = {}): Person {
  return {
    id: 'rep-1',
    name: 'A Rep',
    role: 'rep',
    countries: ['EC'],
    language: 'es',
    conversationId: null,
    accountId: null,
    ...wanted,
  };
}

export function authorOf({ id, name, role }: Person): Author {
  return { kind: role === 'supervisor' ? 'supervisor' : 'rep', id, name };
}

export function ownerOf({ id, name, role }: Person, epoch: number): Owner {
  return { kind: role === 'supervisor' ? 'supervisor' : 'rep', id, name, epoch };
}

export function lanaOwns(epoch: number): Owner {
  return { ...lana, epoch };
}

export function queueOwns(epoch: number): Owner {
  return { kind: 'queue', id: 'queue', name: '', epoch };
}

export function claimOf({ kind, id, epoch }: Owner): Claim {
  return { kind, id, epoch };
}

type Without<Event, Keys extends PropertyKey> = Event extends unknown ? Omit<Event, Keys> : never;
type PayloadOf<Type extends EventType> = Without<
  EventOf<Type>,
  'type' | 'author' | 'conversationId' | 'sequence' | 'at'
>;

/** Any event, by its type, what it carries and its author (Faro itself unless told otherwise). */
export function event<Type extends EventType>(
  type: Type,
  payload: PayloadOf<Type>,
  author: Author = faro,
): NewEvent {
  return { type, author, ...payload } as unknown as NewEvent;
}

export function opening(wanted: Partial<PayloadOf<'conversation-opened'>> = {}): NewEvent {
  return event('conversation-opened', {
    channel: 'web-chat',
    country: 'EC',
    language: 'es',
    accountId: daniel.id,
    customerName: daniel.name,
    simulated: false,
    ...wanted,
  });
}

let written = 0;

/** What a customer says. */
export function says(text: string, messageId = `message-${++written}`): NewEvent {
  return event('message-received', { messageId, from: 'customer', text, channel: 'web-chat' }, daniel);
}

/** A call of a model that went well, unless told otherwise. */
export function modelCalled(wanted: Partial<PayloadOf<'model-called'>> = {}): NewEvent {
  return event(
    'model-called',
    {
      turn: 'turn-1',
      task: 'quick-reply',
      model: 'small',
      modelId: 'amazon.nova-lite-v1:0',
      outcome: 'ok',
      code: null,
      fallback: false,
      tokensIn: 1_000,
      tokensOut: 100,
      tokensCached: 0,
      microUsd: 84,
      firstTokenMilliseconds: 120,
      milliseconds: 300,
      ...wanted,
    },
    lana,
  );
}

/** What the owner of the turn answers; to be appended under `claimOf(owner)`. */
export function replies(owner: Owner, text: string, wanted: Partial<PayloadOf<'reply-sent'>> = {}): NewEvent {
  if (owner.kind === 'queue') throw new RangeError('Nobody speaks from the queue');
  return event(
    'reply-sent',
    {
      messageId: `reply-${++written}`,
      from: owner.kind,
      text,
      epoch: owner.epoch,
      sources: [],
      model: owner.kind === 'ai' ? 'faro-embedded' : null,
      suggestionId: null,
      ...wanted,
    },
    { kind: owner.kind, id: owner.id, name: owner.name },
  );
}

export function turnGoesTo(
  owner: Owner,
  because: EventOf<'owner-changed'>['because'] = 'took-over',
): NewEvent {
  return event('owner-changed', { owner, because });
}

/** A new conversation with its first message: opened, given to Lana under epoch 1. */
export function begins(
  text = 'Hola',
  wanted: Partial<PayloadOf<'conversation-opened'>> = {},
): readonly NewEvent[] {
  return [opening(wanted), turnGoesTo(lanaOwns(1), 'opened'), says(text)];
}

/** The events as a log would number and date them. */
export function logged(
  events: readonly NewEvent[],
  conversationId = 'conversation-1',
  after = 0,
): readonly ConversationEvent[] {
  return events.map((event, index) => {
    const at = new Date(dawn.getTime() + (after + index) * 1_000).toISOString();
    return { ...event, conversationId, sequence: after + index + 1, at };
  });
}

/** The conversation that the events make. */
export function conversationOf(...events: readonly NewEvent[]): Conversation {
  return fold(logged(events.length > 0 ? events : begins()));
}

export function suggestion(wanted: Partial<Suggestion> = {}): Suggestion {
  return {
    id: 'offer-essential-plus',
    kind: 'reply',
    title: sameInEach('Ofrecer Esencial Plus'),
    why: sameInEach('Conserva deportes y noticias'),
    price: null,
    tool: null,
    text: 'Le ofrezco Esencial Plus.',
    irreversible: false,
    ...wanted,
  };
}

/** A country's pack with round values; the packs that Faro ships are in `shared/countries/packs`. */
export function packOf(code: CountryCode, wanted: Partial<CountryPack> = {}): CountryPack {
  return {
    code,
    name: code,
    language: code === 'BR' ? 'pt-BR' : 'es',
    currency: 'USD',
    timeZone: 'America/Guayaquil',
    phonePrefix: '+593',
    dispute: { treatment: 'credit-next-bill', answerInBusinessDays: 10 },
    cancellationRegisteredBeforeOffer: false,
    cancellationAnsweredInBusinessDays: 5,
    limits: operatorLimits(10_000),
    shift: operatorShift,
    dispositions: operatorDispositions,
    acceptWithinSeconds: 60,
    offers: {
      answerWithinSeconds: 20,
      skilledForSeconds: 10,
      anyLanguageAfterSeconds: 30,
      againAfterSeconds: 60,
      adviseWithinSeconds: 120,
    },
    contactsAtOnce: 3,
    callBacks: operatorCallBacks,
    rules: [],
    ...wanted,
  };
}

export const packs = Object.fromEntries(countryCodes.map((code) => [code, packOf(code)])) as Readonly<
  Record<CountryCode, CountryPack>
>;

export const premium: Plan = {
  id: 'premium',
  name: 'Premium',
  price: { minor: 12_890, currency: 'USD' },
  genres: ['sports', 'news', 'movies', 'series'],
  channels: 180,
  streaming: true,
};

/** Daniel's account unless told otherwise: premium for three years, nothing owed, nothing open. */
export function account(wanted: Partial<Account> = {}): Account {
  return {
    id: 'EC-1001',
    country: 'EC',
    language: 'es',
    name: daniel.name,
    email: 'daniel@example.com',
    phone: '+593991234567',
    address: 'Av. Amazonas N34-120, Quito',
    customerSince: '2023-02-10',
    plan: premium,
    planSince: '2023-02-10',
    discounts: [],
    devices: [],
    eBilling: true,
    bills: [],
    credits: [],
    tickets: [],
    contacts: [],
    arrangements: [],
    missing: [],
    ...wanted,
  };
}

export function catalogue(wanted: Partial<Catalogue> = {}): Catalogue {
  return { country: 'EC', plans: [premium], loyalty: { percent: 20, months: 6, afterYears: 2 }, ...wanted };
}
