import { countryOfPeople, placeKey } from '../lexicons/countries.ts';
import { referenceWords } from '../references/words.ts';
import { type Clause, tokenOf } from './clause.ts';
import { governorOf, type Phrase, phraseAt } from './noun-phrase.ts';
import { phraseEnding } from './subject.ts';
import { namesPlace } from './where.ts';

/** Words that are read of a phrase in search of who it means. */
const MOST_WORDS = 6;

/** Machines move and crash, but are no people. */
export const VEHICLES =
  /^(?:avion|train|bus|autocar|bateau|navire|hélicoptère|voiture|camion|plane|ship|boat|helicopter)s?$/u;

/** The singular of a regular plural; "cours" is none. */
const singular = (lower: string): string => (lower.endsWith('s') && lower !== 'cours' ? lower.slice(0, -1) : lower);

/** Whether a lower-case word names people or an authority: "manifestants", "gouvernement", "police". */
export function isActorWord({ grammar, language }: Clause, lower: string): boolean {
  const { roles } = referenceWords[language];
  const one = singular(lower);
  return grammar.actors.has(lower) || grammar.actors.has(one) || roles.has(lower) || roles.has(one);
}

/**
 * Whether a phrase names somebody who acts: by a noun for people or an authority before its first complement ("deux
 * jeunes manifestants", "riot police"), by a country or a people ("l'Iran", "les Palestiniens").
 */
export function isActor(clause: Clause, { first, last, head }: Phrase): boolean {
  const { grammar } = clause;
  if (first === last && tokenOf(clause, first).lower === 'personne') return false; // nobody
  const start = pastQuantifier(clause, first);
  for (let at = start; at <= Math.min(last, start + MOST_WORDS); at++) {
    const { lower, capital } = tokenOf(clause, at);
    if (at > start && grammar.prepositions.has(lower)) return false;
    if (capital && isCountry(clause, at)) return true;
    const named = capital || (clause.language === 'fr' && at > first && lower.endsWith('s')); // "les tchèques"
    if (named && head === lower && countryOfPeople(lower) !== undefined) return true;
    if (clause.language === 'fr' ? isActorWord(clause, lower) : lower === head && isActorWord(clause, lower))
      return true;
  }
  const led = grammar.prepositions.has(tokenOf(clause, first - 1).lower); // "la réunion de Chambésy" is a place
  return clause.language === 'fr' && !led && isUnknownName(clause, first, last);
}

/** "Kadhafi", "Anne Durel": capitals without a determiner that are neither a place, nor the word that opens the sentence. */
function isUnknownName(clause: Clause, first: number, last: number): boolean {
  if (last - first > 2 || (first === clause.first && first === last)) return false;
  if (/^[«“"]$/u.test(tokenOf(clause, first - 1).text)) return false;
  for (let at = first; at <= last; at++) {
    const { capital, kind, text } = tokenOf(clause, at);
    if (!capital || kind !== 'word' || clause.referenceAt.has(at) || !/^\p{Lu}[\p{Ll}'’-]+/u.test(text)) return false;
  }
  const { start } = tokenOf(clause, first);
  return !namesPlace(clause, { first, last, start, end: tokenOf(clause, last).end, head: '' });
}

const QUANTIFIER =
  /^(?:(?:diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aines?|milliers?|millions?|plupart|majorité|moitié|tiers|nombre|foule|dozens?|hundreds?|thousands?)$/u;

/** Index of the noun that a quantity leads to: "une centaine de [manifestants]", "la plupart des [victimes]". */
function pastQuantifier(clause: Clause, first: number): number {
  for (let at = first; at < first + 4; at++) {
    if (!QUANTIFIER.test(tokenOf(clause, at).lower)) continue;
    return clause.grammar.prepositions.get(tokenOf(clause, at + 1).lower) === clause.grammar.of ? at + 2 : first;
  }
  return first;
}

/** Whether a phrase means people and no machine. */
export const isPeople = (clause: Clause, phrase: Phrase): boolean => {
  for (let at = phrase.first; at <= Math.min(phrase.last, phrase.first + 2); at++)
    if (VEHICLES.test(tokenOf(clause, at).lower)) return false;
  if (isActor(clause, phrase)) return true;
  const completes = clause.grammar.prepositions.get(tokenOf(clause, phrase.first - 1).lower) === clause.grammar.of;
  return completes && clause.language === 'fr' && isUnknownName(clause, phrase.first, phrase.last); // "la mort de Tilikum"
};

/** The phrases coordinated with one, on both sides, that name somebody who acts: "l'Iran et la Russie", "A, B et C". */
export function besideActor(clause: Clause, phrase: Phrase): readonly Phrase[] {
  const joins = (at: number) => clause.grammar.coordinators.has(tokenOf(clause, at).lower);
  const found: Phrase[] = [];
  if (joins(phrase.first - 1)) {
    const { head, preposition } = governorOf(clause, phrase.first - 2);
    const left =
      preposition === null || clause.grammar.contracted.has(tokenOf(clause, head).lower)
        ? phraseAt(clause, head)
        : phraseEnding(clause, phrase.first - 2).phrase; // "un agent de santé et un patient"
    if (left && left.last === phrase.first - 2 && isActor(clause, left)) found.push(left);
  }
  if (joins(phrase.last + 1)) {
    const right = phraseAt(clause, phrase.last + 2);
    if (right && isActor(clause, right)) found.push(right);
  }
  return found;
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
export function actorName(
  clause: Clause,
  { first, start, end }: Phrase,
): { readonly name: string; readonly start: number } {
  const { lower } = tokenOf(clause, first);
  const nobody = tokenOf(clause, first + 1).lower === 'personne'; // without its article
  const begins =
    !nobody && /^(?:le|la|l'|les|une?|des|du|the|an?)$/u.test(lower) ? tokenOf(clause, first + 1).start : start;
  return { name: clause.article.text.slice(begins, end), start: begins };
}
