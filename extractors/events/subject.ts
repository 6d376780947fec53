import { beforeApproximation } from './approximation.ts';
import { type Argument, group, NOTHING } from './arguments.ts';
import { type Clause, isFiniteVerb, tokenOf, verbsAt } from './clause.ts';
import { englishSubject } from './en/subject.ts';
import { extentOf, governorOf, type Phrase, phraseAt } from './noun-phrase.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';

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
      const coordinated =
        clause.grammar.coordinators.has(tokenOf(clause, head - 1).lower) && !opensClause(clause, head - 1);
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
      if (shared) return subjectOf(clause, other, depth + 1);
      return fallback === NOTHING && clause.language === 'en' ? phraseSubject(clause, verb) : fallback;
    }
    if (token.text === ',' && fallback !== NOTHING) break;
  }
  return fallback === NOTHING ? phraseSubject(clause, verb) : fallback;
}

/** "Tripoli est tombé et X a été tué": a coordinator behind a clause that has its own verb joins clauses, not names. */
function opensClause(clause: Clause, coordinator: number): boolean {
  if (clause.language !== 'fr') return false;
  for (let at = coordinator - 1; at >= clause.first && at > coordinator - 20; at--) {
    const { text, lower } = tokenOf(clause, at);
    if (/^[;:«»“”]$/u.test(text) || clause.grammar.subordinators.has(lower)) return false;
    if (isFiniteVerb(clause, at) && !clause.dated.has(at)) return true;
  }
  return false;
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

/** "deux hommes[,] qui ont …": the end of the phrase that a relative subject pronoun refers to, else the index itself. */
function antecedentEnd(clause: Clause, index: number): number {
  if (!/^(?:qui|who|which)$/u.test(tokenOf(clause, index).lower)) return index;
  return tokenOf(clause, index - 1).text === ',' ? index - 2 : index - 1;
}

/** "deux hommes qui ont attaqué la banque [ont été …]": past the relative clause that ends at the index, to its antecedent. */
function beforeRelative(clause: Clause, index: number): number {
  if (clause.language !== 'fr') return index;
  for (let at = index; at > clause.first && at > index - 16; at--) {
    const { text, kind } = tokenOf(clause, at);
    if (kind === 'mark' && text !== '-') return index;
    if (!isFiniteVerb(clause, at) || clause.dated.has(at)) continue;
    const group = verbGroup(clause, at, preferred(clause, at));
    const end = group ? antecedentEnd(clause, group.first - 1) : at;
    return group && end < group.first - 1 ? end : index;
  }
  return index;
}

/** A subject that is no reference: the noun phrase at the left of the verb. */
export function phraseSubject(clause: Clause, verb: VerbGroup): Argument {
  const relative = antecedentEnd(clause, verb.first - 1);
  const end = relative < verb.first - 1 ? relative : beforeRelative(clause, beforeParenthesis(clause, verb.first - 1));
  const counted = countedPhrase(clause, end, verb.first);
  if (counted) return { references: [], phrase: counted };
  const ending = phraseEnding(clause, end, verb.first);
  if (ending.phrase || clause.language !== 'en') return ending;
  return { references: [], phrase: englishSubject(clause, verb) };
}

/** The noun phrase that ends at a token, with the phrase that it completes; nothing when a preposition governs it. */
export function phraseEnding(clause: Clause, end: number, before = end + 1): Argument {
  const { head, preposition } = governorOf(clause, end);
  // "le maire de Totana a été arrêté": the phrase that the complement belongs to
  const whole =
    preposition === clause.grammar.of && !indefinite(clause, head) ? wholePhrase(clause, head, before) : null;
  if (whole) return { references: [], phrase: whole };
  const bare = preposition === null || indefinite(clause, head);
  const phrase = bare && head <= end ? phraseFrom(clause, head, before) : null;
  return { references: [], phrase };
}

/** "Au moins [13 personnes] sont": a counted phrase behind words of approximation, which no preposition governs. */
function countedPhrase(clause: Clause, end: number, before: number): Phrase | null {
  for (let at = end; at >= clause.first && at > end - 8; at--) {
    const { kind, lower } = tokenOf(clause, at);
    if (kind === 'mark' || isFiniteVerb(clause, at) || clause.grammar.subordinators.has(lower)) return null;
    const first = beforeApproximation(clause, at);
    if (first === null) continue;
    const governed =
      clause.grammar.prepositions.has(tokenOf(clause, first - 1).lower) || verbsAt(clause, first - 1).length > 0;
    const phrase = governed ? null : phraseFrom(clause, at, before);
    return phrase && phrase.last === end ? phrase : null;
  }
  return null;
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
    if (steps > 0 && indefinite(clause, head)) return phraseFrom(clause, head, before);
    const contracted = clause.grammar.contracted.has(tokenOf(clause, head).lower);
    if (tokenOf(clause, contracted ? head - 1 : head - 2).kind === 'mark') return null;
    const outer = governorOf(clause, contracted ? head - 1 : head - 2);
    head = outer.head;
    if (outer.preposition === null) return phraseFrom(clause, head, before);
    if (outer.preposition !== clause.grammar.of) return null;
  }
  return null;
}

function phraseFrom(clause: Clause, head: number, before: number): Phrase | null {
  const phrase = phraseAt(clause, head);
  if (!phrase || phrase.last < before) return phrase;
  // "deux hommes [arrêtés …]": a participle belongs to the phrase that it follows, but is none of its words here
  const last = before - 1;
  return last >= phrase.first ? { ...phrase, last, end: tokenOf(clause, last).end } : null;
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
