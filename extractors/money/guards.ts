import { type Input, tokenIn } from '../pattern.ts';
import type { Currency } from './currency-words.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Names that also mean something else: a weight, a book, a verb, a player. */
const AMBIGUOUS = set('livre pound mark crown won real réal rand dong sol lev buck lire lari réaux');
const WEIGHT = set('weigh weighs weighed weighing weight lost lose lift lifted heavier lbs of pèse pesait poids kilo');
const LARGE = 1e5;

/** Whether a name of a currency after a number really is one. */
export function isCurrency(
  currency: Currency,
  value: number,
  { start, end }: { readonly start: number; readonly end: number },
  input: Input,
): boolean {
  const { name } = currency;
  if (name.includes(' ') || !AMBIGUOUS.has(name)) return true;
  const token = tokenIn(input, start);
  if (token?.capital === true) return false;
  if (name === 'lire') return token?.lower === 'lires';
  if (name === 'livre' || name === 'pound') return value >= LARGE || !nearWeight(input, start, end);
  if (name === 'buck') return token?.lower === 'bucks';
  if (name === 'won') return value >= 100 && !/^(?:the|a|an|by|in|it|his|her)$/u.test(tokenIn(input, end)?.lower ?? '');
  return value >= 2;
}

/** French "livres" of small numbers are books; English pounds are a weight beside "weigh" and its like. */
function nearWeight(input: Input, start: number, end: number): boolean {
  if (tokenIn(input, start)?.lower.startsWith('livre')) return true;
  for (let at = start - 6; at < end + 3; at++) if (WEIGHT.has(tokenIn(input, at)?.lower ?? '')) return true;
  return false;
}
