import { placeKeyOf } from '../lexicons/countries.ts';
import { peoples } from '../lexicons/function-words.ts';
import { personLexicon } from '../lexicons/persons.ts';
import { commonWords, firstNames, places } from '../lexicons/sets.ts';
import type { Candidate } from '../names/candidate.ts';
import type { Run } from '../names/runs.ts';
import { allCapitals, isJoinedName, keyOf, type View } from '../names/view.ts';
import { englishHeads, otherHeads } from '../organizations/en/heads.ts';
import { frenchPlaced } from '../organizations/fr/cues.ts';
import { frenchHeads } from '../organizations/fr/heads.ts';
import { isForeWord, isPlainWord } from './en/plain-words.ts';
import { addressOf, type Evidence, isRole, personPart } from './part.ts';

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

/** Persons by title, first name, role before, or the look of a full name; places as `other`. */
export function fullNames(view: View, runs: readonly Run[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const run of runs) {
    const part = personPart(view, run);
    // "County Coroner William Loughlin" is no county.
    const place = part.title && part.first > run.first + 1 ? undefined : placeIn(view, run);
    if (place) found.push(place);
    // "M. de Royer": the run is the title alone, the particle and the surname were added to it.
    const address =
      run.last - run.first === 1 && part.last > run.last ? addressOf(view.folded[run.first] ?? '') : undefined;
    const title: Evidence | undefined =
      address === undefined
        ? part.title
        : { rule: 'title', strength: 88, ...(address === 'u' ? {} : { gender: address }) };
    const first = address === undefined ? part.first : run.last;
    const { last } = part;
    if (last <= first) continue;
    const known = knownPerson(view, { first, last });
    if (known) found.push(known);
    const evidence = evidenceFor(view, { first, last }, title, place !== undefined && place.last === last);
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

/** A person of public life, by full name or by a surname that is theirs alone. */
function knownPerson(view: View, { first, last }: Run): Candidate | undefined {
  const { full, surnames } = personLexicon();
  const key = keyOf(view, first, last);
  const whole = full.get(key);
  const person = whole ?? surnames.get(key);
  if (!person) return undefined;
  const { name, gender } = person;
  return { first, last, layer: 'person', rule: 'person/known', strength: whole ? 84 : 72, name, gender };
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

function evidenceFor(view: View, run: Run, title: Evidence | undefined, place: boolean): Evidence | undefined {
  const { tokens, folded } = view;
  const { first, last } = run;
  const size = last - first;
  const key = folded[first] ?? '';
  if (size > 5 || (size === 1 && (isRole(key) || addressOf(key) !== undefined) && !firstNames().has(key)))
    return undefined;
  if (title?.rule === 'title') return title;
  if (size > 1 && isRole(folded[last - 1] ?? '') && !firstNames().has(key)) return undefined;
  if (!tokens.slice(first, last).every(({ kind, text }) => kind === 'word' && !/\d/u.test(text))) return undefined;
  const organizational = someHead(view, run);
  const acronym = size === 1 && allCapitals(tokens[first]?.text ?? '');
  const english = view.language[first] === 'en';
  // "the French Singles Chart": behind an adjective of nationality stand things, too.
  const weak =
    title?.rule === 'people-before' &&
    (size < 2 || place || (english && !firstNames().has(key) && !looksLikeName(view, run)));
  if (title && size === 1 && place && (folded[last] === 'de' || folded[last] === 'of')) return undefined;
  if (
    title?.rule === 'role-before' &&
    size > 1 &&
    !firstNames().has(key) &&
    commonWords().has(tokens[first]?.lower ?? '')
  )
    return undefined;
  if (title && !weak && !acronym && !organizational && !(size === 1 && peoples.has(key))) return title;
  if (size < 2 || organizational || otherHeads.has(key) || key === 'st') return undefined;
  if (otherHeads.has(folded[last - 1] ?? '') && !personLexicon().full.has(keyOf(view, first, last))) return undefined;
  const common =
    view.initial[first] &&
    commonWords().has(tokens[first]?.lower ?? '') &&
    commonWords().has(tokens[first + 1]?.lower ?? '');
  const led = DETERMINERS.has(folded[first - 1] ?? '') && places().has(key);
  if (firstNames().has(key) && !common && !place && !led)
    return { rule: 'first-name', strength: view.titled[first] && size > 3 ? 48 : 77 };
  if (place || view.titled[first] || size > 4 || peoples.has(key)) return undefined;
  if (/^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(tokens[first]?.text ?? '')) return { rule: 'initials', strength: 70 };
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
  if (!initial[first] && (DETERMINERS.has(before) || PLACED.has(before) || otherHeads.has(before))) return false;
  if (
    (before === 'de' || before === "d'") &&
    (frenchPlaced.has(folded[first - 2] ?? '') || otherHeads.has(folded[first - 2] ?? ''))
  )
    return false;
  const english = view.language[first] === 'en';
  // "the Battle of Marston Moor"
  if (english && before === 'of' && otherHeads.has(folded[first - 2] ?? '')) return false;
  if (english && (isForeWord(folded[first] ?? '') || placeKeyOf(folded[last - 1] ?? '') !== undefined)) return false;
  for (let i = first; i < last; i++) {
    const text = tokens[i]?.text ?? '';
    if (allCapitals(text) && !(i === last - 1 && i > first && text.length > 3)) return false;
    if (isJoinedName(view, i)) continue;
    if (commonWords().has(tokens[i]?.lower ?? '') || (i > first && otherHeads.has(folded[i] ?? ''))) return false;
    if (english && isPlainWord(folded[i] ?? '')) return false;
    if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|Le|La|O['’])/u.test(text)) return false;
  }
  return true;
}

function genderOf({ folded }: View, first: number): 'm' | 'f' | undefined {
  const gender = firstNames().get(folded[first] ?? '') ?? firstNames().get((folded[first] ?? '').split('-')[0] ?? '');
  return gender === 'u' ? undefined : gender;
}
