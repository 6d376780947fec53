import { peoples } from '../lexicons/function-words.ts';
import { personLexicon } from '../lexicons/persons.ts';
import { commonWords, englishWord, firstNames, places } from '../lexicons/sets.ts';
import type { Run } from '../names/runs.ts';
import { allCapitals, isJoinedName, type View } from '../names/view.ts';
import { address as englishAddress, roleNouns as englishRoles } from './en/titles.ts';
import { address as frenchAddress, roleNouns as frenchRoles } from './fr/titles.ts';

/** What speaks for a person: the rule, how strongly, and the gender if a word says it. */
export type Evidence = { readonly rule: string; readonly strength: number; readonly gender?: 'm' | 'f' };

/** The part of a run of capitals that can be a person's name, and the title or role beside it. */
export type Part = Run & { readonly title?: Evidence };

export const addressOf = (word: string): 'm' | 'f' | 'u' | undefined =>
  frenchAddress.get(word) ?? englishAddress.get(word);
export const isRole = (word: string): boolean => frenchRoles.has(word) || englishRoles.has(word);

const ARTICLES = new Set(['le', 'la', "l'", 'du', 'au', 'un', 'une', 'les', 'des', 'aux']);
const OF = new Set(['de', "d'", 'du', 'chez', 'of', 'prix', "l'", 'la']);
const PEOPLE = /(?:ais|aise|ois|oise|ien|ienne|iens|iennes|ain|aine|esse|ique|iques|and|ande|ol|ole|ard|arde)$/u;
const ROLE_ADJECTIVE =
  /(?:eur|ien|iste|ais|al|ique|ienne|aise|ale|ire|in|ine|ain|aine|ois|oise|eux|euse|if|ive|and|ande|ol|ole)$/u;
const PARTICLES = new Set(
  "de du d' von van der den ten ter zu zum da dos das di del della al el ben bin ibn la le af av do".split(' '),
);
const FRENCH_PARTICLES = new Set(['de', 'du', "d'", 'la', 'le']);

const titleOf = (address: 'm' | 'f' | 'u'): Evidence => ({
  rule: 'title',
  strength: 88,
  ...(address === 'u' ? {} : { gender: address }),
});

/** Cuts titles, nationalities, places and acronyms off the head of a run, and looks at the words before it. */
export function personPart(view: View, { first, last }: Run): Part {
  const { folded, tokens } = view;
  let title: Evidence | undefined;
  let i = view.language[first] === 'en' ? behindOffice(view, first, last) : first;
  if (i > first) title = { rule: 'role-before', strength: 76 };
  while (i < last - 1) {
    const word = folded[i] ?? '';
    const address = addressOf(word);
    if (address !== undefined && tokens[i]?.text !== 'MS') title = titleOf(address);
    else if (isRole(word) && !firstNames().has(word)) title ??= { rule: 'role-before', strength: 76 };
    else if (i === first && isPeople(view, i)) title ??= { rule: 'people-before', strength: 70 };
    else if (!standsApart(view, i, last)) break;
    i++;
    if (tokens[i]?.text === '.') i++;
  }
  const end = withSuffix(view, withParticles(view, i, last));
  if (!title && i === first) title = titleBefore(view, first);
  return title ? { first: i, last: end, title } : { first: i, last: end };
}

/** "[Prime Minister] Helen Crane", "[County Coroner] William Loughlin": where an office of several capitalized words ends, else `first`. */
function behindOffice({ folded, tokens }: View, first: number, last: number): number {
  for (let i = Math.min(last - 2, first + 4); i > first; i--) {
    const word = folded[i] ?? '';
    const before = folded[i - 1] ?? '';
    if (firstNames().has(before) || addressOf(before) !== undefined || firstNames().has(word)) continue;
    if (
      isRole(word) ||
      (englishWord(tokens[i]?.lower ?? '')?.kind === 'person' && firstNames().has(folded[i + 1] ?? ''))
    )
      return i + 1;
  }
  return first;
}

