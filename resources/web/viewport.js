// SPDX-License-Identifier: GPL-3.0-or-later

const TIGHT = 440; // px of height under which the stage makes room: the keyboard is open
const VERY_TIGHT = 340; // and under which name and mode do

/** Keeps the page as high as what the on-screen keyboard leaves, which iOS tells only here. */
export function followViewport(root) {
  const viewport = window.visualViewport;
  const follow = () => {
    const height = viewport ? viewport.height : window.innerHeight;
    if (viewport && viewport.scale > 1.01) return; // pinched: leave the layout alone
    root.style.setProperty('--height', `${height}px`);
    root.style.setProperty('--top', `${viewport ? viewport.offsetTop : 0}px`);
    root.dataset.tight = height < VERY_TIGHT ? 'very' : 'yes';
    if (height >= TIGHT) delete root.dataset.tight;
  };
  const target = viewport || window;
  target.addEventListener('resize', follow);
  target.addEventListener('scroll', follow);
  follow();
}
