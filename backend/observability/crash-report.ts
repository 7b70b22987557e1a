import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { inspect } from 'node:util';
import { z } from 'zod';
import { maskPersonalData } from '../guardrails/personal-data/mask-personal-data.ts';

/** A report that a run left of its own end. */
export interface CrashReport {
  /** Absolute path of a text that a person can read. */
  readonly file: string;
  /** When the run ended, or was last seen; ISO 8601. */
  readonly at: string;
}

export interface CrashWatch {
  /** Of the run before this one; null where it came to its own end. */
  readonly last: CrashReport | null;
  /** Something is about to be done for the conversation. */
  ran(conversationId: string): void;
  /** The run comes to its own end. */
  close(): void;
}

export interface CrashSettings {
  /** Absolute path of the folder for reports; made where it is missing. */
  readonly folder: string;
  readonly version: string;
  /** What was set, secrets left out. */
  readonly settings: readonly (readonly [name: string, value: string])[];
  /** Milliseconds between two signs of life: what a run that is killed leaves is this old at most. */
  readonly heartbeat: number;
}

/** What a run leaves on the disk for as long as it lives: whoever finds it knows that the run had no end of its own. */
const Running = z.object({
  pid: z.number(),
  version: z.string(),
  startedAt: z.string(),
  seenAt: z.string(),
  memory: z.string(),
  recent: z.array(z.tuple([z.string(), z.string()])),
  /** The report that the run wrote as it died. */
  report: z.string().nullable(),
});
type Running = z.infer<typeof Running>;

/** Conversations that a report names, the ones that something was done for last. */
const mostRecent = 20;
/** Reports that are kept, the newest. */
const mostReports = 20;
/** What the process ends with after a fault of its own: EX_SOFTWARE. */
const faultStatus = 70;
/** Deadly signals that leave time for a report, and their numbers. Interrupts and terminations are orders to end. */
const deadly = { SIGQUIT: 3, SIGABRT: 6 } as const;

/**
 * Leaves a report whenever this process dies of itself: of an error that nothing caught, of a deadly signal, of what
 * Node calls fatal (no memory left). A run that is killed outright cannot write; the next one writes for it, from its
 * last sign of life. Reports hold no words of anybody's and no secrets. To be called once the folder is this
 * process's own.
 */
export function watchForCrashes(settings: CrashSettings): CrashWatch {
  const { folder, version } = settings;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const marker = join(folder, 'running.json');
  const last = reportOfLastRun(folder, marker);
  const startedAt = new Date().toISOString();
  /** When each was last worked on, in milliseconds of the clock. */
  const recent = new Map<string, number>();
  leaveNodeReports(folder);

  const state = (report: string | null): Running => ({
    pid: process.pid,
    version,
    startedAt,
    seenAt: new Date().toISOString(),
    memory: memoryNow(),
    recent: [...recent].map(([conversation, at]) => [new Date(at).toISOString(), conversation]),
    report,
  });
  const sign = () => attempt(() => replaceFile(marker, JSON.stringify(state(null))));

  function die(kind: string, error: unknown, status: number): never {
    const text = reportOf(kind, errorText(error), state(null), settings);
    const file = attempt(() => writeReport(folder, text));
    process.stderr.write(file ? `Faro ended by itself: ${kind}. The report is ${file}\n` : `${text}\n`);
    if (file) attempt(() => replaceFile(marker, JSON.stringify(state(file))));
    process.exit(status);
  }

  const onError = (error: unknown, origin: string) =>
    die(origin === 'unhandledRejection' ? 'unhandled rejection' : 'uncaught exception', error, faultStatus);
  const onSignals = Object.entries(deadly).map(
    ([signal, number]) => [signal, () => die(`signal ${signal}`, null, 128 + number)] as const,
  );
  process.on('uncaughtException', onError);
  for (const [signal, listener] of onSignals) process.on(signal, listener);
  sign();
  const beating = setInterval(sign, settings.heartbeat).unref();

  return {
    last,
    ran(conversationId) {
      recent.delete(conversationId);
      recent.set(conversationId, Date.now());
      if (recent.size > mostRecent) recent.delete(recent.keys().next().value ?? '');
    },
    close() {
      clearInterval(beating);
      process.off('uncaughtException', onError);
      for (const [signal, listener] of onSignals) process.off(signal, listener);
      rmSync(marker, { force: true });
    },
  };
}

