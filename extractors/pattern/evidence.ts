import { DIGITS } from './codes.ts';
import type { AnyPiece } from './piece.ts';

/**
 * What a rule cannot do without: every amount holds a currency or a multiplier, most dates a month, a weekday or a unit.
 * A sentence that holds none of the words that the rules of a layer need is not read by them at all.
 */
type Needs = AnyPiece['needs'];

/** Words that stand in nearly every sentence: no evidence where there is another choice. */
const COMMON: ReadonlySet<string> = new Set([
  DIGITS,
  ..."le la les l' un une des du de d' à au aux et ou en dans par pour sur ce cet cette qui que qu' deux trois - , .".split(
    ' ',
  ),
  ...'the a an of in on at to and or for from by this that with one two'.split(' '),
]);

/** Of the words of a phrase the one that is seen least: not a common one if it can be, and the longest. */
export function rarest(keys: readonly string[]): string {
  const worth = (key: string): number => key.length + (COMMON.has(key) ? 0 : 100);
  return keys.reduce((best, key) => (worth(key) > worth(best) ? key : best), keys[0] ?? '');
}

/** What one of several readings needs. */
export function needsOfAny(pieces: readonly AnyPiece[]): Needs {
  const keys = new Set<string>();
  for (const { needs } of pieces) {
    if (!needs) return null;
    for (const key of needs) keys.add(key);
  }
  return keys;
}

/** What readings need that follow each other: the set of one of them, with the fewest common words, then the smallest. */
export function needsOfAll(needs: readonly Needs[]): Needs {
  let best: Needs = null;
  let least = Number.POSITIVE_INFINITY;
  for (const keys of needs) {
    const cost = keys ? costOf(keys) : Number.POSITIVE_INFINITY;
    if (cost >= least) continue;
    best = keys;
    least = cost;
  }
  return best;
}

/** Numbers in digits are seen more often than any one word of a list, except a common one. */
function costOf(keys: ReadonlySet<string>): number {
  let cost = keys.size;
  for (const key of keys) if (COMMON.has(key)) cost += key === DIGITS ? 30_000 : 10_000;
  return cost;
}
