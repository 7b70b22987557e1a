import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SandboxAccounts } from '../../../backend/adapters/sandbox-accounts/sandbox-accounts.ts';
import { createSandboxAccounts } from '../../../backend/adapters/sandbox-accounts/sandbox-accounts.ts';
import { openSqliteConversationLog } from '../../../backend/adapters/sqlite/conversation-log.ts';
import { compose } from '../../../backend/compose.ts';
import { readConfig } from '../../../backend/config.ts';
import type { ConversationLog } from '../../../backend/conversations/conversation-log.ts';
import { begins, claimOf, lanaOwns, replies } from '../../../backend/testing/builders.ts';
import { effectKinds, type EffectKind } from '../../../shared/conversation/event.ts';
import { fold } from '../../../shared/conversation/reduce.ts';
import { boundaries, type Boundary } from './victim.ts';

/** Milliseconds for a process that dies and two starts of Faro. */
const patience = 120_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faro-effects-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const openLog = () => openSqliteConversationLog(join(folder, 'conversations.sqlite'));

/** A conversation for each kind, named after it, in which Lana owes no answer. */
async function conversationsForAll(): Promise<void> {
  const log = openLog();
  for (const kind of effectKinds) {
    await log.append({ conversationId: kind, events: begins('Hola') });
    const reply = replies(lanaOwns(1), '¿En qué le ayudo?');
    await log.append({ conversationId: kind, events: [reply], claim: claimOf(lanaOwns(1)) });
  }
  await log.close();
}

async function dieAt(boundary: Boundary): Promise<void> {
  const victim = spawn(process.execPath, [join(import.meta.dirname, 'victim.ts'), folder, boundary], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [, signal] = (await once(victim, 'exit')) as [number | null, NodeJS.Signals | null];
  expect(signal).toBe('SIGKILL');
}

async function startAndStop(): Promise<void> {
  const settings = { FARO_DATA: folder, FARO_PORT: '0', FARO_LOG: 'silent' };
  const faro = await compose(readConfig(settings, folder));
  await faro.close();
}

/** How a change stands in its conversation and on the accounts, and how often the customer was told of it. */
async function standing(kind: EffectKind, log: ConversationLog, accounts: SandboxAccounts) {
  const events = await log.read(kind, 0);
  const made = accounts
    .ids('EC')
    .flatMap((accountId) => accounts.changes(accountId))
    .filter(({ key }) => key === `key-of-${kind}`);
  return {
    states: fold(events).effects.map(({ state }) => state),
    endings: events.filter(({ type }) => type === 'effect-done' || type === 'effect-failed').length,
    made: made.length,
    told: events.filter((event) => event.type === 'reply-sent' && event.model === 'faro').length,
  };
}

async function standings() {
  const log = openLog();
  const accounts = createSandboxAccounts({
    clock: () => new Date(),
    file: join(folder, 'sandbox-accounts.sqlite'),
  });
  const all = effectKinds.map(async (kind) => [kind, await standing(kind, log, accounts)] as const);
  const found = Object.fromEntries(await Promise.all(all));
  await log.close();
  accounts.close();
  return found;
}

describe.each(boundaries)('killed %s', (boundary) => {
  it('every kind of change is made once or not at all after the next start, and on record as it is', {
    timeout: patience,
  }, async () => {
    await conversationsForAll();
    await dieAt(boundary);
    await startAndStop();
    await startAndStop();

    const nothing = { states: [], endings: 0, made: 0, told: 0 };
    const madeOnce = { states: ['done'], endings: 1, made: 1, told: boundary === 'after-done' ? 0 : 1 };
    const expected = boundary === 'before-intended' ? nothing : madeOnce;
    expect(await standings()).toEqual(Object.fromEntries(effectKinds.map((kind) => [kind, expected])));
  });
});
