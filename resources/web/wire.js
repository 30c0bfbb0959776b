// SPDX-License-Identifier: GPL-3.0-or-later
import { LongPoll } from './longpoll.js';

const FIRST_WAIT = 500; // ms before the first new attempt; doubles up to LONGEST_WAIT, less a random part
const LONGEST_WAIT = 15000;
const PING_EVERY = 10000;
const DEAD_AFTER = 25000; // nothing heard for so long: open another
const WELCOME_WITHIN = 10000; // the same, for a connection that is still being made
const CHECK_WITHIN = 3000; // the same, right after the phone woke up
const BLOCKED_AFTER = 2; // failures of the web socket before HTTP is tried in turn,
const BLOCKED_LATER = 6; // when it has worked before: then the server is away rather than the socket blocked
const PROBE_EVERY = 60000; // while on HTTP: whether the web socket works by now
const SERVER_ENDS = 1001;

/**
 * One connection to the server that never gives up. After sleep or a change of network a socket may look open and be
 * dead, so silence counts, and a socket given up is left alone rather than waited for. Where the web socket is blocked,
 * it goes over HTTP.
 *
 * hello() gives the first command of a connection; onCommand(command) gets every object the server sends;
 * onState('connecting' | 'open' | 'lost' | 'ended', failures) tells how it is, 'open' only after `welcome`.
 */
export class Wire {
  constructor(host, { hello, onCommand, onState }) {
    this.socketUrl = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${host}/ws`;
    this.hello = hello;
    this.onCommand = onCommand;
    this.onState = onState;
    this.failures = 0;
    this.blocked = 0; // failures of the web socket since it last worked
    this.worked = false;
    this.socket = null;
    this.ready = false;
    setInterval(() => this.watch(), PING_EVERY / 2);
    for (const [target, event] of [[window, 'online'], [window, 'pageshow'], [window, 'focus'],
      [document, 'visibilitychange'], [document, 'resume']])
      target.addEventListener(event, () => this.wake());
  }

  /** Sends a command; false when there is no connection to send it on. */
  send(command) {
    if (!this.ready) return false;
    this.socket.send(JSON.stringify(command));
    return true;
  }

  open() {
    this.drop();
    this.onState(this.failures ? 'lost' : 'connecting', this.failures);
    try {
      this.adopt(this.make());
      this.socket.onopen = () => this.greet();
    } catch {
      this.retry();
    }
  }

  /** Web socket and HTTP in turn, once the socket looks blocked. */
  make() {
    const suspect = this.blocked >= (this.worked ? BLOCKED_LATER : BLOCKED_AFTER);
    this.polls = suspect && !this.polls;
    return this.polls ? new LongPoll('/link') : new WebSocket(this.socketUrl);
  }

  adopt(socket) {
    this.socket = socket;
    this.heard = this.pinged = Date.now();
    socket.onmessage = (message) => this.receive(message.data);
    socket.onclose = ({ code }) => this.retry(0, code === SERVER_ENDS ? 'ended' : 'lost');
  }

  greet() {
    this.socket.send(JSON.stringify(this.hello()));
  }

  /** Tries again later; at the server's wish, not sooner than after so many ms. */
  retry(atLeast = 0, state = 'lost') {
    if (!this.ready && !this.polls) this.blocked += 1;
    this.drop();
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.failures++);
    this.onState(state, this.failures);
    this.timer = setTimeout(() => this.open(), Math.max(atLeast, wait * (0.5 + Math.random() / 2)));
  }

  drop() {
    clearTimeout(this.timer);
    clearTimeout(this.probing);
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
    if (command.cmd === 'welcome') this.welcomed();
    this.onCommand(command);
  }

  welcomed() {
    this.ready = true;
    this.failures = 0;
    if (this.polls) {
      this.probeLater();
    } else {
      this.blocked = 0;
      this.worked = true;
    }
    this.onState('open', 0);
  }

  probeLater() {
    clearTimeout(this.probing);
    this.probing = setTimeout(() => this.probe(), PROBE_EVERY);
  }

  /** Looks whether a web socket opens, and goes over to it; what was not acknowledged is sent again there. */
  probe() {
    const socket = new WebSocket(this.socketUrl);
    const giveUp = setTimeout(() => socket.close(), WELCOME_WITHIN);
    socket.onopen = () => {
      clearTimeout(giveUp);
      if (!this.polls || !this.ready) {
        socket.close();
        return;
      }
      this.drop();
      this.polls = false;
      this.adopt(socket);
      this.onState('connecting', 0);
      this.greet();
    };
    socket.onclose = () => this.polls && this.probeLater();
  }

  watch() {
    if (!this.socket) return;
    const now = Date.now();
    if (now - this.heard > (this.ready ? DEAD_AFTER : WELCOME_WITHIN)) {
      this.retry();
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
    const asked = Date.now();
    if (!this.ready) {
      if (asked - this.heard > CHECK_WITHIN) this.open();
      return;
    }
    this.send({ cmd: 'ping' });
    clearTimeout(this.check);
    this.check = setTimeout(() => {
      if (this.socket && this.heard < asked) this.open();
    }, CHECK_WITHIN);
  }
}
