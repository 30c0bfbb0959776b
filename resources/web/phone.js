// SPDX-License-Identifier: GPL-3.0-or-later
// What the page is made of, and who tells whom.
import { Composer } from './composer.js';
import { Keep } from './keep.js';
import { Messages } from './messages.js';
import { OwnList } from './ownlist.js';
import { RoomView } from './roomview.js';
import { Sender } from './sender.js';
import { fill } from './strings.js';
import { idSource } from './text.js';
import { followViewport } from './viewport.js';
import { Wire } from './wire.js';

const HOUR = 3600000;
const IN_APP = /MicroMessenger|\bQQ\/|Weibo|DingTalk|AlipayClient|FBA[NV]\/|Instagram|\bLine\//;
const ADVISE_AFTER = 2; // failures in a row
const OURS = /\/phone\.js/; // apps put scripts of their own into the page, whose faults are not ours

const keep = new Keep();
const words = JSON.parse(document.getElementById('words').textContent); // of the language of now
const nextId = idSource();
const root = document.documentElement;
const floor = document.getElementById('floor');
const language = document.getElementById('language');
const status = document.getElementById('status');
const advice = document.getElementById('advice');

let connectionState = 'connecting';
let clockAhead = 0; // ms that the server's clock is ahead of ours
let mutedUntil = 0; // by the server's clock
let muteHolds = false; // what is unsent
let interceptor = ''; // its mode
let unwelcome = ''; // code of why the server does not let us in
let slowMs = 0; // least time between two messages
let slowUntil = Number(keep.read('slow')) || 0; // by our clock
let blockTimer;
let news = {}; // which news of the server we have: its run, and the number of the last one

window.addEventListener('error', tellBroken);
window.addEventListener('unhandledrejection', tellBroken);
language.value = words.key;

const own = new OwnList(words, rewrite);
const messages = new Messages(keep, (message) => {
  own.render(messages.list, connectionState === 'open');
  if (message) own.announce(message);
  showBlock();
});
const composer = new Composer(words, keep, { onSend: send, onBlock: (sentence) => own.tell(sentence) });
followViewport(root, (tight) => composer.openLooks(!tight));
const wire = new Wire(location.host, { hello, onCommand, onState });
const room = new RoomView(words, keep, (command) => wire.send(command));
const sender = new Sender(messages, wire);

language.addEventListener('change', () => choose(language.value));
choose(keep.read('language') || words.key);

/** Speaks that language from now on, if its words can be had. The page came with those that the browser asks for. */
async function choose(key) {
  const option = Array.from(language.options).find(({ value }) => value === key);
  if (!option || key === words.key) return;
  language.value = key;
  try {
    const chosen = await (await fetch(option.dataset.words)).json();
    if (language.value !== key) return; // another one was chosen meanwhile
    Object.assign(words, chosen);
    keep.write('language', key);
    relabel();
  } catch {
    language.value = words.key;
  }
}

function relabel() {
  root.lang = words.tag;
  composer.relabel();
  setInterceptor(interceptor);
  room.relabel();
  own.render(messages.list, connectionState === 'open');
  showState();
  showBlock();
  for (const element of document.querySelectorAll('[data-t]')) element.textContent = words[element.dataset.t];
}

function tellBroken({ filename, error, reason }) {
  if (!OURS.test(`${filename} ${(error || reason)?.stack}`)) return;
  floor.textContent = words.broken;
  for (const [href, caption] of [['', words.reload], ['plain', words.simple]]) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = caption;
    floor.append(' ', link);
  }
  floor.hidden = false;
  floor.dataset.broken = '';
}

function hello() {
  const secret = keep.read('secret');
  return { cmd: 'hello', v: 1, name: composer.ownName(), ...(secret ? { secret } : {}), ...news };
}

function send(draft) {
  messages.add({ ...draft, id: nextId(), at: Date.now(), state: 'sending' });
  sender.pump();
}

function rewrite(message) {
  messages.remove(message.id);
  composer.takeBack(message.text);
}

function onState(state, failures) {
  connectionState = state;
  if (state === 'open') unwelcome = '';
  if (state !== 'open') sender.lost();
  if (state === 'open' || failures >= ADVISE_AFTER)
    advice.hidden = state === 'open' || !IN_APP.test(navigator.userAgent);
  showState();
  own.render(messages.list, state === 'open');
}

