// SPDX-License-Identifier: GPL-3.0-or-later
import { characterCount, leftCharacters, oneLine, pick } from './text.js';
import { fill } from './strings.js';
import { inLetters } from './viewport.js';

// Bullets have a dark outline: all of these can be read on black and on white.
const COLORS = ['#ffffff', '#ffd84d', '#ffa04d', '#ff6b6b', '#ff8fd0', '#b9a3ff', '#62bdff', '#6fe08f'];
const TEXT_UNITS = 2048; // UTF-16 units that the server looks at; piled-up marks reach it before the characters do

const byId = (id) => document.getElementById(id);

const ROOMY = 640; // px of height from which on the looks of a bullet are open at first

/**
 * The form: name, text, colour, mode, size, the preview of the bullet, the counter, and the reason why nothing can be
 * sent. What is typed is kept until it is sent. onSend({ text, name, color, mode, size }) gets what may go out,
 * onBlock(sentence) is told when nothing can be sent any more, and when it can again.
 */
export class Composer {
  constructor(words, keep, { onSend, onBlock }) {
    this.words = words;
    this.keep = keep;
    this.onSend = onSend;
    this.onBlock = onBlock;
    this.limits = { text: 120, name: 20 };
    this.block = '';
    this.note = '';
    this.hint = '';
    this.composing = false;
    this.text = byId('text');
    this.name = byId('name');
    this.host = { modes: ['scroll', 'top', 'bottom'], sizes: ['normal'], colors: true, phrases: [] };
    this.fillName();
    this.relabel();
    if (!this.text.value) this.text.value = keep.read('draft') || ''; // people write before this is loaded
    this.openLooks(true);
    this.listen();
    this.refresh();
  }

  /** What the host allows. */
  set(host) {
    this.host = host;
    this.relabel();
  }

  /** All that has words in it, in the language of now. */
  relabel() {
    this.fillColors();
    this.fillChoices('modes', 'mode', this.host.modes, this.words.modes);
    this.fillChoices('sizes', 'size', this.host.sizes, this.words.sizes, 'normal');
    this.fillPhrases();
    this.text.placeholder = this.words.text;
    this.text.setAttribute('aria-label', this.words.text);
    byId('look').setAttribute('aria-label', this.words.look);
    this.refresh();
  }

  fillName() {
    const made = this.keep.read('made') || pick(this.words.first) + this.words.join + pick(this.words.second);
    this.keep.write('made', made);
    this.name.placeholder = made;
    this.name.value = this.keep.read('name') ?? made;
  }

  fillColors() {
    const kept = this.keep.read('color');
    byId('colors').hidden = !this.host.colors;
    byId('colors').querySelectorAll('label').forEach((label) => label.remove());
    COLORS.forEach((color, i) => {
      const radio = this.addRadio('colors', 'color', color, this.words.colors[i]);
      radio.parentNode.style.setProperty('--color', color);
      radio.checked = this.host.colors ? color === kept || (i === 0 && !COLORS.includes(kept)) : i === 0;
    });
  }

  /** One of what the host allows; where that is only one there is nothing to choose. What we have no word for is left out. */
  fillChoices(group, name, ids, captions, usual) {
    const wanted = this.keep.read(name);
    const known = ids.filter((id) => captions[id]);
    const first = known.includes(usual) ? usual : known[0];
    byId(group).hidden = known.length < 2;
    byId(group).querySelectorAll('label').forEach((label) => label.remove());
    for (const id of known) {
      const radio = this.addRadio(group, name, id, captions[id]);
      radio.checked = id === (known.includes(wanted) ? wanted : first);
    }
  }

