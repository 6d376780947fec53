import { type Input, type Reading, tokenIn } from '../../pattern.ts';
import type { Scaled } from '../pieces.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that lead from one amount to another: two amounts, not a range. */
const MOVEMENT =
  /^(?:rose|rise|rises|risen|rising|grew|grow|grown|fell|fall|fallen|falling|dropp|drop|increas|decreas|climb|jump|slipp|rais|cut|up|down|went|mov|declin|improv|edg)/u;
/** Words before an amount whose currency was said before. */
const CUES = set('including which from and or against versus only another further plus ( , between');
const VERBS =
  /^(?:pay|paid|cost|reach|contribut|invest|spen|borrow|lend|lent|offer|earn|rais|total|worth|valu|fin(?:ed|anc)|sav|bring|brought|stood|rose|fell|to$)/u;
/** Words that may stand between them and the amount. */
const FILLERS = set(
  'of about some nearly almost around over more less than up at least to under roughly a therefore only between',
);
const FILLED = 4;
/** Words that may follow it; a noun would be what it counts. */
const AFTER = set(
  'for in on to by from at against and or is was were are will would a an the ( ) , . ; : — - – " ” last this next each annually more this which that',
);

/** Whether the words before a range tell of a move from one amount to the other. */
export function isMovement(input: Input, start: number): boolean {
  for (let at = start - 1; at >= start - 4; at--) if (MOVEMENT.test(tokenIn(input, at)?.lower ?? '')) return true;
  return false;
}

/** "including 15.5 million": a large multiplier, a word that refers back, and nothing that it counts. */
export function allowsEllipsis({ factor, round }: Scaled, { start, end }: Reading<unknown>, input: Input): boolean {
  if (factor < 1e6 || round) return false;
  const next = tokenIn(input, end);
  if (!/^(?:milli|billi|trilli|half)/u.test(tokenIn(input, end - 1)?.lower ?? '')) return false;
  return refersBack(input, start) && (next === undefined || AFTER.has(next.lower));
}

/** Whether a cue or a verb of paying stands before the amount, fillers aside. */
function refersBack(input: Input, start: number): boolean {
  for (let at = start - 1; at >= start - FILLED; at--) {
    const word = tokenIn(input, at)?.lower ?? '';
    if (CUES.has(word) || VERBS.test(word)) return true;
    if (!FILLERS.has(word)) return false;
  }
  return false;
}
