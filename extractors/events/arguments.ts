import type { Reference } from '../../pipeline/model/discourse.ts';
import { type Clause, isFiniteVerb, tokenOf, verbsAt } from './clause.ts';
import { coordinatedWith, extentOf, governorOf, type Phrase, phraseAt, referenceIn } from './noun-phrase.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';

/** What stands in a grammatical place: references (several when coordinated), a phrase, or both. */
export type Argument = { readonly references: readonly Reference[]; readonly phrase: Phrase | null };

export const NOTHING: Argument = { references: [], phrase: null };

/** The reference at a token and those coordinated with it. */
function group(clause: Clause, index: number): readonly Reference[] {
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

/** Skips what a pair of commas sets apart, leftwards: "l'offre[, qui …,] a été" continues at "l'offre". */
function beforeParenthesis(clause: Clause, index: number): number {
  const text = tokenOf(clause, index).text;
  if (text !== ',' && text !== ')') return index;
  for (let at = index - 1; at > clause.first; at--)
    if (tokenOf(clause, at).text === (text === ')' ? '(' : ',')) return at - 1;
  return index - 1;
}

/** "Le directeur financier, Luc Pérard, quittera": the name that a pair of commas sets beside a phrase is the subject. */
function apposed(clause: Clause, index: number): Argument | null {
  const reference = tokenOf(clause, index).text === ',' ? clause.referenceAt.get(index - 1) : undefined;
  if (reference?.form !== 'name') return null;
  const { first } = extentOf(clause, index - 1);
  const noun = first - 2;
  const opens = tokenOf(clause, first - 1).text === ',' && tokenOf(clause, noun).kind === 'word';
  if (!opens || clause.referenceAt.get(noun)?.form === 'name') return null;
  return { references: [reference], phrase: null };
}

/** The finite verb group nearest to the left of a token, inside the sentence. */
export function governingVerb(clause: Clause, index: number, farthest = 14): VerbGroup | null {
  for (let at = index - 1; at >= Math.max(clause.first, index - farthest); at--) {
    const { text, lower } = tokenOf(clause, at);
    if (text === ';' || text === ':' || clause.grammar.relatives.has(lower)) return null;
    if (clause.dated.has(at)) continue; // "il y a trois semaines" governs nothing
    const reading = verbsAt(clause, at)[0];
    const found = reading && verbGroup(clause, at, preferred(clause, at));
    if (found && found.form !== 'participle') return found;
  }
  return null;
}

/** The lemma that a verb token most likely has: not the auxiliary when another reading exists. */
export function preferred(clause: Clause, index: number): string {
  const readings = verbsAt(clause, index);
  const { perfect, passive } = clause.grammar;
  return (readings.find(({ lemma }) => !perfect.has(lemma) && !passive.has(lemma)) ?? readings[0])?.lemma ?? '';
}

/** Who does what the group says: the bare reference to its left, through relatives, infinitives and coordination. */
export function subjectOf(clause: Clause, verb: VerbGroup, depth = 0): Argument {
  if (depth > 3) return NOTHING;
  if (verb.form !== 'finite') {
    const governor = governingVerb(clause, verb.first);
    return governor ? subjectOf(clause, governor, depth + 1) : leftmost(clause, verb.first);
  }
  const shares = clause.grammar.coordinators.has(tokenOf(clause, verb.first - 1).lower);
  const before = shares ? finiteBefore(clause, verb.first - 1) : null;
  if (before) return subjectOf(clause, before, depth + 1);
  const named = apposed(clause, verb.first - 1);
  if (named) return named;
  let fallback: Argument = NOTHING;
  for (let at = beforeParenthesis(clause, verb.first - 1); at >= clause.first; at--) {
    const token = tokenOf(clause, at);
    const reference = clause.referenceAt.get(at);
    if (reference) {
      const { first } = extentOf(clause, at);
      const { preposition, head } = governorOf(clause, first);
      const coordinated = clause.grammar.coordinators.has(tokenOf(clause, head - 1).lower);
      if (preposition === null && !coordinated) return { references: group(clause, first), phrase: null };
      if (preposition === clause.grammar.of && fallback === NOTHING)
        fallback = { references: [], phrase: wholePhrase(clause, head, verb.first) };
      at = Math.min(first, head);
      continue;
    }
    if (/^[;:«“"]$/u.test(token.text)) break;
    if (clause.grammar.relatives.has(token.lower)) {
      if (!/^(?:qui|who|which|that)$/u.test(token.lower)) break;
      const antecedent = tokenOf(clause, at - 1).text === ',' ? at - 2 : at - 1;
      if (clause.referenceAt.has(antecedent))
        return { references: group(clause, extentOf(clause, antecedent).first), phrase: null };
      break;
    }
    if (clause.grammar.subordinators.has(token.lower)) break;
    if (isFiniteVerb(clause, at)) {
      const other = verbGroup(clause, at, preferred(clause, at));
      const shared = other && coordinates(clause, at + 1, verb.first);
      return shared ? subjectOf(clause, other, depth + 1) : fallback;
    }
    if (token.text === ',' && fallback !== NOTHING) break;
  }
  return fallback === NOTHING ? phraseSubject(clause, verb) : fallback;
}

/** "X a vendu Y et racheté Z": the verb before the coordinator, whose subject is shared. */
function finiteBefore(clause: Clause, index: number): VerbGroup | null {
  for (let at = index - 1; at >= clause.first && at > index - 20; at--) {
    const { text, lower } = tokenOf(clause, at);
    if (/^[;:«»“”]$/u.test(text) || clause.grammar.subordinators.has(lower)) return null;
    const group =
      verbsAt(clause, at).length > 0 && !clause.dated.has(at) ? verbGroup(clause, at, preferred(clause, at)) : null;
    if (group?.form === 'finite') return group;
  }
  return null;
}

/** Whether "et" (or a comma) between two verbs makes them share their subject. */
function coordinates(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (clause.grammar.coordinators.has(tokenOf(clause, at).lower)) return true;
  return false;
}

/** A subject that is no reference: the noun phrase at the left of the verb. */
export function phraseSubject(clause: Clause, verb: VerbGroup): Argument {
  const end = beforeParenthesis(clause, verb.first - 1);
  const { head, preposition } = governorOf(clause, end);
  const bare = preposition === null || indefinite(clause, head);
  const phrase = bare && head <= end ? phraseFrom(clause, head, verb.first) : null;
  return { references: [], phrase };
}

/** "Des rebelles ont …": the plural of "un" where no noun stands before that "des" could complete. */
function indefinite(clause: Clause, at: number): boolean {
  if (tokenOf(clause, at).lower !== 'des') return false;
  const { kind, lower } = tokenOf(clause, at - 1);
  const { adverbs, coordinators, subordinators } = clause.grammar;
  return (
    kind !== 'word' ||
    clause.dated.has(at - 1) ||
    adverbs.has(lower) ||
    coordinators.has(lower) ||
    subordinators.has(lower) ||
    verbsAt(clause, at - 1).length > 0
  );
}

/** The phrase that an "of" complement belongs to: from "du groupe" back to "le service de livraison du groupe". */
function wholePhrase(clause: Clause, complement: number, before: number): Phrase | null {
  let head = complement;
  for (let steps = 0; steps < 4 && head > clause.first; steps++) {
    const contracted = clause.grammar.contracted.has(tokenOf(clause, head).lower);
    const outer = governorOf(clause, contracted ? head - 1 : head - 2);
    head = outer.head;
    if (outer.preposition === null) return phraseFrom(clause, head, before);
    if (outer.preposition !== clause.grammar.of) return null;
  }
  return null;
}

function phraseFrom(clause: Clause, head: number, before: number): Phrase | null {
  const phrase = phraseAt(clause, head);
  return phrase && phrase.last < before ? phrase : null;
}

/** The first bare organization or person of the sentence, left of a token: what a nominal style leaves as the agent. */
export function leftmost(clause: Clause, before: number): Argument {
  for (let at = clause.first; at < before; at++) {
    if (!clause.referenceAt.has(at)) continue;
    const { first, last } = extentOf(clause, at);
    if (governorOf(clause, first).preposition === null) return { references: group(clause, first), phrase: null };
    at = last;
  }
  return NOTHING;
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
  for (let at = from; at < clause.last && at < from + 14; at++) {
    if (stopsComplements(clause, at)) return NOTHING;
    const { lower, kind, text } = tokenOf(clause, at);
    if (text === ',' && at > from + 8) return NOTHING;
    if (kind === 'mark' || clause.dated.has(at)) continue;
    if (grammar.prepositions.has(lower)) {
      if (grammar.phrases.has(`${lower} ${tokenOf(clause, at + 1).lower}`)) {
        at++;
        continue;
      }
      const inner = phraseAt(clause, at + 1);
      const partitive = at === from && (lower === 'des' || lower === 'du');
      if (partitive && inner) return argumentAt(clause, at + 1);
      if (inner) at = inner.last;
      continue;
    }
    if (grammar.adverbs.has(lower) || grammar.negations.has(lower) || /(?:ment|ly)$|^-/u.test(lower)) continue;
    return argumentAt(clause, at);
  }
  return NOTHING;
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
    const after = second === undefined ? at + 1 : at + 2;
    if (second !== undefined && clause.grammar.prepositions.get(tokenOf(clause, at + 1).lower) !== second) continue;
    const found = argumentAt(clause, after);
    if (found.references.length > 0 || found.phrase) return found;
  }
  return NOTHING;
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
