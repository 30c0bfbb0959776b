// SPDX-License-Identifier: GPL-3.0-or-later

const KEPT = 20; // own messages on the page; older ones that are settled leave
const UNSENT = 20; // waiting to be sent; more: the page asks to wait
const GONE = 40; // taken back by this device: not shown again, whatever the server tells of them

/**
 * This device's own messages, oldest first. Those that the server has not acknowledged are kept in storage, one key
 * each so that two tabs don't overwrite each other, and come back after a reload.
 *
 * A message: { id, text, color, mode, size, name, at, state, why?, code?, retryAt? }. `state` is one of the protocol's,
 * or 'sending' (not acknowledged yet) or 'failed' (the server will not take it; `code` says why).
 */
export class Messages {
  constructor(keep, onChange) {
    this.keep = keep;
    this.onChange = onChange;
    this.list = [];
    this.gone = this.restoreGone();
    for (const key of keep.keys('out.')) this.restore(key);
    this.list.sort((a, b) => a.at - b.at);
  }

  restore(key) {
    try {
      const message = JSON.parse(this.keep.read(key));
      if (typeof message.id === 'string' && typeof message.text === 'string') this.list.push(message);
    } catch {
      this.keep.remove(key);
    }
  }

  restoreGone() {
    try {
      const gone = JSON.parse(this.keep.read('gone'));
      return Array.isArray(gone) ? gone : [];
    } catch {
      return [];
    }
  }

  find(id) {
    return this.list.find((message) => message.id === id);
  }

  unsent() {
    return this.list.filter((message) => message.state === 'sending');
  }

  get full() {
    return this.unsent().length >= UNSENT;
  }

  add(message) {
    this.list.push(message);
    this.store(message);
    this.trim();
    this.onChange(message);
  }

  /** The server tells how far a message got. */
  settle(id, state, why) {
    const message = this.find(id);
    if (!message || (message.state === state && message.why === why)) return;
    message.state = state;
    message.why = why;
    this.store(message);
    this.onChange(message);
  }

  /** The server refused to take it for now; it may be asked again after so many ms. */
  postpone(id, code, retryMs) {
    const message = this.find(id);
    if (!message || message.state !== 'sending') return;
    message.code = code;
    message.retryAt = Date.now() + retryMs;
    this.onChange(message);
  }

  fail(id, code) {
    const message = this.find(id);
    if (!message || message.state !== 'sending') return;
    message.state = 'failed';
    message.code = code;
    this.store(message);
    this.onChange(message);
  }

  remove(id) {
    this.list = this.list.filter((message) => message.id !== id);
    this.keep.remove(`out.${id}`);
    this.gone = [...this.gone, id].slice(-GONE);
    this.keep.write('gone', JSON.stringify(this.gone));
    this.onChange(null);
  }

  /**
   * What the server knows, after (re)connecting: what changed since the last news, or (`resumed` is false) all of it.
   * Another database knows nothing of what was sent before.
   */
  merge(own, resumed) {
    if (!resumed) this.list = this.list.filter(({ id, state }) => ['sending', 'failed'].includes(state)
      || own.some((told) => told.id === id));
    const unknown = [];
    for (const { id, text, state, why } of own) {
      if (this.find(id)) this.settle(id, state, why);
      else if (!this.gone.includes(id)) unknown.push({ id, text, state, why, at: 0 });
    }
    this.list = resumed ? [...this.list, ...unknown] : [...unknown, ...this.list];
    this.trim();
    this.onChange(null);
  }

  store(message) {
    const key = `out.${message.id}`;
    if (message.state === 'sending' || message.state === 'failed') {
      const { retryAt, ...kept } = message;
      this.keep.write(key, JSON.stringify(kept));
    } else {
      this.keep.remove(key);
    }
  }

  trim() {
    while (this.list.length > KEPT) {
      const settled = this.list.findIndex((message) => message.state !== 'sending');
      if (settled < 0) return;
      this.keep.remove(`out.${this.list[settled].id}`);
      this.list.splice(settled, 1);
    }
  }
}
