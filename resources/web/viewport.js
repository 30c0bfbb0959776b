// SPDX-License-Identifier: GPL-3.0-or-later

const TIGHT = 440; // px of height under which the page makes room: the keyboard is open, or the phone lies on its side
const KEYBOARD = 100; // px of height that nothing else takes away

/** So many px, with letters of the size that this person has chosen. */
export function inLetters(px) {
  return px * Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
}

/** Keeps the page as high as what the on-screen keyboard leaves, which iOS tells only here. onTight(tight): it is low. */
export function followViewport(root, onTight) {
  const viewport = window.visualViewport;
  const follow = () => {
    const height = viewport ? viewport.height : window.innerHeight;
    if (viewport && viewport.scale > 1.01) return; // pinched: leave the layout alone
    root.style.setProperty('--height', `${height}px`);
    root.style.setProperty('--top', `${viewport ? viewport.offsetTop : 0}px`);
    root.toggleAttribute('data-keyboard', window.innerHeight - height > KEYBOARD);
    const tight = height < inLetters(TIGHT);
    if (tight === root.hasAttribute('data-tight')) return;
    root.toggleAttribute('data-tight', tight);
    onTight(tight);
  };
  const target = viewport || window;
  target.addEventListener('resize', follow);
  target.addEventListener('scroll', follow);
  follow();
}
