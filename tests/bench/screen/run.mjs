// SPDX-License-Identifier: GPL-3.0-or-later
// node run.mjs BUILD [--sections ...] [--seconds N] [--soak SECONDS]: see README.md.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Rival } from './rival.mjs';

const here = new URL('.', import.meta.url).pathname;
const { positionals: [build], values: options } = parseArgs({ allowPositionals: true, options: {
  sections: { type: 'string', default: 'instructions,raster,fill,software,stalls,soak' },
  seconds: { type: 'string', default: '8' },
  soak: { type: 'string', default: '60' },
} });
const programs = resolve(build, 'tests/bench/screen');
const room = resolve(build, 'bench_screen');
const seconds = Number(options.seconds);

// ---- the table

const rows = [];
// `limit` is what is asked for: at most that, or with `least` at least.
function row(what, measured, { limit, least, unit = '', rival, note = '' }) {
  const wanted = least ?? limit;
  const met = wanted === undefined ? '' : (least === undefined ? measured <= limit : measured >= least) ? 'met' : 'MISSED';
  const target = wanted === undefined ? '' : `${least === undefined ? '<=' : '>='} ${wanted}`;
  rows.push([what, target, `${round(measured)} ${unit}`.trim(), rival === undefined ? '' : round(rival), met, note]);
}
const round = (value) => value >= 100 ? Math.round(value) : Math.round(value * 100) / 100;

function table(head, body) {
  const widths = head.map((_, i) => Math.max(...[head, ...body].map((line) => String(line[i]).length)));
  for (const line of [head, ...body]) console.log(line.map((cell, i) => String(cell).padEnd(widths[i])).join('  ').trimEnd());
}

// ---- programs

// A display of its own, without a window manager.
class Display {
  static async open() {
    const display = new Display();
    display.server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    display.name = await new Promise((done) => display.server.stdio[3].once('data', (data) => done(`:${String(data).trim()}`)));
    return display;
  }
  close() { this.server.kill(); }
}

// What livebench says of a real window.
async function live(...args) {
  const display = await Display.open();
  const env = { ...process.env, DISPLAY: display.name, QT_QPA_PLATFORM: 'xcb', LC_ALL: 'C.UTF-8' };
  try {
    const output = await new Promise((done, fail) => {
      const program = spawn(`${programs}/livebench`, args.map(String), { env, stdio: ['ignore', 'pipe', 'ignore'] });
      let all = '';
      program.stdout.on('data', (data) => { all += data; });
      program.on('exit', (code) => code === 0 ? done(all) : fail(new Error(`livebench ${args.join(' ')} ended with ${code}`)));
    });
    const result = JSON.parse(output);
    console.error(`livebench ${args.join(' ')}: ${JSON.stringify({ ...result, memory: undefined })}`);
    return result;
  } finally {
    display.close();
  }
}

// ---- sections

function instructions() {
  const perFrame = (engine, n, kind) => {
    const frames = engine === 'qml' ? 20 : 108; // the latter: three times the pace of sheets in a crowd
    const args = ['--tool=callgrind', '--callgrind-out-file=/dev/null', '--instr-atstart=no', '--collect-atstart=no',
      `${programs}/framebench`, engine, n, kind, frames];
    const log = execFileSync('sh', ['-c', '"$@" 2>&1', 'sh', 'valgrind', ...args.map(String)], { encoding: 'utf8' });
    const counted = Math.round(Number(log.match(/Collected : (\d+)/)[1]) / frames);
    console.error(`framebench ${engine} ${n} ${kind}: ${counted} instructions a frame`);
    return counted;
  };
  const steady = Object.fromEntries([100, 1000, 3000].map((n) => [n, perFrame('barrage', n, 'steady')]));
  const churn = perFrame('barrage', 1000, 'churn');
  const qmlSteady = perFrame('qml', 1000, 'steady');
  const qmlChurn = perFrame('qml', 1000, 'churn');
  row('instructions a frame, 1000 steady', steady[1000], { limit: 60_000, rival: qmlSteady });
  row('instructions a frame, 1000 and 125 more a second', churn, { limit: 200_000, rival: qmlChurn });
  row('  times fewer than naive QML, steady', qmlSteady / steady[1000], { least: 500 });
  row('  times fewer than naive QML, with more', qmlChurn / churn, { least: 150 });
  row('  those at 3000 / those at 100', steady[3000] / steady[100], { limit: 10 });
}

