// SPDX-License-Identifier: GPL-3.0-or-later
// What the page is made of, and who tells whom.
import { Composer } from './composer.js';
import { Keep } from './keep.js';
import { Messages } from './messages.js';
import { OwnList } from './ownlist.js';
import { Sender } from './sender.js';
import { fill, speak } from './strings.js';
import { idSource } from './text.js';
import { followViewport } from './viewport.js';
import { Wire } from './wire.js';

const HOUR = 3600000;

const { lang, words } = speak(navigator.languages || [navigator.language]);
const keep = new Keep();
const nextId = idSource();
const status = document.getElementById('status');

let connected = false;
let clockAhead = 0; // ms that the server's clock is ahead of ours
let mutedUntil = 0; // by the server's clock
let mutedTimer;

document.documentElement.lang = lang;
for (const element of document.querySelectorAll('[data-t]')) element.textContent = words[element.dataset.t];
followViewport(document.documentElement);

const own = new OwnList(words, rewrite);
const messages = new Messages(keep, (message) => {
  own.render(messages.list, connected);
  if (message) own.announce(message);
  showBlock();
});
const composer = new Composer(words, keep, send);
const wire = new Wire(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/ws`, {
  hello, onCommand, onState,
});
const sender = new Sender(messages, wire);

function hello() {
  const command = { cmd: 'hello', v: 1, name: composer.ownName() };
  const secret = keep.read('secret');
  return secret ? { ...command, secret } : command;
}

function send(draft) {
  messages.add({ ...draft, id: nextId(), at: Date.now(), state: 'sending' });
  sender.pump();
}

function rewrite(message) {
  messages.remove(message.id);
  composer.takeBack(message.text);
}

function onState(state) {
  connected = state === 'open';
  if (!connected) sender.lost();
  status.dataset.state = state;
  status.textContent = words.connection[state];
  own.render(messages.list, connected);
}

function onWelcome({ secret, store, event, limits, modes, mode, own: told, muted_until: until, now }) {
  if (secret) keep.write('secret', secret);
  const sameStore = keep.read('store') === store;
  keep.write('store', store);
  clockAhead = now - Date.now();
  document.title = event;
  document.getElementById('event').textContent = event;
  composer.setLimits(limits);
  composer.setModes(modes);
  setInterceptor(mode);
  messages.merge(told, sameStore);
  setMuted(until);
}

function setInterceptor(mode) {
  composer.setHint(mode === 'approve' ? words.checked : '');
}

function setMuted(until) {
  clearTimeout(mutedTimer);
  mutedUntil = until;
  const left = mutedLeft();
  if (left > 0) mutedTimer = setTimeout(() => setMuted(until), left > HOUR ? HOUR : 1000);
  sender.hold(left > 0);
  showBlock();
}

function mutedLeft() {
  return mutedUntil - clockAhead - Date.now();
}

function showBlock() {
  const left = mutedLeft();
  if (left > HOUR) composer.setBlock(words.muted);
  else if (left > 0) composer.setBlock(fill(words.mutedFor, { time: minutes(left) }));
  else composer.setBlock(messages.full ? words.full : '');
}

function minutes(ms) {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function onError(error) {
  if (wire.ready) sender.refused(error);
  else wire.retry(error.retry_ms || 0);
}

function onCommand(command) {
  const commands = {
    __proto__: null,
    welcome: () => onWelcome(command),
    ack: () => sender.answered(command.id, command.state),
    status: () => sender.answered(command.id, command.state),
    interceptor: () => setInterceptor(command.mode),
    muted: () => setMuted(command.until),
    error: () => onError(command),
  };
  commands[command.cmd]?.();
}

own.render(messages.list, connected);
wire.open();
