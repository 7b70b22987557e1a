import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import { countryCodes } from '../../../shared/countries/country.ts';
import type { Person } from '../../../shared/people/person.ts';
import type { Answer } from '../../../shared/wire/failure.ts';
import { readSessionKey } from '../../../backend/people/session-key.ts';
import { signToken } from '../../../backend/people/session-token.ts';
import { callRoute, dataOf } from '../../../backend/testing/call-route.ts';
import { startBackend } from '../../fixtures/backend.ts';
import { describeMachine } from '../machine.ts';
import { startBareServer } from '../peak/floor.ts';
import { processUse } from '../peak/process-use.ts';
import { median } from '../statistics.ts';

/** Conversations, each with three lines that follow it, and words that are on their way at the same time. */
const conversations = 60;
const followers = 3;
const atOnce = 24;
/** Seconds of the same before anything is counted: a process that has begun just now learns and compiles beside it. */
const warmUp = 8;
const seconds = 6;
const rounds = 5;

/** Something that keeps words and passes them on. */
interface Engine {
  readonly pid: number;
  /** Says the next words of a conversation; resolves once they are kept. */
  readonly say: (conversation: number) => Promise<void>;
  /** Words that have arrived at followers so far. */
  readonly arrived: () => number;
  readonly close: () => Promise<void>;
}

interface Pace {
  readonly perSecond: number;
  /** Milliseconds of a core for each word. */
  readonly cpu: number;
}

/**
 * How many words a second are synced to the disk, acknowledged and passed on to three followers each, as fast as they
 * are taken, and at which cost of the server's processor. Faro's are a colleague's notes: words that are kept and
 * passed on like any, and that no micro-agent looks at. Beside it customers' words, with all that is found in them.
 * @returns a table to print.
 */
export async function benchFanOut(): Promise<string> {
  const machine = describeMachine();
  const floor: Pace[] = [];
  const notes: Pace[] = [];
  const words: Pace[] = [];
  for (let round = 0; round < rounds; round += 1) {
    floor.push(await paceOf(await bareEngine()));
    notes.push(await paceOf(await faroEngine('notes')));
    words.push(await paceOf(await faroEngine('words')));
  }
  const of = (paces: readonly Pace[], part: keyof Pace) => median(paces.map((pace) => pace[part]));
  const share = (paces: readonly Pace[], part: keyof Pace) => (of(paces, part) / of(floor, part)).toFixed(2);
  return [
    machine,
    `${conversations} conversations, ${followers} followers each, ${atOnce} words at a time for ${seconds} s after ${warmUp}; median of ${rounds}`,
    '',
    rowOf('', 'words a second', 'of the floor', 'CPU ms a word', 'of the floor'),
    rowOf('bar', '', '>= 0.6', '', '<= 2'),
    rowOf('Socket.IO + SQLite FULL', of(floor, 'perSecond').toFixed(0), '', of(floor, 'cpu').toFixed(2), ''),
    ...(
      [
        ['kept and passed on', notes],
        ['with all that is found in it', words],
      ] as const
    ).map(([name, paces]) =>
      rowOf(
        name,
        of(paces, 'perSecond').toFixed(0),
        share(paces, 'perSecond'),
        of(paces, 'cpu').toFixed(2),
        share(paces, 'cpu'),
      ),
    ),
  ].join('\n');
}

/** As many words as are taken, each conversation's one after the other. */
async function paceOf(engine: Engine): Promise<Pace> {
  try {
    return await measure(engine);
  } finally {
    await engine.close();
  }
}

async function measure(engine: Engine): Promise<Pace> {
  await talkFor(engine, warmUp);
  const arrivedBefore = engine.arrived();
  const before = processUse(engine.pid);
  const began = performance.now();
  const taken = await talkFor(engine, seconds);
  const took = (performance.now() - began) / 1_000;
  const after = processUse(engine.pid);
  const arrived = engine.arrived() - arrivedBefore;
  if (arrived < taken * followers * 0.9) throw new Error(`Of ${taken * followers} words ${arrived} arrived.`);
  return {
    perSecond: taken / took,
    cpu: before && after ? ((after.coreSeconds - before.coreSeconds) * 1_000) / taken : Number.NaN,
  };
}

/** Answers how many words were taken. */
async function talkFor(engine: Engine, forSeconds: number): Promise<number> {
  let taken = 0;
  const ends = performance.now() + forSeconds * 1_000;
  const talk = async (): Promise<void> => {
    while (performance.now() < ends) {
      taken += 1;
      await engine.say(taken % conversations);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, talk));
  return taken;
}

