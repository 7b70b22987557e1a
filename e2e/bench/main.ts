/** Measures Faro on this machine: `npm run bench -- fast-path [--intent-model FILE] [--mood-model FILE]`. */
import { parseArgs } from 'node:util';
import { startFailureText } from '../../backend/start-failure.ts';
import { benchFastPath } from './fast-path.ts';

const usage = 'npm run bench -- fast-path [--intent-model FILE] [--mood-model FILE]';

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'intent-model': { type: 'string' }, 'mood-model': { type: 'string' } },
  });
  if (positionals.join() !== 'fast-path') throw new TypeError(usage);
  const { 'intent-model': intentModel, 'mood-model': moodModel } = values;
  console.log(await benchFastPath({ intentModel: intentModel ?? null, moodModel: moodModel ?? null }));
} catch (error) {
  console.error(startFailureText(error));
  process.exitCode = 1;
}
