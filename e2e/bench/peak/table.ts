import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import type { LoadNow } from '../../../shared/load.ts';
import { describeMachine } from '../machine.ts';
import { quantile } from '../statistics.ts';
import type { Wrongs } from './check-log.ts';
import type { Desk } from './desks.ts';
import type { Floor } from './floor.ts';
import type { PeakOptions } from './peak.ts';
import { latencies, type Words } from './words.ts';

/** The backend as it was at a moment of `performance.now()`. */
export interface Sample {
  readonly at: number;
  readonly load: LoadNow | null;
  /** Conversations that have begun. */
  readonly open: number;
  /** Requests to the language model so far. */
  readonly asked: number;
  readonly megabytes: number | null;
  readonly cores: number | null;
}

/** A part of the run, in milliseconds of `performance.now()`. */
export interface Span {
  readonly name: string;
  readonly from: number;
  readonly until: number;
}

export interface PeakRun {
  readonly options: PeakOptions;
  readonly floor: Floor;
  readonly words: Words;
  /** What customers got. */
  readonly heard: readonly ConversationEvent[];
  readonly samples: readonly Sample[];
  readonly spans: readonly Span[];
  readonly wrongs: Wrongs;
  readonly deskFigures: readonly Desk['figures'][];
  readonly failures: readonly unknown[];
}

/** Of the way back: the transcript is as fast as so many times before, and nothing is shed. */
const asBefore = 1.5;
/** Milliseconds over which the way back is judged. */
const window = 5_000;

export function tableOf(run: PeakRun): string {
  const { options, floor, words, spans, wrongs, samples, deskFigures, failures } = run;
  const began = spans[0]?.from ?? 0;
  const usual = spans.find(({ name }) => name === 'usual');
  const after = spans.find(({ name }) => name === 'after');
  return [
    describeMachine(),
    `${options.usual} conversations, then ${options.peak} within ${options.riseSeconds} s, held ${options.holdSeconds} s; ${Math.round(options.withLana * 100)} % with Lana, ${options.turns} turns at once`,
    '',
    'milliseconds to the desk   words/s     p50     p95     p99   cores      MB  model/s  shed at most',
    [
      `floor (Socket.IO, FULL)  `,
      number(floor.perSecond, 1),
      ...percentiles(floor.latencies),
      number(floor.cores, 2),
      number(floor.megabytes, 0),
    ].join(''),
    ...spans.map((span) => spanRow(run, span)),
    '',
    `words of customers ${count(words, 'customer')}, of people ${count(words, 'person')}; answers of Lana ${heardOf(run, 'reply-sent')}, told to wait ${samples.at(-1)?.load?.told ?? 0}, asked to come again ${samples.at(-1)?.load?.refused ?? 0}`,
    `lost ${wrongs.lost}, doubled ${wrongs.doubled}, out of order ${wrongs.outOfOrder}, never seen ${wrongs.unseen}, gaps in logs ${wrongs.gaps}, gaps at desks ${total(deskFigures, 'gaps')}, repeats at desks ${total(deskFigures, 'repeats')}, rows to desks ${total(deskFigures, 'rows')}`,
    `back to the usual ${usual && after ? secondsBack(run, usual, after) : '?'}`,
    ...changesIn(samples, began),
    ...failures
      .slice(0, 3)
      .map((failure) => `failed: ${failure instanceof Error ? failure.message : String(failure)}`),
  ].join('\n');
}

function spanRow({ words, samples }: PeakRun, { name, from, until }: Span): string {
  const sent = words.all().filter(({ sentAt }) => sentAt >= from && sentAt < until).length;
  const within = samples.filter(({ at }) => at >= from && at < until);
  const cores = within.flatMap(({ cores }) => cores ?? []);
  const shed = Math.max(0, ...within.map(({ load }) => load?.shed.length ?? 0));
  const asked = (within.at(-1)?.asked ?? 0) - (within[0]?.asked ?? 0);
  const most = within.find(({ load }) => load?.shed.length === shed)?.load?.shed;
  return [
    name.padEnd(25),
    number((sent * 1_000) / (until - from), 1),
    ...percentiles(latencies(words, from, until)),
    number(cores.length > 0 ? cores.reduce((sum, each) => sum + each, 0) / cores.length : null, 2),
    number(within.at(-1)?.megabytes ?? null, 0),
    number((asked * 1_000) / (until - from), 1).padStart(9),
    `  ${most && most.length > 0 ? most.join(', ') : '-'}`,
  ].join('');
}

/** Seconds after the peak from which on everything is as before it. */
function secondsBack(run: PeakRun, usual: Span, after: Span): string {
  const before = latencies(run.words, usual.from, usual.until);
  if (before.length === 0) return '?';
  const fine = Math.max(asBefore * quantile(before, 0.95), quantile(before, 0.95) + 25);
  const shedAtUsual = Math.max(
    0,
    ...run.samples
      .filter(({ at }) => at >= usual.from && at < usual.until)
      .map(({ load }) => load?.shed.length ?? 0),
  );
  for (let at = after.from; at + window <= after.until; at += 1_000) {
    const rest = latencies(run.words, at, after.until);
    const shed = run.samples.filter(
      (sample) => sample.at >= at && (sample.load?.shed.length ?? 0) > shedAtUsual,
    );
    if (shed.length === 0 && rest.length > 0 && quantile(rest, 0.95) <= fine) {
      return `after ${Math.round((at - after.from) / 1_000)} s (nothing more is shed than before, p95 <= ${fine.toFixed(0)} ms)`;
    }
  }
  return `not within ${Math.round((after.until - after.from) / 1_000)} s`;
}

/** What was shed when, in seconds from the beginning. */
function changesIn(samples: readonly Sample[], began: number): readonly string[] {
  const answered = samples.flatMap(({ at, load }) => (load ? [{ at, load }] : []));
  return answered.flatMap(({ at, load }, index) => {
    if (load.shed.join() === (answered[index - 1]?.load.shed.join() ?? '')) return [];
    const { eventLoop, appends, turnQueue, oldestTurn } = load.measured;
    return [
      `${number((at - began) / 1_000, 0)} s  ${(load.shed.join(', ') || 'nothing shed').padEnd(28)} ${load.because ?? ''} (loop ${eventLoop.toFixed(0)} ms, append ${appends.toFixed(0)} ms, queue ${(turnQueue * 100).toFixed(0)} %, oldest ${oldestTurn.toFixed(0)} s)`,
    ];
  });
}

function percentiles(values: readonly number[]): readonly string[] {
  return [0.5, 0.95, 0.99].map((share) => number(values.length > 0 ? quantile(values, share) : null, 1));
}

function count(words: Words, by: 'customer' | 'person'): number {
  return words.all().filter((said) => said.by === by && said.ackedAt !== null).length;
}

function heardOf({ heard }: PeakRun, type: ConversationEvent['type']): number {
  return heard.filter((event) => event.type === type && event.author.kind === 'ai').length;
}

function total(figures: readonly Desk['figures'][], name: keyof Desk['figures']): number {
  return figures.reduce((sum, each) => sum + each[name], 0);
}

function number(value: number | null, digits: number): string {
  return (value === null ? '-' : value.toFixed(digits)).padStart(8);
}
