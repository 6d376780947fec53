import type { Token } from '../model/segmented.ts';
import { isBullet } from './lines.ts';
import { DANGLING } from './openers.ts';

/** What stands before an item of a list: "2.", "b)", "•". */
export type Enumerator = { readonly style: string; readonly value: number };

const DOTS = '•▪●■◦‣';

/** The enumerator at token `index`, if one stands there. */
export function enumeratorAt(tokens: readonly Token[], index: number): Enumerator | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (token.kind === 'mark') return isBullet(tokens, index) ? { style: token.text, value: 0 } : undefined;
  const length = token.end - token.start;
  if (length > 2) return undefined;
  if (token.kind === 'word' && token.text.endsWith('.')) return { style: 'A.', value: token.text.charCodeAt(0) };
  const mark = tokens[index + 1];
  if (mark?.kind !== 'mark' || mark.spaced || !'.)'.includes(mark.text)) return undefined;
  const style = tokens[index + 2]?.text === ')' ? `${mark.text})` : mark.text;
  if (token.kind === 'number') return { style: `1${style}`, value: Number(token.text) };
  return length === 1 ? { style: `a${style}`, value: token.lower.charCodeAt(0) } : undefined;
}

/** Whether `next` is the item after `item`; `before` is the token before it. A dash begins an item only after a stop. */
export function follows(item: Enumerator, next: Enumerator, before: Token | undefined): boolean {
  if (next.style !== item.style) return false;
  if (DOTS.includes(item.style)) return true;
  if (next.value === 0) return before?.text === '.';
  return next.value === item.value + 1 && !DANGLING.has(before?.lower ?? '');
}
