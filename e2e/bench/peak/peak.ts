import { setTimeout as passed } from 'node:timers/promises';
import path from 'node:path';
import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import type { CountryCode } from '../../../shared/countries/country.ts';
import type { Person } from '../../../shared/people/person.ts';
import { heldOut } from '../../../backend/agents/intent/utterances/held-out.ts';
import { linesOf } from '../../../backend/agents/intent/utterances/utterances.ts';
import { readSessionKey } from '../../../backend/people/session-key.ts';
import { signToken } from '../../../backend/people/session-token.ts';
import { callRoute, dataOf } from '../../../backend/testing/call-route.ts';
import { startBackend } from '../../fixtures/backend.ts';
import { checkLog } from './check-log.ts';
import { talk } from './customer.ts';
import { openDesk } from './desks.ts';
import { measureFloor } from './floor.ts';
import { startSlowModel } from './model.ts';
import { processUse, type ProcessUse } from './process-use.ts';
import { tableOf, type Sample, type Span } from './table.ts';
import { createWords } from './words.ts';

export interface PeakOptions {
  /** Conversations of the evening before, and of the match. */
  readonly usual: number;
  readonly peak: number;
  /** Seconds of each part: the usual, the rise, the peak. */
  readonly usualSeconds: number;
  readonly riseSeconds: number;
  readonly holdSeconds: number;
  /** Share of the conversations that stay with Lana; people have the others. */
  readonly withLana: number;
  /** Turns of Lana at the same time. */
  readonly turns: number;
}

/** What the command line gives, in the words of `PeakOptions`; what it leaves out is the match night. */
export function readPeakOptions(given: Readonly<Record<string, string | undefined>>): PeakOptions {
  const number = (name: string, usual: number) => {
    const value = Number(given[name] ?? usual);
    if (!Number.isFinite(value) || value < 0) throw new TypeError(`--${name} takes a number`);
    return value;
  };
  return {
    usual: number('usual', 300),
    peak: number('peak', 900),
    usualSeconds: number('usual-seconds', 20),
    riseSeconds: number('rise', 30),
    holdSeconds: number('hold', 60),
    withLana: number('lana', 0.4),
    turns: number('turns', 64),
  };
}

/** Milliseconds from one utterance of a customer to the next: a published sizing example. */
const every = 6_000;
/** Countries where Spanish is spoken; each has its desks. */
const countries: readonly CountryCode[] = ['AR', 'CL', 'CO', 'EC', 'PE', 'UY'];
const desksOfCountry = 3;
/** Seconds after the peak that are watched. */
const afterwards = 45;
const floorSeconds = 12;

/**
 * A match night over real sockets against a real backend process: the usual number of conversations, three times as
 * many within seconds, held, and the way back. Ends by killing the backend and looking every message up in its file.
 * @returns a table to print, and whether words were lost, doubled or out of order.
 */
export async function benchPeak(options: PeakOptions): Promise<{ table: string; failed: boolean }> {
  const floor = await measureFloor({
    customers: options.peak,
    desks: countries.length * desksOfCountry,
    every,
    seconds: floorSeconds,
  });
  const model = await startSlowModel();
  const backend = await startBackend(
    {
      FARO_MODEL: 'bedrock',
      FARO_BEDROCK_URL: model.url,
      FARO_BEDROCK_KEY: 'bench',
      FARO_TURNS: String(options.turns),
      FARO_LOG: 'error',
    },
    'sources',
  );
  const { url } = backend;
  const key = readSessionKey(path.join(backend.data, 'session.key'));
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
    const stays = (number * 0.618_034) % 1 < options.withLana;
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

  const samples: Sample[] = [];
  const began = performance.now();
  let before: ProcessUse | null = processUse(backend.pid());
  let beforeAt = began;
  const sample = async (): Promise<void> => {
    const at = performance.now();
    const use = processUse(backend.pid());
    const load = await callRoute(url, 'load', { token: operations }).then(dataOf, () => null);
    samples.push({
      at,
      load,
      open: words.conversations.size,
      asked: model.figures.asked,
      megabytes: use?.megabytes ?? null,
      cores: use && before ? (use.coreSeconds - before.coreSeconds) / ((at - beforeAt) / 1_000) : null,
    });
    before = use;
    beforeAt = at;
  };
  const sampling = setInterval(() => void sample(), 1_000);

  const all = new AbortController();
  const extra = new AbortController();
  const spans: Span[] = [];
  const span = async (name: string, work: () => Promise<unknown>) => {
    const from = performance.now();
    await work();
    spans.push({ name, from, until: performance.now() });
  };
  const over = async (first: number, last: number, seconds: number, signal: AbortSignal) => {
    for (let number = first; number < last; number += 1) {
      begin(number, signal);
      await passed((seconds * 1_000) / (last - first));
    }
  };
  await span('arrival', () => over(0, options.usual, 10, all.signal));
  await span('usual', () => passed(options.usualSeconds * 1_000));
  await span('rise', () => over(options.usual, options.peak, options.riseSeconds, extra.signal));
  await span('peak', () => passed(options.holdSeconds * 1_000));
  extra.abort();
  await span('after', () => passed(afterwards * 1_000));
  all.abort();
  await Promise.all(talking);
  await passed(2_000);
  clearInterval(sampling);
  await sample();

  for (const leave of leaving) leave();
  const deskFigures = desks.map(({ desk }) => desk.figures);
  for (const { desk } of desks) desk.close();
  await backend.kill();
  const wrongs = checkLog(backend.data, words);
  await backend.close();
  await model.close();
  const table = tableOf({ options, floor, words, heard, samples, spans, wrongs, deskFigures, failures });
  return { table, failed: Object.values(wrongs).some((count) => count > 0) || failures.length > 0 };
}
