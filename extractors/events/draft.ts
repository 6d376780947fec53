import type { Entity } from '../../pipeline/model/discourse.ts';
import { tokenAt } from '../../pipeline/model/segmented.ts';
import { type Argument, argumentAt, complementAfter, objectAfter } from './arguments.ts';
import { type Clause, isAdverb, isVerbal, tokenOf, verbsAt } from './clause.ts';
import { type Filler, fill, holdsWord, isOwned, isProduct, parentOf } from './fillers.ts';
import type { Candidate } from './find.ts';
import { reportsHappening, tellsEnough } from './happening.ts';
import type { Phrase } from './noun-phrase.ts';
import { isSlot, typeInfo } from './ontology.ts';
import { nounAgent, placesOf } from './places.ts';
import { countsAt } from './quantity.ts';
import { governingVerb } from './subject.ts';

/** A candidate with the participants that its places give. */
export type Draft = { readonly candidate: Candidate; readonly fillers: readonly Filler[] };

/** Reads the roles of a candidate; null when one that its frame needs stays empty. `topic` is who the article is about so far. */
export function draft(clause: Clause, candidate: Candidate, topic: Entity | null = null): Draft | null {
  if (candidate.frame.takesUp || !fits(clause, candidate)) return null;
  const { generic } = candidate.frame;
  if (generic && !reportsHappening(clause, candidate)) return null;
  const { needs, anyOf, modifier } = candidate.frame;
  const fillers = withTopic(clause, candidate, withImplied(clause, candidate, fillersOf(clause, candidate)), topic);
  const has = (role: string) => fillers.some((one) => one.role === role);
  const met =
    needs.every((need) => isSlot(need) || has(need)) &&
    (anyOf === undefined || anyOf.some((one) => isSlot(one) || one === modifier || has(one)));
  if (generic && !tellsEnough(clause, candidate, fillers)) return null;
  return met && !ownerless(candidate, fillers) ? { candidate, fillers } : null;
}

/** Whether the words around a candidate are those that its frame wants. */
const fits = (clause: Clause, candidate: Candidate): boolean =>
  wordsStand(clause, candidate) && governedRight(clause, candidate);

/** The roles that a candidate's own places give, whether or not its frame has all it needs; null where its words mean something else. */
export const partial = (clause: Clause, candidate: Candidate): readonly Filler[] | null =>
  fits(clause, candidate) ? fillersOf(clause, candidate) : null;

/** A product that only a phrase describes ("le service") is nobody's event unless somebody's name stands beside it. */
function ownerless({ frame }: Candidate, fillers: readonly Filler[]): boolean {
  const { object } = frame;
  if (frame.ownerless) return false;
  const described = fillers.some(({ role, id }) => role === object && id === null);
  return described && typeInfo(frame.type).group === 'product' && fillers.every(({ id }) => id === null);
}

/** Which phrases may fill a role that takes phrases. */
function phraseRule(clause: Clause, { frame }: Candidate): (phrase: Phrase) => boolean {
  if (frame.ownerless) return (phrase) => clause.grammar.determiners.has(tokenOf(clause, phrase.first).lower);
  const wanted = frame.objectWords;
  if (wanted)
    return (phrase) =>
      holdsWord(clause, phrase.first, phrase.last + 2, wanted) ||
      (frame.counted === true && tokenOf(clause, phrase.first).kind === 'number');
  const product = isProduct(clause);
  return frame.owned ? (phrase) => product(phrase) || isOwned(clause, phrase) : product;
}

/** Fills the roles of the frame from the grammatical places and the complements. */
function fillersOf(clause: Clause, candidate: Candidate): readonly Filler[] {
  const { frame, verb, last } = candidate;
  const { subject, object } = placesOf(clause, candidate);
  const allowed = phraseRule(clause, candidate);
  const fillers: Filler[] = [];
  const give = (role: string | undefined, argument: Argument) => {
    if (role === undefined) return;
    const taken = new Set(fillers.map(({ id, name }) => id ?? name));
    const strict = frame.objectWords !== undefined && role === frame.object;
    for (const one of fill(clause, frame.type, role, argument, allowed, strict))
      if (!taken.has(one.id ?? one.name)) fillers.push(one);
  };
  const infinitive = pledged(clause, candidate);
  if (infinitive) fillers.push(infinitive);
  else give(frame.armed !== undefined && !verb && isArmed(clause, object) ? frame.armed : frame.object, object);
  if (!(verb?.passive && frame.subject === frame.object)) give(frame.subject, subject);
  for (const [preposition, role] of Object.entries(frame.complements ?? {})) {
    if (fillers.some((one) => one.role === role)) continue;
    if (!verb && preposition === clause.grammar.agent) give(role, nounAgent(clause, last));
    else give(role, complementAfter(clause, last + 1, preposition, preposition === clause.grammar.of ? 8 : 24));
  }
  return [...fillers, ...positionAfter(clause, candidate, fillers)];
}

