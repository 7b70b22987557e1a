/** Breaks Faro on purpose and counts what it loses: `npm run faults -- NAME [--COUNT N]`. */
import { parseArgs } from 'node:util';
import { startFailureText } from '../../backend/start-failure.ts';
import { describeMachine } from '../bench/machine.ts';
import { isLossy, tableOf, type Fault } from './fault.ts';

// Each is loaded by itself: what one needs must not be missed by another.
const faults: Readonly<Record<string, () => Promise<Fault>>> = {
  'kill-backend': async () => (await import('./kill-backend/kill-backend.ts')).killBackend,
  effects: async () => (await import('./effects/effects.ts')).effects,
  'torn-wal': async () => (await import('./torn-wal/torn-wal.ts')).tornWal,
  'disk-full': async () => (await import('./disk-full/disk-full.ts')).diskFull,
  'raced-takeover': async () => (await import('./raced-takeover/raced-takeover.ts')).racedTakeover,
  'opensearch-restart': async () =>
    (await import('./opensearch-restart/opensearch-restart.ts')).openSearchRestart,
  'redis-restart': async () => (await import('./redis-restart/redis-restart.ts')).redisRestart,
  'slow-model': async () => (await import('./slow-model/slow-model.ts')).slowModel,
  'clock-jump': async () => (await import('./clock-jump/clock-jump.ts')).clockJump,
  reconnect: async () => (await import('./reconnect/reconnect.ts')).reconnect,
};

/** The counts of a fault, those of the options in place of its own. @throws TypeError for what is no count of it. */
function countsFrom(options: readonly string[], counts: Fault['counts']): Fault['counts'] {
  const known = Object.keys(counts).map((name) => [name, { type: 'string' }] as const);
  const { values } = parseArgs({ args: [...options], options: Object.fromEntries(known) });
  const wanted = Object.entries(values).map(([name, text]) => {
    if (!/^[1-9]\d*$/u.test(String(text))) throw new TypeError(`--${name} takes a whole number from 1.`);
    return [name, Number(text)] as const;
  });
  return { ...counts, ...Object.fromEntries(wanted) };
}

try {
  const [name = '', ...options] = process.argv.slice(2);
  const load = faults[name];
  if (!load) throw new TypeError(`npm run faults -- ${Object.keys(faults).join(' | ')}`);
  const fault = await load();
  const counts = countsFrom(options, fault.counts);
  const machine = describeMachine();
  const report = await fault.run(counts, (progress) => console.error(progress));
  console.log(tableOf(name, machine, report));
  process.exitCode = isLossy(report) ? 1 : 0;
} catch (error) {
  console.error(startFailureText(error));
  process.exitCode = 1;
}
