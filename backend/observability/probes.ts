import { statfs } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { CountryCode } from '../../shared/countries/country.ts';
import { FailureError, type FailureCode } from '../../shared/wire/failure.ts';
import { isOutOfReach, type Accounts } from '../accounts/accounts.ts';
import type { ConversationLog } from '../conversations/conversation-log.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Breakers } from '../models/breaker.ts';
import type { Models } from '../models/model.ts';
import type { CrashReport } from './crash-report.ts';
import { fine, type Finding, type Probe } from './health.ts';

/** Bytes free below which somebody should make room, and below which the store may refuse the next write. */
const roomLow = 2 * 1024 ** 3;
const roomLeast = 256 * 1024 ** 2;
/** Milliseconds that everything waits at the 99th percentile, above which people notice. */
const slowLoop = 250;

/** How the last of a kind of call went. */
export interface LastOutcome {
  failed(): boolean;
  /** The same call, watched. */
  watch<Given extends readonly unknown[], Result>(
    call: (...given: Given) => Promise<Result>,
  ): (...given: Given) => Promise<Result>;
}

/** Failures of another kind say nothing about the engine. */
export function createLastOutcome(code: FailureCode): LastOutcome {
  let failed = false;
  return {
    failed: () => failed,
    watch:
      (call) =>
      async (...given) => {
        try {
          const result = await call(...given);
          failed = false;
          return result;
        } catch (error) {
          failed = error instanceof FailureError && error.failure.code === code;
          throw error;
        }
      },
  };
}

/** A store may answer and yet refuse to write: `appends` knows. */
export function storeProbe(
  name: string,
  log: Pick<ConversationLog, 'findByKey'>,
  appends: LastOutcome,
): Probe {
  return {
    part: 'store',
    name,
    async look() {
      try {
        await log.findByKey('health');
      } catch {
        return { state: 'down', code: 'store-unavailable' };
      }
      return appends.failed() ? { state: 'down', code: 'store-refuses-writing' } : fine;
    },
  };
}

export function accountsProbe(
  name: string,
  accounts: Pick<Accounts, 'catalogue'>,
  country: CountryCode,
): Probe {
  return {
    part: 'accounts',
    name,
    async look() {
      try {
        await accounts.catalogue(country);
        return fine;
      } catch (error) {
        return isOutOfReach(error) ? { state: 'down', code: 'accounts-unavailable' } : fine;
      }
    },
  };
}

/** Searches elsewhere cost money: nobody searches only to see. */
export function knowledgeProbe(name: string, searches: LastOutcome): Probe {
  return {
    part: 'knowledge',
    name,
    look: () => (searches.failed() ? { state: 'down', code: 'knowledge-unavailable' } : fine),
  };
}

/** The knowledge with its searches watched. */
export function watchedKnowledge(knowledge: Knowledge, searches: LastOutcome): Knowledge {
  return { search: searches.watch((question) => knowledge.search(question)) };
}

/** One for each model, as its breaker has it. */
export function modelProbes(
  { all }: Pick<Models, 'all'>,
  breakers: Pick<Breakers, 'stateOf'>,
): readonly Probe[] {
  return all.map(({ name, model: { modelId } }) => ({
    part: 'model',
    name,
    look(): Finding {
      const { state } = breakers.stateOf(modelId);
      if (state === 'closed') return { ...fine, detail: modelId };
      const resting = state === 'open';
      return {
        state: resting ? 'down' : 'impaired',
        code: resting ? 'resting' : 'probing',
        detail: modelId,
      };
    },
  }));
}

/** Without Redis a node goes on by itself: nothing is lost, and what happens at the others comes later. */
export function redisProbe(trouble: () => { readonly message: string } | null): Probe {
  return {
    part: 'redis',
    name: 'redis',
    look() {
      const found = trouble();
      return found ? { state: 'impaired', code: 'redis-unavailable', detail: found.message } : fine;
    },
  };
}

/** The room left on the disk of a folder. */
export function diskProbe(folder: string): Probe {
  return {
    part: 'disk',
    name: 'disk',
    async look() {
      const { bavail, bsize } = await statfs(folder);
      const free = bavail * bsize;
      const figure = { unit: 'bytes', value: free } as const;
      if (free < roomLeast) return { state: 'down', code: 'disk-full', figure, detail: folder };
      if (free < roomLow) return { state: 'impaired', code: 'disk-low', figure, detail: folder };
      return { ...fine, figure, detail: folder };
    },
  };
}

/** How long everything waits for everything else, between one look and the next. */
export function eventLoopProbe(): Probe & { close(): void } {
  const delay = monitorEventLoopDelay();
  delay.enable();
  return {
    part: 'event-loop',
    name: 'event-loop',
    look() {
      const value = Math.round(delay.percentile(99) / 1e6);
      delay.reset();
      const figure = { unit: 'milliseconds', value } as const;
      return value > slowLoop ? { state: 'impaired', code: 'event-loop-slow', figure } : { ...fine, figure };
    },
    close: () => void delay.disable(),
  };
}

/** Whether the run before this one came to its own end. */
export function lastRunProbe(report: CrashReport | null): Probe {
  const finding: Finding =
    report === null ? fine : { state: 'impaired', code: 'ended-badly', detail: report.file };
  return { part: 'last-run', name: 'last-run', look: () => finding };
}
