import { type Input, type Reading, tokenIn } from '../../pattern.ts';
import type { Scaled } from '../pieces.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that lead from one amount to another: two amounts, not a range. */
const MOVEMENT =
  /^(?:pass|grimp|augment|tomb|baiss|chut|ramen|relev|port|rédui|mont|recul|progress|bondi|abaiss|hauss|élev|descend)/u;
/** Words before an amount whose currency was said before. */
const CUES = set('dont contre soit à et ou puis à environ sur ( , de');
/** Words that may follow it; a noun would be what it counts. */
const AFTER = set(
  'pour en au aux à par sur dans contre et ou est sont a ont ( ) , . ; : — - – " » ” cette ce cet l\' il elle qui que provenant soit chez mais seront sera était étaient destinés destiné',
);

/** Whether the words before a range tell of a move from one amount to the other. */
export function isMovement(input: Input, start: number): boolean {
  for (let at = start - 1; at >= start - 4; at--) if (MOVEMENT.test(tokenIn(input, at)?.lower ?? '')) return true;
  return false;
}

/** "dont 15,5 millions": a large multiplier, a word that refers back, and nothing that it counts. */
export function allowsEllipsis({ factor, round }: Scaled, { start, end }: Reading<unknown>, input: Input): boolean {
  if (factor < 1e6 || round) return false;
  const next = tokenIn(input, end);
  const last = tokenIn(input, end - 1);
  if (last && !/^(?:m|b|d|milli)/u.test(last.lower)) return false;
  return CUES.has(tokenIn(input, start - 1)?.lower ?? '') && (next === undefined || AFTER.has(next.lower));
}
