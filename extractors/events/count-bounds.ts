import type { Quantity } from '../../pipeline/model/event.ts';
import { boundOf } from '../money/bounds.ts';
import { FRENCH_ROUND_NUMBERS } from '../pattern/numbers/french.ts';
import { type Clause, tokenOf } from './clause.ts';

/** How far the words beside a count leave it open: at least so many, about so many, so many others. */
export type CountBounds = Pick<Quantity, 'relation' | 'approximate' | 'others'>;

/** What says that those counted come on top of others that the article tells of: "sept autres victimes", "two more people". */
const OTHERS = {
  fr: /^(?:autres?|supplémentaires?)$/u,
  en: /^(?:others?|another|more|additional|further)$/u,
} as const;

/** The bounds of the count whose number stands from `at` to before `next`, and whose counted noun is the token `noun`. */
export function countBounds(clause: Clause, at: number, next: number, noun: number): CountBounds {
  const { article, sentence, language } = clause;
  const bound = boundOf(article.tokens, { start: at, end: next }, sentence, language)?.value;
  const round = language === 'fr' && FRENCH_ROUND_NUMBERS[tokenOf(clause, at).lower] !== undefined;
  return {
    ...(bound === undefined || bound === 'about' ? {} : { relation: bound }),
    ...(bound === 'about' || round ? { approximate: true as const } : {}),
    ...(tellsOthers(clause, at, next, noun) ? { others: true as const } : {}),
  };
}

/** "Sept autres personnes", "another seven people"; "de plus" only right behind the noun: "deux morts de plus". */
function tellsOthers(clause: Clause, at: number, next: number, noun: number): boolean {
  const other = OTHERS[clause.language];
  if (other.test(tokenOf(clause, at - 1).lower)) return true;
  for (let index = next; index <= noun + 1; index++) if (other.test(tokenOf(clause, index).lower)) return true;
  return tokenOf(clause, noun + 1).lower === 'de' && tokenOf(clause, noun + 2).lower === 'plus';
}
