import type { LoadChange, LoadMeasured, LoadNow, Shed } from '../../shared/load.ts';
import type { TurnQueue } from '../agents/turn-queue.ts';
import { createAdmission, type Admission } from './admission.ts';
import { createLoadMeter, type LoadMeter } from './meter.ts';
import { nextShedding, nothingShed, shedAt, shedLimits } from './shedding.ts';

/** Steps that the control room can look back on. */
const mostChanges = 100;

/** How much there is to do, what is given up for it, and who may come in. */
export interface Load {
  readonly admission: Admission;
  readonly meter: Pick<LoadMeter, 'appended'>;
  /** Whether it is given up now. */
  isShed(what: Shed): boolean;
  /** Measures, and goes one step further up or down where it is time to; answers whether it has. */
  look(turns: Pick<TurnQueue, 'figures'>): Promise<'more' | 'less' | null>;
  /** Ids of the conversations whose turn found no place in the queue; whoever takes one up takes it out. */
  readonly withoutPlace: Set<string>;
  /** So many customers more were told that an answer takes longer. */
  toldDelayed(count: number): void;
  /** As it was at the last look. */
  now(): LoadNow;
  close(): void;
}

export interface LoadSettings {
  /** Customers' words that may be on their way through the fast path at the same time. */
  readonly mostWords: number;
  /** Milliseconds by which work may be late before something is given up. */
  readonly lag: number;
  readonly clock: () => Date;
}

export function createLoad({ mostWords, lag, clock }: LoadSettings): Load {
  const limits = shedLimits(lag);
  const meter = createLoadMeter();
  const admission = createAdmission(mostWords);
  let shedding = nothingShed;
  let measured: LoadMeasured = { eventLoop: 0, appends: 0, turnQueue: 0, oldestTurn: 0 };
  let turns: LoadNow['turns'] = { running: 0, waiting: 0, most: 0 };
  let changes: readonly LoadChange[] = [];
  let told = 0;

  async function look(queue: Pick<TurnQueue, 'figures'>): Promise<'more' | 'less' | null> {
    const { oldestSince, ...figures } = await queue.figures();
    const at = clock();
    turns = figures;
    measured = {
      ...meter.look(),
      turnQueue: figures.waiting / figures.most,
      oldestTurn: oldestSince ? Math.max(0, at.getTime() - oldestSince.getTime()) / 1_000 : 0,
    };
    const before = shedding;
    shedding = nextShedding(before, measured, limits, at.getTime());
    if (shedding.level === before.level) return null;
    const isMore = shedding.level > before.level;
    const because = isMore ? shedding.because : null;
    const change = { at: at.toISOString(), shed: shedAt(shedding), because, measured };
    changes = [change, ...changes].slice(0, mostChanges);
    return isMore ? 'more' : 'less';
  }

  return {
    admission,
    meter,
    isShed: (what) => shedAt(shedding).includes(what),
    look,
    withoutPlace: new Set(),
    toldDelayed: (count) => {
      told += count;
    },
    now: () => ({
      shed: shedAt(shedding),
      since: shedding.since === null ? null : new Date(shedding.since).toISOString(),
      because: shedding.because,
      measured,
      limits,
      turns,
      words: { waiting: admission.waiting(), most: admission.most },
      refused: admission.refused(),
      told,
      changes,
    }),
    close: () => meter.close(),
  };
}
