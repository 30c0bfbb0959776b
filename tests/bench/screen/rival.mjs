// SPDX-License-Identifier: GPL-3.0-or-later
// npm danmaku in headless Chromium without a GPU, and the processor time of all its processes.
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const TICK_MS = 10; // of /proc, everywhere on Linux

// Milliseconds so far of a process and of all that come from it.
function cpuOfTree(root) {
  const processes = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      processes.set(Number(pid), { parent: Number(fields[1]), session: Number(fields[3]), ticks: Number(fields[11]) + Number(fields[12]) });
    } catch { /* it has just ended */ }
  }
  const belongs = (pid) => {
    for (let each = pid; processes.has(each); each = processes.get(each).parent)
      if (each === root || processes.get(each).session === root) return true;
    return false;
  };
  let ticks = 0;
  for (const [pid, { ticks: own }] of processes) ticks += belongs(pid) ? own : 0;
  return ticks * TICK_MS;
}

export class Rival {
  static async fetch(room, here, livebench) {
    const folder = `${room}/rival`;
    mkdirSync(folder, { recursive: true });
    if (!existsSync(`${folder}/danmaku.min.js`)) {
      const archive = execFileSync('npm', ['pack', '--silent', 'danmaku@2'], { cwd: folder, encoding: 'utf8' }).trim();
      execFileSync('tar', ['xzf', archive], { cwd: folder });
      copyFileSync(`${folder}/package/dist/danmaku.min.js`, `${folder}/danmaku.min.js`);
    }
    copyFileSync(`${here}/rival.html`, `${folder}/rival.html`);
    const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen' };
    writeFileSync(`${folder}/messages.json`, execFileSync(livebench, ['messages'], { env, maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] }));
    const rival = new Rival();
    rival.folder = folder;
    await rival.serve();
    return rival;
  }

  async serve() {
    this.server = createServer((request, response) => {
      const url = new URL(request.url, 'http://localhost');
      const name = url.pathname.slice(1);
      if (name === 'begin' || name === 'end') {
        this.told?.(name, Number(url.searchParams.get('frames')));
        response.end();
      } else if (['rival.html', 'danmaku.min.js', 'messages.json'].includes(name)) {
        response.setHeader('Content-Type', { html: 'text/html', js: 'text/javascript', json: 'application/json' }[name.split('.').at(-1)]);
        response.end(readFileSync(`${this.folder}/${name}`));
      } else {
        response.writeHead(404).end();
      }
    });
    await new Promise((done) => this.server.listen(0, '127.0.0.1', done));
  }

  async measure(engine, field, n, seconds) {
    const profile = mkdtempSync(`${this.folder}/profile-`);
    const { port } = this.server.address();
    const browser = spawn('chromium', ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--window-size=1920,1080',
      '--no-first-run', `--user-data-dir=${profile}`, `http://127.0.0.1:${port}/rival.html#${engine},${field},${n},${seconds}`],
    { detached: true, stdio: 'ignore' });
    const seen = {};
    await new Promise((done, fail) => {
      const patience = setTimeout(() => fail(new Error('Chromium says nothing')), 120_000 + 1000 * seconds);
      this.told = (event, frames) => {
        seen[event] = { frames, cpu: cpuOfTree(browser.pid), at: performance.now() };
        if (event === 'end') { clearTimeout(patience); done(); }
      };
    });
    const ended = new Promise((done) => browser.on('exit', done));
    process.kill(-browser.pid);
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    const frames = seen.end.frames - seen.begin.frames;
    const result = { cpuMs: (seen.end.cpu - seen.begin.cpu) / frames, fps: frames * 1000 / (seen.end.at - seen.begin.at) };
    console.error(`danmaku ${engine} ${field} ${n}: ${JSON.stringify(result)}`);
    return result;
  }

  close() { this.server.close(); }
}