// Three times: what a text took in all of them is its own, and not that of a machine that did something else.
function raster() {
  const logs = Array.from({ length: 3 }, () => execFileSync(`${programs}/rasterbench`,
    { encoding: 'utf8', env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' }, stdio: ['ignore', 'pipe', 'ignore'] }));
  const means = logs.map((log) => Number(log.match(/^raster mean_us=([\d.]+)/m)[1]));
  const leastOf = (name) => {
    const times = logs.map((log) => log.match(new RegExp(`^${name} (.*)`, 'm'))[1].split(' ').map(Number));
    return times[0].map((_, text) => Math.min(...times.map((run) => run[text])));
  };
  row('drawing a bullet, mean', Math.min(...means), { limit: 60, unit: 'us' });
  for (const [name, when] of [['hostile_us', 'seen for the first time'], ['hostile_again_us', 'seen again']]) {
    const least = leastOf(name);
    row('a hostile text holds the raster thread, worst', Math.max(...least) / 1000,
      { limit: 5, unit: 'ms', note: `${when}; mean ${round(least.reduce((a, b) => a + b) / least.length / 1000)} ms` });
  }
}

// CPU a frame of the whole process (of Chromium: of all of them), hardly a pixel filled.
async function fill(rivals) {
  const n = 1000;
  const ours = await live('barrage', 'opengl', 'corner', n, seconds);
  const qml = await live('qml', 'opengl', 'corner', n, seconds);
  const fields = [['canvas', 'clip'], ['canvas', 'small'], ['dom', 'clip']];
  const theirs = [];
  for (const [engine, field] of fields) theirs.push(await rivals.measure(engine, field, n, seconds));
  const [clip, small, dom] = theirs;
  row('CPU a frame without fill, 1000', ours.cpuMs, { unit: 'ms', note: `${round(ours.fps)} fps, ${ours.missed} missed` });
  row('  of danmaku, the better of canvas and DOM / ours', Math.min(clip.cpuMs, dom.cpuMs) / ours.cpuMs,
    { least: 30, rival: Math.min(clip.cpuMs, dom.cpuMs), note: `canvas ${round(clip.cpuMs)} ms ${round(clip.fps)} fps, DOM ${round(dom.cpuMs)} ms ${round(dom.fps)} fps` });
  row('  of danmaku on a canvas of 64x36 pixels / ours', small.cpuMs / ours.cpuMs, { rival: small.cpuMs, note: `${round(small.fps)} fps` });
  row('  of naive QML / ours', qml.cpuMs / ours.cpuMs, { least: 10, rival: qml.cpuMs, note: `${round(qml.fps)} fps` });
}

async function software(rivals) {
  for (const n of [100, 1000]) {
    const ours = await live('barrage', 'software', 'full', n, seconds);
    const canvas = await rivals.measure('canvas', 'full', n, seconds);
    row(`CPU a frame without a GPU, ${n}`, ours.cpuMs, { unit: 'ms' });
    row(`  frames a second, ${n}`, ours.fps, { least: 59, rival: canvas.fps });
    row(`  of danmaku's canvas / ours, ${n}`, canvas.cpuMs / ours.cpuMs, { least: 4, rival: canvas.cpuMs });
  }
}

async function stalls() {
  const empty = await live('empty', 'opengl', 'corner', 0, seconds);
  const qml = await live('qml', 'opengl', 'corner', 100, seconds, 'stalls');
  for (const n of [300, 1000]) { // the first is as many as the program ever shows
    const ours = await live('barrage', 'opengl', 'corner', n, seconds, 'stalls');
    row(`frames missed, the GUI thread away for 200 ms of each second, ${n}`, ours.missed,
      { limit: empty.missed, rival: qml.missed, note: `an empty window misses ${empty.missed}; naive QML has 100 bullets` });
  }
}

async function soak() {
  const time = Number(options.soak);
  const empty = await live('empty', 'opengl', 'corner', 0, time);
  const ours = await live('stage', 'opengl', 'corner', 300, time);
  const heap = ours.memory.map(([mb]) => mb);
  const half = Math.floor(heap.length / 2);
  const mean = (all) => all.reduce((a, b) => a + b, 0) / all.length;
  row(`frames missed in ${time} s of 300 messages a second`, ours.missed, { limit: empty.missed, note: `an empty window misses ${empty.missed}` });
  row('  heap, mean of the second half - that of the first', mean(heap.slice(half)) - mean(heap.slice(0, half)),
    { limit: 8, unit: 'MB', note: `${heap.map(Math.round).join(' ')} MB; resident at the end ${Math.round(ours.memory.at(-1)[1])} MB` });
}

const sections = { instructions, raster, fill, software, stalls, soak };
const wanted = options.sections.split(',');
mkdirSync(room, { recursive: true });
const rivals = wanted.some((name) => name === 'fill' || name === 'software') ? await Rival.fetch(room, here, `${programs}/livebench`) : null;
for (const name of wanted) await sections[name](rivals);
rivals?.close();
table(['what', 'target', 'measured', 'rival', '', ''], rows);
