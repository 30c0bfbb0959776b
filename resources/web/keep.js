// SPDX-License-Identifier: GPL-3.0-or-later

const PREFIX = 'barrage.';

/**
 * What this device remembers: localStorage where the browser allows it, else memory until the page is left. A write
 * that the browser refuses (storage off, or full) is remembered in memory, so callers never fail.
 */
export class Keep {
  constructor() {
    this.memory = new Map();
  }

  read(key) {
    if (this.memory.has(key)) return this.memory.get(key);
    try {
      return localStorage.getItem(PREFIX + key);
    } catch {
      return null;
    }
  }

  write(key, value) {
    try {
      localStorage.setItem(PREFIX + key, value);
      this.memory.delete(key);
    } catch {
      this.memory.set(key, value);
    }
  }

  remove(key) {
    this.memory.delete(key);
    try {
      localStorage.removeItem(PREFIX + key);
    } catch {
      // There was nothing but memory.
    }
  }

  /** The keys that begin so, in no particular order. */
  keys(start) {
    const found = new Set([...this.memory.keys()].filter((key) => key.startsWith(start)));
    try {
      for (const key of Object.keys(localStorage))
        if (key.startsWith(PREFIX + start)) found.add(key.slice(PREFIX.length));
    } catch {
      // There was nothing but memory.
    }
    return [...found];
  }
}