const ARMED =
  /^(?:coalition|armées?|rebelles?|djihadistes?|jihadistes?|talibans?|aviation|forces?|troupes?|terroristes?|milices?|islamistes?|combattants?|insurgés|assaillants?|tireurs?|kamikazes?|commandos?|army|forces|rebels|militants?|jihadists|taliban|insurgents|gunmen|air)$/u;

/** Whether an argument names who strikes: a force, an armed group, an organization that fights, a state. */
function isArmed(clause: Clause, { references, phrase }: Argument): boolean {
  const sorts = references.map(({ entity }) =>
    entity === null ? undefined : clause.discourse.entities.get(entity)?.sort,
  );
  if (sorts.some((sort) => sort === 'military')) return true;
  if (!phrase) return false;
  for (let at = phrase.first; at <= Math.min(phrase.last, phrase.first + 2); at++)
    if (ARMED.test(tokenOf(clause, at).lower)) return true;
  return false;
}

/** "a promis de solder les stocks": what is promised is an infinitive with its object. */
function pledged(clause: Clause, { frame, verb, last }: Candidate): Filler | null {
  const { object, type } = frame;
  const opens = clause.grammar.prepositions.has(tokenOf(clause, last + 1).lower);
  if (!verb || object === undefined || type !== 'pledge' || !opens) return null;
  if (!verbsAt(clause, last + 2).some(({ tense }) => tense === 'infinitive')) return null;
  const { phrase } = objectAfter(clause, last + 3);
  const [{ start }, { end }] = [tokenOf(clause, last + 2), phrase ?? tokenOf(clause, last + 2)];
  return { role: object, id: null, name: clause.article.text.slice(start, end), start, end, from: [] };
}

/** "a nommé Claire Morel directrice générale": the function that follows the person. */
function positionAfter(clause: Clause, { frame, last }: Candidate, fillers: readonly Filler[]): readonly Filler[] {
  const person = fillers.find(({ role }) => role === 'person');
  const follows = (person?.start ?? -1) > tokenOf(clause, last).start;
  if (frame.type !== 'appointment' || !person || !follows || fillers.some(({ role }) => role === 'position')) return [];
  const at = tokenAt(clause.article.tokens, person.end ?? 0);
  const { phrase } = argumentAt(clause, at);
  if (!phrase || tokenOf(clause, phrase.first).capital || isVerbal(clause, phrase.first)) return [];
  const name = clause.article.text.slice(phrase.start, phrase.end);
  return [{ role: 'position', id: null, name, start: phrase.start, end: phrase.end, from: [] }];
}

