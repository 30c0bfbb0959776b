// SPDX-License-Identifier: GPL-3.0-or-later

const ANSWER_WITHIN = 10000; // ms; later, the same message is sent again with the same id

/**
 * Sends what is unsent, in order and one at a time, until each is acknowledged or will not be taken. A message is
 * repeated with its own id, so the server stores it once however often it arrives.
 */
export class Sender {
  constructor(messages, wire) {
    this.messages = messages;
    this.wire = wire;
    this.asked = null;
    this.held = true;
  }

  /** The connection is gone, and with it what was asked. */
  lost() {
    clearTimeout(this.timer);
    this.asked = null;
  }

  restart() {
    this.lost();
    this.pump();
  }

  /** While held, nothing is sent; released, all that waits is. */
  hold(held) {
    this.held = held;
    this.pump();
  }

  pump() {
    const next = this.messages.unsent()[0];
    if (this.held || !next || this.asked === next.id) return;
    clearTimeout(this.timer);
    const wait = (next.retryAt || 0) - Date.now();
    if (wait > 0) this.timer = setTimeout(() => this.pump(), wait);
    else this.say(next);
  }

  say({ id, text, name, color, mode, size }) {
    if (!this.wire.send({ cmd: 'say', id, text, name, color, mode, size })) return;
    this.asked = id;
    this.timer = setTimeout(() => this.restart(), ANSWER_WITHIN);
  }

  /** ack, or a status that overtook it. */
  answered(id, state, why) {
    this.messages.settle(id, state, why);
    this.done(id);
  }

  refused({ id = this.asked, code, retry_ms: retryMs }) {
    if (!id) return;
    if (retryMs > 0) this.messages.postpone(id, code, retryMs);
    else this.messages.fail(id, code);
    this.done(id);
  }

  done(id) {
    if (this.asked !== id) return;
    this.restart();
  }
}