async function bareEngine(): Promise<Engine> {
  const server = await startBareServer();
  const sockets: Socket[] = [];
  let arrived = 0;
  const connect = async () => {
    const socket = io(server.url, { transports: ['websocket'], forceNew: true });
    sockets.push(socket);
    await once(socket as unknown as NodeJS.EventEmitter, 'connect');
    return socket;
  };
  const speaker = await connect();
  for (let follower = 0; follower < followers; follower += 1) {
    const socket = await connect();
    socket.on('events', () => {
      arrived += 1;
    });
    for (let each = 0; each < conversations; each += 1) await socket.emitWithAck('follow', `c-${each}`);
  }
  return {
    pid: server.pid,
    async say(each) {
      await speaker.emitWithAck('say', randomUUID(), `c-${each}`, text);
    },
    arrived: () => arrived,
    async close() {
      for (const socket of sockets) socket.disconnect();
      await server.close();
    },
  };
}

const text = 'Quiero entender por qué mi factura vino tan alta';

async function faroEngine(kind: 'notes' | 'words'): Promise<Engine> {
  const backend = await startBackend({ FARO_LOG: 'error' });
  const { url } = backend;
  const key = readSessionKey(path.join(backend.data, 'session.key'));
  const tokenOf = async (id: string) => {
    const person: Person = {
      id,
      name: id,
      role: 'supervisor',
      countries: countryCodes,
      language: 'es',
      conversationId: null,
      accountId: null,
    };
    return (await signToken(key, person, new Date())).token;
  };
  const begun = await Promise.all(
    (await customersOf(url)).map(async ({ country, accountId }, index) => {
      const { token } = dataOf(
        await callRoute(url, 'openChatSession', { body: { country, language: 'es', accountId } }),
      );
      const body = { messageId: randomUUID(), country, text } as const;
      const { conversationId } = dataOf(await callRoute(url, 'receiveMessage', { token, body }));
      const person = await tokenOf(`writer-${index}`);
      dataOf(await callRoute(url, 'owner', { token: person, id: conversationId, body: { to: 'me' } }));
      const speaker = await lineOf(url, kind === 'notes' ? person : token);
      return { speaker, country, conversationId };
    }),
  );
  let arrived = 0;
  const lines = await Promise.all(
    Array.from({ length: followers }, async (_, index) => {
      const line = await lineOf(url, await tokenOf(`reader-${index}`));
      line.on('events', ({ events }: { events: readonly { type: string }[] }) => {
        arrived += events.filter(({ type }) => type === 'note-written' || type === 'message-received').length;
      });
      for (const { conversationId } of begun) await line.emitWithAck('follow', { conversationId, after: 0 });
      return line;
    }),
  );
  return {
    pid: backend.pid(),
    async say(index) {
      const at = begun[index];
      if (!at) throw new RangeError(`There is no conversation ${index}.`);
      const { speaker, country, conversationId } = at;
      const words = { messageId: randomUUID(), conversationId, text };
      for (let isTaken = false; !isTaken; ) {
        const answer: Answer<unknown> =
          kind === 'notes'
            ? await speaker.emitWithAck('note', words)
            : await speaker.emitWithAck('receiveMessage', { ...words, country });
        isTaken = answer.ok;
        if (!answer.ok && answer.failure.code !== 'busy') throw new Error(answer.failure.message);
        if (!answer.ok) await pause(Number(answer.failure.details?.['seconds'] ?? 1) * 1_000);
      }
    },
    arrived: () => arrived,
    async close() {
      for (const line of [...lines, ...begun.map(({ speaker }) => speaker)]) line.disconnect();
      await backend.close();
    },
  };
}

async function lineOf(url: string, token: string): Promise<Socket> {
  const line = io(url, { auth: { token }, transports: ['websocket'], forceNew: true });
  await once(line as unknown as NodeJS.EventEmitter, 'connect');
  return line;
}

/** A customer for each conversation: one alone may say only so much in a second. */
async function customersOf(url: string) {
  const lists = await Promise.all(
    countryCodes.map(async (country) => {
      const accounts = dataOf(await callRoute(url, 'tryCustomers', { query: { country } }));
      return accounts.map(({ accountId }) => ({ country, accountId }));
    }),
  );
  const byTurns =
    lists[0]?.flatMap((_, index) => lists.flatMap((list) => list.slice(index, index + 1))) ?? [];
  if (byTurns.length < conversations) throw new Error(`There are ${byTurns.length} customers to try.`);
  return byTurns.slice(0, conversations);
}

function rowOf(...[name = '', ...cells]: readonly string[]): string {
  return name.padEnd(30) + cells.map((cell) => cell.padStart(15)).join('');
}
