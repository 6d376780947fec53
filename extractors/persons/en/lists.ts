import { functionWords } from '../../lexicons/function-words.ts';
import { organizationLexicon } from '../../lexicons/organizations.ts';
import { englishWord, isSurname, places } from '../../lexicons/sets.ts';
import type { Candidate } from '../../names/candidate.ts';
import type { Run } from '../../names/runs.ts';
import { allCapitals, keyOf, type View } from '../../names/view.ts';
import { englishHeads, otherHeads } from '../../organizations/en/heads.ts';

const LONGEST = 3;

/** "Max Carden, Kiki Cuyl, Rabbit Morrow and Pie Tarn": in an English list of persons the names between two persons are persons, too. */
export function listedPersons(view: View, runs: readonly Run[], persons: readonly Candidate[]): readonly Candidate[] {
  const ends = new Set<number>();
  const starts = new Set<number>();
  for (const { first, last, layer, strength } of persons) {
    if (layer !== 'person' || last - first < 2) continue;
    if (strength >= 70) ends.add(last);
    starts.add(first);
  }
  const open = runs.filter((run) => mayBeListed(view, run));
  const found: Candidate[] = [];
  const add = ({ first, last }: Run): void => {
    found.push({ first, last, layer: 'person', rule: 'person/coordination', strength: 61 });
    ends.add(last);
    starts.add(first);
  };
  // From the left, each name that has a person before it and a comma or "and" behind it, when a person ends the chain.
  const chains: Run[] = [];
  for (const run of open) {
    const left = separated(view, run.first);
    const previous = chains.at(-1);
    const goesOn = left !== undefined && (ends.has(left) || previous?.last === left);
    if (!goesOn) chains.length = 0;
    if (!goesOn) continue;
    chains.push(run);
    const right = behind(view, run.last);
    if (right !== undefined && starts.has(right)) for (const one of chains.splice(0)) add(one);
  }
  return found;
}

function mayBeListed(view: View, { first, last }: Run): boolean {
  const { language, tokens, folded, titled } = view;
  if (language[first] !== 'en' || titled[first] || last - first > LONGEST || places().has(keyOf(view, first, last)))
    return false;
  if (organizationLexicon().find(keyOf(view, first, last))?.organization.eminent) return false;
  for (let i = first; i < last; i++) {
    const word = folded[i] ?? '';
    if (allCapitals(tokens[i]?.text ?? '') || englishHeads.has(word) || otherHeads.has(word) || /\d/u.test(word))
      return false;
  }
  const end = folded[last - 1] ?? '';
  return !functionWords.has(end) && (englishWord(end) === undefined || isSurname(end));
}

/** The token behind the name before this one, in a list: before ", ", " and " or ", and ". */
function separated({ tokens, folded, broken }: View, first: number): number | undefined {
  if (broken[first]) return undefined;
  const and = /^(?:and|&)$/u.test(folded[first - 1] ?? '');
  const at = and ? first - 1 : first;
  if (tokens[at - 1]?.text === ',') return at - 1;
  return and ? at : undefined;
}

/** Where the next name of a list begins. */
function behind({ tokens, folded, broken }: View, last: number): number | undefined {
  const at = tokens[last]?.text === ',' ? last + 1 : last;
  const next = /^(?:and|&)$/u.test(folded[at] ?? '') ? at + 1 : at;
  return next === last || broken[next] ? undefined : next;
}
