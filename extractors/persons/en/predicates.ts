import { functionWords, peoples } from '../../lexicons/function-words.ts';
import { englishWord, places } from '../../lexicons/sets.ts';
import type { Run } from '../../names/runs.ts';
import { keyOf, type View } from '../../names/view.ts';
import { isRole } from '../part.ts';

/** What English sentences of an article say that its names are; a name is its folded words. */
export type Predicates = { readonly persons: ReadonlySet<string>; readonly things: ReadonlySet<string> };

const COPULAS = new Set('is was are were became remains remained seems'.split(' '));
const ADVERBS = new Set('also now still then once by default to be perhaps not both again'.split(' '));
const ARTICLES = new Set('a an the one'.split(' '));
/** Nouns that are told of persons and of things alike. */
const VAGUE = new Set(
  `part force key factor success hit favorite favourite threat problem loss name example addition case legend presence mess choice
  target subject source center centre one member victim fan native mother father head product result reason leader winner
  link star man woman runner-up founder owner heart face voice king queen master giant rival descendant child baby`.split(
    /\s+/u,
  ),
);
/** How far the noun may stand behind the verb, in tokens. */
const REACH = 9;

/** "Morley is a village", "Tarrow was a Danish wrestler", "an area called Morley", "Tarrow, who …". */
export function predicatesOf(view: View, runs: readonly Run[]): Predicates {
  const persons = new Set<string>();
  const things = new Set<string>();
  for (const run of runs) {
    if (view.language[run.first] !== 'en') continue;
    const kind = predicate(view, run) ?? called(view, run) ?? located(view, run);
    if (kind !== undefined) (kind === 'person' ? persons : things).add(keyOf(view, run.first, run.last));
  }
  return { persons, things };
}

/** "X is a critically endangered language", "X, formerly Y, was a village", "X is the largest town". */
function predicate(view: View, { last }: Run): 'person' | 'thing' | undefined {
  const { folded, tokens } = view;
  const at = tokens[last]?.text === '(' ? behindBrackets(view, last) : last;
  if (!COPULAS.has(folded[at] ?? '')) return undefined;
  let i = at + 1;
  // "is by default an official language", "was also the first"
  while (i < at + 5 && (ADVERBS.has(folded[i] ?? '') || /ly$/u.test(folded[i] ?? ''))) i++;
  return ARTICLES.has(folded[i] ?? '') ? nounAt(view, i) : undefined;
}

function behindBrackets({ tokens }: View, open: number): number {
  for (let i = open + 1; i < open + 16; i++) if (tokens[i]?.text === ')') return i + 1;
  return open;
}

/** What the head of the noun phrase behind an article is: its last noun before a preposition, a mark or a relative. */
function nounAt({ tokens, folded, broken }: View, article: number): 'person' | 'thing' | undefined {
  let kind: 'person' | 'thing' | undefined;
  for (let i = article + 1; i < article + REACH; i++) {
    const token = tokens[i];
    const word = folded[i] ?? '';
    if (!token || broken[i] || token.kind === 'mark') break;
    // "one of the first western bands"
    if (word === 'of' && folded[article] === 'one' && i === article + 1) continue;
    if (functionWords.has(word) && !ORDINARY.has(word)) break;
    if (token.capital || peoples.has(word) || token.kind === 'number') continue;
    const noun = englishWord(word);
    if (VAGUE.has(word)) kind = undefined;
    else if (isRole(word) || noun?.kind === 'person') kind = 'person';
    else if (noun?.kind === 'thing' && !/(?:ed|ing)$/u.test(word)) kind = 'thing';
  }
  return kind;
}

const ORDINARY = new Set('first second third last next few most more several many only the one two'.split(' '));

/** "an area called X", "the village of X", "a town named X". */
function called({ folded, language }: View, { first }: Run): 'thing' | undefined {
  if (folded[first - 1] === 'of' && LOCALITIES.has(folded[first - 2] ?? '')) return 'thing';
  if (WORKS.has(folded[first - 1] ?? '') && language[first] === 'en') return 'thing';
  if (!NAMING.has(folded[first - 1] ?? '') || language[first - 2] !== 'en') return undefined;
  const noun = folded[first - 2] ?? '';
  return !isRole(noun) && !VAGUE.has(noun) && !PERSONS.has(noun) && englishWord(noun)?.kind === 'thing'
    ? 'thing'
    : undefined;
}

/** "the municipality of X". */
const LOCALITIES = new Set(
  'village town city municipality district province parish region port island hamlet suburb'.split(' '),
);
/** Works and ships: the name behind them is theirs. */
const WORKS = new Set(
  'album song single ballad film movie novel sitcom musical opera ship steamer frigate yacht schooner vessel trawler liner videogame book albums band'.split(
    ' ',
  ),
);
const NAMING = new Set('called named'.split(' '));
const PERSONS = new Set('he she man woman boy girl people someone nobody time times twin twins team'.split(' '));

/** "to Sandy Cove, Maryland": a place of a bigger one. */
function located(view: View, { first, last }: Run): 'thing' | undefined {
  const { folded, tokens, broken } = view;
  if (tokens[last]?.text !== ',' || broken[last + 1] || !PLACED.has(folded[first - 1] ?? '')) return undefined;
  return tokens[last + 1]?.capital && (isRegion(view, last + 1, last + 2) || isRegion(view, last + 1, last + 3))
    ? 'thing'
    : undefined;
}

const isRegion = (view: View, first: number, last: number): boolean =>
  places().has(keyOf(view, first, last)) && view.tokens[last]?.capital !== true;
const PLACED = new Set('in at near from to of outside around'.split(' '));