/** Whether the words that the frame wants stand with its object (or its subject in the passive). */
function wordsStand(clause: Clause, { frame, first, last, verb }: Candidate): boolean {
  if (!frame.objectWords) return true;
  if (!verb)
    return !frame.strict || holdsWord(clause, last + 1, Math.min(clause.last - 1, last + 7), frame.objectWords);
  const { intransitive } = frame;
  const [from, until] = verb.passive || intransitive ? [first - 10, first] : [last + 1, last + 9];
  if (/^(?:portes?|doors?)$/u.test(tokenOf(clause, last + 2).lower)) return false; // "ouvrir ses portes"
  if (frame.counted && tokenOf(clause, last + 1).kind === 'number' && !clause.dated.has(last + 1)) return true;
  const stands = holdsWord(clause, Math.max(clause.first, from), Math.min(clause.last - 1, until), frame.objectWords);
  if (stands || verb.passive || clause.language !== 'fr') return stands;
  // "l'état d'urgence que X avait décrété": the object stands before "que"
  for (let at = first - 1; at > clause.first && at > first - 9; at--)
    if (/^qu[e']$/u.test(tokenOf(clause, at).lower))
      return holdsWord(clause, Math.max(clause.first, at - 4), at - 1, frame.objectWords);
  return false;
}

/**
 * Parties that the sentence leaves to the reader: the company behind a product named alone, the organization of the
 * person who is named or who speaks for it. They carry no span: no words say them here.
 */
function withImplied(clause: Clause, candidate: Candidate, fillers: readonly Filler[]): readonly Filler[] {
  const { frame } = candidate;
  const { subject, object } = frame;
  const lacks = (role: string | undefined): role is string =>
    role !== undefined && !fillers.some((one) => one.role === role);
  const imply = (role: string, { id, name }: Entity): Filler => ({ role, id, name, from: [] });
  if (lacks('organisation') && /^(?:appointment|departure)$/u.test(frame.type)) {
    const person = fillers.find(({ role }) => role === 'person');
    const employer = person?.id ? organizationOf(clause, person.id) : null;
    return employer ? [...fillers, imply('organisation', employer)] : fillers;
  }
  if (!lacks(subject)) return fillers;
  if (object !== undefined && subject !== object) {
    const owned = fillers.find(({ role, id }) => role === object && id !== null);
    const kind = typeInfo(frame.type).roles.find(({ name }) => name === object)?.kind;
    const parent = owned && kind === 'product' ? parentOf(clause, owned.name) : null;
    if (parent) return [...fillers, imply(subject, parent)];
  }
  const kind = typeInfo(frame.type).roles.find(({ name }) => name === subject)?.kind;
  if (kind !== 'organization') return fillers;
  // "Mme Dufresne a promis de fermer": who speaks for an organization acts for it
  const { references } = placesOf(clause, candidate).subject;
  const [speaker] = references.flatMap(({ entity }) => (entity === null ? [] : [entity]));
  const employer = speaker === undefined ? null : organizationOf(clause, speaker);
  return employer && !fillers.some(({ id }) => id === employer.id) ? [...fillers, imply(subject, employer)] : fillers;
}

/**
 * What the sentence gives to nobody belongs to the company that the article is about ("La décision entraînera la
 * suppression de 120 postes", "elle a été nommée directrice financière").
 */
function withTopic(
  clause: Clause,
  { frame, verb }: Candidate,
  fillers: readonly Filler[],
  article: Entity | null,
): readonly Filler[] {
  const role = frame.named ? undefined : typeInfo(frame.type).about;
  const described = fillers.find(({ id, start }) => id === null && start !== undefined);
  const topic = (typeInfo(frame.type).group === 'product' ? ownerIn(clause, described) : null) ?? article;
  if (!topic || role === undefined || fillers.some((one) => one.role === role || one.id === topic.id)) return fillers;
  // a verb that acts has a subject of its own, even one that nobody could name here
  const acts = verb && verb.form === 'finite' && !verb.passive && role === frame.subject;
  if (acts && frame.type !== 'strike') return fillers;
  return [...fillers, { role, id: topic.id, name: topic.name, from: [] }];
}

/** The organization whose name stands in the phrase that describes a product: "le service de téléconsultation du groupe X". */
function ownerIn(clause: Clause, object: Filler | undefined): Entity | null {
  if (object?.id !== null || object.start === undefined || object.end === undefined) return null;
  for (let at = tokenAt(clause.article.tokens, object.start); tokenOf(clause, at).start < object.end; at++) {
    const id = clause.referenceAt.get(at)?.entity;
    const entity = id ? clause.discourse.entities.get(id) : undefined;
    if (entity?.kind === 'organization') return entity;
    if (tokenOf(clause, at).end === 0) return null;
  }
  return null;
}

/** Whether the noun stands under one of the verbs that its frame wants, and none that it excludes. */
function governedRight(clause: Clause, { frame, verb, first }: Candidate): boolean {
  const { under, notUnder } = frame;
  if (frame.afterNumber) return !tolled(clause, first);
  if ((!under && !notUnder) || verb) return true;
  const lemma = governingVerb(clause, first, 10)?.lemma ?? '';
  return (!under || under.includes(lemma)) && !notUnder?.includes(lemma);
}

/** "a fait au moins 71 morts": the verb right before a count takes it up. */
function tolled(clause: Clause, first: number): boolean {
  const { determiners, prepositions } = clause.grammar;
  for (let at = first - 1; at > first - 7; at--) {
    const { lower, kind } = tokenOf(clause, at);
    if (verbsAt(clause, at).some(({ lemma }) => TOLLS.has(lemma))) return true;
    const idle = kind === 'number' || countsAt(clause, at) || determiners.has(lower) || prepositions.has(lower);
    if (!idle && !isAdverb(clause, lower) && !/^(?:moins|près|least|than)$/u.test(lower)) return false;
  }
  return false;
}

/** Verbs that lead a toll. */
const TOLLS: ReadonlySet<string> = new Set(['faire', 'causer', 'provoquer', 'kill', 'leave', 'cause', 'claim']);

/** The organization that a person's role names. */
function organizationOf(clause: Clause, person: string): Entity | null {
  const { organization } = clause.discourse.entities.get(person) ?? {};
  return (organization === undefined ? undefined : clause.discourse.entities.get(organization)) ?? null;
}
