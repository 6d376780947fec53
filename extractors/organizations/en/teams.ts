import { places } from '../../lexicons/sets.ts';
import type { Candidate } from '../../names/candidate.ts';
import type { Run } from '../../names/runs.ts';
import { keyOf, type View } from '../../names/view.ts';
import { otherHeads } from './heads.ts';

/** "the Montreal Victorias": a place and a plural are a team. */
export function teamNames(view: View, runs: readonly Run[]): readonly Candidate[] {
  return runs.flatMap(({ first, last }): readonly Candidate[] => {
    const word = view.folded[last - 1] ?? '';
    if (last - first < 2 || last - first > 4 || view.titled[first] || view.language[first] !== 'en') return [];
    if (!word.endsWith('s') || word.endsWith('ss') || otherHeads.has(word.slice(0, -1)) || otherHeads.has(word))
      return [];
    if (!places().has(keyOf(view, first, last - 1)) || places().has(keyOf(view, first, last))) return [];
    return [{ first, last, layer: 'organization', rule: 'organization/en/team', strength: 70, kind: 'club' }];
  });
}
