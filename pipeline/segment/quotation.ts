import type { Token } from '../model/segmented.ts';
import { BREAK, QUOTE, type Scan } from './scan.ts';

/** What a quotation mark does; a straight mark says so by the white space around it. */
export type MarkRole = 'open' | 'close' | 'either';

// Single marks are left out: theirs is also the apostrophe.
const OPENING = '«“„‹';
const CLOSING = '»”›';

/** The role of token `index` as a quotation mark, or `undefined` when it is none. */
export function markRole(tokens: readonly Token[], index: number): MarkRole | undefined {
  const token = tokens[index];
  if (token?.kind !== 'mark') return undefined;
  if (OPENING.includes(token.text)) return 'open';
  if (CLOSING.includes(token.text)) return 'close';
  if (token.text !== '"') return undefined;
  const next = tokens[index + 1];
  if (next?.text === '"') return token.spaced && index > 0 && next.spaced ? 'close' : 'either'; // one ends, one begins
  const tight = next !== undefined && !next.spaced;
  if (token.spaced || index === 0) return tight ? 'open' : 'either';
  if (!tight) return 'close';
  if (next.kind === 'mark') return ',.;:!?)'.includes(next.text) ? 'close' : 'either';
  return tokens[index - 1]?.kind === 'mark' ? 'either' : 'open';
}

/** How many marks are open after this one. */
export const depthAfter = (depth: number, role: MarkRole | undefined): number => {
  if (role === undefined) return depth;
  if (role === 'open') return depth + 1;
  if (role === 'close') return Math.max(0, depth - 1);
  return depth > 0 ? depth - 1 : 1;
};

/**
 * How many marks are still open after a line break: none, unless the new line closes one before it opens another
 * (newspapers open each paragraph of a long quotation again and close only the last).
 */
export function carriedDepth({ tokens, traits }: Scan, index: number, depth: number): number {
  if (depth === 0) return 0;
  for (let at = index; at < tokens.length; at++) {
    const trait = traits[at] ?? 0;
    if (at > index && trait & BREAK) return 0;
    const role = trait & QUOTE ? markRole(tokens, at) : undefined;
    if (role !== undefined) return role === 'close' ? depth : 0;
  }
  return 0;
}
