import { type Input, type Reading, tokenIn } from '../../pattern.ts';
import type { Scaled } from '../pieces.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that lead from one amount to another: two amounts, not a range. */
const MOVEMENT =
  /^(?:rose|rise|rises|risen|rising|grew|grow|grown|fell|fall|fallen|falling|dropp|drop|increas|decreas|climb|jump|slipp|rais|cut|up|down|went|mov|declin|improv|edg)/u;
/** Words before an amount whose currency was said before. */
const CUES = set('including of which from to and or with against versus about only another further plus than ( ,');
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
  return CUES.has(tokenIn(input, start - 1)?.lower ?? '') && (next === undefined || AFTER.has(next.lower));
}
