import type { EventDate, EventMention, Participant } from '../../pipeline/model/event.ts';
import type { DateMention, MoneyMention, QuoteMention } from '../../pipeline/model/mention.ts';
import { trace } from '../../pipeline/model/trace.ts';
import { countryOfPeople } from '../lexicons/countries.ts';
import { amountOf } from './amount.ts';
import { type Clause, tokenOf, verbsAt } from './clause.ts';
import type { Draft } from './draft.ts';
import type { Filler } from './fillers.ts';
import type { Candidate } from './find.ts';
import { type ModalityReading, modalityIn, type Told } from './modality.ts';
import { isSlot, typeInfo } from './ontology.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { timeOf } from './time.ts';
import type { TypeInfo } from './type-info.ts';
import { type Place, placeOf } from './where.ts';

/** Fillers in the order in which the type lists its roles. */
function inOrder(type: string, fillers: readonly Filler[]): readonly Filler[] {
  const roles = typeInfo(type).roles.map(({ name }) => name);
  return [...fillers].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}

/** Roles whose fillers act: how many they are is no toll of what they do. */
const DOERS: ReadonlySet<string> = new Set(['attacker', 'killer', 'cause', 'authority', 'rescuer', 'force']);

/** The event of a draft, with its time, amount and place; null when the frame needs a date and none is its own. */
export function assemble(
  clause: Clause,
  { candidate, fillers }: Draft,
  triggers: readonly number[],
  quantities: () => readonly Quantity[],
  dates: readonly DateMention[],
  money: readonly MoneyMention[],
  quotes: readonly QuoteMention[],
  places: readonly Place[],
): EventMention | null {
  const { frame, first, last, verb } = candidate;
  if (frame.generic && isQuoted(clause, first, quotes)) return null;
  const time = timeOf(clause, first, triggers, dates);
  const info = typeInfo(frame.type);
  const read = modalityIn(clause, candidate, quotes);
  const { modality, why, source, bare } = verb ? read : ahead(clause, time.date, read);
  const slots = new Set(info.slots ?? []);
  const { amount, from } = slots.has('amount')
    ? amountOf(clause, first, triggers, money, frame.type === 'dividend')
    : { amount: null, from: [] };
  const doers = fillers.filter(({ role }) => DOERS.has(role));
  const quantity = slots.has('quantity')
    ? quantityOf(clause, quantities(), info, first, doers, frame.type === 'economic_data')
    : null;
  const place = placeOf(clause, last, triggers, places, verb === null);
  const own = verb ? [] : ownWords(clause, candidate);
  const slotted = { place, quantity, amount, date: time.date };
  const { anyOf } = frame;
  const has = [...fillers, ...own];
  const filled = (role: string) => has.some((one) => one.role === role) || (isSlot(role) && slotted[role] !== null);
  if ((anyOf && !anyOf.some(filled)) || !frame.needs.every(filled)) return null;
  const span = { start: tokenOf(clause, first).start, end: tokenOf(clause, last).end };
  return {
    type: frame.type,
    trigger: span,
    modality,
    date: time.date,
    ...(time.announced ? { announced: time.announced } : {}),
    participants: [
      ...inOrder(frame.type, fillers).map(({ from: _, ...participant }) => participant),
      ...own,
      ...placeRole(info, place),
      ...teller(source, fillers),
    ],
    amount,
    ...(place === null ? {} : { place: place.name }),
    ...(quantity === null ? {} : { quantity }),
    ...(frame.generic && verb ? { action: [verb.lemma, ...wordsAfter(clause, verb.main, last)].join(' ') } : {}),
    ...(bare && modality === 'announced' ? { tense: 'present' as const } : {}),
    trace: trace(frame.id, span, [...fillers.flatMap((one) => one.from), ...time.from, ...from], `${modality}: ${why}`),
  };
}

/** Whether a trigger stands in somebody's own words: they judge and remember as often as they report. */
function isQuoted(clause: Clause, first: number, quotes: readonly QuoteMention[]): boolean {
  const { start, end } = tokenOf(clause, first);
  return quotes.some(({ kind, content }) => kind === 'direct' && content.start <= start && end <= content.end);
}

/** The fixed words of a verb: "out" of "roll out". */
const wordsAfter = (clause: Clause, main: number, last: number): readonly string[] =>
  Array.from({ length: last - main }, (_, step) => tokenOf(clause, main + 1 + step).lower);

/** The place, where the type lists it among its roles. */
function placeRole({ roles }: TypeInfo, place: Place | null): readonly Participant[] {
  if (!place || !roles.some(({ name }) => name === 'place')) return [];
  return [{ role: 'place', id: null, name: place.name, start: place.start, end: place.end }];
}

/** The newspaper that tells the event, when it takes no other part in it. */
function teller(source: Told | undefined, fillers: readonly Filler[]): readonly Participant[] {
  if (!source || fillers.some(({ id }) => id === source.entity.id)) return [];
  const { id, name } = source.entity;
  const span = source.start === null || source.end === null ? {} : { start: source.start, end: source.end };
  return [{ role: 'source_of_claim', id, name, ...span }];
}

/** What a noun says and is dated after the article cannot be done: "le procès s'ouvre lundi". */
function ahead(clause: Clause, date: EventDate | null, read: ModalityReading): ModalityReading {
  const told = clause.article.date;
  const later = told !== null && date !== null && date.from > told && date.relation === undefined;
  if (read.modality !== 'completed' || !later) return read;
  return { ...read, modality: 'planned', why: `${read.why}, dated after the article` };
}

/** Roles that the trigger's own words fill, or the adjective beside it. */
function ownWords(clause: Clause, { frame, first, last }: Candidate): readonly Participant[] {
  const filled = (role: string | undefined, from: number, to: number): readonly Participant[] => {
    if (role === undefined || to < from) return [];
    const span = { start: tokenOf(clause, from).start, end: tokenOf(clause, to).end };
    return [{ role, id: null, name: clause.article.text.slice(span.start, span.end), ...span }];
  };
  const adjective = frame.modifier === undefined ? null : modifierOf(clause, first, last);
  return [
    ...filled(frame.itself, first, last),
    ...(adjective === null ? [] : filled(frame.modifier, adjective, adjective)),
  ];
}

/** The adjective beside a noun: the plain word after it in French, before it in English; null when none stands there. */
function modifierOf(clause: Clause, first: number, last: number): number | null {
  const { grammar } = clause;
  const at = clause.language === 'fr' ? last + 1 : first - 1;
  const { lower, kind, capital } = tokenOf(clause, at);
  const plain =
    kind === 'word' &&
    !capital &&
    countryOfPeople(lower) === undefined &&
    !grammar.adverbs.has(lower) &&
    !clause.dated.has(at);
  const grammatical =
    grammar.determiners.has(lower) ||
    grammar.prepositions.has(lower) ||
    grammar.coordinators.has(lower) ||
    grammar.subordinators.has(lower);
  const finite = clause.language === 'fr' && verbsAt(clause, at).length > 0;
  return plain && !grammatical && !finite ? at : null;
}
