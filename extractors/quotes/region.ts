import type { Token } from '../../pipeline/model/segmented.ts';
import type { Span } from '../../pipeline/model/span.ts';

/** Words between quotation marks: `start`/`end` leave the marks out, the token indexes take them in. */
export type Region = Span & {
  /** Index of the opening mark, or of the first word when the opening mark is missing. */
  readonly first: number;
  /** Index of the token after the closing mark, or after the last word when the closing mark is missing. */
  readonly last: number;
  /** Number of words and numbers inside. */
  readonly words: number;
  readonly missing?: 'open' | 'close';
};

type Frame = { readonly mark: string; readonly token: number };

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '‘': '’', '‹': '›' };
const CLOSING: ReadonlySet<string> = new Set(['»', '”', '›', '’']);
// Straight double marks, typewriter pairs, and marks that some typists use on both sides.
const BOTH: ReadonlySet<string> = new Set(['"', '"', '″']);
const NEWLINE = 10;
// Real quotations nest two or three deep and a sentence is not longer: bounds that keep hostile input linear.
const DEPTH = 8;
const REACH = 150;

function breaksBefore(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return true;
  for (let offset = before.end; offset < token.start; offset += 1) if (text.charCodeAt(offset) === NEWLINE) return true;
  return false;
}

/** A straight mark opens when a space or an opening stands before it and none after it, and nothing of its kind is open. */
function opens(text: string, tokens: readonly Token[], index: number, open: boolean): boolean {
  if (open) return false;
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return false;
  const before = text[token.start - 1] ?? ' ';
  return /[\s(['’«“—–-]/u.test(before) || !next.spaced;
}

/** A single straight mark is a quotation mark only with a space or a mark before the opening one and after the closing one. */
function single(text: string, token: Token, open: boolean): boolean {
  const before = text[token.start - 1] ?? ' ';
  const after = text[token.end] ?? ' ';
  return open
    ? /[\p{L}\p{N}.,!?…]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
    : /[\s("“«]/u.test(before) && /\S/u.test(after);
}

/**
 * The outermost quotations of a text, in order. Marks nest; a mark that a new paragraph repeats continues the quotation;
 * a closing mark without an opening one quotes from the beginning of its line; an opening mark without a closing one
 * quotes to the end of its paragraph.
 */
export function findRegions(text: string, tokens: readonly Token[]): readonly Region[] {
  if (last.tokens !== tokens) last = { tokens, regions: regionsOf(text, tokens) };
  return last.regions;
}

// those of the last article are kept: two layers ask for them
let last: { readonly tokens: readonly Token[]; readonly regions: readonly Region[] } = { tokens: [], regions: [] };

function regionsOf(text: string, tokens: readonly Token[]): readonly Region[] {
  const regions: Region[] = [];
  const stack: Frame[] = [];
  const add = (first: number, last: number, missing?: 'open' | 'close') => {
    const from = missing === 'open' ? first : first + 1;
    const to = missing === 'close' ? last : last - 1;
    const start = tokens[from]?.start;
    const end = tokens[to - 1]?.end;
    if (start === undefined || end === undefined || from >= to) return;
    let words = 0;
    for (let index = from; index < to; index += 1) if (tokens[index]?.kind !== 'mark') words += 1;
    regions.push(missing ? { start, end, first, last, words, missing } : { start, end, first, last, words });
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const bottom = stack[0];
    if (!bottom && token.kind !== 'mark') continue;
    if (bottom && breaksBefore(text, tokens, index)) {
      const reopened = token.text === bottom.mark || (token.text === '»' && bottom.mark === '«');
      if (reopened) {
        stack.length = 1;
        continue;
      }
      add(bottom.token, index, 'close');
      stack.length = 0;
    }
    if (token.kind !== 'mark' || stack.length > DEPTH) continue;
    const top = stack.at(-1);
    const mark = token.text;
    if (BOTH.has(mark)) {
      const open = stack.findLastIndex((frame) => frame.mark === mark);
      if (opens(text, tokens, index, open >= 0)) stack.push({ mark, token: index });
      else if (open >= 0) {
        const frame = stack[open];
        stack.length = open;
        if (frame && open === 0) add(frame.token, index + 1);
      } else lonely(index);
    } else if (mark === "'" || (mark === '’' && top?.mark !== '‘')) {
      if (top?.mark === "'" && single(text, token, true)) {
        stack.pop();
        if (stack.length === 0) add(top.token, index + 1);
      } else if (
        mark === "'" &&
        !stack.some((frame) => frame.mark === "'") &&
        single(text, token, false) &&
        closesLater(index)
      )
        stack.push({ mark, token: index });
    } else if (mark === '“' && top?.mark === '„') {
      stack.pop();
      if (stack.length === 0) add(top.token, index + 1);
    } else if (PAIRS[mark] !== undefined) stack.push({ mark, token: index });
    else if (CLOSING.has(mark)) {
      const open = stack.findLastIndex((frame) => PAIRS[frame.mark] === mark);
      if (open >= 0) {
        const frame = stack[open];
        stack.length = open;
        if (frame && open === 0) add(frame.token, index + 1);
      } else lonely(index);
    }
  }
  const rest = stack[0];
  if (rest) add(rest.token, tokens.length, 'close');
  return regions.sort((a, b) => a.first - b.first);

  /** A closing mark that nothing opened: from the sentence's beginning, as far back as the line or the last quotation goes. */
  function lonely(index: number): void {
    if (stack.length > 0) return;
    let first = Math.max(0, regions.at(-1)?.last ?? 0, index - REACH);
    for (let back = index; back > first; back -= 1) if (breaksBefore(text, tokens, back)) first = back;
    for (let back = index - 2; back > first; back -= 1)
      if (/^[.!?…]$/u.test(tokens[back]?.text ?? '') && tokens[back + 1]?.capital) {
        first = back + 1;
        break;
      }
    while (first < index && tokens[first]?.kind === 'mark') first += 1;
    if (index - first >= 3) add(first, index + 1, 'open');
  }

  function closesLater(index: number): boolean {
    for (let ahead = index + 1; ahead < Math.min(tokens.length, index + 120); ahead += 1) {
      const token = tokens[ahead];
      if (!token || breaksBefore(text, tokens, ahead)) return false;
      if ((token.text === "'" || token.text === '’') && single(text, token, true)) return true;
    }
    return false;
  }
}
