import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import type { Recorded } from '../../../shared/wire/route.ts';
import { callRoute, dataOf } from '../../../backend/testing/call-route.ts';
import { startBackend, temporaryFolder } from '../../fixtures/backend.ts';
import { describeMachine } from '../machine.ts';

/** Open conversations that nobody writes in, each with so many words of a customer and what followed from them. */
const idle = 1_000;
const words = [
  'Hola',
  'Mi factura vino muy alta',
  'Quiero cancelar',
  'Veo deportes',
  'Está bien, gracias',
] as const;
/** Turns that wait for their model at the same time. */
const inFlight = 200;

const run = promisify(execFile);

/**
 * What a conversation takes that only stands, and a turn of Lana that waits for its model: the heap and what it refers
 * to outside, once everything that can be collected is, less the same without them; each in a process of its own.
 * @returns a table to print.
 */
export async function benchMemory(): Promise<string> {
  const folder = await temporaryFolder();
  try {
    const events = await fillFolder(folder);
    const [without, standing, turns] = [
      await measured('no-conversations'),
      await measured('conversations', folder),
      await measured('turns', String(inFlight)),
    ];
    return [
      describeMachine(),
      `${idle} open conversations of ${events} events each; ${inFlight} turns that wait`,
      '',
      rowOf('', 'bar', 'KB'),
      rowOf('an idle conversation', '150', ((standing - without) / idle / 1_024).toFixed(0)),
      rowOf('a turn in flight', '1024', (turns / inFlight / 1_024).toFixed(0)),
      rowOf('the process itself', '', (without / 1_024).toFixed(0)),
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measured(what: string, argument = ''): Promise<number> {
  const script = path.join(import.meta.dirname, 'measure-heap.ts');
  const { stdout } = await run(process.execPath, ['--expose-gc', script, what, argument]);
  const bytes = Number(/^bytes (\d+)$/m.exec(stdout)?.[1]);
  if (!Number.isFinite(bytes)) throw new Error(`Nothing was measured: ${stdout}`);
  return bytes;
}

/** One conversation as it really comes about, and the others after it. Answers with how many events each has. */
async function fillFolder(folder: string): Promise<number> {
  const backend = await startBackend({ FARO_DATA: folder, FARO_LOG: 'error' });
  const { url } = backend;
  const body = { country: 'EC', language: 'es', accountId: 'EC-1001' } as const;
  const { token } = dataOf(await callRoute(url, 'openChatSession', { body }));
  let conversationId = '';
  for (const text of words) {
    const message = {
      messageId: randomUUID(),
      country: 'EC',
      text,
      ...(conversationId ? { conversationId } : {}),
    };
    const recorded = dataOf(await callRoute(url, 'receiveMessage', { token, body: message }));
    conversationId = recorded.conversationId;
    await answerTo(url, token, recorded);
  }
  await backend.close();
  const database = new DatabaseSync(path.join(folder, 'conversations.sqlite'));
  const columns = (table: string, except: string) =>
    database
      .prepare(`SELECT name FROM pragma_table_info('${table}') WHERE name <> '${except}'`)
      .all()
      .map(({ name }) => String(name))
      .join(', ');
  const copies = `WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < ${idle - 1})`;
  for (const [table, id] of [
    ['conversations', 'id'],
    ['events', 'conversation_id'],
  ] as const) {
    const rest = columns(table, id);
    database
      .prepare(
        `${copies} INSERT INTO ${table} (${id}, ${rest}) SELECT 'copy-' || n, ${rest} FROM copy, ${table} WHERE ${id} = ?`,
      )
      .run(conversationId);
  }
  const count = database
    .prepare('SELECT count(*) AS events FROM events WHERE conversation_id = ?')
    .get(conversationId);
  database.close();
  return Number(count?.['events']);
}

/** Once Lana has answered what was recorded. */
async function answerTo(url: string, token: string, { conversationId, sequence }: Recorded): Promise<void> {
  for (let after = sequence; ; ) {
    const query = { after: String(after), wait: '20' };
    const { events } = dataOf(await callRoute(url, 'events', { token, id: conversationId, query }));
    if (events.some(({ type }) => type === 'reply-sent')) return;
    after = events.at(-1)?.sequence ?? after;
  }
}

function rowOf(name: string, ...cells: readonly string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(10)).join('');
}