/** What the run before this one left, written now where it could not write by itself. */
function reportOfLastRun(folder: string, marker: string): CrashReport | null {
  const text = attempt(() => readFileSync(marker, 'utf8'));
  if (text === null) return null;
  const running = attempt(() => Running.parse(JSON.parse(text)));
  if (!running) return null;
  if (running.report) return { file: running.report, at: running.seenAt };
  const ofNode = nodeReportSince(folder, running.startedAt);
  const kind = ofNode
    ? `fatal error of the runtime, described in ${ofNode}`
    : 'killed, out of memory or cut off from power: it could not say';
  const written = reportOf(kind, null, running, { version: running.version, settings: [] });
  const file = attempt(() => writeReport(folder, written));
  return file ? { file, at: running.seenAt } : null;
}

function reportOf(
  kind: string,
  error: string | null,
  { startedAt, seenAt, memory, recent, pid }: Running,
  { version, settings }: Pick<CrashSettings, 'version' | 'settings'>,
): string {
  const seconds = Math.round((Date.parse(seenAt) - Date.parse(startedAt)) / 1_000);
  return [
    'Faro ended by itself',
    '',
    `How          ${kind}`,
    `When         ${seenAt}, ${seconds} seconds after its start`,
    `Version      ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}, process ${pid}`,
    `Memory       ${memory}`,
    ...section('What was thrown', error ? error.split('\n') : []),
    ...section(
      'Conversations that something was done for last',
      recent.toReversed().map(([at, conversation]) => `${at}  ${conversation}`),
    ),
    ...section(
      'Settings, without secrets',
      settings.map(([name, value]) => `${name}=${value}`),
    ),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

/** The error, its stack and what caused it, masked; null for none. */
function errorText(error: unknown): string | null {
  if (error === null) return null;
  if (!(error instanceof Error)) return maskPersonalData(`something else than an error: ${inspect(error)}`);
  const cause = error.cause === undefined ? '' : `\ncaused by ${errorText(error.cause) ?? 'null'}`;
  return `${maskPersonalData(error.stack ?? `${error.name}: ${error.message}`)}${cause}`;
}

function memoryNow(): string {
  const { rss, heapUsed, heapTotal } = process.memoryUsage();
  return `${megabytes(rss)} MB, heap ${megabytes(heapUsed)} of ${megabytes(heapTotal)} MB`;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 ** 2);
}

function writeReport(folder: string, text: string): string {
  const name = `report-${new Date().toISOString().replaceAll(':', '-')}.txt`;
  const file = join(folder, name);
  writeFileSync(file, text, { mode: 0o600, flush: true });
  const kept = readdirSync(folder)
    .filter((each) => each.startsWith('report'))
    .toSorted();
  for (const old of kept.slice(0, -mostReports)) rmSync(join(folder, old), { force: true });
  return file;
}

/** What lets Node's own reports leave out the environment: for fatal errors, nothing else does. */
const withoutEnvironment = '--report-exclude-env';

/** What Node itself writes where no JavaScript can run any more, unless the environment's secrets would be in it. */
function leaveNodeReports(folder: string): void {
  if (!process.execArgv.includes(withoutEnvironment)) return;
  Object.assign(process.report, { directory: folder, reportOnFatalError: true, excludeNetwork: true });
}

function nodeReportSince(folder: string, startedAt: string): string | null {
  const since = Date.parse(startedAt);
  const files = readdirSync(folder)
    .filter((name) => name.startsWith('report.') && name.endsWith('.json'))
    .map((name) => join(folder, name));
  return files.toSorted().findLast((file) => statSync(file).mtimeMs >= since) ?? null;
}

/** A reader never finds half of it. */
function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** What a dying process or a full disk cannot do is left undone. */
function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}
