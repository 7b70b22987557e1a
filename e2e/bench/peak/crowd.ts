import path from 'node:path';
import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import type { CountryCode } from '../../../shared/countries/country.ts';
import type { Person } from '../../../shared/people/person.ts';
import { heldOut } from '../../../backend/agents/intent/utterances/held-out.ts';
import { linesOf } from '../../../backend/agents/intent/utterances/utterances.ts';
import { readSessionKey } from '../../../backend/people/session-key.ts';
import { signToken } from '../../../backend/people/session-token.ts';
import { callRoute, dataOf } from '../../../backend/testing/call-route.ts';
import type { Backend } from '../../fixtures/backend.ts';
import { talk } from './customer.ts';
import { openDesk, type Desk } from './desks.ts';
import { createWords, type Words } from './words.ts';

/** Milliseconds from one utterance of a customer to the next: a published sizing example. */
export const every = 6_000;
/** Countries where Spanish is spoken; each has its desks. */
const countries: readonly CountryCode[] = ['AR', 'CL', 'CO', 'EC', 'PE', 'UY'];
const desksOfCountry = 3;
export const deskCount = countries.length * desksOfCountry;

/** Customers who talk at the pace of the sizing example, and the desks that see them. */
export interface Crowd {
  readonly words: Words;
  /** What customers got. */
  readonly heard: readonly ConversationEvent[];
  readonly failures: readonly unknown[];
  /** A token of somebody of operations. */
  readonly operations: string;
  /** Lets the customer of this number come and talk until the signal. */
  readonly begin: (number: number, signal: AbortSignal) => void;
  /** Once everyone whose signal has come has said their last words. */
  readonly settled: () => Promise<void>;
  /** Closes all lines. Answers with what each desk saw. */
  readonly leave: () => readonly Desk['figures'][];
}

/** Opens the desks over a backend; nobody talks yet. `withLana` is the share of conversations that stay with her. */
export async function openCrowd(
  { url, data }: Pick<Backend, 'url' | 'data'>,
  withLana: number,
): Promise<Crowd> {
  const key = readSessionKey(path.join(data, 'session.key'));
  const tokenOf = async (role: Person['role'], name: string, served: readonly CountryCode[]) => {
    const person: Person = {
      id: `bench-${name}`,
      name,
      role,
      countries: served,
      language: 'es',
      conversationId: null,
      accountId: null,
    };
    return (await signToken(key, person, new Date())).token;
  };
  const words = createWords();
  const channelToken = await tokenOf('channel', 'Web', countries);
  const operations = await tokenOf('operations', 'Operations', countries);
  const desks = await Promise.all(
    countries.flatMap((country) =>
      Array.from({ length: desksOfCountry }, async (_, index) => {
        const token = await tokenOf('supervisor', `Desk ${country} ${index + 1}`, [country]);
        return { token, country, desk: await openDesk(url, token, words) };
      }),
    ),
  );
  const accounts = new Map(
    await Promise.all(
      countries.map(
        async (country) =>
          [country, dataOf(await callRoute(url, 'tryCustomers', { query: { country } }))] as const,
      ),
    ),
  );
  const utterances = Object.values(heldOut.es).flatMap(linesOf);
  const heard: ConversationEvent[] = [];
  const leaving: (() => void)[] = [];
  const failures: unknown[] = [];
  const talking: Promise<void>[] = [];

  function begin(number: number, signal: AbortSignal): void {
    const country = countries[number % countries.length] ?? 'EC';
    const there = desks.filter((each) => each.country === country);
    const place = there[Math.floor(number / countries.length) % there.length];
    const known = accounts.get(country) ?? [];
    const account = known[Math.floor(number / countries.length) % known.length];
    if (!place || !account) throw new RangeError(`Nobody serves ${country}`);
    const stays = (number * 0.618_034) % 1 < withLana;
    const going = talk({
      url,
      channelToken,
      number,
      country,
      accountId: account.accountId,
      utterances,
      every,
      words,
      desk: place.desk,
      person: stays ? null : { token: place.token },
      signal,
      heard: (event) => void heard.push(event),
    });
    talking.push(
      going.then(
        ({ leave }) => void leaving.push(leave),
        (error: unknown) => void failures.push(error),
      ),
    );
  }

  return {
    words,
    heard,
    failures,
    operations,
    begin,
    settled: async () => void (await Promise.all(talking)),
    leave() {
      for (const each of leaving) each();
      for (const { desk } of desks) desk.close();
      return desks.map(({ desk }) => desk.figures);
    },
  };
}
