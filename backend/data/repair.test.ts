import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { openSqliteConversationLog } from '../adapters/sqlite/conversation-log.ts';
import { ana, begins, event, ownerOf, queueOwns, says, turnGoesTo } from '../testing/builders.ts';
import { checkFolder } from './check.ts';
import { putInPlace, salvage } from './repair.ts';

const clock = () => new Date('2026-03-02T15:00:00.000Z');
let root: string;
let whole: string;
let folder: string;
let file: string;
let told: ReadonlyMap<string, readonly ConversationEvent[]>;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'faro-repair-'));
  whole = join(root, 'whole.sqlite');
  told = await tellMany(whole);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(root, 'run-'));
  file = join(folder, 'conversations.sqlite');
  cpSync(whole, file);
});

/** Thirty conversations side by side, with texts of all lengths, some longer than a page; every third is closed. */
async function tellMany(path: string) {
  let now = clock().getTime();
  const log = openSqliteConversationLog(path, { clock: () => new Date((now += 1_000)) });
  const ids = Array.from({ length: 30 }, (_, index) => `conversation-${index}`);
  for (const id of ids) await log.append({ conversationId: id, events: begins('Hola'), key: `opened:${id}` });
  for (let turn = 0; turn < 8; turn += 1) {
    for (const [index, conversationId] of ids.entries()) {
      const text = `¿Qué pasó? ${'ñ'.repeat((index * 37 * (turn + 1)) % 3_900)}`;
      await log.append({ conversationId, events: [says(text)], key: `said:${conversationId}:${turn}` });
    }
  }
  for (const conversationId of ids.filter((_, index) => index % 3 === 0)) {
    const closing = event('conversation-closed', { disposition: 'undecided', summary: 'Fin' });
    await log.append({ conversationId, events: [turnGoesTo(queueOwns(2), 'closed'), closing], epoch: 1 });
  }
  const logs = new Map<string, readonly ConversationEvent[]>();
  for (const id of ids) logs.set(id, await log.read(id, 0));
  await log.close();
  return logs;
}

async function logsIn(path: string): Promise<ReadonlyMap<string, readonly ConversationEvent[]>> {
  const log = openSqliteConversationLog(path);
  const logs = new Map<string, readonly ConversationEvent[]>();
  for (const id of await log.allConversations()) logs.set(id, await log.read(id, 0));
  await log.close();
  return logs;
}

/** What the damaged store had and the new one has, event by event, with what is told of the rest. */
async function expectAccountedFor(target: string): Promise<number> {
  const { lost, apart, closed } = JSON.parse(readFileSync(`${target}.lost.json`, 'utf8'));
  const saved = await logsIn(target);
  let events = 0;
  for (const [id, log] of saved) {
    const original = told.get(id) ?? [];
    const prefix = log.filter(({ sequence }) => sequence <= original.length);
    const common = closed.includes(id) ? log.slice(0, -2) : prefix;
    expect(common).toEqual(original.slice(0, common.length));
    events += common.length;
    const known = [...lost, ...apart].filter(
      ({ conversation, conversationId }) => (conversation ?? conversationId) === id,
    );
    // Whoever is cut short is told of, and closed unless the closing itself is among what is left.
    if (known.length === 0 && !closed.includes(id)) continue;
    expect(log.at(-1)?.type).toBe('conversation-closed');
  }
  return events;
}

const damages: Readonly<Record<string, fc.Arbitrary<(bytes: Buffer) => Buffer>>> = {
  'cut short': fc
    .double({ min: 0.1, max: 0.999, noNaN: true })
    .map((share) => (bytes) => bytes.subarray(0, Math.floor(bytes.length * share))),
  'with a page torn': fc.tuple(fc.nat(), fc.integer({ min: 1, max: 4_095 })).map(([page, at]) => (bytes) => {
    const start = (page % (bytes.length / 4_096)) * 4_096;
    return Buffer.from(bytes).fill(0x5a, start + at, start + 4_096);
  }),
  'with pages of zeros': fc
    .uniqueArray(fc.nat({ max: 400 }), { minLength: 1, maxLength: 30 })
    .map((pages) => (bytes) => {
      const damaged = Buffer.from(bytes);
      for (const page of pages) {
        const start = (page * 4_096) % damaged.length;
        damaged.fill(0, start, start + 4_096);
      }
      return damaged;
    }),
};

