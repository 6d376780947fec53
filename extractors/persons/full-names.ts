import { functionWords, peoples } from '../lexicons/function-words.ts';
import { commonWords, firstNames, places } from '../lexicons/sets.ts';
import type { Candidate } from '../names/candidate.ts';
import type { Run } from '../names/runs.ts';
import { allCapitals, keyOf, type View } from '../names/view.ts';
import { englishHeads, otherHeads } from '../organizations/en/heads.ts';
import { frenchPlaced } from '../organizations/fr/cues.ts';
import { frenchHeads } from '../organizations/fr/heads.ts';
import { address as englishAddress, roleNouns as englishRoles } from './en/titles.ts';
import { address as frenchAddress, roleNouns as frenchRoles } from './fr/titles.ts';

const PARTICLES = new Set(
  "de du d' von van der den ten ter zu zum da dos das di del della al el ben bin ibn le la af av".split(' '),
);
const DETERMINERS = new Set([
  "l'",
  'la',
  'le',
  'les',
  'the',
  'un',
  'une',
  'a',
  'an',
  'cette',
  'ce',
  'au',
  'du',
  'aux',
  'des',
]);
const PLACED = new Set(['a', 'en', 'in', 'at', 'near', 'vers']);

type Evidence = { readonly rule: string; readonly strength: number; readonly gender?: 'm' | 'f' };

const isAddress = (word: string) => frenchAddress.get(word) ?? englishAddress.get(word);
const isRole = (word: string) => frenchRoles.has(word) || englishRoles.has(word);

/** Persons by title, first name, role before, or the look of a full name; places as `other`. */
export function fullNames(view: View, runs: readonly Run[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const run of runs) {
    const place = placeIn(view, run);
    if (place) found.push(place);
    const titled = afterTitles(view, run);
    const { first } = titled;
    const last = withParticles(view, first, run.last);
    if (last <= first) continue;
    const evidence = evidenceFor(view, { first, last }, titled.title, place !== undefined);
    if (!evidence) continue;
    const gender = evidence.gender ?? genderOf(view, first);
    found.push({
      first,
      last,
      layer: 'person',
      rule: `person/${evidence.rule}`,
      strength: evidence.strength,
      ...(gender ? { gender } : {}),
    });
  }
  return found;
}

/** A run that is a place as a whole, or begins or ends as one. */
function placeIn(view: View, { first, last }: Run): Candidate | undefined {
  const one = last - first === 1;
  if (places().has(keyOf(view, first, last)))
    return { first, last, layer: 'other', rule: 'place', strength: one ? 57 : 74 };
  if (otherHeads.has(view.folded[first] ?? '') && !one)
    return { first, last, layer: 'other', rule: 'place', strength: 70 };
  return undefined;
}

type Titled = { readonly first: number; readonly title?: Evidence };

/** Skips titles inside the run ("Président Dupont") and looks at the word before it. */
function afterTitles(view: View, { first, last }: Run): Titled {
  const { folded, tokens, broken } = view;
  let title: Evidence | undefined;
  let i = first;
  while (i < last - 1) {
    const word = folded[i] ?? '';
    const address = isAddress(word);
    if (address !== undefined) title = { rule: 'title', strength: 88, ...(address === 'u' ? {} : { gender: address }) };
    else if (isRole(word) || (peoples.has(word) && i === first))
      title ??= isRole(word) ? { rule: 'role-before', strength: 76 } : undefined;
    else break;
    i++;
    if (tokens[i]?.text === '.') i++;
  }
  if (title || i > first) return title ? { first: i, title } : { first: i };
  if (broken[first]) return { first };
  const dotted = tokens[first - 1]?.text === '.' && !view.initial[first];
  const word = folded[dotted ? first - 2 : first - 1] ?? '';
  const address = isAddress(word);
  const initial = tokens[dotted ? first - 2 : first - 1]?.capital === true;
  if (address !== undefined && (initial || word.length > 3))
    return { first, title: { rule: 'title', strength: 88, ...(address === 'u' ? {} : { gender: address }) } };
  if (isRole(word)) return { first, title: { rule: 'role-before', strength: 76 } };
  const adjective = peoples.has(word) || /(?:eur|ien|iste|ais|al|ique|ienne|aise|ale|ire)$/u.test(word);
  if (adjective && view.language[first] === 'fr' && isRole(folded[first - 2] ?? ''))
    return { first, title: { rule: 'role-before', strength: 74 } };
  return { first };
}

