import { type Clause, isFiniteVerb, tokenOf, verbsAt } from './clause.ts';
import type { VerbGroup } from './verb-group.ts';

/** "mis en examen pour fraude", "accusé de viol", "une enquête pour corruption": nobody has proved it. */
export function alleged(clause: Clause, index: number): boolean {
  const { prepositions, alleging, allegations } = clause.grammar;
  let led = false;
  for (let at = index - 1; at >= clause.first && at > index - 9; at--) {
    const { lower, text } = tokenOf(clause, at);
    const preposition = prepositions.get(lower);
    if (text === ';') return false;
    if (led && (allegations.has(lower) || verbsAt(clause, at).some(({ lemma }) => alleging.has(lemma)))) return true;
    led = led || (preposition !== undefined && /^(?:de|pour|of|for|with)$/u.test(preposition));
    if (isFiniteVerb(clause, at) || clause.grammar.relatives.has(lower)) return false;
  }
  return false;
}

/** "la garde à vue peut durer": what can happen to an event that stands; "peut avoir lieu", "peut être signé" make it only possible. */
export function mayOtherwise(clause: Clause, governor: VerbGroup): boolean {
  const { possible, passive } = clause.grammar;
  if (clause.language !== 'fr' || !possible.has(governor.lemma)) return false;
  const next = [1, 2, 3].flatMap((step) => verbsAt(clause, governor.main + step).map(({ lemma }) => lemma));
  return !next.some((lemma) => passive.has(lemma) || /^(?:avoir|produire|survenir|intervenir)$/u.test(lemma));
}

/**
 * Whether a noun stands under the verb to its left: as its object ("prévoit la signature de l'accord") or behind the
 * preposition that the verb leads ("renonce à l'achat"), not farther off ("a été appelé lors du sommet").
 */
export function reaches(clause: Clause, verb: VerbGroup, index: number): boolean {
  const { grammar } = clause;
  let led = true;
  for (let at = verb.last + 1; at < index; at++) {
    const { lower } = tokenOf(clause, at);
    const preposition = grammar.prepositions.get(lower);
    if (preposition !== undefined && preposition !== grammar.of && !led) return false;
    if (!grammar.adverbs.has(lower)) led = false;
  }
  return true;
}

/** Whether a verb only makes an event of the noun: of its object ("aurait mené une attaque"), or of its subject ("aurait été menée"). */
export function makesIt(clause: Clause, governor: VerbGroup, left: VerbGroup | null, index: number): boolean {
  const { light, prepositions } = clause.grammar;
  if (!left) {
    const happens = /^(?:produire|survenir|occur|happen)$/u.test(governor.lemma);
    return (
      happens || (governor.passive && light.has(governor.lemma)) || tokenOf(clause, governor.last + 1).lower === 'lieu'
    );
  }
  for (let at = left.last + 1; at < index; at++) {
    const { kind, lower } = tokenOf(clause, at);
    if (kind === 'mark' || prepositions.has(lower)) return false;
  }
  return true;
}
