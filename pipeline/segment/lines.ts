import type { Token } from '../model/segmented.ts';
import { DANGLING, opensSentences } from './openers.ts';

const BULLETS = '-–—•*·▪●■◦‣►▶→';
const CLOSERS = ')]}»”’›,;:.!?';

/** Whether token `index` is a dash or dot that stands before an item of a list. */
export const isBullet = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token?.kind !== 'mark' || !BULLETS.includes(token.text)) return false;
  const next = tokens[index + 1];
  if (next === undefined || next.spaced) return next !== undefined;
  return next.text === token.text && tokens[index + 2]?.spaced === true; // "--"
};

/** A single line break ends the sentence unless the line was cut by its width or the next one clearly goes on. */
export function breaksLine(text: string, tokens: readonly Token[], index: number, width: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (!before || !token) return false;
  if (isBullet(tokens, index)) return true;
  if (token.kind === 'mark' && CLOSERS.includes(token.text)) return false;
  if (width > 0 && isForced(text, before.end, token, width)) return false;
  const ended = before.kind === 'mark' && !',"»”’)'.includes(before.text);
  const goesOn = token.kind === 'word' && !token.capital && token.text === token.lower;
  if (goesOn && !ended) return false;
  if (token.capital && (opensSentences('fr', token.lower) || opensSentences('en', token.lower))) return true;
  return before.text !== ',' && !DANGLING.has(before.text);
}

/** Whether the next word would not have fitted in the line that ends at `end`. */
function isForced(text: string, end: number, next: Token, width: number): boolean {
  const lineStart = text.lastIndexOf('\n', end - 1) + 1;
  return end - lineStart + 1 + (next.end - next.start) > width;
}

/** Shorter lines are rows of a table or items of a list, longer ones paragraphs. */
const NARROWEST = 30;
const WIDEST = 120;

/** The width at which the text was wrapped, or 0 when its lines are paragraphs. */
export function wrapWidth(text: string): number {
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    if (stop - start > WIDEST && text.slice(start, stop).trimEnd().length > WIDEST) return 0;
  }
  const lines = text.split('\n');
  if (lines.length < 3) return 0;
  const width = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  if (width < NARROWEST || text.includes('\t')) return 0;
  let wrapped = 0;
  let whole = 0;
  lines.forEach((line, index) => {
    const length = line.trimEnd().length;
    const next = lines[index + 1]?.trimStart() ?? '';
    if (length === 0 || next === '') return;
    const word = next.search(/\s/u);
    if (length + 1 + (word < 0 ? next.length : word) > width) wrapped++;
    else whole++;
  });
  return wrapped > 2 * whole ? width : 0;
}
