// SPDX-License-Identifier: GPL-3.0-or-later
import { fill } from './strings.js';
import { isolated } from './text.js';

const PLUSED = 100; // +1 of this device that the page remembers
const REACT_EVERY = 350; // ms; taps in between are shown here and not sent

const part = (id) => document.getElementById(id);

/**
 * What all see of the room: the list of what is on the screen with its +1, the pinned message, the host's announcement,
 * and the reactions. The list changes without being read aloud: it is looked at, and does not ask for attention.
 */
export class RoomView {
  constructor(words, keep, send) {
    this.words = words;
    this.keep = keep;
    this.send = send;
    this.plused = new Set((keep.read('plused') || '').split(' ').filter(Boolean));
    this.reactedAt = 0;
    this.messages = [];
    for (const tab of [part('tab-own'), part('tab-room')]) {
      tab.addEventListener('click', () => this.choose(tab));
      tab.addEventListener('keydown', (event) => this.move(event));
    }
  }

  /** What the host allows. */
  set({ room_list: list, reactions }) {
    part('tabs').hidden = !list;
    if (!list) this.choose(part('tab-own'));
    this.reactions = reactions || [];
    this.fillReactions();
  }

  relabel() {
    this.fillReactions();
    this.show(this.messages);
  }

  choose(tab) {
    for (const [id, panel] of [['tab-own', 'mine'], ['tab-room', 'room']]) {
      const chosen = tab.id === id;
      part(id).setAttribute('aria-selected', String(chosen));
      part(id).tabIndex = chosen ? 0 : -1;
      part(panel).hidden = !chosen;
    }
  }

  /** Between tabs with the arrow keys. */
  move(event) {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const other = part(event.target.id === 'tab-own' ? 'tab-room' : 'tab-own');
    this.choose(other);
    other.focus();
  }

  /** Rows are kept as they are where they can be, so that a tap meets what it was meant for. */
  show(messages) {
    this.messages = messages;
    const list = part('screen');
    const rows = new Map([...list.children].map((row) => [Number(row.dataset.msg), row]));
    for (const [msg, row] of rows) if (!messages.some((each) => each.msg === msg)) row.remove();
    for (const message of messages) {
      const row = rows.get(message.msg) || this.row(message);
      this.count(row, message);
      if (!row.parentNode) list.prepend(row);
    }
    part('dark').hidden = messages.length > 0;
  }

  row({ msg, text }) {
    const row = document.createElement('li');
    const said = document.createElement('p');
    const plus = document.createElement('button');
    row.dataset.msg = msg;
    said.className = 'said';
    said.dir = 'auto';
    said.textContent = text;
    plus.type = 'button';
    plus.addEventListener('click', () => this.plus(row, msg));
    row.append(said, plus);
    return row;
  }

  count(row, { msg, text, pluses }) {
    const button = row.querySelector('button');
    const mine = this.plused.has(String(msg));
    const caption = pluses > 0 ? `+${pluses}` : '+1';
    if (button.textContent !== caption) button.textContent = caption;
    button.setAttribute('aria-pressed', String(mine));
    button.setAttribute('aria-label', fill(this.words.plus, { n: pluses, text: isolated(text) }));
  }

  plus(row, msg) {
    if (this.plused.has(String(msg)) || !this.send({ cmd: 'plus', msg })) return;
    this.plused = new Set([...this.plused, String(msg)].slice(-PLUSED));
    this.keep.write('plused', [...this.plused].join(' '));
    row.querySelector('button').setAttribute('aria-pressed', 'true');
  }

  /** Another event counts its messages anew. */
  forget() {
    this.plused.clear();
    this.keep.remove('plused');
  }

  fillReactions() {
    const group = part('reactions');
    group.hidden = !this.reactions?.length;
    group.setAttribute('aria-label', this.words.react);
    group.replaceChildren(...(this.reactions || []).map(({ kind, emoji }) => this.reaction(kind, emoji)));
  }

  reaction(kind, emoji) {
    const button = document.createElement('button');
    const face = document.createElement('span');
    button.type = 'button';
    face.textContent = emoji;
    button.append(face);
    button.setAttribute('aria-label', this.words.reactions[kind] || kind);
    button.addEventListener('click', () => this.react(button, kind));
    return button;
  }

  react(button, kind) {
    this.float(button);
    if (Date.now() - this.reactedAt < REACT_EVERY) return;
    if (this.send({ cmd: 'react', kind })) this.reactedAt = Date.now();
  }

  float(button) {
    const flying = button.firstChild.cloneNode(true);
    flying.className = 'flying';
    flying.setAttribute('aria-hidden', 'true');
    flying.addEventListener('animationend', () => flying.remove());
    button.querySelectorAll('.flying').forEach((other) => other.remove());
    button.append(flying);
  }

  setPinned(message) {
    part('pinned').hidden = !message;
    part('pinned').querySelector('span').textContent = message ? message.text : '';
  }

  setAnnouncement(text) {
    part('announcement').hidden = !text;
    part('announcement').textContent = text;
  }

  setHeld(held) {
    part('held').hidden = !held;
  }
}