describe('a damaged store', () => {
  it.each(Object.keys(damages))(
    '%s gives back conversations as they were, up to what is gone',
    async (what) => {
      const damage = damages[what] ?? fc.constant((bytes: Buffer) => bytes);
      let run = 0;
      let most = 0;
      await fc.assert(
        fc.asyncProperty(damage, async (change) => {
          run += 1;
          const damaged = join(folder, `damaged-${run}.sqlite`);
          const target = join(folder, `saved-${run}.sqlite`);
          const bytes = change(readFileSync(whole));
          writeFileSync(damaged, bytes);
          // Where too little is left, that is said and nothing is written.
          const code = refused(damaged, target);
          expect([code, existsSync(target)]).toEqual(code === null ? [null, true] : ['nothing-saved', false]);
          if (code !== null) return;
          most = Math.max(most, await expectAccountedFor(target));
          expect(readFileSync(damaged).equals(bytes)).toBe(true);
        }),
        { numRuns: 12 },
      );
      expect(most).toBeGreaterThan(150);
    },
    60_000,
  );

  it('with bytes changed gives back nothing that does not hold together', async () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 200 });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        run += 1;
        const bytes = readFileSync(whole);
        for (const [at, value] of changed) bytes[at % bytes.length] = value;
        writeFileSync(file, bytes);
        const at = join(folder, `saved-${run}`);
        mkdirSync(at);
        salvage(file, join(at, 'conversations.sqlite'), clock);
        expect(checkFolder(at).flatMap(({ wrong }) => wrong)).toEqual([]);
      }),
      { numRuns: 12, examples: [[[[16, 0]]]] },
    );
  }, 60_000);

  it('that is sound after all is saved whole, keys and order too', async () => {
    const target = join(folder, 'saved.sqlite');
    expect(salvage(file, target, clock)).toMatchObject({
      conversations: 30,
      lost: [],
      apart: [],
      closed: [],
    });
    expect([...(await logsIn(target))]).toEqual([...told]);
    const log = openSqliteConversationLog(target);
    expect(await log.findByKey('said:conversation-7:3')).toMatchObject([{ type: 'message-received' }]);
    const repeated = {
      conversationId: 'conversation-7',
      events: [says('otra vez')],
      key: 'said:conversation-7:3',
    };
    expect(await log.append(repeated)).toMatchObject({ outcome: 'repeated' });
    await log.close();
  });

  it('is read with what its write-ahead log has committed', async () => {
    const log = openSqliteConversationLog(file, { clock });
    await log.append({ conversationId: 'conversation-1', events: [says('Lo último')] });
    // As after a crash: the log was never brought into the file.
    const copy = join(folder, 'crashed.sqlite');
    for (const companion of ['', '-wal']) cpSync(file + companion, copy + companion);
    await log.close();
    salvage(copy, join(folder, 'saved.sqlite'), clock);
    const saved = await logsIn(join(folder, 'saved.sqlite'));
    expect(saved.get('conversation-1')?.at(-1)).toMatchObject({ text: 'Lo último' });
  });

  it('whose write-ahead log is torn gives back what was committed before the tear', async () => {
    const log = openSqliteConversationLog(file, { clock });
    const after = [];
    for (let turn = 0; turn < 5; turn += 1) {
      await log.append({ conversationId: 'conversation-1', events: [says(`Línea ${turn}`)] });
      after.push(readFileSync(`${file}-wal`).length);
    }
    const copy = join(folder, 'crashed.sqlite');
    for (const companion of ['', '-wal']) cpSync(file + companion, copy + companion);
    await log.close();
    truncateSync(`${copy}-wal`, (after[3] ?? 0) - 1);
    salvage(copy, join(folder, 'saved.sqlite'), clock);
    const saved = await logsIn(join(folder, 'saved.sqlite'));
    expect(saved.get('conversation-1')?.at(-1)).toMatchObject({ text: 'Línea 2' });
  });

  it('says what is lost, keeps apart what fits nowhere, and gives the turn of a cut conversation to nobody', async () => {
    const log = openSqliteConversationLog(file, { clock });
    const toAna = turnGoesTo(ownerOf(ana, 2));
    await log.append({ conversationId: 'conversation-1', events: [toAna, says('Gracias, Ana')], epoch: 1 });
    await log.close();
    const database = new DatabaseSync(file);
    database.exec(`DELETE FROM events WHERE conversation_id = 'conversation-1' AND sequence = 12`);
    database.close();
    const repaired = salvage(file, join(folder, 'saved.sqlite'), clock);
    expect(repaired.lost).toEqual([{ conversation: 'conversation-1', from: 12, to: 12 }]);
    expect(repaired.apart).toMatchObject([{ sequence: 13, text: 'Gracias, Ana' }]);
    expect(repaired.closed).toEqual(['conversation-1']);
    const again = openSqliteConversationLog(join(folder, 'saved.sqlite'));
    const late = { conversationId: 'conversation-1', events: [says('¿Hola?')] };
    expect(await again.append(late)).toMatchObject({ outcome: 'refused', owner: { kind: 'queue' } });
    expect((await again.read('conversation-1', 11)).at(-1)).toMatchObject({ type: 'conversation-closed' });
    await again.close();
  });

  it('keeps an event of a newer version as it is', async () => {
    const database = new DatabaseSync(file);
    const body = JSON.stringify({ author: { kind: 'ai', id: 'lana', name: 'Lana' }, gift: 'un mes' });
    database.exec(`
      INSERT INTO events VALUES ('conversation-1', 12, '2026-03-02T16:00:00.000Z', 'gift-sent', '${body}');
      UPDATE conversations SET last_sequence = 12 WHERE id = 'conversation-1'`);
    database.close();
    salvage(file, join(folder, 'saved.sqlite'), clock);
    const saved = new DatabaseSync(join(folder, 'saved.sqlite'), { readOnly: true });
    expect(saved.prepare(`SELECT body FROM events WHERE type = 'gift-sent'`).get()).toEqual({ body });
    saved.close();
  });

  it('is kept beside the new one, which takes its place and is sound', async () => {
    writeFileSync(file, readFileSync(file).fill(0, 400_000, 420_000));
    salvage(file, join(folder, 'repaired'), clock);
    const aside = putInPlace(file, join(folder, 'repaired'), clock());
    expect(existsSync(aside)).toBe(true);
    expect(existsSync(`${aside}.lost.json`)).toBe(true);
    const log = checkFolder(folder).find((store) => store.file === 'conversations.sqlite');
    expect(log).toMatchObject({ state: 'sound', wrong: [] });
  });

  it('is refused where it is none, or where something is in the way', () => {
    const nothing = join(folder, 'diary.txt');
    writeFileSync(nothing, 'Dear diary, this is no database. '.repeat(500));
    expect(refused(nothing, join(folder, 'saved'))).toBe('nothing-saved');
    expect(refused(join(folder, 'missing'), join(folder, 'saved'))).toBe('store-missing');
    expect(refused(file, nothing)).toBe('store-exists');
  });
});

/** The code of a refusal; null where something was saved. */
function refused(from: string, to: string): string | null {
  try {
    salvage(from, to, clock);
    return null;
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
}
