import { organizationLexicon } from '../lexicons/organizations.ts';
import type { Candidate } from './candidate.ts';
import { allCapitals, keyOf, type View } from './view.ts';

/** Rules whose own name counts, whatever the lexicon calls the words of the span. */
const NAMED = new Set(['organization/known', 'organization/fr/portfolio']);

export type Named = Candidate & { readonly name: string };

/** Gives every candidate its canonical name: that of the lexicon, that of an acronym's definition, a person's fullest name. */
export function namesOf(view: View, chosen: readonly Candidate[]): readonly Named[] {
  const defined = new Map<string, Candidate>();
  const full = fullNames(view, chosen);
  for (const candidate of chosen)
    if (candidate.rule === 'organization/acronym-definition')
      defined.set(keyOf(view, candidate.first, candidate.last), candidate);
  return chosen.map((candidate) => {
    if (candidate.layer === 'organization') return organization(view, candidate, defined);
    const name = candidate.name ?? written(view, candidate);
    if (candidate.layer !== 'person' || candidate.name !== undefined || candidate.last - candidate.first > 1)
      return { ...candidate, name };
    const person = full.get(view.folded[candidate.first] ?? '');
    return person
      ? { ...candidate, name: person.name, ...(person.gender ? { gender: person.gender } : {}) }
      : { ...candidate, name };
  });
}

function organization(view: View, candidate: Candidate, defined: ReadonlyMap<string, Candidate>): Named {
  const key = keyOf(view, candidate.first, candidate.last);
  const definition = defined.get(key);
  const entry = organizationLexicon().find(key);
  const known = entry?.organization;
  // Where the article spells an acronym out, its words tell more than a lexicon that knows the letters only, or several of them.
  const spelledOut = definition?.name?.includes(' ') === true ? definition.name : undefined;
  const open = entry?.ambiguous === true || known?.name.includes(' ') === false;
  if (spelledOut !== undefined && open) return { ...candidate, name: spelledOut };
  if (NAMED.has(candidate.rule) && candidate.name !== undefined) return { ...candidate, name: candidate.name };
  if (known?.eminent) return { ...candidate, name: known.name, kind: known.kind };
  const name = definition?.name ?? candidate.name ?? written(view, candidate);
  const byName = definition ? organizationLexicon().find(name.toLowerCase())?.organization : undefined;
  return { ...candidate, name: spelled(byName?.name ?? name, written(view, candidate)) };
}

/** Lists of companies often lose inner capitals ("Trueblue"): the article's own spelling brings them back. */
const spelled = (listed: string, text: string): string =>
  text !== listed && text.toLowerCase() === listed.toLowerCase() && /\p{Ll}\p{Lu}/u.test(text) ? text : listed;

/** Surname → the person whose full name ends with it; surnames of two different persons are left out. */
function fullNames(view: View, chosen: readonly Candidate[]): ReadonlyMap<string, Named> {
  const found = new Map<string, Named>();
  const doubtful = new Set<string>();
  for (const candidate of chosen) {
    if (candidate.layer !== 'person' || candidate.last - candidate.first < 2) continue;
    const surname = view.folded[candidate.last - 1] ?? '';
    const name = written(view, candidate);
    const other = found.get(surname);
    if (other && other.name !== name && view.folded[other.first] !== view.folded[candidate.first])
      doubtful.add(surname);
    if (!other || other.name.length < name.length) found.set(surname, { ...candidate, name });
  }
  for (const surname of doubtful) found.delete(surname);
  return found;
}

/** A capital that no small letter follows: without one there is no word in capitals. */
const SHOUTED = /\p{Lu}(?!\p{Ll})/u;

/** The words of the span on one line; surnames in capitals ("Anne MARTIN") as other names are written. */
function written({ tokens, article }: View, { first, last, layer }: Candidate): string {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  const text = article.text.slice(start, end).replace(/\s+/gu, ' ').replaceAll('’', "'");
  if (layer !== 'person' || !SHOUTED.test(text)) return text;
  return text.replace(/\p{L}{3,}/gu, (word) =>
    allCapitals(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
}
