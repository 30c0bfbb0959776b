// SPDX-License-Identifier: GPL-3.0-or-later
// The rival: Node with ws and better-sqlite3, the same messages, as durable. One transaction a turn of the event
// loop, acknowledged after it. node rival.mjs DIR PAGE
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const [folder, pagePath, modules] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const Database = require('better-sqlite3');
const { WebSocketServer } = require('ws');

const db = new Database(`${folder}/rival.sqlite`);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec(`CREATE TABLE equipment (id INTEGER PRIMARY KEY, name TEXT, secret_hash BLOB UNIQUE);
CREATE TABLE message (id INTEGER PRIMARY KEY, seq INTEGER UNIQUE, equipment INTEGER, client_id TEXT, name TEXT,
  text TEXT, color TEXT, mode TEXT, sent_at INTEGER, UNIQUE (equipment, client_id))`);
const find = db.prepare('SELECT id FROM equipment WHERE secret_hash = ?');
const enrol = db.prepare('INSERT INTO equipment (name, secret_hash) VALUES (?, ?)');
const add = db.prepare(`INSERT INTO message (seq, equipment, client_id, name, text, color, mode, sent_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);

let seq = 0;
let batch = [];
const hashOf = (secret) => createHash('sha256').update(secret).digest();

function enter(socket, frame) {
  const known = frame.secret && find.get(hashOf(frame.secret));
  const secret = known ? frame.secret : randomBytes(16).toString('hex');
  socket.name = frame.name;
  socket.equipment = known ? known.id : enrol.run(frame.name, hashOf(secret)).lastInsertRowid;
  return JSON.stringify({ cmd: 'welcome', v: 1, secret });
}

function keep(socket, frame) {
  add.run(++seq, socket.equipment, frame.id, socket.name, frame.text, frame.color, frame.mode, Date.now());
  return JSON.stringify({ cmd: 'ack', id: frame.id, seq, state: 'shown' });
}

const commit = db.transaction((asked) => asked.map(([socket, frame]) =>
  [socket, frame.cmd === 'hello' ? enter(socket, frame) : keep(socket, frame)]));

function flush() {
  for (const [socket, answer] of commit(batch.splice(0))) socket.send(answer);
}

const page = readFileSync(pagePath);
const http = createServer((request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip', 'Content-Length': page.length });
  response.end(page);
});
const server = new WebSocketServer({ server: http, path: '/ws', perMessageDeflate: false, maxPayload: 8192 });
server.on('connection', (socket) => {
  socket.on('error', () => {});
  socket.on('message', (data) => {
    if (batch.push([socket, JSON.parse(data)]) === 1) setImmediate(flush);
  });
});
http.listen({ host: '127.0.0.1', port: 0, backlog: 4096 }, () => console.log(`listening ${http.address().port}`));

process.stdin.on('data', () => {
  const text = JSON.stringify({ cmd: 'announcement', text: `at ${process.hrtime.bigint()}` });
  for (const socket of server.clients) socket.send(text);
});
process.stdin.on('end', () => process.exit(0));
