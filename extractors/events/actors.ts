import { countryOfPeople, placeKey } from '../lexicons/countries.ts';
import { type Clause, tokenOf } from './clause.ts';
import type { Phrase } from './noun-phrase.ts';

/** Words that are read of a phrase in search of who it means. */
const MOST_WORDS = 6;

const singular = (lower: string): string => (lower.endsWith('s') ? lower.slice(0, -1) : lower);

/** Whether a lower-case word names people or an authority: "manifestants", "gouvernement", "police". */
export const isActorWord = ({ grammar }: Clause, lower: string): boolean =>
  grammar.actors.has(lower) || grammar.actors.has(singular(lower));

/**
 * Whether a phrase names somebody who acts: by a noun for people or an authority before its first complement ("deux
 * jeunes manifestants", "riot police"), by a country or a people ("l'Iran", "les Palestiniens").
 */
export function isActor(clause: Clause, { first, last, head }: Phrase): boolean {
  const { grammar } = clause;
  for (let at = first; at <= Math.min(last, first + MOST_WORDS); at++) {
    const { lower, capital } = tokenOf(clause, at);
    if (at > first && grammar.prepositions.has(lower)) return false;
    if (capital && (isCountry(clause, at) || (head === lower && countryOfPeople(lower) !== undefined))) return true;
    if (clause.language === 'fr' ? isActorWord(clause, lower) : lower === head && isActorWord(clause, lower)) return true;
  }
  return false;
}

/** Whether the name of a country begins at a token: "Iran", "Corée du Nord". */
function isCountry(clause: Clause, index: number): boolean {
  for (let words = 3; words > 0; words--) {
    const end = tokenOf(clause, index + words - 1).end;
    const { start } = tokenOf(clause, index);
    if (end > start && isState(placeKey(clause.article.text.slice(start, end)))) return true;
  }
  return false;
}

const isState = (key: string | undefined): boolean => key !== undefined && !key.startsWith('~');

/** The name under which a phrase stands as a participant: its words without the article. */
export function actorName(clause: Clause, { first, start, end }: Phrase): { readonly name: string; readonly start: number } {
  const { lower } = tokenOf(clause, first);
  const begins = /^(?:le|la|l'|les|une?|des|du|the|an?)$/u.test(lower) ? tokenOf(clause, first + 1).start : start;
  return { name: clause.article.text.slice(begins, end), start: begins };
}
