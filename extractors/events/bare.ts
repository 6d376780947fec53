import type { EventDate } from '../../pipeline/model/event.ts';
import type { DateMention, QuoteMention } from '../../pipeline/model/mention.ts';
import { ofComplement } from './arguments.ts';
import { type Clause, isAdverb, tokenOf, verbsAt } from './clause.ts';
import { partial } from './draft.ts';
import type { Filler } from './fillers.ts';
import type { Candidate } from './find.ts';
import { timeOf } from './time.ts';
import { ideasIn, ownDate, type Said, saidOf } from './told.ts';
import { type Place, placeOf, placesIn } from './where.ts';

/** A trigger that says too little to be an event by itself, with what its sentence holds. */
export type Bare = {
  readonly clause: Clause;
  readonly candidate: Candidate;
  readonly dates: readonly DateMention[];
  readonly quotes: readonly QuoteMention[];
  /** Tokens of the triggers of the sentence that stand. */
  readonly triggers: readonly number[];
};

/** What a bare trigger says all the same. */
export type Saying = {
  readonly bare: Bare;
  /** How it points at something known; null for "un accident", "accidents". */
  readonly points: 'this' | 'the' | null;
  readonly plural: boolean;
  readonly fillers: readonly Filler[];
  readonly date: EventDate | null;
  readonly place: Place | null;
  readonly said: Said;
  /** What its complement or its subject and object are about: an event that shares none of it is another. */
  readonly about: ReadonlySet<string>;
};

const THIS: ReadonlySet<string> = new Set(['ce', 'cet', 'cette', 'ces', 'this', 'that', 'these', 'those']);
const THE: ReadonlySet<string> = new Set(
  "le la l' les du au des aux son sa ses leur leurs notre nos the its his her their our 's".split(' '),
);
/** Words that make another event of a noun: "un autre accident", "le précédent scrutin", "last year's strike". */
const OTHER: ReadonlySet<string> = new Set(
  `autre autres nouveau nouvel nouvelle nouveaux nouvelles précédent précédente précédents précédentes prochain prochaine prochains prochaines
  ancien ancienne premier première second seconde deuxième troisième dernier dernière derniers dernières éventuel éventuelle tel telle tels telles chaque tout toute tous toutes
  other another new next last previous earlier former first second third latest such any every each possible similar`.split(
    /\s+/u,
  ),
);

type Determiner = { readonly points: Saying['points']; readonly other: boolean };

/** How the words before a noun point: past numbers and adjectives. */
function determinerOf(clause: Clause, first: number): Determiner {
  let other = false;
  for (let at = first - 1; at > first - 5 && at >= clause.first; at--) {
    const { lower, kind } = tokenOf(clause, at);
    if (OTHER.has(lower)) other = true;
    if (THIS.has(lower)) return { points: 'this', other };
    if (lower === 'des') return { points: ofThe(clause, at) ? 'the' : null, other };
    if (THE.has(lower)) return { points: 'the', other };
    if (clause.grammar.determiners.has(lower)) return { points: isPredicate(clause, at - 1) ? 'the' : null, other };
    const free = kind === 'number' || (kind === 'word' && !clause.grammar.prepositions.has(lower));
    if (!free || clause.grammar.coordinators.has(lower)) break;
  }
  return { points: null, other };
}

/** Whether "des" is "de les" ("la portée [des] découvertes") and not the plural of "un": a noun stands before it. */
function ofThe(clause: Clause, index: number): boolean {
  const { kind, lower } = tokenOf(clause, index - 1);
  return kind === 'word' && !clause.grammar.prepositions.has(lower) && verbsAt(clause, index - 1).length === 0;
}

/** Whether a pronoun and "to be" stand before: "ce n'était pas [une découverte fortuite]" says something of what is known. */
function isPredicate(clause: Clause, index: number): boolean {
  let at = index;
  while (at > index - 3 && isAdverb(clause, tokenOf(clause, at).lower)) at--;
  if (!verbsAt(clause, at).some(({ lemma }) => clause.grammar.passive.has(lemma))) return false;
  const subject = tokenOf(clause, at - 1).lower;
  return /^(?:ce|c'|il|elle|it|this|that)$/u.test(/^n[e']$/u.test(subject) ? tokenOf(clause, at - 2).lower : subject);
}

const PLURAL = { fr: /[sx]$/u, en: /s$/u } as const;

/** The ideas of the noun that a noun has for a complement: "la découverte [de la bactérie]". */
function complementOf(clause: Clause, last: number): readonly string[] {
  const { phrase, references } = ofComplement(clause, last + 1);
  const { text } = clause.article;
  return (phrase ? [phrase] : references).flatMap(({ start, end }) => ideasIn(text.slice(start, end), clause.language));
}

/** How far the words of a verb's subject and object are looked for. */
const NEAR = 6;

/** The ideas of the words around a verb, up to the next mark or subordinate clause; a participle may stand behind a comma. */
function ideasAround(clause: Clause, first: number, last: number): readonly string[] {
  const stops = (at: number) => {
    const { kind, lower } = tokenOf(clause, at);
    return kind === 'mark' || clause.grammar.subordinators.has(lower);
  };
  const comma = tokenOf(clause, first - 1).text === ',' ? 1 : 0;
  let from = first - comma;
  while (from > first - NEAR && !stops(from - 1)) from--;
  let to = last + 1;
  while (to < last + NEAR && !stops(to)) to++;
  const words: string[] = [];
  for (let at = from; at < to; at++) if (at < first || at > last) words.push(tokenOf(clause, at).lower);
  return ideasIn(words.join(' '), clause.language);
}

/** Reads a bare trigger; null where its words mean something else, or another event than one that is known. */
export function sayingOf(bare: Bare): Saying | null {
  const { clause, candidate, dates, triggers } = bare;
  const { first, last, verb, frame } = candidate;
  const fillers = partial(clause, candidate);
  if (fillers === null) return null;
  const { points, other } = verb ? { points: null, other: false } : determinerOf(clause, first);
  const after = tokenOf(clause, last + 1).lower;
  if (other || OTHER.has(after)) return null;
  const [all, places] = [[...triggers, first].sort((a, b) => a - b), placesIn(clause)];
  const date = ownDate(timeOf(clause, first, all, dates));
  const place = placeOf(clause, last, all, places, verb === null);
  const participants = fillers.map(({ from: _, ...participant }) => participant);
  const said = saidOf(frame.type, { participants, place: place?.name, date }, clause.language);
  const object = participants.filter(({ role }) => role === frame.object).map(({ name }) => name);
  const about = new Set([
    ...ideasIn(object.join(' '), clause.language),
    ...(verb ? ideasAround(clause, verb.first, verb.last) : complementOf(clause, last)),
  ]);
  const head = tokenOf(clause, first);
  return {
    bare,
    points,
    plural:
      verb === null &&
      PLURAL[clause.language].test(head.lower) &&
      !/ss$/u.test(head.lower) &&
      !frame.nouns?.includes(head.lower), // "talks": a word that has no singular
    fillers,
    date,
    place,
    said,
    about,
  };
}
