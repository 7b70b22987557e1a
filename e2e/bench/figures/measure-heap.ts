/** Prints what one thing takes of the heap: `node --expose-gc measure-heap.ts no-conversations | conversations FOLDER | turns N`. */
import { rm } from 'node:fs/promises';
import { setTimeout as passed } from 'node:timers/promises';
import { runTurn } from '../../../backend/agents/run-turn.ts';
import { compose } from '../../../backend/compose.ts';
import { readConfig } from '../../../backend/config.ts';
import { withEmbedded } from '../../../backend/models/model.ts';
import { createTurnHarness, scriptedModel } from '../../../backend/testing/turn-harness.ts';
import { temporaryFolder } from '../../fixtures/backend.ts';

const [what, argument = ''] = process.argv.slice(2);

switch (what) {
  case 'no-conversations': {
    const folder = await temporaryFolder();
    print(await heapOfFaro(folder));
    await rm(folder, { recursive: true, force: true });
    break;
  }
  case 'conversations':
    print(await heapOfFaro(argument));
    break;
  case 'turns':
    print(await heapOfTurns(Number(argument)));
    break;
  default:
    throw new TypeError(`Nothing is called ${String(what)}.`);
}
process.exit(0);

async function heapOfFaro(folder: string): Promise<number> {
  const faro = await compose(readConfig({ FARO_DATA: folder, FARO_PORT: '0', FARO_LOG: 'error' }));
  await faro.listen();
  const bytes = await heap();
  await faro.close();
  return bytes;
}

/** What turns take that have asked their model and got no answer yet. */
async function heapOfTurns(count: number): Promise<number> {
  const asked = Promise.withResolvers<void>();
  let waiting = 0;
  const model = scriptedModel([
    () => {
      waiting += 1;
      if (waiting === count) asked.resolve();
      return new Promise(() => undefined);
    },
  ]);
  const all = (['small', 'medium', 'large'] as const).map((name) => ({ name, model }));
  const { deps, begins } = await createTurnHarness(
    withEmbedded(model, { name: 'waits', adapter: 'openai-compatible', all }),
  );
  const signal = new AbortController().signal;
  const begun: { readonly id: string; readonly about: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    const id = `conversation-${index}`;
    begun.push({ id, about: await begins(id, 'Quiero entender mi factura') });
  }
  const before = await heap();
  for (const { id, about } of begun) void runTurn(deps, id, about, signal);
  await asked.promise;
  return (await heap()) - before;
}

/** Bytes, once everything that can be collected is. */
async function heap(): Promise<number> {
  const { gc } = globalThis;
  if (!gc) throw new TypeError('Run it with --expose-gc.');
  // What was learned at the start and what finalizers let go of comes a moment later.
  await passed(3_000);
  await gc({ type: 'major', execution: 'async' });
  await gc({ type: 'major', execution: 'async' });
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function print(bytes: number): void {
  console.log(`bytes ${bytes}`);
}
