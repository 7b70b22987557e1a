import { countryCodes, type CountryCode } from '../../../shared/countries/country.ts';
import type { Person, Role } from '../../../shared/people/person.ts';
import { roles } from '../../../shared/people/person.ts';
import type { Kind } from '../../../shared/wire/route.ts';
import type { AskedQuestion } from '../../knowledge/curation/asked-questions.ts';
import { findGaps } from '../../knowledge/curation/find-gaps.ts';
import { servingIn, type LocalUser } from '../../people/people-store.ts';
import type { Sessions } from '../../people/sessions.ts';
import { account, authorOf, claimOf, dawn, event, person, replies } from '../builders.ts';
import { dataOf, startEdge, type TestEdge } from '../edge.ts';

/** Stands in everything that is a country's: an answer to somebody of another country must not have it in it. */
export const markOf = (country: CountryCode) => `mark-of-${country}`;

/** A world in which every country has one of each thing that can be reached, and somebody of each role. */
export interface World {
  readonly edge: TestEdge;
  /** The id of the country's own, or of its person with the role: a kind without a sample does not compile. */
  readonly samples: { readonly [Each in Kind]: (country: CountryCode, role: Role) => string };
  /** The session of the country's person with the role; a customer's is for the country's conversation. */
  readonly token: (role: Role, country: CountryCode) => string;
  /** Another session of theirs. */
  readonly anew: (role: Role, country: CountryCode) => Promise<string>;
  /** A customer of the country who has said nothing yet. */
  readonly stranger: (country: CountryCode) => string;
  /** Makes the edge believe, until it is undone, that everyone works for every country. */
  readonly forgetCountries: () => () => void;
  /** Something happens in the country's conversation. */
  readonly stir: (country: CountryCode) => Promise<void>;
}

export async function createWorld(): Promise<World> {
  const state = { everyCountry: false };
  const accounts = countryCodes.map((country) =>
    account({ id: accountOf(country), country, name: `${markOf(country)} Flores` }),
  );
  const questions = countryCodes.map(questionOf);
  const edge = await startEdge({
    accounts,
    change: ({ sessions, curation }) => ({
      sessions: widening(sessions, state),
      curation: { ...curation, questions: async () => questions },
      // Each cell is a request: nobody else asks so often.
      rates: { take: async () => null, forgive: async () => undefined },
    }),
  });

  await edge.people.save(
    countryCodes.flatMap((country) => [
      knownRep(country, `colleague-${country}`),
      knownRep(country, whoIs('rep', country).id),
    ]),
  );
  const customers = await tokensOf(edge, (country) => customerOf(country));
  const conversations = new Map<CountryCode, string>();
  for (const country of countryCodes) {
    const body = { messageId: `hello-${country}`, country, text: `Hola, ${markOf(country)}` };
    const said = await edge.call('receiveMessage', { token: customers.get(country) ?? '', body });
    conversations.set(country, dataOf(said).conversationId);
  }
  await edge.deps.background.idle();
  const conversationOf = of(conversations);
  const stir = (country: CountryCode) => happenIn(edge, conversationOf(country), country);
  for (const country of countryCodes) await stir(country);
  const articles = await articlesOf(edge);
  const gaps = new Map(findGaps(questions).map(({ id, country }) => [country, id]));
  const strangers = await tokensOf(edge, (country) => ({
    ...customerOf(country),
    id: `stranger-${country}`,
  }));
  const staff = new Map<Role, ReadonlyMap<CountryCode, string>>();
  for (const role of roles) {
    staff.set(
      role,
      role === 'customer' ? customers : await tokensOf(edge, (country) => whoIs(role, country)),
    );
  }

  return {
    edge,
    samples: {
      conversation: conversationOf,
      account: accountOf,
      article: of(articles),
      gap: of(gaps),
      country: (country) => country,
      person: (country) => `colleague-${country}`,
      self: (country, role) => whoIs(role, country).id,
    },
    token: (role, country) => of(staff.get(role) ?? new Map<CountryCode, string>())(country),
    anew: async (role, country) => (await edge.sessions.open(whoIs(role, country))).token,
    stranger: of(strangers),
    forgetCountries() {
      state.everyCountry = true;
      return () => {
        state.everyCountry = false;
      };
    },
    stir,
  };
}

/**
 * The world for requests of practices: the rep of every country has one, and what is asked for is what is in it.
 *
 * @returns also what ends them.
 */
