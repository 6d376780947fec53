import { type Input, type Reading, tokenIn } from '../../pattern.ts';
import type { Scaled } from '../pieces.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that lead from one amount to another: two amounts, not a range. */
const MOVEMENT =
  /^(?:pass|grimp|augment|tomb|baiss|chut|ramen|relev|port|rédui|mont|recul|progress|bondi|abaiss|hauss|élev|descend)/u;
/** Words before an amount whose currency was said before, and verbs of paying and costing. */
const CUES = set('dont contre soit et ou puis sur ( , entre');
const VERBS =
  /^(?:apport|attei|coût|vaut|élèv|représent|réclam|pay|vers|invest|débours|empoch|lev|mobilis|économis|rapport|dépens|financ|prêt|emprunt|offr|valoris|estim|chiffr|évalu|factur|totalis|dégag|encaiss|passé|passer|ramené)/u;
/** Words that may stand between them and the amount. */
const FILLERS = set("donc environ plus près moins de d' quelque à encore ainsi désormais au entre");
const FILLED = 4;
/** Words that may follow it; a noun would be what it counts. */
const AFTER = set(
  `pour en au aux à par sur dans contre et ou est sont a ont ( ) , . ; : — - – " » ” cette ce cet l' il elle qui que provenant soit chez mais seront sera était étaient destinés destiné auparavant supplémentaires chaque l'an`,
);

/** Whether the words before a range tell of a move from one amount to the other. */
export function isMovement(input: Input, start: number): boolean {
  for (let at = start - 1; at >= start - 4; at--) if (MOVEMENT.test(tokenIn(input, at)?.lower ?? '')) return true;
  return false;
}

/** "dont 15,5 millions", "apportera 120 millions": a large multiplier, a word that refers back, nothing that it counts. */
export function allowsEllipsis({ factor, round }: Scaled, { start, end }: Reading<unknown>, input: Input): boolean {
  if (factor < 1e6 || round) return false;
  const last = tokenIn(input, end - 1);
  if (last && !/^(?:milli|billi|demi)/u.test(last.lower)) return false;
  return refersBack(input, start) && nothingCounted(input, end);
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

/** "180 millions auparavant", "60 millions de moins": what follows is no noun that the number counts. */
function nothingCounted(input: Input, end: number): boolean {
  const next = tokenIn(input, end);
  if (next?.lower === 'de') return /^(?:plus|moins)$/u.test(tokenIn(input, end + 1)?.lower ?? '');
  return next === undefined || AFTER.has(next.lower);
}
