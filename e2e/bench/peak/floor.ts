import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import { temporaryFolder } from '../../fixtures/backend.ts';
import { processUse } from './process-use.ts';

export interface Floor {
  /** Milliseconds from sending to a desk. */
  readonly latencies: readonly number[];
  /** Of the server, in cores. */
  readonly cores: number | null;
  readonly megabytes: number | null;
  readonly perSecond: number;
}

/** The same customers and desks, at the same pace, over a bare server in a process of its own. */
export async function measureFloor(given: {
  readonly customers: number;
  readonly desks: number;
  /** Milliseconds from one utterance to the next. */
  readonly every: number;
  readonly seconds: number;
}): Promise<Floor> {
  const { customers, desks, every, seconds } = given;
  const server = await startBareServer();
  const { url, pid } = server;
  const sockets: Socket[] = [];
  const connect = async () => {
    const socket = io(url, { transports: ['websocket'], forceNew: true });
    sockets.push(socket);
    await once(socket as unknown as NodeJS.EventEmitter, 'connect');
    return socket;
  };

  const sent = new Map<string, number>();
  const latencies: number[] = [];
  const followers = await Promise.all(Array.from({ length: desks }, connect));
  for (const follower of followers) {
    follower.on('events', (id: string) => latencies.push(performance.now() - (sent.get(id) ?? 0)));
  }
  const speakers = await Promise.all(
    Array.from({ length: customers }, async (_, number) => {
      const conversation = `conversation-${number}`;
      const socket = await connect();
      await socket.emitWithAck('follow', conversation);
      await followers[number % desks]?.emitWithAck('follow', conversation);
      return { socket, conversation };
    }),
  );
  const before = processUse(pid);
  const began = performance.now();
  const ends = began + seconds * 1_000;
  await Promise.all(
    speakers.map(async ({ socket, conversation }) => {
      await passed(Math.random() * every);
      while (performance.now() < ends) {
        const id = randomUUID();
        sent.set(id, performance.now());
        await socket.emitWithAck('say', id, conversation, 'Quiero entender por qué mi factura vino tan alta');
        await passed(every);
      }
    }),
  );
  const took = (performance.now() - began) / 1_000;
  const after = processUse(pid);
  for (const socket of sockets) socket.disconnect();
  await server.close();
  return {
    latencies,
    cores: before && after && (after.coreSeconds - before.coreSeconds) / took,
    megabytes: after && after.megabytes,
    perSecond: sent.size / took,
  };
}

/** The bare server in a process of its own, on a folder that goes with it. */
export async function startBareServer() {
  const folder = await temporaryFolder();
  const server = spawn(process.execPath, [path.join(import.meta.dirname, 'bare-server.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  return {
    url: /http:\S+/.exec(said.toString())?.[0] ?? '',
    pid: server.pid ?? 0,
    async close(): Promise<void> {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
