import { type Input, type Reading, tokenIn } from '../pattern.ts';
import type { Scaled } from './scaled.ts';

/** The words around an amount that one language has for going from one to another and for referring back. */
export type MoneyWords = {
  /** Verbs that lead from one amount to another: two amounts, not a range. */
  readonly movement: RegExp;
  /** Words before an amount whose currency was said before. */
  readonly cues: ReadonlySet<string>;
  /** Verbs of paying, costing and being worth. */
  readonly verbs: RegExp;
  /** Words that may stand between them and the amount. */
  readonly fillers: ReadonlySet<string>;
  /** Words that may follow the amount; a noun would be what it counts. */
  readonly after: ReadonlySet<string>;
  /** Last words of an amount that is large enough to stand without its currency. */
  readonly large: RegExp;
  /** "dont", "of which": what follows is a part of the amount just before. */
  readonly parts: ReadonlySet<string>;
  /** "3 millions de plus": a comparison, no noun that is counted. */
  readonly compared: ReadonlySet<string>;
  /** "of": what follows it is counted. */
  readonly of: ReadonlySet<string>;
  /** Words after hundredths that they do not count: "3 euros 50 le kilo". */
  readonly measured: ReadonlySet<string>;
  /** Words that may stand between the amounts of a list. */
  readonly fillersOfList: ReadonlySet<string>;
  /** Says that several amounts belong to several things, in their order. */
  readonly respectively: string;
};

/** A set from words that spaces set apart. */
export const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const LARGE = 1e6;
const FILLED = 4;

/** Whether the words before a range tell of a move from one amount to the other. */
export function isMovement({ movement }: MoneyWords, input: Input, start: number): boolean {
  for (let at = start - 1; at >= start - 4; at--) if (movement.test(tokenIn(input, at)?.lower ?? '')) return true;
  return false;
}

/** "including 15.5 million", "apportera 120 millions": a large multiplier, a word that refers back, nothing that it counts. */
export function allowsEllipsis(
  words: MoneyWords,
  { factor, round }: Scaled,
  { start, end }: Reading<unknown>,
  input: Input,
): boolean {
  if (factor < LARGE || round || !words.large.test(tokenIn(input, end - 1)?.lower ?? '')) return false;
  return refersBack(words, input, start) && nothingCounted(words, input, end);
}

/** "dont 15,5 millions", "of which 15 million": a part of the amount before it, whatever verb follows. */
export function isPart(
  words: MoneyWords,
  { factor, round }: Scaled,
  { start, end }: Reading<unknown>,
  input: Input,
): boolean {
  if (factor < LARGE || round || !words.large.test(tokenIn(input, end - 1)?.lower ?? '')) return false;
  const next = tokenIn(input, end);
  if (next === undefined || words.of.has(next.lower)) return false;
  for (let at = start - 1; at >= start - FILLED; at--) {
    const word = tokenIn(input, at)?.lower ?? '';
    if (words.parts.has(word)) return true;
    if (!words.fillers.has(word)) return false;
  }
  return false;
}

/** Whether a cue or a verb of paying stands before the amount, fillers aside. */
function refersBack({ cues, verbs, fillers }: MoneyWords, input: Input, start: number): boolean {
  for (let at = start - 1; at >= start - FILLED; at--) {
    const word = tokenIn(input, at)?.lower ?? '';
    if (cues.has(word) || verbs.test(word)) return true;
    if (!fillers.has(word)) return false;
  }
  return false;
}

/** "180 millions auparavant", "60 millions de moins": what follows is no noun that the number counts. */
function nothingCounted({ after, compared, of }: MoneyWords, input: Input, end: number): boolean {
  const next = tokenIn(input, end);
  if (next === undefined) return true;
  if (of.has(next.lower)) return compared.has(tokenIn(input, end + 1)?.lower ?? '');
  return after.has(next.lower);
}
