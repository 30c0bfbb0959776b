// SPDX-License-Identifier: GPL-3.0-or-later
import { fill } from './strings.js';
import { isolated } from './text.js';

/** The list of this device's messages with their states, newest first. onRewrite(message): its text is wanted back. */
export class OwnList {
  constructor(words, onRewrite) {
    this.words = words;
    this.onRewrite = onRewrite;
    this.rows = new Map();
    this.list = document.getElementById('own');
    this.none = document.getElementById('none');
    this.live = document.getElementById('live');
    this.note = ''; // why the host refuses
  }

  render(messages, connected) {
    for (const [id, row] of this.rows) {
      if (messages.some((message) => message.id === id)) continue;
      row.remove();
      this.rows.delete(id);
    }
    let above = null;
    for (const message of [...messages].reverse()) {
      const row = this.row(message);
      this.update(row, message, connected);
      const place = above ? above.nextSibling : this.list.firstChild;
      if (row !== place) this.list.insertBefore(row, place);
      above = row;
    }
    this.none.hidden = messages.length > 0;
    this.tick(messages, connected);
  }

  row(message) {
    const known = this.rows.get(message.id);
    if (known) return known;
    const row = document.createElement('li');
    const said = document.createElement('p');
    const state = document.createElement('p');
    row.dataset.id = message.id;
    said.className = 'said';
    said.dir = 'auto';
    said.textContent = message.text;
    state.className = 'state';
    row.append(said, state);
    this.rows.set(message.id, row);
    return row;
  }

  update(row, message, connected) {
    row.dataset.state = message.state;
    const words = this.describe(message, connected);
    const state = row.querySelector('.state');
    if (state.textContent !== words) state.textContent = words;
    const offered = row.querySelector('button');
    const wanted = message.state === 'failed' || message.state === 'dropped';
    if (wanted && !offered) row.append(this.rewriteButton(message));
    if (!wanted && offered) offered.remove();
  }

  rewriteButton(message) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.words.rewrite;
    button.addEventListener('click', () => this.onRewrite(message));
    return button;
  }

  describe({ state, why, code, retryAt }, connected) {
    const words = this.words;
    const said = words.why[why] || words.states[state] || state;
    const reason = words.errors[code] || '';
    if (state === 'failed' && reason) return `${said} – ${reason}`;
    if (state === 'refused' && this.note) return `${said} – ${isolated(this.note)}`;
    if (state !== 'sending') return said;
    if (!connected) return `${said} ${words.unsent}`;
    const seconds = Math.ceil(((retryAt || 0) - Date.now()) / 1000);
    return seconds > 0 ? `${said} ${reason} ${fill(words.again, { n: seconds })}` : said;
  }

  /** Counts down while something is to be tried again. */
  tick(messages, connected) {
    clearTimeout(this.timer);
    if (!messages.some(({ state, retryAt }) => state === 'sending' && retryAt > Date.now())) return;
    this.timer = setTimeout(() => this.render(messages, connected), 500);
  }

  /** Tells people who don't look. */
  announce(message) {
    if (message.state !== 'sending') this.tell(`${isolated(message.text)}: ${this.describe(message, true)}`);
  }

  tell(sentence) {
    this.live.textContent = sentence;
  }
}
