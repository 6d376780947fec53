import { placeKeyOf } from '../../lexicons/countries.ts';
import { functionWords } from '../../lexicons/function-words.ts';
import { commonWords, englishWord, firstNames, isSurname, places } from '../../lexicons/sets.ts';
import { verbReadings } from '../../lexicons/verbs.ts';
import type { View } from '../../names/view.ts';
import { isRole } from '../part.ts';
import { personalNouns, personalObjects, personalPassives, personalVerbs, seats } from './deeds.ts';
import { does, isLemma, predicateAt } from './subjects.ts';

const DOES: ReadonlySet<string> = new Set(
  `has had would could will did does became began won lost finished played scored died wrote made led took gave told got came went left joined
  says said thinks knows wants called married started opened succeeded sat ran`.split(/\s+/u),
);
const TOWARDS: ReadonlySet<string> = new Set(
  'by with between against like for to including than of from and'.split(' '),
);
const WHO: ReadonlySet<string> = new Set(['who', 'whose']);
/** What towns do, too. */
const SHARED: ReadonlySet<string> = new Set('has had would could will won lost finished played was is'.split(' '));
/** Before a name inside a sentence: persons only. */
const EPITHETS: ReadonlySet<string> = new Set('young late nee née'.split(' '));
const FAMILY: ReadonlySet<string> = new Set('family brothers sisters twins'.split(' '));
const CIRCLE: ReadonlySet<string> = new Set('his her cohorts allies colleagues friends company'.split(' '));

/** How strongly an English sentence says that a single capitalized word is a person; undefined when it does not. */
export function englishLoneName(view: View, first: number): number | undefined {
  const { folded, tokens } = view;
  const word = folded[first] ?? '';
  const known = firstNames().get(word);
  const given = known !== undefined && !commonWords().has(tokens[first]?.lower ?? '');
  const borne = given || isSurname(word);
  const place = known === undefined && places().has(word);
  const seat = seats.has(word) || placeKeyOf(word) !== undefined;
  if (personal(view, first) && (borne || !place) && !seat) return 62;
  const verb = predicateAt(view, first + 1);
  const acts = DOES.has(folded[verb] ?? '') || isVerb(view, verb) || isRelative(view, first + 1);
  // "Norton landed a hard punch with his left": a town does not.
  if (place) return borne && acts && isResumed(view, first + 1) ? 60 : undefined;
  const told = around(view, first);
  // "Ben opened up a lead", "his wife, Alice,": towns are called so, too.
  if (given && known !== 'u' && !seat && (told.kin || (acts && !SHARED.has(folded[verb] ?? '')))) return 60;
  const is =
    borne &&
    /^(?:is|was)$/u.test(folded[first + 1] ?? '') &&
    (given || isResumed(view, first + 1) || hasRole(view, first + 1));
  // A first name inside a sentence is somebody's, whatever it is told of.
  const alone = given && !view.initial[first] && known !== 'u' && !told.titular;
  if (!(acts || is || told.done || alone || (borne && told.borne))) return undefined;
  return acts ? 55 : 53;
}

/** What stands right before and behind the name: whose it is, by whom, towards whom. */
function around(view: View, first: number) {
  const { folded, tokens, initial } = view;
  const both = folded[first - 1] === 'both' ? first - 1 : first;
  const before = folded[both - 1] ?? '';
  // "Game of Thrones": a title, not what somebody has.
  const titular = before === 'of' && tokens[both - 2]?.capital === true;
  const genitive =
    isGenitive(view, first + 1) && tokens[first + 2]?.kind === 'word' && tokens[first + 2]?.capital === false;
  const reached = TOWARDS.has(before) && !initial[first] && !titular && !isMake(view, first + 1);
  const kin = tokens[first - 1]?.text === ',' && tokens[first + 1]?.text === ',' && isRole(folded[first - 2] ?? '');
  return { titular, kin, done: before === 'by' && isVerb(view, both - 2), borne: genitive || reached || kin };
}

