import type { EventMention } from '../../pipeline/model/event.ts';
import type { DateMention, MoneyMention, QuoteMention } from '../../pipeline/model/mention.ts';
import { trace } from '../../pipeline/model/trace.ts';
import {
  type Argument,
  argumentAt,
  complementAfter,
  governingVerb,
  leftmost,
  objectAfter,
  subjectOf,
} from './arguments.ts';
import { type Clause, tokenOf } from './clause.ts';
import { type Filler, fill, holdsWord, isProduct, parentOf } from './fillers.ts';
import type { Candidate } from './find.ts';
import { announcedIn, type ModalityReading, modalityOfNoun, modalityOfVerb } from './modality.ts';
import { typeInfo } from './ontology.ts';
import type { Drafted } from './settle.ts';
import { amountOf, placeOf, quantityOf } from './slots.ts';
import { timeOf } from './time.ts';

const NOTHING: Argument = { references: [], phrase: null };

/** The grammatical places of a candidate, whatever roles they give. */
type Places = { readonly subject: Argument; readonly object: Argument };

function placesOfVerb(clause: Clause, candidate: Candidate): Places {
  const { verb, last, preposition, frame } = candidate;
  if (!verb) return { subject: NOTHING, object: NOTHING };
  if (verb.passive) {
    const agent = complementAfter(clause, last + 1, clause.grammar.agent);
    const object = verb.form === 'participle' ? antecedent(clause, verb.first) : subjectOf(clause, verb);
    return { subject: agent, object };
  }
  const beside = verb.form === 'gerund' ? antecedent(clause, verb.first) : NOTHING;
  const found = beside.references.length > 0 ? beside : subjectOf(clause, verb);
  const subject = found.references.length > 0 || !ownsObject(clause, last) ? found : leftmost(clause, verb.first);
  if (frame.intransitive) return { subject, object: NOTHING };
  const object =
    preposition === null ? objectAfter(clause, last + 1) : complementAfter(clause, last + 1, preposition, 8);
  return { subject, object: infinitiveObject(clause, object, last, preposition) };
}

/** "son usine", "its plant": what is owned belongs to the party that the sentence begins with. */
function ownsObject(clause: Clause, last: number): boolean {
  return [1, 2].some((step) => clause.grammar.possessives.has(tokenOf(clause, last + step).lower));
}

/** "renoncer à mener à terme Haven": the object of the infinitive is what is given up. */
function infinitiveObject(clause: Clause, object: Argument, last: number, preposition: string | null): Argument {
  if (preposition === null || object.references.length > 0) return object;
  for (let at = last + 1; at < last + 4; at++) {
    if (clause.grammar.prepositions.get(tokenOf(clause, at).lower) !== preposition) continue;
    const inner = objectAfter(clause, at + 2);
    return inner.references.length > 0 ? inner : object;
  }
  return object;
}

/** What a participle without auxiliary belongs to: the noun before it. */
function antecedent(clause: Clause, first: number): Argument {
  const at = tokenOf(clause, first - 1).text === ',' ? first - 2 : first - 1;
  const reference = clause.referenceAt.get(at);
  return reference ? { references: [reference], phrase: null } : NOTHING;
}

/** A noun's places: "l'achat de X par Y", "Y annonce l'achat de X", "X's purchase of Y". */
function placesOfNoun(clause: Clause, { first, last }: Candidate): Places {
  const { grammar } = clause;
  const object = complementAfter(clause, last + 1, grammar.of, 10);
  const agent = complementAfter(clause, last + 1, grammar.agent, 14);
  if (agent.references.length > 0) return { subject: agent, object };
  const genitive = tokenOf(clause, first - 1).lower === "'s" ? clause.referenceAt.get(first - 2) : undefined;
  if (genitive) return { subject: { references: [genitive], phrase: null }, object };
  const governor = governingVerb(clause, first, 12);
  // who allows, forbids or looks into a purchase is not the one who buys
  if (governor && grammar.judging.has(governor.lemma)) return { subject: NOTHING, object };
  const subject = governor ? subjectOf(clause, governor) : NOTHING;
  return { subject: subject.references.length > 0 ? subject : leftmost(clause, first), object };
}

/** Fills the roles of the frame from the grammatical places and the complements. */
function fillersOf(clause: Clause, candidate: Candidate): readonly Filler[] {
  const { frame, verb, last } = candidate;
  const { subject, object } = verb ? placesOfVerb(clause, candidate) : placesOfNoun(clause, candidate);
  const wanted = frame.objectWords;
  const allowed = wanted
    ? (phrase: { readonly first: number; readonly last: number }) =>
        holdsWord(clause, phrase.first, phrase.last + 2, wanted)
    : isProduct(clause);
  const fillers: Filler[] = [];
  const give = (role: string | undefined, argument: Argument) => {
    if (role === undefined) return;
    const taken = new Set(fillers.map(({ id, name }) => id ?? name));
    for (const one of fill(clause, frame.type, role, argument, allowed))
      if (!taken.has(one.id ?? one.name)) fillers.push(one);
  };
  give(frame.object, object);
  if (!(verb?.passive && frame.subject === frame.object)) give(frame.subject, subject);
  for (const [preposition, role] of Object.entries(frame.complements ?? {})) {
    if (fillers.some((one) => one.role === role)) continue;
    give(role, complementAfter(clause, last + 1, preposition));
  }
  return [...fillers, ...positionAfter(clause, candidate, fillers)];
}

