import type { Reference } from '../../pipeline/model/discourse.ts';
import type { EventMention, Participant } from '../../pipeline/model/event.ts';
import { trace } from '../../pipeline/model/trace.ts';
import { placeKey } from '../lexicons/countries.ts';
import { fold } from '../names/fold.ts';
import { type Bare, type Saying, sayingOf } from './bare.ts';
import { type Clause, tokenOf } from './clause.ts';
import { type Filler, fill } from './fillers.ts';
import type { EventFrame } from './frame.ts';
import { modalityIn } from './modality.ts';
import { isSlot, typeInfo } from './ontology.ts';
import { agreement, familyOf } from './told.ts';
import { type Place, placesIn } from './where.ts';

/** Sentences that name whom an article is about: the title and the two after it. */
const LEAD = 3;
/** A place may be named later: it is the event's when these sentences name no other. */
export const OPENING = 8;

/** The first sentences of an article: whom and what it is about. */
export type Lead = readonly Clause[];

/** A trigger is read for the event that an article tells in pieces only so often. */
const MOST = 24;

/** Readings of one family that say what they can; null where two of them contradict each other, or too few point at something. */
function partsOf(bare: readonly Bare[]): readonly Saying[] | null {
  const parts: Saying[] = [];
  const seen = new Set<number>();
  for (const one of bare.slice(0, MOST)) {
    const { clause, candidate } = one;
    if (candidate.frame.takesUp || seen.has(candidate.first)) continue;
    if (clause.grammar.vague.has(tokenOf(clause, candidate.first).lower)) continue;
    const saying = sayingOf(one);
    if (!saying || saying.plural || (!candidate.verb && saying.points === null)) continue;
    if (parts.some((part) => agreement(part.said, saying.said) < 0)) return null;
    parts.push(saying);
    seen.add(candidate.first);
  }
  return parts.filter(({ points }) => points !== null).length >= 2 ? parts : null;
}

/** Everybody and every place once that the lead names. */
function namedIn(clauses: Lead): {
  readonly references: readonly (readonly [Clause, Reference])[];
  readonly places: readonly Place[];
} {
  const references = new Map<string, readonly [Clause, Reference]>();
  const places = new Map<string, Place>();
  for (const clause of clauses) {
    for (const reference of clause.referenceAt.values())
      if (reference.entity !== null && !references.has(reference.entity))
        references.set(reference.entity, [clause, reference]);
    for (const place of placesIn(clause)) {
      const key = placeKey(place.name) ?? fold(place.name);
      if (!places.has(key)) places.set(key, place);
    }
  }
  return { references: [...references.values()], places: [...places.values()] };
}

/** The only one of the lead that may fill a role: two rivals give none. */
function fromLead(lead: Lead, type: string, role: string): Filler | null {
  const { references } = namedIn(lead.slice(0, LEAD));
  const found = references.flatMap(([clause, reference]) =>
    fill(clause, type, role, { references: [reference], phrase: null }, () => false),
  );
  const [only, second] = found;
  return only && !second ? only : null;
}

/** An event that no sentence tells in full, and what its triggers and the lead say of it together. */
type Gathered = { readonly fillers: readonly Filler[]; readonly place: Place | null };

/** Fills what a frame needs from the other triggers of the event, then from the lead; null when something is still lacking. */
function complete(frame: EventFrame, parts: readonly Saying[], lead: Lead): Gathered | null {
  const fillers: Filler[] = [];
  for (const part of parts)
    for (const one of part.fillers)
      if (part.bare.candidate.frame.type === frame.type && !fillers.some(({ role }) => role === one.role))
        fillers.push(one);
  let place = parts.flatMap((part) => part.place ?? [])[0] ?? null;
  const date = parts.some((part) => part.date !== null);
  const has = (role: string) =>
    fillers.some((one) => one.role === role) || (role === 'place' && place !== null) || (role === 'date' && date);
  const wanted = [...frame.needs.filter((role) => !has(role))];
  if (wanted.length === 0 && frame.anyOf && !frame.anyOf.some(has)) wanted.push(...frame.anyOf.slice(0, 1));
  if (wanted.length > 1) return null;
  for (const role of wanted) {
    if (role === 'place') {
      const first = namedIn(lead.slice(0, LEAD)).places;
      const [only, second] = first.length > 0 ? first : namedIn(lead).places;
      if (!only || second) return null;
      place = only;
    } else if (isSlot(role)) return null;
    else {
      const filler = fromLead(lead, frame.type, role);
      if (!filler) return null;
      fillers.push(filler);
    }
  }
  return fillers.length > 0 || place !== null ? { fillers, place } : null;
}

/** The mention of an event told in pieces: the participants that other sentences name have no words here. */
function gathered({ bare, fillers: own, date }: Saying, { fillers, place }: Gathered): EventMention {
  const { clause, candidate } = bare;
  const { frame, first, last } = candidate;
  const span = { start: tokenOf(clause, first).start, end: tokenOf(clause, last).end };
  const { modality, why } = modalityIn(clause, candidate, bare.quotes);
  const roles = typeInfo(frame.type).roles.map(({ name }) => name);
  const spoken = (one: Filler): Participant => {
    const { role, id, name, start, end } = one;
    return own.includes(one) && start !== undefined && end !== undefined
      ? { role, id, name, start, end }
      : { role, id, name };
  };
  const where = place !== null && roles.includes('place') ? [{ role: 'place', id: null, name: place.name }] : [];
  return {
    type: frame.type,
    trigger: span,
    modality,
    date,
    participants: [...fillers.map(spoken), ...where],
    amount: null,
    ...(place === null ? {} : { place: place.name }),
    trace: trace(
      frame.id,
      span,
      fillers.flatMap(({ from }) => from),
      `${modality}: ${why}; told in several sentences`,
    ),
  };
}

/**
 * Events that an article tells without any sentence that tells them in full: its triggers ("l'accident … l'accident, mardi …")
 * and its title and first sentences give together what the frame needs. In public life only; where two could fill a role, none.
 */
export function gather(bare: readonly Bare[], told: ReadonlySet<string>, lead: Lead): readonly EventMention[] {
  const families = new Map<string, Bare[]>();
  for (const one of bare) {
    const { type } = one.candidate.frame;
    const family = familyOf(type);
    if (told.has(family) || typeInfo(type).distinct === undefined) continue;
    families.set(family, [...(families.get(family) ?? []), one]);
  }
  return [...families.values()].flatMap((readings) => {
    if (readings.length < 2) return [];
    const parts = partsOf(readings);
    for (const part of parts ?? []) {
      if (part.points === null) continue;
      const whole = parts && complete(part.bare.candidate.frame, parts, lead);
      if (whole) return [gathered(part, whole)];
    }
    return [];
  });
}
