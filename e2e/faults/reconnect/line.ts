import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** The network between one desk and the backend. */
export interface Line {
  /** Where the desk finds the backend. */
  readonly url: string;
  /** Breaks every connection, and lets none come about. */
  cut(): void;
  /** Passes nothing on any more, and tells nobody: as a lost radio link does. */
  stall(): void;
  restore(): void;
  isUp(): boolean;
  close(): Promise<void>;
}

/** Opens a line on a free port of this machine to a backend at a port of it. */
export async function openLine(backendPort: number): Promise<Line> {
  const ends = new Set<Socket>();
  let state: 'open' | 'cut' | 'stalled' = 'open';
  const keep = (end: Socket, other: Socket) => {
    ends.add(end);
    if (state === 'stalled') end.pause();
    end.on('data', (data) => other.write(data));
    end.on('error', () => other.destroy());
    end.on('close', () => {
      ends.delete(end);
      other.destroy();
    });
  };
  const server = createServer((desk) => {
    if (state === 'cut') {
      desk.destroy();
      return;
    }
    const backend = connect(backendPort, '127.0.0.1');
    keep(desk, backend);
    keep(backend, desk);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const breakAll = () => {
    for (const end of ends) end.destroy();
  };
  return {
    url: `http://127.0.0.1:${port}`,
    cut() {
      state = 'cut';
      breakAll();
    },
    stall() {
      state = 'stalled';
      for (const end of ends) end.pause();
    },
    restore() {
      state = 'open';
      for (const end of ends) end.resume();
    },
    isUp: () => state === 'open',
    async close() {
      breakAll();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
