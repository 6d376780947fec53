import type { Candidate } from '../names/candidate.ts';
import type { Run } from '../names/runs.ts';
import type { View } from '../names/view.ts';
import { wordsAt } from './evidence/evidence.ts';
import { tails } from './evidence/tails.ts';

/** A run of capitals that no list and no title has claimed; the kind, when a rule calls it an organization, and whether by a noun for it. */
export type Mention = Run & { readonly kind?: string; readonly described?: boolean };

/** What the second sight of an article begins with: the unclaimed runs, and the words of persons' names. */
export type Unclaimed = { readonly mentions: readonly Mention[]; readonly surnames: ReadonlySet<string> };

const LONGEST = 4;
/** "Deir [ez-Zor]": the name goes on. */
const JOINED = /^\p{Ll}+-\p{Lu}/u;
/** Rules that read words beside a name: what they find is evidence for its other mentions. */
const CUED = /(?:introduced|cue-|apposition|legal-form|coordination)/u;
/** Rules that know a person by more than the look of the name. */
const PERSONAL = /(?:first-name|title|known|initials|role-before|people-before)/u;

/** The runs that nothing sure has claimed, without the nouns and functions at their ends. */
export function mentionsIn(view: View, runs: readonly Run[], known: readonly Candidate[]): Unclaimed {
  const claimed = new Uint8Array(view.tokens.length);
  const cued = new Map<number, Candidate>();
  const surnames = new Set<string>();
  for (const candidate of known) {
    const { first, last, layer, rule, strength, tentative } = candidate;
    if (layer === 'organization' && CUED.test(rule)) cued.set(first, candidate);
    else if (layer === 'organization' && !tentative && strength >= 70) claimed.fill(1, first, last);
    else if (layer === 'person' && PERSONAL.test(rule)) {
      if (rule === 'person/first-name' && isDoubtful(view, candidate)) continue;
      if (strength >= 76 || last - first > 1 || rule === 'person/known') claimed.fill(1, first, last);
      for (let i = first; i < last; i++) surnames.add(view.folded[i] ?? '');
    }
  }
  const mentions = runs.flatMap((run): readonly Mention[] => {
    const { first, last } = trimmed(view, run);
    if (last - first > LONGEST || last <= first || JOINED.test(view.tokens[last]?.text ?? '')) return [];
    for (let i = first; i < last; i++) if (claimed[i] === 1) return [];
    const rule = cued.get(first);
    if (rule?.last !== last) return [{ first, last }];
    return [{ first, last, kind: rule.kind ?? 'company', described: !rule.rule.endsWith('cue-before') }];
  });
  return { mentions, surnames };
}

/** "Dale Dairies", "les mutuelles Harmonie Ouest": a first name with a noun of business beside it may be no person's. */
const isDoubtful = (view: View, { first, last }: Run): boolean =>
  tails.has(view.folded[last - 1] ?? '') || wordsAt(view, first)?.nouns.has(view.folded[first - 1] ?? '') === true;

/** "[Retailer] Foxglove" at the head of a sentence, "Foxglove [CEO]". */
function trimmed(view: View, { first, last }: Run): Run {
  const { folded, initial } = view;
  const words = wordsAt(view, first);
  if (!words) return { first, last: first };
  let start = first;
  let end = last;
  if (initial[start] && end - start > 1 && words.nouns.has(folded[start] ?? '')) start++;
  while (end - start > 1 && words.owned.has(folded[end - 1] ?? '')) end--;
  return { first: start, last: end };
}
