import { type Input, tokenIn } from '../pattern.ts';
import type { Currency } from './currency-words.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Names that also mean something else: a weight, a book, a verb, a player. */
const AMBIGUOUS = set('livre pound mark crown couronne won real réal rand dong sol lev buck lire lari réaux birr taka');
const WEIGHT = set(
  'weigh weighs weighed weighing weight lost lose lift lifted heavier lighter lbs pèse pesait poids kilo pressure thrust',
);
/** What is weighed in pounds. */
const GOODS =
  /^(?:beef|meat|cheese|butter|fruits?|vegetables?|potato(?:es)?|cocaine|heroin|marijuana|cannabis|methamphetamine|meth|fentanyl|drugs?|fish|salmon|tuna|chicken|pork|turkey|sugar|flour|rice|corn|wheat|coffee|cocoa|cotton|tobacco|uranium|coal|copper|lead|steel|silver|gold|explosives?|ice|food|flesh|muscle|fat|trash|garbage|waste|paper|plastic|lobster|shrimp|crab|honey|nuts|peanuts|almonds|wool|ammonium|tnt|ground|hazelnuts|plutonium|luggage|cargo|pressure|thrust)$/u;
/** What books are, and who sells or reads them. */
const BOOKS =
  /^(?:vendus?|imprimés?|lus?|numériques?|scolaires?|anciens?|rares?|électroniques?|audio|neufs|reliés|prêtés|distribués|numérisés|donnés|brûlés|empruntés|parus|publiés|jeunesse|usagés|imprimer|lire|sur|de|d'|pour|en)$/u;
const LARGE = 1e5;
const THOUSAND = 1000;

type Spot = { readonly start: number; readonly end: number };

/** Whether a name of a currency after a number really is one. */
export function isCurrency({ name }: Currency, value: number, { start, end }: Spot, input: Input): boolean {
  if (name.includes(' ') || !AMBIGUOUS.has(name)) return true;
  const token = tokenIn(input, start);
  const next = tokenIn(input, end)?.lower ?? '';
  if (token?.capital === true) return false;
  switch (name) {
    case 'lire':
      return token?.lower === 'lires';
    case 'livre':
      // "dix livres" are books, "60 livres" may be a price where the text counts in pounds.
      return (value >= LARGE || (value >= 2 && tokenIn(input, start - 1)?.kind === 'number')) && !BOOKS.test(next);
    case 'pound':
      return !isWeight(value, { start, end }, input);
    case 'buck':
      return token?.lower === 'bucks';
    case 'won':
      return value >= THOUSAND && !/^(?:the|a|an|by|in|it|his|her|their|its|at|on)$/u.test(next);
    case 'mark':
      return value >= THOUSAND || next === 'allemands';
    case 'crown':
    case 'couronne':
      return value >= 100;
    default:
      return value >= 2;
  }
}

/** "12 million pounds of beef", "weighs 200 pounds". */
function isWeight(value: number, { start, end }: Spot, input: Input): boolean {
  if (tokenIn(input, end)?.lower === 'of' && GOODS.test(tokenIn(input, end + 1)?.lower ?? '')) return true;
  if (tokenIn(input, end)?.lower === 'per' && tokenIn(input, end + 1)?.lower === 'square') return true;
  if (/^(?:heavier|lighter|overweight)$/u.test(tokenIn(input, end)?.lower ?? '')) return true;
  if (value >= LARGE) return false;
  for (let at = start - 6; at < end + 3; at++) if (WEIGHT.has(tokenIn(input, at)?.lower ?? '')) return true;
  return value < THOUSAND && tokenIn(input, end)?.lower === 'of';
}