function showState() {
  status.dataset.state = connectionState;
  status.textContent = (connectionState === 'lost' && words.errors[unwelcome]) || words.connection[connectionState];
  advice.textContent = words.inApp;
}

function onWelcome(welcome) {
  if (welcome.secret) keep.write('secret', welcome.secret);
  const sameStore = keep.read('store') === welcome.store;
  keep.write('store', welcome.store);
  if (!sameStore) room.forget();
  clockAhead = welcome.now - Date.now();
  mutedUntil = welcome.muted_until;
  news = { run: welcome.run, last: welcome.last };
  setEvent(welcome.event);
  composer.setLimits(welcome.limits);
  setSettings(welcome.settings);
  setInterceptor(welcome.mode);
  room.show(welcome.screen);
  room.setPinned(welcome.pinned);
  room.setAnnouncement(welcome.announcement);
  room.setHeld(welcome.held);
  messages.merge(welcome.own, sameStore && welcome.resumed);
  setMuted(welcome.muted_until);
}

function setEvent(title) {
  document.title = title;
  document.getElementById('event').textContent = title;
}

function setSettings(settings) {
  slowMs = settings.slow_ms;
  own.note = settings.refusal_note || '';
  own.render(messages.list, connectionState === 'open');
  setAccent(settings.accent);
  composer.set(settings);
  room.set(settings);
  showBlock();
}

/** The colour of the event, and black or white on it, whichever is read better. */
function setAccent(color) {
  const rgb = /^#(..)(..)(..)$/.exec(color)?.slice(1).map((hex) => parseInt(hex, 16) / 255);
  const light = rgb?.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  const bright = light && 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] > 0.18;
  const values = { key: color, 'key-ink': bright ? '#000' : '#fff', glow: `${color}40` };
  for (const [name, value] of Object.entries(values)) root.style.setProperty(`--${name}`, rgb ? value : '');
}

function setInterceptor(mode) {
  interceptor = mode;
  composer.setHint(mode === 'approve' ? words.checked : '');
}

function onNews({ id, state, why, n }) {
  news.last = n;
  sender.answered(id, state, why);
}

function onAck(ack) {
  onNews(ack);
  if (!slowMs) return;
  slowUntil = Date.now() + slowMs;
  keep.write('slow', String(slowUntil));
  showBlock();
}

function setMuted(until) {
  mutedUntil = until;
  muteHolds = mutedLeft() > 0;
  showBlock();
  sender.hold(muteHolds);
}

function mutedLeft() {
  return mutedUntil - clockAhead - Date.now();
}

function slowLeft() {
  return slowMs ? Math.min(slowMs, slowUntil - Date.now()) : 0;
}

/** Says why nothing can be sent, and counts down while that passes by itself. */
function showBlock() {
  clearTimeout(blockTimer);
  const muted = mutedLeft();
  if (muted > HOUR) composer.setBlock(words.muted);
  else if (muted > 0) composer.setBlock(fill(words.mutedFor, { time: minutes(muted) }));
  else if (slowLeft() > 0) composer.setBlock(fill(words.slow, { time: minutes(slowLeft()) }));
  else composer.setBlock(messages.full ? words.full : '');
  if (muteHolds && muted <= 0) setMuted(0);
  const left = Math.max(muted, slowLeft());
  if (left > 0) blockTimer = setTimeout(showBlock, left > HOUR ? HOUR : Math.min(1000, left));
}

function minutes(ms) {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function onError(error) {
  if (wire.ready) {
    sender.refused(error);
    return;
  }
  unwelcome = error.code;
  wire.retry(error.retry_ms || 0);
}

function onCommand(command) {
  const commands = {
    __proto__: null,
    welcome: () => onWelcome(command),
    ack: () => onAck(command),
    status: () => onNews(command),
    interceptor: () => setInterceptor(command.mode),
    settings: () => setSettings(command),
    event: () => setEvent(command.title),
    screen: () => room.show(command.messages),
    pinned: () => room.setPinned(command.message),
    announcement: () => room.setAnnouncement(command.text),
    held: () => room.setHeld(command.held),
    muted: () => setMuted(command.until),
    error: () => onError(command),
  };
  commands[command.cmd]?.();
}

own.render(messages.list, false);
showBlock();
wire.open();
floor.hidden = true; // all of the page works in this browser
root.dataset.ready = '';
