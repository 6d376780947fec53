import type { Quantity as EventQuantity } from '../../pipeline/model/event.ts';
import { cardinalWords } from '../pattern/numbers/cardinal.ts';
import { ENGLISH_NUMBERS } from '../pattern/numbers/english.ts';
import { FRENCH_NUMBERS, FRENCH_ROUND_NUMBERS } from '../pattern/numbers/french.ts';
import { codesOf } from '../pattern.ts';
import { formFact } from '../word-fact.ts';
import { type Clause, isFiniteVerb, tokenOf, verbsAt } from './clause.ts';
import { countBounds } from './count-bounds.ts';
import type { TypeInfo, Unit } from './type-info.ts';

/** The unit of a quantity by the noun that is counted. */
const UNITS: ReadonlyMap<string, Unit> = new Map(
  (
    [
      [
        'jobs',
        'postes poste emplois emploi salariés employés travailleurs collaborateurs jobs job workers employees staff positions roles',
      ],
      [
        'jobs',
        'techniciens ingénieurs médecins infirmiers infirmières développeurs conducteurs saisonniers apprentis engineers doctors nurses drivers developers',
      ],
      [
        'units',
        'véhicules voitures modèles exemplaires appareils unités lots jouets batteries câbles vehicles cars units devices toys batteries trucks cables',
      ],
      [
        'people',
        `personnes clients abonnés utilisateurs foyers people customers users subscribers households manifestants suspects otages migrants
        réfugiés passagers habitants détenus prisonniers protesters demonstrators hostages refugees passengers residents prisoners inmates
        personne person hommes femmes enfants men women children civils civilians soldats soldiers policiers militants combattants fighters militants`,
      ],
      ['killed', 'mort morts tué tués tuée tuées décès victimes dead deaths killed fatalities'],
      ['injured', 'blessé blessés blessée blessées injured wounded'],
      ['points', 'points point'],
      ['votes', 'voix suffrages votes'],
    ] as const
  ).flatMap(([unit, list]) => list.split(/\s+/u).map((word) => [word, unit] as const)),
);

const WORDS = { fr: cardinalWords('number', FRENCH_NUMBERS), en: cardinalWords('number', ENGLISH_NUMBERS) } as const;

