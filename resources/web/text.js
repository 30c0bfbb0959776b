// SPDX-License-Identifier: GPL-3.0-or-later

const segmenter = typeof Intl === 'object' && Intl.Segmenter
  ? new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  : null;

/** Characters as people see them; a family emoji is one. Old browsers count code points. */
export function characters(text) {
  return segmenter ? Array.from(segmenter.segment(text), (part) => part.segment) : Array.from(text);
}

export function characterCount(text) {
  return characters(text).length;
}

/** The first so many characters. */
export function leftCharacters(text, count) {
  return characters(text).slice(0, Math.max(0, count)).join('');
}

/** As the server will read it: one line, no white space at the ends. */
export function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/** To stand in a sentence of ours, whichever way it is written. */
export function isolated(text) {
  return `\u2068${text}\u2069`;
}

function randomWord() {
  const bytes = new Uint8Array(10);
  // randomUUID is missing on plain http; getRandomValues is there.
  if (globalThis.crypto?.getRandomValues) crypto.getRandomValues(bytes);
  else bytes.forEach((_, i) => { bytes[i] = Math.floor(Math.random() * 256); });
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

/** A source of message ids that no other tab or visit of this device gives. */
export function idSource() {
  const visit = randomWord();
  let count = 0;
  return () => `${visit}-${++count}`;
}

export function pick(list) {
  return list[Math.floor(Math.random() * list.length)];
}
