// SPDX-License-Identifier: GPL-3.0-or-later

/** "Wait {n} s" with its values. */
export function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, key) => values[key]);
}
