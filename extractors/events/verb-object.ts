import { type Argument, argumentAt, NOTHING, objectAfter } from './arguments.ts';
import { type Clause, isFiniteVerb, tokenOf, verbsAt } from './clause.ts';
import { governorOf } from './noun-phrase.ts';
import type { VerbGroup } from './verb-group.ts';

/** "comme il l'avait promis": the pronoun before the auxiliary is the object already. */
export const taken = (clause: Clause, { first, main, passive, reflexive }: VerbGroup): boolean => {
  if (clause.language !== 'fr' || passive || reflexive || first === main) return false;
  const at = tokenOf(clause, first - 1).lower === "l'" ? first - 1 : first;
  return (
    tokenOf(clause, at).lower === "l'" &&
    /^(?:a|ai|ont|avait|avaient|aurait|auraient|aura|auront)$/u.test(tokenOf(clause, at + 1).lower)
  );
};

/** "l'accord que X a signé": the noun before "que" is the object; behind a verb or an adjective "que" opens a clause. */
export function relativeObject(clause: Clause, verb: VerbGroup): Argument {
  if (clause.language !== 'fr' || verb.form !== 'finite') return NOTHING;
  for (let at = verb.first - 1; at > clause.first && at > verb.first - 9; at--) {
    const { lower, kind } = tokenOf(clause, at);
    if (lower !== 'que' && lower !== "qu'") {
      if (kind === 'mark' || isFiniteVerb(clause, at)) return NOTHING;
      continue;
    }
    const end = tokenOf(clause, at - 1).text === ',' ? at - 2 : at - 1;
    if (tokenOf(clause, end).kind !== 'word' || verbsAt(clause, end).length > 0) return NOTHING;
    const { head } = governorOf(clause, end);
    return head < end && clause.grammar.determiners.has(tokenOf(clause, head).lower)
      ? argumentAt(clause, head)
      : NOTHING;
  }
  return NOTHING;
}

/** "renoncer à mener à terme Haven": the object of the infinitive is what is given up. */
export function infinitiveObject(clause: Clause, object: Argument, last: number, preposition: string | null): Argument {
  if (preposition === null || object.references.length > 0) return object;
  for (let at = last + 1; at < last + 4; at++) {
    if (clause.grammar.prepositions.get(tokenOf(clause, at).lower) !== preposition) continue;
    const inner = objectAfter(clause, at + 2);
    return inner.references.length > 0 ? inner : object;
  }
  return object;
}

/** "son usine", "its plant": what is owned belongs to the party that the sentence begins with. */
export function ownsObject(clause: Clause, last: number): boolean {
  return [1, 2].some((step) => clause.grammar.possessives.has(tokenOf(clause, last + step).lower));
}
