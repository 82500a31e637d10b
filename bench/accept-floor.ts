import { createServer } from 'node:http';
import { argv, stdout } from 'node:process';
import { DatabaseSync } from 'node:sqlite';

// The least that "stored before it is answered" can cost: one server, one table, one synced insert for each request.
const database = new DatabaseSync(`${argv[2]}/floor.db`);
database.exec(
  'pragma journal_mode=WAL; pragma synchronous=FULL; create table hint (id integer primary key, body text)',
);
const insert = database.prepare('insert into hint (body) values (?)');

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    insert.run(Buffer.concat(chunks).toString());
    response.end('{"result":"stored"}');
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}/` })}\n`);
});
