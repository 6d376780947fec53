import type { Reference } from '../../pipeline/model/discourse.ts';
import type { Span } from '../../pipeline/model/span.ts';
import { type Clause, isFiniteVerb, isVerbal, tokenOf, verbsAt } from './clause.ts';

/** Longest noun phrase that is read, in tokens. */
const LONGEST = 12;

/** First and last token of a reference around a token that belongs to it. */
export function extentOf(clause: Clause, index: number): { readonly first: number; readonly last: number } {
  const reference = clause.referenceAt.get(index);
  let first = index;
  let last = index;
  while (reference && clause.referenceAt.get(first - 1) === reference) first--;
  while (reference && clause.referenceAt.get(last + 1) === reference) last++;
  return { first, last };
}

/**
 * What governs the noun phrase that ends with the token: the preposition before it, or null for a bare phrase.
 * Walks left over the words of the phrase, "N de N" included ("au réseau de soins privé [One Medical]" gives "à"),
 * up to its determiner. `head` is the index where the phrase begins.
 */
export function governorOf(
  clause: Clause,
  index: number,
): { readonly preposition: string | null; readonly head: number } {
  const { grammar } = clause;
  let head = index;
  for (let steps = 0; steps < LONGEST && head >= clause.first; steps++) {
    const before = tokenOf(clause, head - 1);
    const here = tokenOf(clause, head).lower;
    if (grammar.contracted.has(here)) return { preposition: grammar.prepositions.get(here) ?? null, head };
    if (grammar.contracted.has(before.lower) || grammar.prepositions.has(before.lower)) {
      const preposition = grammar.prepositions.get(before.lower) ?? null;
      const inner =
        preposition !== null &&
        (preposition === grammar.of || grammar.bare.has(preposition)) &&
        !grammar.contracted.has(before.lower) &&
        !grammar.determiners.has(here) &&
        head !== index &&
        tokenOf(clause, head - 2).kind === 'word' &&
        !isFiniteVerb(clause, head - 2);
      if (!inner) return { preposition, head: grammar.contracted.has(before.lower) ? head - 1 : head };
      head -= 2;
      continue;
    }
    if (grammar.determiners.has(here) && head !== index && !grammar.determiners.has(before.lower))
      return { preposition: null, head };
    if (before.kind === 'mark' && before.text !== '-') return { preposition: null, head };
    if (before.kind === 'mark' || before.kind === 'number') {
      head--;
      continue;
    }
    const stops =
      grammar.subordinators.has(before.lower) ||
      grammar.coordinators.has(before.lower) ||
      (clause.referenceAt.has(head - 1) && clause.language === 'fr' && !grammar.determiners.has(before.lower)) ||
      (isVerbal(clause, head - 1) && !grammar.determiners.has(before.lower));
    if (stops) return { preposition: null, head };
    head--;
  }
  return { preposition: null, head };
}

/** A noun phrase read forward from a token: its span of tokens, its head noun and the references in it. */
export type Phrase = Span & { readonly first: number; readonly last: number; readonly head: string };

/** Reads the noun phrase that begins at a token; null when none does. */
export function phraseAt(clause: Clause, start: number): Phrase | null {
  const { grammar } = clause;
  let index = start;
  let last = -1;
  let head = '';
  for (; index < clause.last && index - start < LONGEST; index++) {
    const token = tokenOf(clause, index);
    const { lower } = token;
    if (clause.dated.has(index) || (token.kind === 'mark' && !/^[-%€$£&]$/u.test(token.text))) break;
    if (lower === "d'" && tokenOf(clause, index + 1).lower === 'ici') break;
    const golden = lower === 'or' && tokenOf(clause, index - 1).lower === "d'"; // "la médaille d'or"
    if ((grammar.subordinators.has(lower) && !golden) || grammar.coordinators.has(lower)) break;
    const preposition = grammar.prepositions.get(lower);
    const determiner = grammar.determiners.has(lower);
    if (preposition !== undefined && last >= 0 && tokenOf(clause, index + 1).kind === 'number') break;
    // "accuse les États-Unis d'avoir …": an infinitive is no complement of the noun
    if (last >= 0 && preposition === grammar.of && clause.language === 'fr' && isInfinitive(clause, index + 1)) break;
    const opens = index === start && lower === 'des'; // the plural of "un"
    const joins = last >= 0 && (preposition === grammar.of || opensBare(clause, index));
    if (preposition !== undefined && !opens && !joins) break;
    if (
      index > start &&
      last >= 0 &&
      determiner &&
      !grammar.prepositions.has(tokenOf(clause, index - 1).lower) &&
      !grammar.contracted.has(lower)
    )
      break;
    if (last >= 0 && !determiner && (isFiniteVerb(clause, index) || grammar.clitics.has(lower))) break;
    // "un traité avec la Russie empêchant …"
    if (last >= 0 && clause.language === 'fr' && !determiner && isGerund(clause, index)) break;
    if (last >= 0 && clause.language === 'en' && (grammar.near.has(lower) || grammar.possible.has(lower))) break;
    const trailing = clause.language === 'en' && grammar.adverbs.has(lower); // "its books again"
    if (preposition === undefined && !determiner && !trailing && token.kind !== 'mark') {
      const counted = token.kind === 'number' && head !== ''; // "500 soudeurs": the number is no head, unless it stands alone
      if (!counted && (clause.language === 'en' ? !seenOf(clause, start, index) : head === '' || /^\d/u.test(head)))
        head = lower;
      last = index;
    }
  }
  if (last < start || head === '') return null;
  return { first: start, last, start: tokenOf(clause, start).start, end: tokenOf(clause, last).end, head };
}

