// SPDX-License-Identifier: GPL-3.0-or-later
// node run.mjs BUILD [--servers hall,node,floor] [--sections ingest,...] [--phones N] [--seconds N] [--held N]
// [--churn N]: see README.md.
import { spawn, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

const ADDRESSES = 30;
const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const { positionals: [build], values: options } = parseArgs({ allowPositionals: true, options: {
  servers: { type: 'string', default: 'hall,node,floor' },
  sections: { type: 'string', default: 'ingest,memory,small,joins,broadcast,pages,sparse,held,churn' },
  phones: { type: 'string', default: '10000' },
  seconds: { type: 'string', default: '4' },
  held: { type: 'string', default: '18000' },
  churn: { type: 'string', default: '20000' },
} });
const programs = resolve(build, 'tests/bench/server');
const room = resolve(build, 'bench_server');
const seconds = Number(options.seconds);
const phones = Number(options.phones);

// ---- programs

class Program {
  constructor(command, args) {
    this.process = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.lines = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
  }
  tell(line) { this.process.stdin.write(`${line}\n`); }
  async ask(line) {
    this.tell(line);
    return JSON.parse((await this.lines.next()).value);
  }
  async end() {
    this.process.stdin.end();
    const patience = setTimeout(() => this.process.kill('SIGKILL'), 8000);
    await new Promise((done) => { this.process.exitCode === null ? this.process.on('exit', done) : done(); });
    clearTimeout(patience);
  }
}

class Server extends Program {
  static async start(kind) {
    const folder = mkdtempSync(`${room}/data-`);
    const command = { hall: `${programs}/bench_hall`, floor: `${programs}/bench_floor`, node: process.execPath }[kind];
    const args = kind === 'node' ? [`${here}/rival.mjs`, folder, `${room}/page.gz`, room] : [folder];
    const server = new Server(command, args);
    server.folder = folder;
    server.port = Number((await server.lines.next()).value.split(' ')[1]);
    return server;
  }
  get proc() { return `/proc/${this.process.pid}`; }
  // Seconds of the processor so far, all threads.
  cpu() {
    const fields = readFileSync(`${this.proc}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  }
  kib() { return Number(readFileSync(`${this.proc}/statm`, 'utf8').split(' ')[1]) * 4; }
  descriptors() { return readdirSync(`${this.proc}/fd`).length; }
  async end() {
    this.kind === 'floor' ? this.process.kill('SIGKILL') : this.process.stdin.end();
    await super.end();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function ingest(load, server, phase) {
  const cpu = server.cpu();
  const result = await load.ask(phase);
  result.us = (server.cpu() - cpu) * 1e6 / Math.max(1, result.acked);
  return result;
}

async function announce(load, server, count) {
  const listening = load.ask(`listen ${count + 2}`);
  for (let i = 0; i < count; ++i) {
    await pause(900);
    server.tell('announce');
  }
  return listening;
}

// ---- sections: what each measures of one server

const sections = {
  async ingest(load, server) {
    const joined = await load.ask(`join ${phones} 500`);
    const calm = await ingest(load, server, `rate 5000 ${seconds}`);
    const busy = await ingest(load, server, `rate 20000 ${seconds}`);
    const full = await ingest(load, server, `saturate ${seconds}`);
    return {
      'joined a second': joined.per_second,
      '5000/s: ack p50 ms': calm.ack_p50, '5000/s: ack p99 ms': calm.ack_p99, '5000/s: us of CPU a message': calm.us,
      '20000/s: ack p50 ms': busy.ack_p50, '20000/s: ack p99 ms': busy.ack_p99, '20000/s: us of CPU a message': busy.us,
      'saturation: messages a second': full.per_second, 'saturation: us of CPU a message': full.us,
      'lost or refused': calm.lost + calm.errors + busy.lost + busy.errors + full.lost + full.errors,
    };
  },
  async memory(load, server) {
    const empty = server.kib();
    const fresh = (await load.ask(`join ${phones} 500`), server.kib());
    for (let round = 0; round < 5; ++round) {
      await load.ask('leave');
      await pause(1500);
      await load.ask(`join ${phones} 500`);
    }
    return { 'KiB a phone, fresh': (fresh - empty) / phones,
      'KiB a phone after five reconnects': (server.kib() - empty) / phones };
  },
  async small(load, server) {
    await load.ask('join 1000 500');
    const full = await ingest(load, server, `saturate ${seconds}`);
    return {
      '1000 phones: messages a second': full.per_second, '1000 phones: us of CPU a message': full.us,
      '1000 phones: lost or refused': full.lost + full.errors,
    };
  },
  async joins(load) {
    const joined = await load.ask('join 1500 1500');
    return { '1500 at once: inside': joined.inside, '1500 at once: p99 ms': joined.join_p99 };
  },
  async broadcast(load, server) {
    const result = {};
    for (const count of [1000, 5000, 10000]) {
      await load.ask(`join ${count} 500`);
      const told = await announce(load, server, 5);
      result[`broadcast to ${count}: last byte ms`] = told.last_p50;
      result[`broadcast to ${count}: reached`] = told.reached;
    }
    const working = load.ask('rate 2000 6');
    for (let i = 0; i < 5; ++i) {
      await pause(900);
      server.tell('announce');
    }
    const besides = await working;
    result['broadcasts beside 2000/s: ack p99 ms'] = besides.ack_p99;
    return result;
  },
  async pages(load, server) {
    const cpu = server.cpu();
    const read = await load.ask(`pages 100 ${seconds}`);
    return { 'pages a second': read.per_second,
      'us of CPU a page': (server.cpu() - cpu) * 1e6 / (read.per_second * seconds) };
  },
  async sparse(load, server) {
    await load.ask('join 100 100');
    const few = await ingest(load, server, `rate 150 ${2 * seconds}`);
    await load.ask(`join ${phones} 500`);
    await pause(2000);
    const many = await ingest(load, server, `rate 150 ${2 * seconds}`);
    return { '150/s, 100 phones: us of CPU a message': few.us, '150/s, all phones: us of CPU a message': many.us };
  },
  async held(load, server) {
    const empty = server.kib();
    const joined = await load.ask(`join ${options.held} 500`);
    await pause(20000); // a ping to everybody
    const calm = await ingest(load, server, `rate 2000 ${seconds}`);
    return { 'held': joined.inside, 'held: KiB a phone': (server.kib() - empty) / joined.inside,
      'held: 2000/s ack p99 ms': calm.ack_p99, 'held: lost': calm.lost };
  },
  async churn(load, server) {
    await load.ask('churn 5000 500');
    await pause(1500);
    const [kib, descriptors] = [server.kib(), server.descriptors()];
    const done = await load.ask(`churn ${options.churn} 500`);
    await pause(1500);
    return { 'came and went a second': done.per_second, 'KiB more after it': server.kib() - kib,
      'descriptors more after it': server.descriptors() - descriptors };
  },
};

// ---- the table

function print(results, kinds) {
  const names = [...new Set(kinds.flatMap((kind) => Object.keys(results[kind])))];
  const wide = Math.max(...names.map((name) => name.length));
  const cell = (value) => (value === undefined ? '-' : value >= 100 ? value.toFixed(0) : value.toFixed(2)).padStart(10);
  console.log(''.padEnd(wide), ...kinds.map((kind) => kind.padStart(10)),
    ...kinds.slice(1).map((kind) => `${kinds[0]}/${kind}`.padStart(10)));
  for (const name of names) {
    const values = kinds.map((kind) => results[kind][name]);
    console.log(name.padEnd(wide), ...values.map(cell),
      ...values.slice(1).map((value) => cell(value ? values[0] / value : undefined)));
  }
}

async function preparePage() {
  if (existsSync(`${room}/page.gz`)) return;
  writeFileSync(`${room}/page.gz`, '');
  const server = await Server.start('hall');
  const body = execFileSync('curl', ['-s', '-H', 'Accept-Encoding: gzip', `http://127.0.0.1:${server.port}/`]);
  await server.end();
  writeFileSync(`${room}/page.gz`, body);
}

async function measure(kind, section) {
  const server = await Server.start(kind);
  server.kind = kind;
  const load = new Program(`${programs}/bench_load`, [server.port, ADDRESSES]);
  try {
    return await sections[section](load, server);
  } finally {
    await load.end();
    await server.end();
  }
}

mkdirSync(room, { recursive: true });
if (options.servers.includes('node') && !existsSync(`${room}/node_modules/better-sqlite3`))
  execFileSync('npm', ['install', '--prefix', room, '--no-save', '--silent', 'ws@8', 'better-sqlite3@12'], { stdio: 'inherit' });
await preparePage();
const kinds = options.servers.split(',');
const results = Object.fromEntries(kinds.map((kind) => [kind, {}]));
for (const section of options.sections.split(',')) {
  for (const kind of kinds) {
    if (kind === 'floor' && section === 'pages') continue; // it has none
    console.error(`${section}: ${kind}`);
    Object.assign(results[kind], await measure(kind, section));
  }
}
print(results, kinds);