/** Deeds, kin and company that only persons have, told of the name. */
export function personal(view: View, first: number): boolean {
  const { folded, tokens } = view;
  const before = folded[first - 1] ?? '';
  const next = folded[first + 1] ?? '';
  if (EPITHETS.has(before) && !view.initial[first]) return true;
  if (isFamily(view, first)) return true;
  if (before === 'to' && folded[first - 2] === 'according' && !isMake(view, first + 1)) return true;
  if (next === 'and' && CIRCLE.has(folded[first + 2] ?? '')) return true;
  if (isGenitive(view, first + 1) && personalNouns.has(folded[first + 2] ?? '')) return true;
  // "led to Bailey writing a story"
  if (/^(?:to|of|with|for|about|by)$/u.test(before) && isGerund(view, first + 1)) return true;
  // "(Ruhlen 1987)", "(Wise, 1987)"
  const year = tokens[first + 1]?.text === ',' ? first + 2 : first + 1;
  if (tokens[first - 1]?.text === '(' && /^(?:1[5-9]|20)\d\d$/u.test(tokens[year]?.text ?? '')) return true;
  return isSubject(view, first) || isObject(view, first);
}

/** "Gaudin attended", "Snoke was elected", "Kühn can only shake his head". */
function isSubject(view: View, first: number): boolean {
  const before = view.tokens[first - 1];
  const opened = view.initial[first] || before?.kind === 'number' || OPENERS.test(view.folded[first - 1] ?? '');
  return opened && does(view, first, personalVerbs, personalPassives);
}

const OPENERS = /^(?:[,;:(“”"»]|and|but|that|when|while|as|because|where|if)?$/u;

/** "the Halvorsen family". */
export const isFamily = ({ folded }: View, i: number): boolean =>
  folded[i - 1] === 'the' && FAMILY.has(folded[i + 1] ?? '');

const isGerund = ({ tokens, language }: View, i: number): boolean =>
  tokens[i]?.capital === false &&
  language[i] === 'en' &&
  verbReadings('en', tokens[i]?.lower ?? '').some(({ tense }) => tense === 'gerund');

/** "succeeded Wren", "inspires András to", "cleared Duffy of all charges". */
const isObject = (view: View, first: number): boolean =>
  !view.initial[first] && isLemma(view, first - 1, personalObjects) && !isMake(view, first + 1);

const isRelative = ({ folded, tokens }: View, i: number): boolean =>
  WHO.has(folded[i] ?? '') || (/^[,(]$/u.test(tokens[i]?.text ?? '') && WHO.has(folded[i + 1] ?? ''));

const isGenitive = ({ tokens }: View, i: number): boolean => /^['’]s$/u.test(tokens[i]?.text ?? '');

/** "Kestrel guitars", "Kestrel metrics": a noun behind the name is of that make. */
const isMake = ({ tokens, folded, broken }: View, i: number): boolean =>
  tokens[i]?.kind === 'word' &&
  tokens[i]?.capital === false &&
  !broken[i] &&
  !functionWords.has(folded[i] ?? '') &&
  englishWord(folded[i] ?? '')?.kind === 'thing';

function isVerb({ tokens, language }: View, i: number): boolean {
  const token = tokens[i];
  if (!token || token.capital || language[i] !== 'en') return false;
  return verbReadings('en', token.lower).some(({ tense, person }) => tense === 'past' || person === '3s');
}

/** "was a [founder]": a noun of functions within a few words. */
const hasRole = ({ folded }: View, verb: number): boolean =>
  [2, 3, 4, 5].some((ahead) => isRole(folded[verb + ahead] ?? ''));

const PRONOUNS: ReadonlySet<string> = new Set('he his him himself she her herself'.split(' '));
/** How far a sentence is read for a pronoun. */
const SIGHT = 24;

/** Whether a person's pronoun follows in the sentence. */
function isResumed({ tokens, folded, broken }: View, start: number): boolean {
  for (let i = start; i < start + SIGHT && !broken[i]; i++) {
    if (tokens[i]?.kind === 'mark' && tokens[i]?.text === '.') return false;
    if (PRONOUNS.has(folded[i] ?? '')) return true;
  }
  return false;
}
