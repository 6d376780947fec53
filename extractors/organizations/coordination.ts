import { peoples } from '../lexicons/function-words.ts';
import { commonWords } from '../lexicons/sets.ts';
import type { Candidate } from '../names/candidate.ts';
import type { Run } from '../names/runs.ts';
import type { View } from '../names/view.ts';
import { isPerson, isPlace } from './cues.ts';

const AND = new Set(['et', 'and', 'ou', 'or', '&']);
const SEPARATORS = new Set([...AND, ',']);

/** A run joined by "et" to an organization is one, too, when it is a single word or a name of common words: "Amazon Care et Care Medical". */
export function coordinated(
  view: View,
  runs: readonly Run[],
  organizations: readonly Candidate[],
): readonly Candidate[] {
  const ends = new Map<number, Candidate>();
  const starts = new Map<number, Candidate>();
  for (const candidate of organizations) {
    if (candidate.layer !== 'organization' || candidate.tentative) continue;
    ends.set(candidate.last, candidate);
    starts.set(candidate.first, candidate);
  }
  return runs.flatMap((run) => {
    const { first, last } = run;
    if (view.titled[first] || view.initial[first] || last - first > 3 || isPlace(view, run) || isPerson(view, run))
      return [];
    const left = ends.get(first - 1);
    const right = starts.get(last + 1);
    const joined = AND.has(view.folded[first - 1] ?? '') ? left : AND.has(view.folded[last] ?? '') ? right : undefined;
    const listed =
      SEPARATORS.has(view.folded[first - 1] ?? '') && SEPARATORS.has(view.folded[last] ?? '') && left && right;
    const near = joined ?? (listed ? left : undefined);
    if (!near || peoples.has(view.folded[first] ?? '')) return [];
    const common = view.tokens.slice(first, last).some(({ lower }) => commonWords().has(lower));
    if (last - first > 1 && !common) return [];
    return [
      {
        ...run,
        layer: 'organization' as const,
        rule: 'organization/coordination',
        strength: last - first > 1 ? 64 : 58,
        kind: near.kind ?? 'organization',
      },
    ];
  });
}
