import { setTimeout as passed } from 'node:timers/promises';
import { callRoute, dataOf } from '../../../backend/testing/call-route.ts';
import { startBackend } from '../../fixtures/backend.ts';
import { checkLog } from './check-log.ts';
import { deskCount, every, openCrowd } from './crowd.ts';
import { measureFloor } from './floor.ts';
import { startSlowModel } from './model.ts';
import { processUse, type ProcessUse } from './process-use.ts';
import { tableOf, type Sample, type Span } from './table.ts';

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
    desks: deskCount,
    every,
    seconds: floorSeconds,
  });
  const model = await startSlowModel();
  const backend = await startBackend({
    FARO_MODEL: 'bedrock',
    FARO_BEDROCK_URL: model.url,
    FARO_BEDROCK_KEY: 'bench',
    FARO_TURNS: String(options.turns),
    FARO_LOG: 'error',
  });
  const crowd = await openCrowd(backend, options.withLana);
  const { words, begin } = crowd;

  const samples: Sample[] = [];
  const began = performance.now();
  let before: ProcessUse | null = processUse(backend.pid());
  let beforeAt = began;
  const sample = async (): Promise<void> => {
    const at = performance.now();
    const use = processUse(backend.pid());
    const load = await callRoute(backend.url, 'load', { token: crowd.operations }).then(dataOf, () => null);
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
  await crowd.settled();
  await passed(2_000);
  clearInterval(sampling);
  await sample();

  const deskFigures = crowd.leave();
  await backend.kill();
  const wrongs = checkLog(backend.data, words);
  await backend.close();
  await model.close();
  const { heard, failures } = crowd;
  const table = tableOf({ options, floor, words, heard, samples, spans, wrongs, deskFigures, failures });
  return { table, failed: Object.values(wrongs).some((count) => count > 0) || failures.length > 0 };
}