/** "Dominique de Villepin", "Ursula von der Leyen": a particle and the next capital, after a first name. */
function withParticles({ tokens, folded, broken }: View, first: number, last: number): number {
  let end = last;
  if (!firstNames().has(folded[first] ?? '') && !/^\p{Lu}\.$/u.test(tokens[first]?.text ?? '')) return end;
  for (let joined = true; joined; ) {
    joined = false;
    let i = end;
    while (i < end + 3 && PARTICLES.has(folded[i] ?? '') && !broken[i]) i++;
    if (i > end && tokens[i]?.capital && !broken[i] && !(places().has(folded[i] ?? '') && end - first > 1)) {
      if (end - first > 2) break;
      end = i + 1;
      while (tokens[end]?.capital && !broken[end] && !functionWords.has(folded[end] ?? '')) end++;
      joined = true;
    }
  }
  return end;
}

function evidenceFor(view: View, run: Run, title: Evidence | undefined, place: boolean): Evidence | undefined {
  const { tokens, folded } = view;
  const { first, last } = run;
  const size = last - first;
  if (size > 5) return undefined;
  if (title?.rule === 'title') return title;
  const alphabetic = tokens.slice(first, last).every(({ kind, text }) => kind === 'word' && !/\d/u.test(text));
  if (!alphabetic) return undefined;
  const key = folded[first] ?? '';
  const organizational = someHead(view, run);
  const acronym = size === 1 && allCapitals(tokens[first]?.text ?? '');
  if (title && !acronym && !organizational && !(size === 1 && (place || peoples.has(key)))) return title;
  if (size < 2 || organizational || otherHeads.has(key)) return undefined;
  const gendered = firstNames().has(key);
  const common = commonWords().has(tokens[first]?.lower ?? '');
  if (gendered && !(common && view.initial[first]) && !place)
    return { rule: 'first-name', strength: view.titled[first] && size > 3 ? 48 : 77 };
  if (place || view.titled[first] || size > 4 || peoples.has(key)) return undefined;
  return looksLikeName(view, run) ? { rule: 'full-name', strength: 60 } : undefined;
}

const someHead = ({ folded }: View, { first, last }: Run): boolean => {
  for (let i = first; i < last; i++) {
    const word = folded[i] ?? '';
    if (englishHeads.has(word) || (i === first && frenchHeads.has(word))) return true;
  }
  return false;
};

/** Two to four words that are no common words, without an article before and not where a place stands. */
function looksLikeName(view: View, { first, last }: Run): boolean {
  const { tokens, folded, initial } = view;
  const before = folded[first - 1] ?? '';
  if (!initial[first] && (DETERMINERS.has(before) || PLACED.has(before))) return false;
  if ((before === 'de' || before === "d'") && frenchPlaced.has(folded[first - 2] ?? '')) return false;
  for (let i = first; i < last; i++) {
    const text = tokens[i]?.text ?? '';
    if (allCapitals(text) && !(i === last - 1 && i > first && text.length > 3)) return false;
    if (commonWords().has(tokens[i]?.lower ?? '') || (i > first && otherHeads.has(folded[i] ?? ''))) return false;
    if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|Le|La|O['’])/u.test(text)) return false;
  }
  return true;
}

function genderOf({ folded }: View, first: number): 'm' | 'f' | undefined {
  const gender = firstNames().get(folded[first] ?? '') ?? firstNames().get((folded[first] ?? '').split('-')[0] ?? '');
  return gender === 'u' ? undefined : gender;
}
