/** A process that watches for its crashes and then crashes: `crash-victim.ts FOLDER HOW`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, kill, pid, exit } from 'node:process';
import { assertNever } from '../../shared/assert-never.ts';
import { watchForCrashes } from '../observability/crash-report.ts';

/** Ways to end; the last is the only orderly one. */
export const endings = ['exception', 'rejection', 'abort', 'quit', 'memory', 'kill', 'order'] as const;

/** What no report may repeat. */
export const leaked = 'ana.souza@correo.ec con la cédula 1710034065';
export const conversation = '44665544-0000-4000-8000-446655440000';

const [, , folder = '', how = ''] = argv;
const ending = endings.find((each) => each === how);
if (ending) run(ending);

function run(ending: (typeof endings)[number]): void {
  const watch = watchForCrashes({
    folder,
    version: '1.2.3',
    settings: [['FARO_PASSWORD', '(set)']],
    heartbeat: 10,
  });
  watch.ran(conversation);
  switch (ending) {
    case 'exception':
      setImmediate(() => {
        throw new Error(`no bill of ${leaked}`, { cause: new Error(leaked) });
      });
      return;
    case 'rejection':
      void Promise.reject(new TypeError(`no plan for ${leaked}`));
      return;
    case 'abort':
      kill(pid, 'SIGABRT');
      setInterval(() => undefined, 1_000);
      return;
    case 'quit':
      kill(pid, 'SIGQUIT');
      setInterval(() => undefined, 1_000);
      return;
    case 'memory':
      fill();
      return;
    case 'kill':
      onceSigned(() => kill(pid, 'SIGKILL'));
      return;
    case 'order':
      watch.close();
      exit(0);
      return;
    default:
      assertNever(ending);
  }
}

function onceSigned(run: () => void): void {
  const look = setInterval(() => {
    if (!readFileSync(join(folder, 'running.json'), 'utf8').includes(conversation)) return;
    clearInterval(look);
    run();
  }, 5);
}

/** Keeps everything until there is no memory left. */
function fill(): void {
  const kept: object[] = [];
  for (;;) kept.push(Array.from({ length: 1_000 }, (_, index) => ({ index })));
}