  fillPhrases() {
    const { phrases } = this.host;
    const group = byId('phrases');
    group.hidden = phrases.length === 0;
    group.setAttribute('aria-label', this.words.phrases);
    group.replaceChildren(...phrases.map((phrase) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.dir = 'auto';
      button.textContent = phrase;
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => this.write(phrase));
      return button;
    }));
  }

  /** Puts a phrase where the text is being written; as much as fits. */
  write(phrase) {
    const { value, selectionStart, selectionEnd } = this.text;
    const rest = value.slice(0, selectionStart) + value.slice(selectionEnd);
    const fits = leftCharacters(phrase, this.limits.text - characterCount(rest));
    this.text.setRangeText(fits, selectionStart, selectionEnd, 'end');
    this.text.focus();
    this.changed();
  }

  /** Where the person has not closed it, and there is room. */
  openLooks(wanted) {
    const kept = this.keep.read('looks');
    this.setLooks(wanted && (kept ? kept === 'true' : window.innerHeight >= inLetters(ROOMY)));
  }

  setLooks(open) {
    byId('look').setAttribute('aria-expanded', String(open));
    byId('looks').hidden = !open;
    byId('form').dataset.looks = open ? 'open' : 'closed';
  }

  addRadio(group, name, value, word) {
    const label = document.createElement('label');
    const radio = document.createElement('input');
    const caption = document.createElement('span');
    radio.type = 'radio';
    radio.name = name;
    radio.value = value;
    caption.textContent = word;
    label.append(radio, caption);
    byId(group).append(label);
    return radio;
  }

  chosen(name) {
    return document.querySelector(`input[name=${name}]:checked`)?.value;
  }

  ownName() {
    return oneLine(this.name.value) || this.name.placeholder;
  }

  setLimits(limits) {
    Object.assign(this.limits, limits);
    this.refresh();
  }

  /** A sentence saying why nothing can be sent now; empty when it can. */
  setBlock(sentence) {
    const before = this.block;
    this.block = sentence;
    if (Boolean(before) !== Boolean(sentence)) this.onBlock(sentence || this.words.free);
    this.refresh();
  }

  setHint(sentence) {
    this.hint = sentence;
    this.refresh();
  }

  /** Gives a text back to be changed; what is being written stays, in front of it. */
  takeBack(text) {
    this.text.value = [oneLine(this.text.value), text].filter(Boolean).join(' ');
    this.text.focus();
    this.changed();
  }

  listen() {
    const { text, name } = this;
    byId('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.submit();
    });
    byId('form').addEventListener('change', (event) => this.choose(event.target));
    byId('look').addEventListener('click', () => {
      this.setLooks(byId('looks').hidden);
      this.keep.write('looks', String(!byId('looks').hidden));
    });
    // The keyboard stays open when the button is tapped.
    byId('send').addEventListener('mousedown', (event) => event.preventDefault());
    text.addEventListener('compositionstart', () => { this.composing = true; });
    text.addEventListener('compositionend', () => {
      this.composing = false;
      this.changed();
    });
    text.addEventListener('input', () => this.changed());
    text.addEventListener('keydown', (event) => this.key(event));
    text.addEventListener('beforeinput', (event) => this.lineBreak(event));
    text.addEventListener('paste', (event) => this.paste(event));
    name.addEventListener('input', () => this.keep.write('name', name.value));
    name.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      text.focus();
    });
  }

  choose(target) {
    if (target === this.name) this.keepName();
    else if (target.name) this.keep.write(target.name, target.value);
    this.refresh();
  }

  /** Enter sends; while a word is being composed it belongs to the input method (Safari tells by the key code). */
  key(event) {
    if (event.key !== 'Enter' || event.isComposing || this.composing || event.keyCode === 229) return;
    event.preventDefault();
    this.submit();
  }

  /** The Enter of on-screen keyboards, which often comes without a key. */
  lineBreak(event) {
    if (event.inputType !== 'insertLineBreak' && event.inputType !== 'insertParagraph') return;
    event.preventDefault();
    if (!this.composing) this.submit();
  }

  /** Pastes as much as fits, and says so. */
  paste(event) {
    const pasted = event.clipboardData?.getData('text/plain').replace(/\s+/g, ' ');
    if (!pasted) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = this.text;
    const rest = value.slice(0, selectionStart) + value.slice(selectionEnd);
    const fits = leftCharacters(pasted, this.limits.text - characterCount(rest));
    this.text.setRangeText(fits, selectionStart, selectionEnd, 'end');
    this.changed();
    if (fits !== pasted) this.note = fill(this.words.cut, { n: this.limits.text });
    this.refresh();
  }

  changed() {
    this.note = '';
    if (!this.composing && /[\r\n]/.test(this.text.value))
      this.text.value = this.text.value.replace(/\s*[\r\n]\s*/g, ' ');
    this.keep.write('draft', this.text.value);
    this.refresh();
  }

  submit() {
    this.refresh();
    if (this.reason()) return;
    this.keepName();
    const text = oneLine(this.text.value);
    this.text.value = '';
    this.changed();
    this.onSend({
      text,
      name: this.ownName(),
      color: this.chosen('color'),
      mode: this.chosen('mode'),
      size: this.chosen('size'),
    });
  }

  keepName() {
    this.name.value = leftCharacters(oneLine(this.name.value), this.limits.name);
    this.keep.write('name', this.name.value);
  }

  /** Why the text can't be sent; empty when it can. */
  reason() {
    if (this.block) return this.block;
    const text = oneLine(this.text.value);
    if (!text) return this.words.nothing;
    const over = characterCount(text) - this.limits.text;
    if (over > 0) return fill(this.words.tooMany, { n: over });
    return text.length > TEXT_UNITS ? this.words.errors.too_long : '';
  }

  refresh() {
    const text = oneLine(this.text.value);
    const count = characterCount(text);
    const reason = this.reason();
    byId('counter').textContent = `${count}/${this.limits.text}`;
    byId('counter').toggleAttribute('data-over', count > this.limits.text);
    byId('send').disabled = reason !== '';
    const bad = this.block || (text && reason);
    byId('hint').textContent = bad || this.note || this.hint || reason;
    byId('hint').toggleAttribute('data-bad', Boolean(bad));
    this.text.setAttribute('aria-invalid', String(Boolean(text && reason && !this.block)));
    this.grow();
    this.preview(text);
  }

  grow() {
    this.text.style.height = 'auto';
    this.text.style.height = `${this.text.scrollHeight}px`;
  }

  preview(text) {
    const preview = byId('preview');
    const color = this.chosen('color');
    preview.textContent = text || this.words.preview;
    preview.dataset.mode = this.chosen('mode');
    preview.dataset.size = this.chosen('size');
    preview.toggleAttribute('data-empty', !text);
    preview.style.setProperty('--color', color);
  }
}