/** "la [Bermudienne] Flora Duffy", "the [Australian] John Newcombe". */
function isPeople({ folded, tokens, language }: View, i: number): boolean {
  const word = folded[i] ?? '';
  if (peoples.has(word)) return true;
  return (
    language[i] === 'fr' && ARTICLES.has(tokens[i - 1]?.lower ?? '') && PEOPLE.test(word) && !firstNames().has(word)
  );
}

/** An acronym, a place, another person or a common word right before a first name and a surname: no part of the name. */
function standsApart({ folded, tokens, initial }: View, i: number, last: number): boolean {
  const word = folded[i] ?? '';
  const next = firstNames().get(folded[i + 1] ?? '');
  if (i + 2 >= last || next === undefined) return false;
  if (allCapitals(tokens[i]?.text ?? '')) return true;
  // "Wei Ling Tan": short syllables are names, towns and first names all at once.
  if (next === 'u' && word.length < 5) return false;
  if (places().has(word) || personLexicon().surnames.has(word)) return true;
  if (firstNames().has(word)) return false;
  return commonWords().has(tokens[i]?.lower ?? '') || (!initial[i] && OF.has(folded[i - 1] ?? '') && next !== 'u');
}

function titleBefore(view: View, first: number): Evidence | undefined {
  const { folded, tokens, broken, initial } = view;
  if (broken[first]) return undefined;
  const dotted = tokens[first - 1]?.text === '.' && tokens[first]?.start !== undefined && !initial[first];
  const at = dotted ? first - 2 : first - 1;
  const word = folded[at] ?? '';
  const address = addressOf(word);
  if (address !== undefined && (tokens[at]?.capital === true || word.length > 3)) return titleOf(address);
  if (isRole(word) && !dotted) return { rule: 'role-before', strength: 76 };
  if (view.language[first] !== 'fr') return undefined;
  // "le cycliste belge Antoine", "le ministre allemand des Finances" has its complement elsewhere.
  const adjective = !tokens[at]?.capital && (peoples.has(word) || ROLE_ADJECTIVE.test(word));
  return adjective && isRole(folded[at - 1] ?? '') ? { rule: 'role-before', strength: 74 } : undefined;
}

/** "John Hale Jr.", "Lucas Cranach the Elder". */
function withSuffix({ tokens, folded, broken, initial }: View, last: number): number {
  if (/^(?:jr|sr)$/u.test(folded[last - 1] ?? '') && tokens[last]?.text === '.' && !initial[last + 1]) return last + 1;
  const named = folded[last] === 'the' || folded[last] === "l'" || folded[last] === 'le';
  const epithet = tokens[last + 1];
  if (named && !broken[last] && epithet?.capital === true && EPITHETS.has(folded[last + 1] ?? '')) return last + 2;
  return last;
}

const EPITHETS = new Set('elder younger great ancien jeune magnifique'.split(' '));

/** "Dominique de Villepin", "Ursula von der Leyen", "Bachar el-Assad": particles and the capitals behind them. */
function withParticles(view: View, first: number, last: number): number {
  const { tokens, folded, broken } = view;
  let end = last;
  while (isJoinedName(view, end) && !broken[end]) end++;
  if (!firstNames().has(folded[first] ?? '') && !/^\p{Lu}\.$/u.test(tokens[first]?.text ?? '')) return end;
  let i = end;
  let french = false;
  while (i < end + 3 && PARTICLES.has(folded[i] ?? '') && !broken[i]) {
    french ||= FRENCH_PARTICLES.has(folded[i] ?? '');
    i++;
  }
  if (i === end || !tokens[i]?.capital || broken[i]) return end;
  if (
    french &&
    ((end - first > 1 && !firstNames().has(folded[end - 1] ?? '')) ||
      places().has(folded[i] ?? '') ||
      commonWords().has(tokens[i]?.lower ?? ''))
  )
    return end;
  i++;
  while (tokens[i]?.capital && !broken[i] && !commonWords().has(tokens[i]?.lower ?? '')) i++;
  return i;
}
