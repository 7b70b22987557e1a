/**
 * The least that can keep and pass on words: Socket.IO over SQLite with full sync, which takes them by socket or by
 * HTTP. `node bare-server.ts FOLDER`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import { DatabaseSync } from 'node:sqlite';
import { Server } from 'socket.io';

const database = new DatabaseSync(path.join(process.argv[2] ?? '.', 'bare.sqlite'));
database.exec(
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE words (id TEXT PRIMARY KEY, conversation TEXT, text TEXT)',
);
const insert = database.prepare('INSERT INTO words VALUES (?, ?, ?)');
const http = createServer((request, response) => void take(request, response));
const io = new Server(http, { serveClient: false });
io.on('connection', (socket) => {
  socket.on('follow', async (conversation: string, acknowledge: () => void) => {
    await socket.join(conversation);
    acknowledge();
  });
  socket.on('say', (id: string, conversation: string, text: string, acknowledge: () => void) => {
    keep(id, conversation, text);
    acknowledge();
  });
});

async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  keep(...((await json(request)) as Parameters<typeof keep>));
  response.end();
}

function keep(id: string, conversation: string, text: string): void {
  insert.run(id, conversation, text);
  io.to(conversation).emit('events', id);
}

http.listen(0, '127.0.0.1', () => {
  const address = http.address();
  console.log(`Ready at http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
});
