import { placeKeyOf } from '../lexicons/countries.ts';
import { firstNames, places } from '../lexicons/sets.ts';
import { fold } from '../names/fold.ts';
import { type Clause, isFiniteVerb, tokenOf, verbsAt } from './clause.ts';
import type { Phrase } from './noun-phrase.ts';

/** A place that a sentence names: its words and the index of its first token. */
export type Place = { readonly name: string; readonly at: number; readonly start: number; readonly end: number };

const LEADS: ReadonlySet<string> = new Set(
  "à au aux en dans près vers sur de du d' to in at near of off across from inside outside l' la le les".split(' '),
);
const LOCATIVE: ReadonlySet<string> = new Set(
  'à au aux en dans vers sur in at near across inside outside to'.split(' '),
);
/** Words that a place may stand behind: "dans l'ouest de la Côte d'Ivoire", "the town of Leeds". */
const AREAS: ReadonlySet<string> = new Set(
  `ville ouest est nord sud centre région province banlieue quartier village port large côte capitale état département île commune
  près aéroport gare frontière city town west east north south region suburb village port coast capital state province island district
  outskirts airport border area`.split(/\s+/u),
);

/** Words of water and land that lead a name: "en mer Noire", "dans le golfe Persique". */
const LANDS: ReadonlySet<string> = new Set(
  'mer océan lac golfe détroit île îles mont désert lake mount gulf'.split(' '),
);

/** A known name with the capitalized words that follow it: "Mer Noire" is not the town of Mer. */
function whole(clause: Clause, { at, start, name }: Place, last: number): Place {
  let end = last;
  while (joins(clause, end + 1)) end++;
  const first = LANDS.has(tokenOf(clause, at - 1).lower) ? at - 1 : at;
  if (end === last && first === at) return { name, at, start, end: start + name.length };
  const from = tokenOf(clause, first).start;
  const until = tokenOf(clause, end).end;
  return { name: clause.article.text.slice(from, until), at: first, start: from, end: until };
}

/** Whether a capitalized word goes on with the name before it. */
const joins = (clause: Clause, index: number): boolean => {
  const { capital, kind, spaced } = tokenOf(clause, index);
  return kind === 'word' && capital && spaced && !clause.referenceAt.has(index) && !clause.dated.has(index);
};

/** The longest name of a place that begins at a token; null when none does. */
function nameAt(clause: Clause, index: number): Place | null {
  const first = tokenOf(clause, index);
  if (!first.capital || first.kind !== 'word') return null;
  if (clause.referenceAt.has(index) || clause.dated.has(index)) return null;
  for (let words = 4; words > 0; words--) {
    const { end, kind } = tokenOf(clause, index + words - 1);
    if (end <= first.start || kind === 'mark') continue;
    const name = clause.article.text.slice(first.start, end);
    const folded = fold(name);
    if (placeKeyOf(folded) !== undefined || places().has(folded))
      return whole(clause, { name, at: index, start: first.start, end }, index + words - 1);
  }
  if (!LANDS.has(tokenOf(clause, index - 1).lower)) return null;
  return whole(clause, { name: first.text, at: index, start: first.start, end: first.end }, index);
}

/** Whether a phrase holds the name of a known place. */
export function namesPlace(clause: Clause, { first, last }: Phrase): boolean {
  for (let at = first; at <= last; at++) if (nameAt(clause, at)) return true;
  return false;
}

/** Whether the words before say that what follows is where something is: "à", "dans le", "près de", "dans l'ouest de la". */
function located(clause: Clause, index: number, { name }: Place): boolean {
  if (dative(clause, index, name)) return false;
  let at = index - 1;
  for (let steps = 0; steps < 7 && at >= clause.first; steps++, at--) {
    const { lower, kind } = tokenOf(clause, at);
    if (kind !== 'word') return false;
    if (LOCATIVE.has(lower)) return true;
    if (!LEADS.has(lower) && !AREAS.has(lower)) return false;
    if (AREAS.has(lower) && /^(?:près|large|coast|outskirts)$/u.test(lower)) return true;
  }
  return false;
}

