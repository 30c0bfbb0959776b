// SPDX-License-Identifier: GPL-3.0-or-later

const FIRST_WAIT = 500; // ms before the first new attempt; doubles up to LONGEST_WAIT, less a random part
const LONGEST_WAIT = 15000;
const PING_EVERY = 10000;
const DEAD_AFTER = 25000; // nothing heard for so long: open another
const WELCOME_WITHIN = 10000; // the same, for a connection that is still being made
const CHECK_WITHIN = 3000; // the same, right after the phone woke up

/**
 * One connection to the server that never gives up. After sleep or a change of network a socket may look open and be
 * dead, so silence counts, and a socket given up is left alone rather than waited for.
 *
 * hello() gives the first command of a connection; onCommand(command) gets every object the server sends;
 * onState('connecting' | 'open' | 'lost') tells how it is, 'open' only after `welcome`.
 */
export class Wire {
  constructor(url, { hello, onCommand, onState }) {
    this.url = url;
    this.hello = hello;
    this.onCommand = onCommand;
    this.onState = onState;
    this.failures = 0;
    this.socket = null;
    this.ready = false;
    setInterval(() => this.watch(), PING_EVERY / 2);
    for (const [target, event] of [[window, 'online'], [window, 'pageshow'], [window, 'focus'],
      [document, 'visibilitychange']])
      target.addEventListener(event, () => this.wake());
  }

  /** Sends a command; false when there is no connection to send it on. */
  send(command) {
    if (!this.ready) return false;
    this.socket.send(JSON.stringify(command));
    return true;
  }

  open() {
    clearTimeout(this.timer);
    this.drop();
    this.onState(this.failures ? 'lost' : 'connecting');
    let socket;
    try {
      socket = new WebSocket(this.url);
    } catch {
      this.retry();
      return;
    }
    this.socket = socket;
    this.heard = this.pinged = Date.now();
    socket.onopen = () => socket.send(JSON.stringify(this.hello()));
    socket.onmessage = (message) => this.receive(message.data);
    socket.onclose = () => this.retry();
  }

  /** Tries again later; at the server's wish, not sooner than after so many ms. */
  retry(atLeast = 0) {
    this.drop();
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.failures++);
    this.onState('lost');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.open(), Math.max(atLeast, wait * (0.5 + Math.random() / 2)));
  }

  drop() {
    const socket = this.socket;
    this.socket = null;
    this.ready = false;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  receive(data) {
    this.heard = Date.now();
    let command;
    try {
      command = JSON.parse(data);
    } catch {
      return;
    }
    if (command === null || typeof command !== 'object') return;
    if (command.cmd === 'welcome') {
      this.ready = true;
      this.failures = 0;
      this.onState('open');
    }
    this.onCommand(command);
  }

  watch() {
    if (!this.socket) return;
    const now = Date.now();
    if (now - this.heard > (this.ready ? DEAD_AFTER : WELCOME_WITHIN)) {
      this.open();
    } else if (this.ready && now - this.pinged >= PING_EVERY) {
      this.pinged = now;
      this.send({ cmd: 'ping' });
    }
  }

  /** The phone may have slept: connect at once, or make sure that what looks open is. */
  wake() {
    if (document.visibilityState === 'hidden') return;
    if (!this.socket) {
      this.open();
      return;
    }
    if (!this.ready) return;
    const asked = Date.now();
    this.send({ cmd: 'ping' });
    clearTimeout(this.check);
    this.check = setTimeout(() => {
      if (this.socket && this.heard < asked) this.open();
    }, CHECK_WITHIN);
  }
}