export async function withPractices(
  world: World,
): Promise<{ readonly world: World; readonly end: () => Promise<void> }> {
  const { practices } = world.edge.services;
  const conversations = new Map<CountryCode, string>();
  const accounts = new Map<CountryCode, string>();
  for (const country of countryCodes) {
    const rep = whoIs('rep', country);
    const wish = { country, language: 'es', topic: 'cancel', temper: 'calm' } as const;
    const { conversationId } = await practices.begin(rep, wish);
    const { accountId } = await practices.rehearsal(rep).conversations.get(conversationId);
    conversations.set(country, conversationId);
    if (accountId !== null) accounts.set(country, accountId);
  }
  const samples = { ...world.samples, conversation: of(conversations), account: of(accounts) };
  return { world: { ...world, samples }, end: () => practices.close() };
}

/** Lana answers and promises something for today, Faro reads a mood, and a supervisor watches for a moment. */
async function happenIn(edge: TestEdge, conversationId: string, country: CountryCode): Promise<void> {
  const { conversations } = edge.deps;
  const { owner } = await conversations.get(conversationId);
  if (owner.kind === 'ai') {
    const reply = replies(owner, `Le ayudo, ${markOf(country)}`);
    await conversations.record({ conversationId, claim: claimOf(owner), events: [reply] });
  }
  const supervisor = authorOf(whoIs('supervisor', country));
  const read = event('mood-read', { about: 3, mood: -0.9, because: [markOf(country)] });
  const watch = [event('watch-started', {}, supervisor), event('watch-ended', {}, supervisor)];
  const promised = event('promise-made', {
    promise: { text: `Le llamamos, ${markOf(country)}`, dueOn: dawn.toISOString().slice(0, 10) },
  });
  await conversations.record({ conversationId, events: [read, promised, ...watch] });
}

const accountOf = (country: CountryCode) => `${country}-1001`;

const of =
  (things: ReadonlyMap<CountryCode, string>) =>
  (country: CountryCode): string => {
    const thing = things.get(country);
    if (thing === undefined) throw new RangeError(`Nothing of ${country}`);
    return thing;
  };

function whoIs(role: Role, country: CountryCode): Person {
  return role === 'customer'
    ? customerOf(country)
    : person({ id: `${role}-${country}`, role, countries: [country] });
}

function customerOf(country: CountryCode): Person {
  const accountId = accountOf(country);
  return person({ id: accountId, role: 'customer', countries: [country], accountId });
}

/** Somebody of the country who can be found. */
function knownRep(country: CountryCode, user: string): LocalUser {
  const { name, role, language } = { name: `${markOf(country)} Ana`, role: 'rep', language: 'es' } as const;
  return {
    user,
    name,
    role,
    countries: [country],
    language,
    password: null,
    ...servingIn(language),
  };
}

function questionOf(country: CountryCode): AskedQuestion {
  return {
    id: `question-${country}`,
    country,
    language: 'es',
    at: '2026-03-02T13:00:00.000Z',
    text: `¿Cómo bloqueo canales de ${markOf(country)}?`,
    because: 'found-nothing',
    answers: [],
  };
}

async function tokensOf(edge: TestEdge, who: (country: CountryCode) => Person) {
  const tokens = new Map<CountryCode, string>();
  for (const country of countryCodes) tokens.set(country, (await edge.sessions.open(who(country))).token);
  return tokens;
}

/** A draft of each country, by a curator of it. */
async function articlesOf(edge: TestEdge) {
  const articles = new Map<CountryCode, string>();
  for (const country of countryCodes) {
    const by = person({ id: `author-${country}`, role: 'curator', countries: [country] });
    const content = contentOf(country);
    const from = { gap: null, writer: 'person' } as const;
    articles.set(country, (await edge.services.curation.library.draft(by, content, from)).id);
  }
  return articles;
}

export function contentOf(country: CountryCode) {
  return {
    title: `Bloqueo de canales de ${markOf(country)}`,
    language: 'es' as const,
    countries: [country],
    audience: 'public' as const,
    validFrom: '2026-01-01',
    validTo: null,
    owner: 'technical' as const,
    keywords: '',
    body: 'En el menú.',
  };
}

function widening(sessions: Sessions, state: { readonly everyCountry: boolean }): Sessions {
  return {
    ...sessions,
    async check(token) {
      const caller = await sessions.check(token);
      return state.everyCountry
        ? { ...caller, person: { ...caller.person, countries: countryCodes } }
        : caller;
    },
  };
}