/** "a nommé Claire Morel directrice générale": the function that follows the person. */
function positionAfter(clause: Clause, { frame, last }: Candidate, fillers: readonly Filler[]): readonly Filler[] {
  const person = fillers.find(({ role }) => role === 'person');
  const follows = (person?.start ?? -1) > tokenOf(clause, last).start;
  if (frame.type !== 'appointment' || !person || !follows || fillers.some(({ role }) => role === 'position')) return [];
  const at = clause.article.tokens.findIndex(
    (token, index) => index >= clause.first && token.start >= (person.end ?? 0),
  );
  const { phrase } = argumentAt(clause, at);
  if (at < 0 || !phrase || tokenOf(clause, phrase.first).capital) return [];
  const name = clause.article.text.slice(phrase.start, phrase.end);
  return [{ role: 'position', id: null, name, start: phrase.start, end: phrase.end, from: [] }];
}

/** Whether the words that the frame wants stand with its object (or its subject in the passive). */
function wordsStand(clause: Clause, { frame, first, last, verb }: Candidate): boolean {
  if (!frame.objectWords || !verb) return true;
  const [from, until] = verb.passive ? [first - 10, first] : [last + 1, last + 9];
  return holdsWord(clause, Math.max(clause.first, from), Math.min(clause.last - 1, until), frame.objectWords);
}

/** The company behind a product that the sentence names alone. */
function withParent(clause: Clause, { frame }: Candidate, fillers: readonly Filler[]): readonly Filler[] {
  const { subject, object } = frame;
  if (!subject || !object || subject === object || fillers.some(({ role }) => role === subject)) return fillers;
  const owned = fillers.find(({ role, id }) => role === object && id !== null);
  const kinds = typeInfo(frame.type).roles.find(({ name }) => name === object)?.kind;
  const parent = owned && kinds === 'product' ? parentOf(clause, owned.name) : null;
  return parent ? [...fillers, { role: subject, id: parent.id, name: parent.name, from: [] }] : fillers;
}

/** Fillers in the order in which the type lists its roles. */
function inOrder(type: string, fillers: readonly Filler[]): readonly Filler[] {
  const roles = typeInfo(type).roles.map(({ name }) => name);
  return [...fillers].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}

/** A candidate with the participants that its places give. */
export type Draft = { readonly candidate: Candidate; readonly fillers: readonly Filler[] };

/** Reads the roles of a candidate; null when one that its frame needs stays empty. */
export function draft(clause: Clause, candidate: Candidate): Draft | null {
  if (!wordsStand(clause, candidate)) return null;
  const fillers = withParent(clause, candidate, fillersOf(clause, candidate));
  const met = candidate.frame.needs.every((need) => need === 'date' || fillers.some(({ role }) => role === need));
  return met ? { candidate, fillers } : null;
}

function modalityOf(clause: Clause, candidate: Candidate, quotes: readonly QuoteMention[]): ModalityReading {
  const { frame, verb, first } = candidate;
  const said = verb ? modalityOfVerb(clause, verb) : modalityOfNoun(clause, first);
  const told = said.modality === 'planned' && verb?.time === 'future' && announcedIn(clause, first, quotes);
  const read: ModalityReading = told ? { modality: 'announced', why: 'announced in a quote' } : said;
  if (!frame.modality || read.modality === 'denied' || read.modality === 'hypothetical') return read;
  if (frame.modality === 'planned' && (read.modality === 'rumoured' || read.modality === 'cancelled')) return read;
  return { modality: frame.modality, why: 'said by the word itself' };
}

/** The event of a draft, with its time, amount and place; null when the frame needs a date and none is its own. */
export function assemble(
  clause: Clause,
  { candidate, fillers }: Draft,
  triggers: readonly number[],
  dates: readonly DateMention[],
  money: readonly MoneyMention[],
  quotes: readonly QuoteMention[],
): Drafted | null {
  const { frame, first, last, verb } = candidate;
  const time = timeOf(clause, first, triggers, dates);
  if (frame.needs.includes('date') && time.date === null) return null;
  const info = typeInfo(frame.type);
  const { modality, why, bare = false } = modalityOf(clause, candidate, quotes);
  const slots = new Set(info.slots ?? []);
  const { amount, from } = slots.has('amount')
    ? amountOf(clause, first, triggers, money, frame.type === 'dividend')
    : { amount: null, from: [] };
  const quantity = slots.has('quantity') ? quantityOf(clause, first) : null;
  const place = placeOf(clause, last);
  const metric = frame.type === 'earnings' && !verb ? [metricOf(clause, candidate)] : [];
  const span = { start: tokenOf(clause, first).start, end: tokenOf(clause, last).end };
  const event: EventMention = {
    type: frame.type,
    trigger: span,
    modality,
    date: time.date,
    ...(time.announced ? { announced: time.announced } : {}),
    participants: [...inOrder(frame.type, fillers).map(({ from: _, ...participant }) => participant), ...metric],
    amount,
    ...(place === null ? {} : { place }),
    ...(quantity === null ? {} : { quantity }),
    trace: trace(frame.id, span, [...fillers.flatMap((one) => one.from), ...time.from, ...from], `${modality}: ${why}`),
  };
  return { event, bare };
}

function metricOf(clause: Clause, { first, last }: Candidate) {
  const span = { start: tokenOf(clause, first).start, end: tokenOf(clause, last).end };
  return { role: 'metric', id: null, name: clause.article.text.slice(span.start, span.end), ...span };
}