/** "défavorable à l'Ukraine", "offrir à la France": French is *in* a country by "en", and *to* it by "à la". */
function dative(clause: Clause, index: number, name: string): boolean {
  if (clause.language !== 'fr' || !/^(?:la|l')$/u.test(tokenOf(clause, index - 1).lower)) return false;
  if (tokenOf(clause, index - 2).lower !== 'à' || ISLANDS.test(name)) return false;
  const key = placeKeyOf(fold(name));
  return key !== undefined && !key.startsWith('~');
}

const ISLANDS = /^(?:Réunion|Martinique|Guadeloupe|Barbade|Jamaïque|Dominique|Grenade|Désirade)$/u;

/** A capitalized run behind "à", "in" that is no known name: a place that the tables lack. */
function unknownAt(clause: Clause, index: number): Place | null {
  const token = tokenOf(clause, index);
  if (!token.capital || clause.referenceAt.has(index) || clause.dated.has(index)) return null;
  const [before, second] = [tokenOf(clause, index - 1).lower, tokenOf(clause, index - 2).lower];
  if (!/^(?:à|in|at|near)$/u.test(before) && !(/^d[e']$/u.test(before) && second === 'près')) return null;
  if (firstNames().has(fold(token.lower))) return null;
  let last = index;
  while (tokenOf(clause, last + 1).capital && !clause.referenceAt.has(last + 1)) last++;
  const { end } = tokenOf(clause, last);
  return { name: clause.article.text.slice(token.start, end), at: index, start: token.start, end };
}

/** The places of a sentence at which something can happen, in text order. */
export function placesIn(clause: Clause): readonly Place[] {
  const found = known.get(clause) ?? readPlaces(clause);
  known.set(clause, found);
  return found;
}

// each trigger of a sentence asks for them
const known = new WeakMap<Clause, readonly Place[]>();

function readPlaces(clause: Clause): readonly Place[] {
  const found: Place[] = [];
  for (let at = clause.first; at < clause.last; at++) {
    if (!tokenOf(clause, at).capital) continue;
    const known = nameAt(clause, at);
    const heads = at === clause.first && known !== null && /^[:.–—(]$/u.test(tokenOf(clause, at + words(known)).text);
    const place = known && (heads || located(clause, known.at, known)) ? known : unknownAt(clause, at);
    if (!place) continue;
    found.push(place);
    while (tokenOf(clause, at + 1).start < place.end && at + 1 < clause.last) at++;
  }
  return found;
}

const words = ({ name }: Place): number => name.split(/[\s'’]+/u).length;

/** How far after the trigger its place may stand, and how far before. */
const AFTER = 18;
const BEFORE = 14;

/** The place of a trigger: the nearest after it, before the next verb or trigger; else the one that opens the clause before. */
export function placeOf(
  clause: Clause,
  trigger: number,
  triggers: readonly number[],
  all: readonly Place[],
  noun: boolean,
): Place | null {
  const after = all.find(({ at }) => at > trigger && at < trigger + AFTER);
  if (after && !barred(clause, trigger + 1, after.at, triggers, noun)) return after;
  const before = [...all].reverse().find(({ at }) => at < trigger && at > trigger - BEFORE);
  if (!before) return all.find(({ at }) => at === clause.first && at < trigger) ?? null;
  if (triggers.some((other) => other > before.at && other < trigger)) return null;
  return takenBefore(clause, before.at, trigger, triggers) ? null : before;
}

/** "Deux hommes qui ont attaqué une banque à Nice ont été arrêtés": the place of the clause that ends before the trigger's verb. */
function takenBefore(clause: Clause, at: number, trigger: number, triggers: readonly number[]): boolean {
  const other = triggers.filter((one) => one < at).at(-1);
  if (other === undefined || clause.language !== 'fr') return false;
  for (let index = at + 1; index < trigger; index++)
    if (clause.grammar.coordinators.has(tokenOf(clause, index).lower)) return false;
  for (let index = other - 1; index >= clause.first && index > other - 8; index--) {
    if (clause.grammar.relatives.has(tokenOf(clause, index).lower)) return true;
    if (tokenOf(clause, index).kind === 'mark') return false;
  }
  return false;
}

/**
 * Whether a finite verb or another trigger stands between: then the place is theirs. A noun may be the subject of the
 * first verb after it ("un attentat a fait trois morts à Kaboul").
 */
function barred(clause: Clause, from: number, to: number, triggers: readonly number[], noun: boolean): boolean {
  let verbs = noun ? -1 : 0;
  for (let at = from; at < to; at++) {
    if (tokenOf(clause, at).text === ';') return true;
    const { lower } = tokenOf(clause, at);
    if (noun && clause.grammar.relatives.has(lower)) return true;
    if (/^(?:celles?|celui|ceux|those)$/u.test(lower)) return true; // "après celle de Nice": another one's place
    if (noun && clause.language === 'fr' && verbsAt(clause, at).some(({ tense }) => tense === 'infinitive'))
      return true;
    if (isFiniteVerb(clause, at) && ++verbs > 0) return true;
    if (triggers.includes(at) && !(noun && verbs === 0)) return true;
  }
  return false;
}
