import { join } from 'node:path';
import { createSandboxAccounts } from '../../../backend/adapters/sandbox-accounts/sandbox-accounts.ts';
import { openSqliteConversationLog } from '../../../backend/adapters/sqlite/conversation-log.ts';
import { openConversations } from '../../../backend/conversations/live-conversations.ts';
import { performEffect } from '../../../backend/conversations/perform-effect.ts';
import { effectKinds, type NewEvent } from '../../../shared/conversation/event.ts';
import { lana } from '../../../shared/conversation/ownership.ts';
import { everyEffect } from './every-effect.ts';

/** Where a process may die on its way through a change, in order. */
export const boundaries = ['before-intended', 'after-intended', 'after-made', 'after-done'] as const;
export type Boundary = (typeof boundaries)[number];

/**
 * Makes a change of every kind, each for its own conversation of the data folder; none goes past the boundary, and
 * the process dies without warning once all have come to it.
 */
async function dieAt(folder: string, boundary: string): Promise<void> {
  let arrived = 0;
  const pass = async (passed: Boundary): Promise<void> => {
    if (passed !== boundary) return;
    arrived += 1;
    if (arrived === effectKinds.length) process.kill(process.pid, 'SIGKILL');
    await new Promise(() => undefined);
  };
  const log = openSqliteConversationLog(join(folder, 'conversations.sqlite'));
  const accounts = createSandboxAccounts({
    clock: () => new Date(),
    file: join(folder, 'sandbox-accounts.sqlite'),
  });
  const conversations = await openConversations({
    ...log,
    async append(wanted) {
      const has = (type: NewEvent['type']) => wanted.events.some((event) => event.type === type);
      if (has('effect-intended')) await pass('before-intended');
      const appended = await log.append(wanted);
      if (has('effect-intended')) await pass('after-intended');
      if (has('effect-done')) await pass('after-done');
      return appended;
    },
  });
  const perform: typeof accounts.perform = async (key, effect) => {
    const receipt = await accounts.perform(key, effect);
    await pass('after-made');
    return receipt;
  };
  const effects = await everyEffect(accounts);
  await Promise.all(
    effectKinds.map((kind) =>
      performEffect(
        { conversations, accounts: { ...accounts, perform } },
        {
          conversationId: kind,
          author: lana,
          claim: { ...lana, epoch: 1 },
          key: `key-of-${kind}`,
          effect: effects[kind],
          summary: ({ reference }) => `${kind} ${reference ?? ''}`,
        },
      ),
    ),
  );
}

const [, file, folder, boundary] = process.argv;
if (file === import.meta.filename && folder && boundary) await dieAt(folder, boundary);
