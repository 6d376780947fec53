import { functionWords, peoples } from '../lexicons/function-words.ts';
import { commonWords, firstNames, places } from '../lexicons/sets.ts';
import type { Candidate } from '../names/candidate.ts';
import { allCapitals, type View } from '../names/view.ts';
import { beginsPerson } from '../persons/begins.ts';
import { isRole } from '../persons/part.ts';
import { englishHeads, otherHeads } from './en/heads.ts';

const SOME = new Set(['un', 'une', 'des', 'deux', 'trois', 'a', 'an', 'two', 'three', 'le', 'la', "l'"]);
const SHORT = new Set(['known', 'acronym', 'listed'].map((rule) => `organization/${rule}`));

/** A known name with more capitals behind it names a unit ("HP France", "CGT Cheminots"); with a number behind it, a product ("un Boeing 777"). */
export function extendedNames(view: View, candidates: readonly Candidate[]): readonly Candidate[] {
  const { tokens, folded } = view;
  const found: Candidate[] = [];
  for (const candidate of candidates) {
    const { first, last, rule, layer, strength } = candidate;
    if (layer !== 'organization' || !SHORT.has(rule) || view.titled[first] || view.broken[last]) continue;
    const next = tokens[last];
    if (!next?.spaced) continue;
    if (
      /\d/u.test(next.text) &&
      (next.kind === 'number' || next.capital) &&
      last - first === 1 &&
      candidate.kind === 'company' &&
      SOME.has(folded[first - 1] ?? '') &&
      !/^\d{4}$/u.test(next.text)
    ) {
      found.push({ first, last: last + 1, layer: 'other', rule: 'product', strength: 97 });
      continue;
    }
    const end = unitEnd(view, last);
    if (end === last) continue;
    const { name: _, wikidata: __, ...rest } = candidate;
    found.push({ ...rest, last: end, rule: 'organization/unit', strength: strength - 1 });
  }
  return found;
}

function unitEnd(view: View, start: number): number {
  const { tokens, folded, broken } = view;
  let end = start;
  while (end < start + 3) {
    const token = tokens[end];
    const word = folded[end] ?? '';
    if (!token?.capital || broken[end] || !token.spaced || functionWords.has(word) || peoples.has(word) || isRole(word))
      break;
    if (
      beginsPerson(view, end) ||
      (firstNames().has(word) && !places().has(word)) ||
      (allCapitals(token.text) && token.text.length < 7)
    )
      break;
    end++;
  }
  if (end === start) return start;
  // Where the capitals go on ("FIFA Ballon d'Or"), the name is something else than a unit.
  const next = tokens[end];
  if (next?.capital && !broken[end] && !functionWords.has(folded[end] ?? '') && !beginsPerson(view, end)) return start;
  if (JOINING.has(folded[end] ?? '') && tokens[end + 1]?.capital) return start;
  for (let i = start; i < end; i++) if (otherHeads.has(folded[i] ?? '')) return start;
  // Two words that mean nothing in the language are rather a person: "l'ONU Ban Ki-moon".
  return end - start === 2 && !isTelling(view, start) && !isTelling(view, start + 1) ? start : end;
}

const JOINING = new Set(["d'", 'de', 'of', 'for', 'du']);
const isTelling = ({ folded, tokens }: View, i: number): boolean =>
  commonWords().has(tokens[i]?.lower ?? '') || places().has(folded[i] ?? '') || englishHeads.has(folded[i] ?? '');