const isInfinitive = (clause: Clause, index: number): boolean =>
  verbsAt(clause, index).some(({ tense }) => tense === 'infinitive');

const isGerund = (clause: Clause, index: number): boolean =>
  verbsAt(clause, index).some(({ tense }) => tense === 'gerund');

/** "à domicile", "en ligne": a preposition with one bare noun belongs to the noun phrase before it. */
function opensBare(clause: Clause, index: number): boolean {
  const { lower } = tokenOf(clause, index);
  const next = tokenOf(clause, index + 1);
  const { grammar } = clause;
  if (!grammar.bare.has(grammar.prepositions.get(lower) ?? '') || grammar.contracted.has(lower)) return false;
  return (
    next.kind === 'word' &&
    !next.capital &&
    !grammar.determiners.has(next.lower) &&
    verbsAt(clause, index + 1).length === 0
  );
}

/** Whether the phrase has passed its "of": in English the head noun is the last word before it. */
function seenOf(clause: Clause, start: number, index: number): boolean {
  for (let at = start; at < index; at++) if (tokenOf(clause, at).lower === clause.grammar.of) return true;
  return false;
}

/** The reference that is the head of a phrase: the phrase itself, or a name that stands in apposition at its end. */
export function referenceIn(clause: Clause, phrase: Phrase): Reference | null {
  for (let index = phrase.first; index <= phrase.last; index++) {
    const reference = clause.referenceAt.get(index);
    if (!reference) continue;
    const { head, preposition } = governorOf(clause, extentOf(clause, index).first);
    if (head <= phrase.first || (preposition === null && head <= phrase.first + 1)) return reference;
  }
  // "une plateforme de livraison sur ordonnance, Amazon Pharmacy": the name after the comma, past modifiers
  let comma = phrase.last + 1;
  while (
    comma < phrase.last + 6 &&
    tokenOf(clause, comma).kind === 'word' &&
    !isVerbal(clause, comma) &&
    !clause.referenceAt.has(comma)
  )
    comma++;
  if (!/^[,(:]$/u.test(tokenOf(clause, comma).text)) return null;
  const next = clause.referenceAt.get(comma + 1);
  const closes = next && tokenOf(clause, extentOf(clause, comma + 1).last + 1).text;
  return next?.form === 'name' && closes !== undefined && /^[,.);]?$/u.test(closes) ? next : null;
}

/** The references coordinated with one: "A, B et C" gives B and C for A. */
export function coordinatedWith(clause: Clause, index: number): readonly number[] {
  const found: number[] = [];
  let at = extentOf(clause, index).last + 1;
  for (let steps = 0; steps < 8; steps++) {
    const token = tokenOf(clause, at);
    if (token.text !== ',' && !clause.grammar.coordinators.has(token.lower)) break;
    let next = at + 1;
    while (next < at + 8 && !clause.referenceAt.has(next) && plainWord(clause, next)) next++;
    if (!clause.referenceAt.has(next)) break;
    found.push(next);
    at = extentOf(clause, next).last + 1;
  }
  // a comma alone is an apposition, not a list: the last link must be "et"
  const closed = found.length > 0 && clause.grammar.coordinators.has(tokenOf(clause, lastLink(clause, found)).lower);
  return closed ? found : [];
}

const plainWord = (clause: Clause, index: number): boolean => {
  const { lower, kind } = tokenOf(clause, index);
  const joins = clause.grammar.prepositions.get(lower) === clause.grammar.of && !clause.grammar.contracted.has(lower);
  return kind === 'word' && (joins || !clause.grammar.prepositions.has(lower)) && verbsAt(clause, index).length === 0;
};

/** Index of the comma or "et" before the last of a list. */
function lastLink(clause: Clause, found: readonly number[]): number {
  let at = extentOf(clause, found.at(-1) ?? 0).first - 1;
  while (
    at > clause.first &&
    tokenOf(clause, at).kind === 'word' &&
    !clause.grammar.coordinators.has(tokenOf(clause, at).lower)
  )
    at--;
  return at;
}
