import type { Reference } from '../../pipeline/model/discourse.ts';
import { pastApproximation } from './approximation.ts';
import { type Clause, isAdverb, isFiniteVerb, tokenOf, verbsAt } from './clause.ts';
import { coordinatedWith, extentOf, type Phrase, phraseAt, referenceIn } from './noun-phrase.ts';

/** What stands in a grammatical place: references (several when coordinated), a phrase, or both. */
export type Argument = { readonly references: readonly Reference[]; readonly phrase: Phrase | null };

export const NOTHING: Argument = { references: [], phrase: null };

/** The reference at a token and those coordinated with it. */
export function group(clause: Clause, index: number): readonly Reference[] {
  const after = coordinatedWith(clause, index);
  const indexes = after.length > 0 ? [...listBefore(clause, index), index, ...after] : [index];
  return indexes.flatMap((at) => clause.referenceAt.get(at) ?? []);
}

/** "A, B et C": what a closed list holds left of one of its members. */
function listBefore(clause: Clause, index: number): readonly number[] {
  const found: number[] = [];
  let first = extentOf(clause, index).first;
  while (tokenOf(clause, first - 1).text === ',' && clause.referenceAt.get(first - 2)?.form === 'name') {
    first = extentOf(clause, first - 2).first;
    found.unshift(first);
  }
  return found;
}

/** The noun phrase that begins at a token, as an argument: its reference when it has one, and those beside it. */
export function argumentAt(clause: Clause, start: number): Argument {
  const phrase = phraseAt(clause, start);
  if (!phrase) {
    const { referenceAt } = clause;
    return referenceAt.has(start) ? { references: group(clause, start), phrase: null } : NOTHING;
  }
  const reference = referenceIn(clause, phrase);
  if (!reference) return { references: [], phrase };
  for (let at = phrase.first; at <= phrase.last + 3; at++)
    if (clause.referenceAt.get(at) === reference) return { references: group(clause, at), phrase };
  return { references: [reference], phrase };
}

const stopsComplements = (clause: Clause, index: number): boolean => {
  const { text, lower } = tokenOf(clause, index);
  return /^[;:.!?»”]$/u.test(text) || clause.grammar.subordinators.has(lower) || isFiniteVerb(clause, index);
};

/** The bare noun phrase after a verb: its object. Adverbs, dates and a complement between commas may stand before it. */
export function objectAfter(clause: Clause, from: number): Argument {
  const { grammar } = clause;
  let direct = true; // nothing but dates and adverbs so far: "a dénoncé hier des violations"
  for (let at = from; at < clause.last && at < from + 14; at++) {
    if (stopsComplements(clause, at)) return NOTHING;
    const counted = pastApproximation(clause, at);
    if (counted !== null) return argumentAt(clause, counted);
    const { lower, kind, text } = tokenOf(clause, at);
    if (text === ',' && at > from + 8) return NOTHING;
    if (kind === 'mark' || clause.dated.has(at)) continue;
    if (grammar.prepositions.has(lower)) {
      if (grammar.phrases.has(`${lower} ${tokenOf(clause, at + 1).lower}`)) {
        at++;
        continue;
      }
      const inner = phraseAt(clause, at + 1);
      const partitive = direct && (lower === 'des' || lower === 'du');
      if (partitive && inner) return argumentAt(clause, at + 1);
      direct = false;
      if (inner) at = inner.last;
      continue;
    }
    if (isAdverb(clause, lower) || lower.startsWith('-')) continue;
    const times = timesAt(clause, at);
    if (times !== null) {
      at = times;
      continue;
    }
    return argumentAt(clause, at);
  }
  return NOTHING;
}

/** "une nouvelle fois", "the first time": how often, and no object; the index of its last word. */
function timesAt(clause: Clause, index: number): number | null {
  for (let at = index + 1; at < index + 4; at++) {
    const { text, kind } = tokenOf(clause, at);
    if (kind !== 'word') return null;
    if (/^(?:fois|time)$/u.test(text)) return at;
  }
  return null;
}

/** The complement that a preposition leads, to the right of a token: "à la société Delmont" for "à"; a verb's lemma leads its object. */
export function complementAfter(clause: Clause, from: number, preposition: string, farthest = 24): Argument {
  const [first = '', second] = preposition.split(' ');
  for (let at = from; at < clause.last && at < from + farthest; at++) {
    if (/^[;!?»”]$/u.test(tokenOf(clause, at).text)) return NOTHING;
    if (matchesVerb(clause, at, preposition))
      return argumentAt(clause, clause.grammar.prepositions.has(tokenOf(clause, at + 1).lower) ? at + 2 : at + 1);
    if (at > from && (clause.grammar.subordinators.has(tokenOf(clause, at).lower) || isFiniteVerb(clause, at)))
      return NOTHING;
    const { lower } = tokenOf(clause, at);
    const stem = clause.grammar.prepositions.get(lower) ?? lower;
    if ((stem !== first && lower !== first) || clause.dated.has(at)) continue;
    if (/^(?:according|due|prior|next)$/u.test(tokenOf(clause, at - 1).lower)) continue;
    if (taken(clause, from, at)) return NOTHING;
    const after = second === undefined ? at + 1 : at + 2;
    if (second !== undefined && clause.grammar.prepositions.get(tokenOf(clause, at + 1).lower) !== second) continue;
    const found = argumentAt(clause, after);
    if (found.references.length > 0 || found.phrase) return found;
  }
  return NOTHING;
}

/** "Un accord autorise chacun à agir sur …": behind a verb with an object of its own the complement is no longer the noun's. */
function taken(clause: Clause, from: number, until: number): boolean {
  const { grammar } = clause;
  if (until === from || !isFiniteVerb(clause, from)) return false;
  for (let at = from + 1; at < until; at++) {
    const { lower, kind } = tokenOf(clause, at);
    const idle = kind !== 'word' || isAdverb(clause, lower) || clause.dated.has(at) || grammar.determiners.has(lower);
    if (!idle && !grammar.prepositions.has(lower) && verbsAt(clause, at).length === 0) return true;
  }
  return false;
}

const matchesVerb = (clause: Clause, index: number, lemma: string): boolean =>
  verbsAt(clause, index).some((reading) => reading.lemma === lemma);

/**
 * The complement of a noun ("l'acquisition[, fin juillet,] de X"): adjectives, dates and what commas set apart may
 * stand between, another preposition may not.
 */
export function ofComplement(clause: Clause, from: number): Argument {
  const { grammar } = clause;
  let words = 0;
  for (let at = from; at < Math.min(clause.last, from + 12); at++) {
    const { lower, text, kind } = tokenOf(clause, at);
    if (grammar.prepositions.get(lower) === grammar.of && !clause.dated.has(at)) {
      if (tokenOf(clause, at + 1).lower !== 'ici') return argumentAt(clause, at + 1);
      return NOTHING;
    }
    if (clause.dated.has(at) || grammar.adverbs.has(lower)) continue;
    if (text === ',') {
      const close = closing(clause, at);
      if (close === null) return NOTHING;
      at = close;
      continue;
    }
    if (kind !== 'word' || grammar.prepositions.has(lower) || grammar.subordinators.has(lower)) return NOTHING;
    if (clause.referenceAt.has(at) || isFiniteVerb(clause, at) || ++words > 2) return NOTHING;
  }
  return NOTHING;
}

/** Index of the comma that closes what one at the index opens, within a few words. */
function closing(clause: Clause, index: number): number | null {
  for (let at = index + 1; at < index + 8; at++) if (tokenOf(clause, at).text === ',') return at;
  return null;
}
