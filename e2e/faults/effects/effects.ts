import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createSandboxAccounts } from '../../../backend/adapters/sandbox-accounts/sandbox-accounts.ts';
import { openSqliteConversationLog } from '../../../backend/adapters/sqlite/conversation-log.ts';
import { compose } from '../../../backend/compose.ts';
import { readConfig } from '../../../backend/config.ts';
import { begins, claimOf, lanaOwns, replies } from '../../../backend/testing/builders.ts';
import { effectKinds, type EffectKind } from '../../../shared/conversation/event.ts';
import { fold } from '../../../shared/conversation/reduce.ts';
import type { Fault } from '../fault.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { boundaries, type Boundary } from './victim.ts';

/** How a change stands in its conversation and on the accounts, and how often the customer was told of it. */
interface Standing {
  readonly states: string;
  readonly endings: number;
  readonly made: number;
  readonly told: number;
}

/**
 * Kills the process that makes changes at every boundary between two steps of a change, so many times for every kind
 * of change, starts Faro twice after each, and looks whether the change is made once or not at all, and is on record
 * as it is.
 */
export const effects: Fault<'times'> = {
  counts: { times: 50 },
  async run({ times }, tell) {
    const lost = { twice: 0, undone: 0, untrue: 0 };
    const examples: string[] = [];
    for (const boundary of boundaries) {
      for (let time = 1; time <= times; time += 1) {
        const found = await inTemporaryFolder((folder) => dieAndStartAgain(folder, boundary));
        for (const [kind, standing] of found) {
          const wrong = judge(boundary, standing);
          if (!wrong) continue;
          lost[wrong] += 1;
          examples.push(`${kind}, killed ${boundary}: ${JSON.stringify(standing)}`);
        }
      }
      tell(`killed ${boundary} ${times} times`);
    }
    return {
      done: {
        'kinds of change': effectKinds.length,
        boundaries: boundaries.length,
        'kills at each': times,
        'changes cut off': times * boundaries.length * effectKinds.length,
      },
      losses: {
        'done twice': lost.twice,
        'acknowledged and undone': lost.undone,
        'on record otherwise than it is': lost.untrue,
      },
      examples: examples.slice(0, 5),
    };
  },
};

async function dieAndStartAgain(
  folder: string,
  boundary: Boundary,
): Promise<readonly (readonly [EffectKind, Standing])[]> {
  await conversationsForAll(folder);
  await dieAt(folder, boundary);
  await startAndStop(folder);
  await startAndStop(folder);
  return standings(folder);
}

/** What is wrong with how a change stands after the restarts; null for nothing. */
export function judge(
  boundary: Boundary,
  { states, endings, made, told }: Standing,
): 'twice' | 'undone' | 'untrue' | null {
  if (made > 1 || endings > 1 || told > 1) return 'twice';
  const wanted = boundary === 'before-intended' ? 0 : 1;
  if (made < wanted) return 'undone';
  const toldOf = boundary === 'after-intended' || boundary === 'after-made' ? 1 : 0;
  const isTrue =
    made === wanted && endings === wanted && told === toldOf && states === (wanted === 1 ? 'done' : '');
  return isTrue ? null : 'untrue';
}

const openLog = (folder: string) => openSqliteConversationLog(join(folder, 'conversations.sqlite'));

/** A conversation for each kind, named after it, in which Lana owes no answer. */
async function conversationsForAll(folder: string): Promise<void> {
  const log = openLog(folder);
  for (const kind of effectKinds) {
    await log.append({ conversationId: kind, events: begins('Hola') });
    const reply = replies(lanaOwns(1), '¿En qué le ayudo?');
    await log.append({ conversationId: kind, events: [reply], claim: claimOf(lanaOwns(1)) });
  }
  await log.close();
}

/** @throws Error when the process ends in any other way than by its own hand at the boundary. */
async function dieAt(folder: string, boundary: Boundary): Promise<void> {
  const victim = spawn(process.execPath, [join(import.meta.dirname, 'victim.ts'), folder, boundary], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [status, signal] = (await once(victim, 'exit')) as [number | null, NodeJS.Signals | null];
  if (signal !== 'SIGKILL') throw new Error(`The process came to no end at ${boundary}: status ${status}`);
}

async function startAndStop(folder: string): Promise<void> {
  const settings = { FARO_DATA: folder, FARO_PORT: '0', FARO_LOG: 'silent' };
  const faro = await compose(readConfig(settings, folder));
  await faro.close();
}

async function standings(folder: string): Promise<readonly (readonly [EffectKind, Standing])[]> {
  const log = openLog(folder);
  const file = join(folder, 'sandbox-accounts.sqlite');
  const accounts = createSandboxAccounts({ clock: () => new Date(), file });
  const changes = (await Promise.all(accounts.ids('EC').map((id) => accounts.changes(id)))).flat();
  const found = await Promise.all(
    effectKinds.map(async (kind) => {
      const events = await log.read(kind, 0);
      const standing: Standing = {
        states: fold(events)
          .effects.map(({ state }) => state)
          .join(),
        endings: events.filter(({ type }) => type === 'effect-done' || type === 'effect-failed').length,
        made: changes.filter(({ key }) => key === `key-of-${kind}`).length,
        told: events.filter((event) => event.type === 'reply-sent' && event.model === 'faro').length,
      };
      return [kind, standing] as const;
    }),
  );
  await log.close();
  accounts.close();
  return found;
}