const OF = /^(?:de|d'|des)$/u;

/** Whether a word begins a number, asked first of every word. */
const begins = {
  fr: formFact((lower) => FRENCH_ROUND_NUMBERS[lower] !== undefined || WORDS.fr.first.has(lower)),
  en: formFact((lower) => WORDS.en.first.has(lower)),
} as const;

const plain = (text: string): number => Number(text.replace(/[.,](?=\d{3}(?!\d))/gu, '').replace(',', '.'));

type Count = { readonly value: number; readonly next: number };

/** A number with its groups of thousands, from a token on: its value and the index after it. */
function figureAt(clause: Clause, index: number): Count {
  let text = tokenOf(clause, index).text;
  let next = index + 1;
  while (tokenOf(clause, next).kind === 'number' && /^\d{3}$/u.test(tokenOf(clause, next).text)) {
    text += tokenOf(clause, next).text;
    next++;
  }
  const value = plain(text);
  const { lower } = tokenOf(clause, next);
  if (/^millions?$/u.test(lower)) return { value: value * 1e6, next: next + 1 };
  return { value, next };
}

/** A number in words: "deux", "une quinzaine de", "forty-two"; null where none begins. A lone "un" counts its own noun only. */
function wordsAt(clause: Clause, index: number): Count | null {
  const { lower } = tokenOf(clause, index);
  const round = clause.language === 'fr' ? FRENCH_ROUND_NUMBERS[lower] : undefined;
  if (round !== undefined) return { value: round, next: index + (OF.test(tokenOf(clause, index + 1).lower) ? 2 : 1) };
  const piece = WORDS[clause.language];
  if (!piece.first.has(lower)) return null;
  const { tokens } = clause.article;
  const reading = piece.read({ tokens, codes: codesOf(tokens), from: clause.first, to: clause.last }, index);
  if (!reading) return null;
  if (/^(?:une?|one)$/u.test(lower) && (reading.end > index + 1 || !UNITS.has(tokenOf(clause, index + 1).lower)))
    return reading.end > index + 1 ? { value: reading.value, next: reading.end } : null;
  return { value: reading.value, next: reading.end };
}

/** The number that begins at a token, if one does and it is no part of a date or of a longer number. */
function numberAt(clause: Clause, at: number): Count | null {
  const token = tokenOf(clause, at);
  const number = token.kind === 'number';
  if (!number && (token.kind === 'mark' || !begins[clause.language](token))) return null;
  if (clause.dated.has(at)) return null;
  if (!number) return wordsAt(clause, at);
  return tokenOf(clause, at - 1).kind === 'number' ? null : figureAt(clause, at);
}

/** Measures: a number before one counts nothing else ("une femme de 43 ans tuée"). */
const MEASURES =
  /^(?:ans?|années?|mois|semaines?|jours?|heures?|minutes?|secondes?|km|kilomètres?|mètres?|m|kg|tonnes?|years?|months?|weeks?|days?|hours?|minutes|miles?|metres?|meters?|year-old)$/u;

/** Whether a number ends at a token: a figure or a number word, and no lone "un". */
export function countsAt(clause: Clause, at: number): boolean {
  const { kind, lower } = tokenOf(clause, at);
  if (clause.dated.has(at)) return false;
  if (kind === 'number') return true;
  return kind === 'word' && WORDS[clause.language].first.has(lower) && !/^(?:une?|one)$/u.test(lower);
}

/** What is counted, and the last of the tokens that say it. */
type Counted = { readonly unit: Unit; readonly last: number };

/** What a number counts: the sign of percent, or the first noun with a unit within four words. */
function unitAt(clause: Clause, next: number): Counted | undefined {
  if (/^(?:%|percent|pour-cent)$/u.test(tokenOf(clause, next).lower)) return { unit: '%', last: next };
  for (let step = 0; step < 4; step++) {
    const { kind, lower } = tokenOf(clause, next + step);
    if (kind === 'mark' || kind === 'number' || MEASURES.test(lower)) return undefined;
    if (step === 0 && lower === 'pour' && tokenOf(clause, next + 1).lower === 'cent')
      return { unit: '%', last: next + 1 };
    const unit = UNITS.get(lower);
    if (unit !== undefined) return { unit, last: next + step };
  }
  return undefined;
}

/** A number of a sentence that counts something, at a token, and how far it is from the trigger nearest to it. */
export type Quantity = {
  readonly at: number;
  /** The token after the number, and that of what is counted. */
  readonly next: number;
  readonly last: number;
  readonly start: number;
  readonly value: number;
  readonly unit: Unit;
  readonly nearest: number;
  /** The trigger whose subject it is ("… et 44 ont été blessées"): then nobody else's; null when it is none. */
  readonly owner: number | null;
};

/** How far a number is from a trigger; what stands before it is twice as far. */
const distance = (at: number, trigger: number): number => (at > trigger ? at - trigger : 2 * (trigger - at));

/** All that is counted in a sentence, in text order; the triggers are in text order, too. */
export function quantitiesIn(clause: Clause, triggers: readonly number[]): readonly Quantity[] {
  const found: Quantity[] = [];
  let next = 0; // the first trigger at the number or after it
  for (let at = clause.first; at < clause.last; at++) {
    const number = numberAt(clause, at);
    if (!number) continue;
    while ((triggers[next] ?? Number.POSITIVE_INFINITY) < at) next++;
    const owner = subjectFor(clause, at, number.next, triggers[next]);
    const counted = countedBy(clause, at, number.next, owner !== null);
    if (counted !== undefined && Number.isFinite(number.value)) {
      const { unit, last } = counted;
      const nearest = Math.min(...triggers.slice(Math.max(0, next - 1), next + 1).map((one) => distance(at, one)));
      const harmed = unit === 'people' ? harm(clause, at) : undefined;
      found.push({
        at,
        next: number.next,
        last,
        start: tokenOf(clause, at).start,
        value: number.value,
        unit: harmed ?? unit,
        nearest,
        owner,
      });
    }
    at = Math.max(at, number.next - 1);
  }
  return found;
}

/** What the number between two tokens counts: what is measured, the noun after it, or people that a verb follows. */
function countedBy(clause: Clause, at: number, next: number, subject: boolean): Counted | undefined {
  const last = next - 1;
  const measured = magnitude(clause, at);
  if (measured !== undefined) return { unit: measured, last };
  const alone = subject && isFiniteVerb(clause, next); // "1 370 ont péri"
  return unitAt(clause, next) ?? (alone ? { unit: 'people', last } : undefined);
}

/** The trigger that a number behind "et" or a comma is the subject of: it follows with nothing but the counted noun and auxiliaries between. */
function subjectFor(clause: Clause, at: number, next: number, trigger: number | undefined): number | null {
  if (clause.language !== 'fr' || trigger === undefined || trigger > next + 7) return null;
  const { coordinators, prepositions, subordinators } = clause.grammar;
  const joined = [1, 2, 3].some((step) => {
    const { lower, text } = tokenOf(clause, at - step);
    return coordinators.has(lower) || text === ',';
  });
  if (!joined) return null;
  for (let index = next; index < trigger; index++) {
    const { lower, kind } = tokenOf(clause, index);
    if (kind !== 'word' || coordinators.has(lower) || prepositions.has(lower) || subordinators.has(lower)) return null;
  }
  return trigger;
}

/** How far before the name of an economic figure its number may stand: "10 % de chômage". */
const FEW = 4;

/** The number of what a type counts that stands nearest after (else before, unless it must stand `after`) the trigger, and nearer to it than to another. */
export function quantityOf(
  clause: Clause,
  quantities: readonly Quantity[],
  { counts, countsPeopleAs }: TypeInfo,
  trigger: number,
  doers: readonly { readonly start?: number | undefined; readonly end?: number | undefined }[] = [],
  after = false,
): EventQuantity | null {
  let best: Quantity | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of quantities) {
    const { at, unit, nearest, owner, start } = one;
    if ((owner !== null && owner !== trigger) || (after && at < trigger - FEW)) continue;
    if (unit === 'people' && doers.some((span) => (span.start ?? start + 1) <= start && start < (span.end ?? 0)))
      continue;
    const price = owner === null ? distance(at, trigger) : 0;
    if (price > nearest || price >= least || (counts !== undefined && !counts.includes(unit))) continue;
    least = price;
    best = one;
  }
  if (!best) return null;
  const { at, next, last, start, value } = best;
  const unit = best.unit === 'people' ? (countsPeopleAs ?? best.unit) : best.unit;
  return { value, unit, ...countBounds(clause, at, next, last), start, end: tokenOf(clause, last).end };
}

const HARMS: Readonly<Record<string, Unit>> = {
  tuer: 'killed',
  assassiner: 'killed',
  massacrer: 'killed',
  blesser: 'injured',
  kill: 'killed',
  injure: 'injured',
  wound: 'injured',
};

/** What the verb right before a count of people did to them: "tuant au moins 12 personnes". */
function harm(clause: Clause, at: number): Unit | undefined {
  for (let before = at - 1; before >= Math.max(clause.first, at - 4); before--) {
    const { lower, kind } = tokenOf(clause, before);
    if (kind === 'mark' || clause.grammar.coordinators.has(lower)) return undefined;
    for (const { lemma, tense } of verbsAt(clause, before)) {
      const unit = HARMS[lemma];
      if (unit !== undefined && tense !== 'infinitive') return unit;
    }
  }
  return undefined;
}

/** "d'une magnitude de 6,1", "a magnitude 6.1 quake". */
const magnitude = (clause: Clause, at: number): Unit | undefined =>
  [1, 2].some((step) => tokenOf(clause, at - step).lower === 'magnitude') ? 'magnitude' : undefined;
