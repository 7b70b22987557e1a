/** The least that can keep and pass on words: Socket.IO over SQLite with full sync. `node bare-server.ts FOLDER`. */
import { createServer } from 'node:http';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Server } from 'socket.io';

const database = new DatabaseSync(path.join(process.argv[2] ?? '.', 'bare.sqlite'));
database.exec(
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE words (id TEXT PRIMARY KEY, conversation TEXT, text TEXT)',
);
const insert = database.prepare('INSERT INTO words VALUES (?, ?, ?)');
const http = createServer();
const io = new Server(http, { serveClient: false });
io.on('connection', (socket) => {
  socket.on('follow', async (conversation: string, acknowledge: () => void) => {
    await socket.join(conversation);
    acknowledge();
  });
  socket.on('say', (id: string, conversation: string, text: string, acknowledge: () => void) => {
    insert.run(id, conversation, text);
    io.to(conversation).emit('events', id, text);
    acknowledge();
  });
});

http.listen(0, '127.0.0.1', () => {
  const address = http.address();
  console.log(`Ready at http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
});
