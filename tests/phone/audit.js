// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the page for somebody who sees badly, uses big letters or has one thumb: a list of sentences.
(() => {
  const found = [];
  const seen = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 1;

  // ---- colours, as [red, green, blue, alpha]
  const parse = (color) => {
    const [r, g, b, a = 1] = color.match(/[\d.]+/g).map(Number);
    return [r, g, b, a];
  };
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.backgroundColor = 'Canvas';
  const canvas = parse(getComputedStyle(probe).backgroundColor);
  probe.remove();
  const over = ([r, g, b, a], below) => [r, g, b].map((c, i) => c * a + below[i] * (1 - a)).concat(1);
  const luminance = (color) => {
    const [r, g, b] = color.slice(0, 3).map((c) => c / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  /** What is behind an element; of a gradient its strongest places all at once. */
  const behind = (element) => {
    if (!element) return canvas;
    const style = getComputedStyle(element);
    const own = parse(style.backgroundColor);
    let color = own[3] === 1 ? own : over(own, behind(element.parentElement));
    if (style.backgroundImage.includes('radial-gradient'))
      for (const stop of style.backgroundImage.match(/rgba?\([^)]*\)/g)) color = over(parse(stop), color);
    return color;
  };
  const judge = (what, text, background, least) => {
    const ratio = contrast(over(text, background), background);
    if (ratio < least) found.push(`${what}: contrast ${ratio.toFixed(2)}`);
  };

  // ---- every text, placeholder and edge
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim();
    const element = walker.currentNode.parentElement;
    if (!/[\p{L}\p{N}]/u.test(text) || !seen(element) || element.closest('#preview, .unseen, script, style, option')) continue;
    const style = getComputedStyle(element);
    if (style.fontSize === '0px') continue;
    judge(`"${text.slice(0, 40)}"`, parse(style.color), behind(element), 4.5);
  }
  for (const field of document.querySelectorAll('input:not([type=radio]):not([type=hidden]), textarea')) {
    judge(`placeholder of ${field.id}`, parse(getComputedStyle(field, '::placeholder').color), behind(field), 4.5);
    judge(`edge of ${field.id}`, parse(getComputedStyle(field).borderTopColor), behind(field.parentElement), 3);
  }

  // ---- what notches and bars take, in pixels
  const ruler = document.body.appendChild(document.createElement('i'));
  const taken = Object.fromEntries(['top', 'right', 'bottom', 'left'].map((side) => {
    ruler.style.paddingTop = `env(safe-area-inset-${side})`;
    return [side, parseFloat(getComputedStyle(ruler).paddingTop)];
  }));
  ruler.remove();

  // ---- everything to be touched can be brought into the window, whole, with nothing on top of it
  for (const control of document.querySelectorAll('button, input:not([type=hidden]), textarea, select, a')) {
    if (!seen(control)) continue;
    control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { left, top, right, bottom, width, height } = control.getBoundingClientRect();
    const name = control.id || control.value || control.textContent;
    if (!control.matches('a') && (width < 44 || height < 44)) found.push(`${name}: a thumb misses it`);
    if (control.matches('textarea, input:not([type=radio])') && parseFloat(getComputedStyle(control).fontSize) < 16)
      found.push(`${name}: iOS makes the page larger when it is tapped`);
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1) found.push(`${name}: out of the window`);
    else if (left < taken.left - 1 || top < taken.top - 1 || right > innerWidth - taken.right + 1
      || bottom > innerHeight - taken.bottom + 1) found.push(`${name}: under a notch or bar`);
    else if (hit !== control && !control.contains(hit) && !hit?.contains(control) && !control.closest('label')?.contains(hit)) found.push(`${name}: covered by ${hit?.id || hit?.tagName}`);
    if (control.scrollWidth > control.clientWidth + 2 && !control.matches('#phrases button, input, select'))
      found.push(`${name}: text cut off`);
  }
  for (const text of document.querySelectorAll('h1, .said, .state, #hint, #notices p, #status')) {
    if (seen(text) && getComputedStyle(text).fontSize !== '0px' && text.scrollWidth > text.clientWidth + 1)
      found.push(`${text.id || text.className}: text cut off`);
  }
  if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the window');
  scrollTo(0, 0);
  return found.join('\n');
})()
