import { setTimeout as wait } from 'node:timers/promises';
import type { Account } from '../../shared/accounts/account.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { Language } from '../../shared/language.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import type { ChatClient } from './chat-client.ts';
import { begin, converse, type CustomerDeps, type Pause } from './customer.ts';
import { imagine } from './persona.ts';
import { seededRandom } from './random.ts';
import { storyPersona, type StoryOrder } from './stories.ts';

export type { StoryOrder } from './stories.ts';

export interface SimulationDeps {
  readonly chat: ChatClient;
  /** Where simulated customers may live. */
  readonly countries: readonly CountryCode[];
  /** Among whom the simulated customers are picked. */
  readonly customersOf: (country: CountryCode) => Promise<readonly Account[]>;
  /** The language that a country's customers speak unless told otherwise. */
  readonly languageOf: (country: CountryCode) => Language;
  /** Hears of what went wrong in a conversation; the simulation goes on. */
  readonly report: (error: unknown) => void;
  readonly pause?: Pause;
}

export interface Simulation {
  /** Has so many customers talk from now on. */
  begin(count: number): void;
  /** Begins one of the told conversations; answers once its first message is durable. */
  startStory(order: StoryOrder): Promise<Recorded>;
  /** Ends every simulated customer where they are, and answers when all have gone. */
  stop(): Promise<void>;
}

/** Between two conversations of one customer, in milliseconds; also after a failure, so that nothing spins. */
const rest = { least: 2_000, most: 12_000 } as const;

/** Pretend customers that talk to Faro as real ones do. The same seed has them say the same things. */
export function createSimulation(deps: SimulationDeps, seed = 1): Simulation {
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = new Set<Promise<void>>();
  const pause = deps.pause ?? ((milliseconds, until) => wait(milliseconds, undefined, { signal: until }));
  let made = 0;
  const customer = (): CustomerDeps => ({
    chat: deps.chat,
    random: seededRandom(seed * 1_000 + made++),
    pause,
    signal,
  });

  function keep(work: Promise<void>): void {
    const ended = work
      .catch((error: unknown) => {
        if (!signal.aborted) deps.report(error);
      })
      .finally(() => running.delete(ended));
    running.add(ended);
  }

  async function live(customerDeps: CustomerDeps): Promise<void> {
    const { random } = customerDeps;
    while (!signal.aborted) {
      await pause(random.between(rest.least, rest.most), signal);
      try {
        const persona = await imagine(random, deps.countries, deps.customersOf);
        if (persona) await converse(customerDeps, persona, await begin(customerDeps, persona));
      } catch (error) {
        if (!signal.aborted) deps.report(error);
      }
    }
  }

  return {
    begin(count) {
      for (let index = 0; index < count; index += 1) keep(live(customer()));
    },
    async startStory(order) {
      const language = order.language ?? deps.languageOf(order.country);
      const persona = storyPersona(order, language, await deps.customersOf(order.country));
      const customerDeps = customer();
      const begun = await begin(customerDeps, persona);
      keep(converse(customerDeps, persona, begun));
      return begun;
    },
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}
