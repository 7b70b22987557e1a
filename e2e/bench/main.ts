/** Measures Faro on this machine, each beside a floor of the same run: `npm run bench -- NAME`. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startFailureText } from '../../backend/start-failure.ts';

const usage =
  'npm run bench -- desk | desk-hour [--minutes N] | wall | latency | fan-out | turns | memory | searchable | peak | ' +
  'fast-path [--intent-model FILE] [--mood-model FILE]';

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      'intent-model': { type: 'string' },
      'mood-model': { type: 'string' },
      minutes: { type: 'string' },
      usual: { type: 'string' },
      peak: { type: 'string' },
      'usual-seconds': { type: 'string' },
      rise: { type: 'string' },
      hold: { type: 'string' },
      lana: { type: 'string' },
      turns: { type: 'string' },
    },
  });
  const { 'intent-model': intentModel = null, 'mood-model': moodModel = null } = values;
  // Each is loaded by itself: what one needs must not count as loaded to another.
  switch (positionals.join()) {
    case 'fast-path':
      console.log(await (await import('./fast-path.ts')).benchFastPath({ intentModel, moodModel }));
      break;
    case 'peak': {
      const { benchPeak, readPeakOptions } = await import('./peak/peak.ts');
      const { table, failed } = await benchPeak(readPeakOptions(values));
      console.log(table);
      if (failed) process.exitCode = 1;
      break;
    }
    case 'desk':
      console.log(await (await import('./desk/desk.ts')).benchDesk());
      break;
    case 'desk-hour':
      console.log(await (await import('./desk/hour.ts')).benchDeskHour(Number(values.minutes ?? 60)));
      break;
    case 'latency':
      console.log(await (await import('./figures/latency.ts')).benchLatency());
      break;
    case 'fan-out':
      console.log(await (await import('./figures/fan-out.ts')).benchFanOut());
      break;
    case 'memory':
      console.log(await (await import('./figures/memory.ts')).benchMemory());
      break;
    case 'searchable':
      console.log(await (await import('./figures/searchable.ts')).benchSearchable());
      break;
    case 'turns':
      console.log(await (await import('./figures/turns.ts')).benchTurns());
      break;
    case 'wall':
      console.log(
        await (await import('./wall.ts')).benchWall(path.resolve(import.meta.dirname, '../../dist/renderer')),
      );
      break;
    default:
      throw new TypeError(usage);
  }
} catch (error) {
  console.error(startFailureText(error));
  process.exitCode = 1;
}
