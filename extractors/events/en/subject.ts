import { type Clause, isAdverb, isFiniteVerb, tokenOf, verbsAt } from '../clause.ts';
import { governorOf, type Phrase, phraseAt } from '../noun-phrase.ts';
import type { VerbGroup } from '../verb-group.ts';

/** Words that open a clause of their own and are prepositions too: "after three cables were cut". */
const OPENS = /^(?:after|before|as|since|until|till|once|because)$/u;

/** How far a subject with its complements may reach to the left of its verb, in tokens. */
const FARTHEST = 30;

/** "Two men arrested on Friday were charged": a participle right after its noun, in the shape of a past. */
function isReducedRelative(clause: Clause, at: number): boolean {
  const readings = verbsAt(clause, at);
  if (!readings.some(({ tense }) => tense === 'participle')) return false;
  const { perfect, passive, telling, reporting } = clause.grammar;
  if (readings.some(({ lemma }) => telling.has(lemma) || reporting.has(lemma) || lemma === 'say')) return false;
  return !verbsAt(clause, at - 1).some(({ lemma }) => perfect.has(lemma) || passive.has(lemma));
}

/** Index of the first token of the clause that a verb stands in. */
function clauseStart(clause: Clause, verb: VerbGroup): number {
  const { grammar } = clause;
  let joined: number | null = null;
  for (let at = verb.first - 1; at >= clause.first && at > verb.first - FARTHEST; at--) {
    const { lower, text, kind } = tokenOf(clause, at);
    if (kind === 'mark' && !/^[-%$£€&'’.]$/u.test(text)) return at + 1;
    if (grammar.subordinators.has(lower) || OPENS.test(lower)) return at + 1;
    if (grammar.coordinators.has(lower)) joined ??= at;
    else if (isFiniteVerb(clause, at) && !isReducedRelative(clause, at)) return (joined ?? at) + 1;
  }
  return clause.first;
}

/**
 * The noun phrase that an English clause begins with: its subject, however many complements and participles stand
 * between it and the verb ("cables between Italy and Egypt in the Mediterranean were cut").
 */
export function englishSubject(clause: Clause, verb: VerbGroup): Phrase | null {
  let at = clauseStart(clause, verb);
  if (at === verb.first) return antecedent(clause, at - 1);
  for (let steps = 0; steps < 6 && at < verb.first; steps++) {
    const { lower, kind } = tokenOf(clause, at);
    if (clause.dated.has(at) || kind === 'mark' || isAdverb(clause, lower) || clause.grammar.coordinators.has(lower)) {
      at++;
      continue;
    }
    if (!clause.grammar.prepositions.has(lower)) break;
    // "In Egypt services were cut": what stands before the subject
    const inner = phraseAt(clause, at + 1);
    at = inner ? inner.last + 1 : at + 1;
  }
  const phrase = at < verb.first ? phraseAt(clause, at) : null;
  return phrase && phrase.last < verb.first ? phrase : null;
}

/** "the system that was cut": the phrase that a relative pronoun refers to. */
function antecedent(clause: Clause, relative: number): Phrase | null {
  if (!/^(?:that|which|who)$/u.test(tokenOf(clause, relative).lower)) return null;
  const end = tokenOf(clause, relative - 1).text === ',' ? relative - 2 : relative - 1;
  if (tokenOf(clause, end).kind !== 'word' || isFiniteVerb(clause, end)) return null;
  const phrase = phraseAt(clause, governorOf(clause, end).head);
  return phrase && phrase.last <= end ? phrase : null;
}
