import { functionWords } from '../lexicons/function-words.ts';
import { englishWord } from '../lexicons/sets.ts';
import { verbReadings } from '../lexicons/verbs.ts';
import type { Named } from '../names/identity.ts';
import type { View } from '../names/view.ts';
import { addressOf, isRole } from './part.ts';

/** A person's function as written, as tokens from `first` to before `last`, and the organization it names. */
export type Role = { readonly first: number; readonly last: number; readonly organization?: Named };

const LINKING = new Set("de du des d' la le les l' et a au aux en pour chez of the and for at in s".split(' '));
const ARTICLES = new Set("le la l' un une les des son sa leur the a an his her its".split(' '));
const STOPS = new Set(['qui', 'que', "qu'", 'dont', 'who', 'whose', 'which']);
const LONGEST = 18;

/** The role that stands right before or right after each person's name. */
export function rolesOf(view: View, named: readonly Named[]): ReadonlyMap<Named, Role> {
  const organizations = named.filter(({ layer }) => layer === 'organization');
  const at = new Map<number, Named>();
  for (const name of named) for (let i = name.first; i < name.last; i++) at.set(i, name);
  const roles = new Map<Named, Role>();
  for (const person of named) {
    if (person.layer !== 'person') continue;
    const span = roleBefore(view, person, at) ?? roleAfter(view, person, at);
    if (!span) continue;
    const organization = inside(organizations, span) ?? beside(view, span, at);
    roles.set(person, organization ? { ...span, organization } : span);
  }
  return roles;
}

type Bounds = { readonly first: number; readonly last: number };

/** Organizations are in text order: the first one inside the role. */
function inside(organizations: readonly Named[], { first, last }: Bounds): Named | undefined {
  let low = 0;
  let high = organizations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((organizations[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const found = organizations[low];
  return found && found.last <= last ? found : undefined;
}

/** "[Amazon] CEO", "[Novalis]'s chief executive". */
function beside({ tokens }: View, { first }: Bounds, at: ReadonlyMap<number, Named>): Named | undefined {
  const before = /^['’]s$/u.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  const name = at.get(before);
  return name?.layer === 'organization' ? name : undefined;
}

/** "le PDG Andy Jassy", "la présidente de Novalis, Anne Ferrand": the farthest role noun of the phrase before the name. */
function roleBefore(view: View, person: Named, at: ReadonlyMap<number, Named>): Bounds | undefined {
  const { tokens, folded, broken } = view;
  let last = person.first;
  while (addressOf(folded[last - 1] ?? '') !== undefined) last--;
  if (tokens[last - 1]?.text === ',') last--;
  const comma = last < person.first;
  let first: number | undefined;
  for (let i = last - 1; i >= 0 && i > last - LONGEST; i--) {
    const token = tokens[i];
    const word = folded[i] ?? '';
    if (!token || broken[i + 1] || at.get(i)?.layer === 'person') break;
    if (isRole(word) && at.get(i) === undefined) first = i;
    else if (
      token.kind === 'mark' ||
      (first === undefined && isEnglishPast(view, i)) ||
      isFiniteVerb(view, i) ||
      (functionWords.has(word) && !LINKING.has(word) && at.get(i) === undefined)
    )
      break;
    else if (
      first !== undefined &&
      ARTICLES.has(word) &&
      !isRole(folded[i - 2] ?? '') &&
      !LINKING.has(folded[i - 1] ?? '')
    )
      break;
  }
  if (first === undefined) return undefined;
  // Behind a comma the phrase must have an article before it, else the role is another person's.
  if (comma && !ARTICLES.has(folded[first - 1] ?? '')) return undefined;
  return { first: widened(view, first), last };
}

/** "Neil Lindsay, responsable d'Amazon Health Services": up to the next mark. */
function roleAfter(view: View, person: Named, at: ReadonlyMap<number, Named>): Bounds | undefined {
  const { tokens, folded, broken } = view;
  if (!/^[,(–—]$/u.test(tokens[person.last]?.text ?? '')) return undefined;
  let first = person.last + 1;
  if (ARTICLES.has(folded[first] ?? '')) first++;
  for (let skipped = 0; skipped < 3 && !isRole(folded[first] ?? ''); skipped++) {
    if (
      at.get(first)?.layer !== 'organization' &&
      (tokens[first]?.kind !== 'word' || functionWords.has(folded[first] ?? ''))
    )
      return undefined;
    first++;
  }
  if (!isRole(folded[first] ?? '') || broken[first]) return undefined;
  let last = first + 1;
  while (last < first + LONGEST && last < tokens.length && !broken[last]) {
    const token = tokens[last];
    if (STOPS.has(folded[last] ?? '')) break;
    if (token?.kind === 'mark' && at.get(last) === undefined && token.text !== '-' && token.text !== "'") break;
    last++;
  }
  return { first: widened(view, first), last };
}

/** Whether a lower-case word is nothing but a finite verb: no phrase of a role runs across it. */
function isFiniteVerb({ tokens, language }: View, i: number): boolean {
  const spoken = language[i];
  const token = tokens[i];
  if (!token || token.capital || (spoken !== 'fr' && spoken !== 'en') || isRole(token.lower)) return false;
  const readings = verbReadings(spoken, token.lower);
  return (
    readings.length > 0 &&
    readings.every(
      ({ tense }) => tense === 'past' || tense === 'imperfect' || tense === 'future' || tense === 'conditional',
    )
  );
}

/** "the judge [cleared] Norland": between a role and a name in English it is the verb. */
const isEnglishPast = ({ tokens, language }: View, i: number): boolean =>
  language[i] === 'en' &&
  tokens[i]?.capital === false &&
  !isRole(tokens[i]?.lower ?? '') &&
  verbReadings('en', tokens[i]?.lower ?? '').some(({ tense }) => tense === 'past');

/** "ancien président", "chief executive", "co-chief": adjectives and roles before the role noun belong to it. */
function widened(view: View, first: number): number {
  const { folded, broken } = view;
  let start = first;
  while (
    !broken[start] &&
    (ATTRIBUTES.has(folded[start - 1] ?? '') || isRole(folded[start - 1] ?? '') || isOffice(view, start))
  )
    start--;
  return start;
}

const ATTRIBUTES = new Set(
  'ancien ancienne ex vice chief former deputy senior premier premiere futur future'.split(' '),
);

/** "[Prime] Minister", "[Foreign] Secretary": an office of two capitalized words, of which the first is no name. */
const isOffice = ({ tokens, language }: View, start: number): boolean =>
  language[start] === 'en' &&
  tokens[start]?.capital === true &&
  tokens[start - 1]?.capital === true &&
  englishWord(tokens[start - 1]?.lower ?? '') !== undefined;
