import { personLexicon } from '../lexicons/persons.ts';
import { commonWords, firstNames, places } from '../lexicons/sets.ts';
import { englishHeads, otherHeads } from '../organizations/en/heads.ts';
import { addressOf, isRole } from '../persons/part.ts';
import type { Candidate } from './candidate.ts';
import type { Run } from './runs.ts';
import { allCapitals, keyOf, type View } from './view.ts';

/** First words of persons' names that many bear. */
const SHARED = new Set('abou abu al el ben bin ibn saint san santa st mc de le la van von da di'.split(' '));

type Family = { readonly alone: readonly Run[]; readonly units: readonly Run[] };

/**
 * A word that stands alone and at the head of longer names ("Voltarys", "Voltarys Solaire"), or at the head of two longer
 * names with words of the language behind it, is a company, and the longer names are its units: persons are not named so.
 */
export function familyNames(view: View, runs: readonly Run[], persons: readonly Candidate[]): readonly Candidate[] {
  const surnames = new Set<string>();
  for (const { first, last, layer, strength } of persons)
    if (layer === 'person' && last - first > 1 && strength > 62) surnames.add(view.folded[last - 1] ?? '');
  const families = new Map<string, { readonly alone: Run[]; readonly units: Run[] }>();
  for (const run of runs) {
    const word = view.folded[run.first] ?? '';
    if (view.titled[run.first] || surnames.has(word) || !mayHead(view, run.first)) continue;
    const family = families.get(word) ?? { alone: [], units: [] };
    families.set(word, family);
    if (run.last - run.first === 1) family.alone.push(run);
    else if (isUnit(view, run)) family.units.push(run);
  }
  return [...families.values()].flatMap((family) => (isFamily(view, family) ? members(view, family) : []));
}

function mayHead({ tokens, folded }: View, i: number): boolean {
  const token = tokens[i];
  const word = folded[i] ?? '';
  if (!token || word.length < 4 || allCapitals(token.text) || SHARED.has(word) || firstNames().has(word)) return false;
  if (
    commonWords().has(token.lower) ||
    places().has(word) ||
    otherHeads.has(word) ||
    personLexicon().surnames.has(word)
  )
    return false;
  return !isRole(word) && addressOf(word) === undefined;
}

/** A longer name whose further words are no initials, no first names and no words for events and places. */
function isUnit({ tokens, folded }: View, { first, last }: Run): boolean {
  if (last - first > 3) return false;
  for (let i = first + 1; i < last; i++) {
    const text = tokens[i]?.text ?? '';
    if (
      text.length < 3 ||
      tokens[i]?.kind !== 'word' ||
      otherHeads.has(folded[i] ?? '') ||
      firstNames().has(folded[i] ?? '')
    )
      return false;
  }
  return true;
}

function isFamily(view: View, { alone, units }: Family): boolean {
  const names = new Set(units.map(({ first, last }) => keyOf(view, first, last)));
  const telling = units.some(({ last }) => {
    const lower = view.tokens[last - 1]?.lower ?? '';
    return (
      commonWords().has(lower) ||
      englishHeads.has(view.folded[last - 1] ?? '') ||
      places().has(view.folded[last - 1] ?? '')
    );
  });
  return (
    (names.size > 0 && alone.length > 0 && (telling || (names.size > 1 && alone.length > 1))) ||
    (names.size > 1 && telling)
  );
}

/** The units; the word alone, too, when it comes first or heads several of them: else it is the short form of the one. */
function members(view: View, { alone, units }: Family): readonly Candidate[] {
  const several = new Set(units.map(({ first, last }) => keyOf(view, first, last))).size > 1;
  const own = several || (alone[0]?.first ?? Number.POSITIVE_INFINITY) < (units[0]?.first ?? 0);
  return [...(own ? alone : []), ...units].map((run) => ({
    ...run,
    layer: 'organization',
    rule: 'organization/family',
    strength: 68,
    kind: 'company',
  }));
}
