import type { Reference } from '../../pipeline/model/discourse.ts';
import { isActor } from './actors.ts';
import { type Argument, complementAfter, NOTHING, objectAfter, ofComplement } from './arguments.ts';
import { type Clause, isAdverb, isFiniteVerb, tokenOf, verbsAt } from './clause.ts';
import type { Candidate } from './find.ts';
import type { EventFrame } from './frame.ts';
import { governorOf, type Phrase, referenceIn } from './noun-phrase.ts';
import { typeInfo } from './ontology.ts';
import { countsAt } from './quantity.ts';
import { governingVerb, leftmost, phraseEnding, phraseSubject, preferred, subjectOf } from './subject.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';
import { infinitiveObject, ownsObject, relativeObject, taken } from './verb-object.ts';

/** The grammatical places of a candidate, whatever roles they give. */
export type Places = { readonly subject: Argument; readonly object: Argument };

/** Who does it and what it is done to, for a verb or a noun. */
export const placesOf = (clause: Clause, candidate: Candidate): Places =>
  candidate.verb ? placesOfVerb(clause, candidate, candidate.verb) : placesOfNoun(clause, candidate);

function placesOfVerb(clause: Clause, { last, preposition, frame }: Candidate, verb: VerbGroup): Places {
  if (verb.passive) {
    const agent = complementAfter(clause, last + 1, clause.grammar.agent);
    const object = verb.form === 'participle' ? before(clause, verb, frame) : acting(clause, verb);
    return { subject: agent, object };
  }
  const beside = verb.form === 'gerund' ? antecedent(clause, verb) : NOTHING;
  // "son père décédé il y a six ans": the participle belongs to the noun before it
  // "un tract appelant le gouvernement à …": a thing acts, and nobody who is named elsewhere
  if (verb.form === 'gerund' && beside.references.length === 0 && thingBefore(clause, verb)) {
    const object =
      preposition === null ? objectAfter(clause, last + 1) : complementAfter(clause, last + 1, preposition, 8);
    return { subject: NOTHING, object };
  }
  if (frame.intransitive && verb.form === 'participle') {
    const noun = before(clause, verb, frame);
    if (noun.phrase || noun.references.length > 0) return { subject: noun, object: NOTHING };
  }
  const found =
    beside.references.length > 0 ? beside : isPublic(frame) ? acting(clause, verb) : subjectOf(clause, verb);
  const named =
    found.references.length > 0 || (found.phrase !== null && isPublic(frame) && isActor(clause, found.phrase));
  const subject = named || !ownsObject(clause, last) ? found : leftmost(clause, verb.first);
  if (frame.intransitive) return { subject, object: NOTHING };
  const after = taken(clause, verb)
    ? NOTHING
    : preposition === null
      ? objectAfter(clause, last + 1)
      : complementAfter(clause, last + 1, preposition, 8);
  const object = after === NOTHING && preposition === null ? relativeObject(clause, verb) : after;
  return { subject, object: infinitiveObject(clause, object, last, preposition) };
}

/** Whether a phrase that names nobody stands right before a participle of the present. */
function thingBefore(clause: Clause, verb: VerbGroup): boolean {
  const { phrase } = phraseSubject(clause, { ...verb, form: 'finite' });
  return clause.language === 'fr' && phrase !== null && phrase.last === verb.first - 1 && !isActor(clause, phrase);
}

/** What a participle without auxiliary belongs to: the noun before it, or the subject of the clause that it opens. */
function antecedent(clause: Clause, { first, last }: VerbGroup): Argument {
  const at = tokenOf(clause, first - 1).text === ',' ? first - 2 : first - 1;
  const reference: Reference | undefined = clause.referenceAt.get(at);
  if (reference) return { references: [reference], phrase: null };
  if (at >= clause.first) return NOTHING;
  // "Lancé en 2021, le service comptait …"
  for (let index = last + 1; index < clause.last; index++) {
    if (tokenOf(clause, index).text !== ',') continue;
    for (let verb = index + 1; verb < clause.last; verb++) {
      const group = isFiniteVerb(clause, verb) ? verbGroup(clause, verb, preferred(clause, verb)) : null;
      if (group) return subjectOf(clause, group);
    }
  }
  return NOTHING;
}

/** What a participle belongs to; in public life also a phrase without a name right before it ("deux hommes arrêtés à Lyon"). */
function before(clause: Clause, verb: VerbGroup, frame: EventFrame): Argument {
  const named = antecedent(clause, verb);
  if (named.references.length > 0 || !typeInfo(frame.type).distinct) return named;
  const aside = tokenOf(clause, verb.first - 1).text === ',' && clause.language === 'fr';
  const near = aside ? phraseEnding(clause, verb.first - 2) : phraseSubject(clause, verb);
  return near.phrase && near.phrase.last === verb.first - (aside ? 2 : 1) ? near : named;
}

/** Whether the newspaper that tells it stands where the agent would. */
const isPress = (clause: Clause, { references }: Argument): boolean =>
  references.some(({ entity }) => entity !== null && clause.discourse.entities.get(entity)?.sort === 'media');

/** A noun's places: "l'achat de X par Y", "Y annonce l'achat de X", "X's purchase of Y". */
function placesOfNoun(clause: Clause, { first, last, frame }: Candidate): Places {
  const { grammar } = clause;
  const object = ofComplement(clause, last + 1);
  const agent = nounAgent(clause, last);
  if (agent.references.length > 0 || (agent.phrase && isPublic(frame))) return { subject: agent, object };
  const possessor = beforeNoun(clause, first);
  if (possessor) {
    const argument = { references: [possessor], phrase: null };
    const owns = frame.subject === undefined && object.references.length === 0 && object.phrase === null;
    return owns ? { subject: NOTHING, object: argument } : { subject: argument, object };
  }
  const governor = governingVerb(clause, first, 12);
  const owned = isOwnedNoun(clause, first) ? roleOfOwner(frame) : null;
  const owner = owned ? ownerOf(clause, first, UNDERGONE.has(owned) ? null : governor) : NOTHING;
  if (owner !== NOTHING) {
    if (frame.subject === owned) return { subject: owner, object };
    if (object.references.length === 0 && object.phrase === null) return { subject: NOTHING, object: owner };
  }
  // in public life only a verb that makes an event of the noun ("a effectué une visite") has its subject for an agent
  if (isPublic(frame)) {
    const makes =
      governor && !governor.passive && grammar.light.has(governor.lemma) && isDirectObject(clause, first, governor);
    return { subject: makes ? acting(clause, governor) : NOTHING, object };
  }
  // who allows, forbids or looks into a purchase is not the one who buys
  if (governor && grammar.judging.has(governor.lemma)) return { subject: NOTHING, object };
  const subject = governor ? subjectOf(clause, governor) : NOTHING;
  if (governor && grammar.reporting.has(governor.lemma) && isPress(clause, subject))
    return { subject: NOTHING, object };
  if (subject.references.length > 0) return { subject, object };
  const left = leftmost(clause, first);
  return { subject: left.references.length > 0 ? left : subject, object };
}

/** Verbs that say no more than that what the noun names was done. */
const DOING: ReadonlySet<string> = new Set(
  'perpétrer commettre mener lancer revendiquer organiser conduire effectuer réaliser décider signer prononcer prendre entreprendre donner ouvrir instaurer mettre décréter proclamer déclencher imposer adopter voter diffuser publier émettre tenir engager'.split(
    ' ',
  ),
);

/** "l'attaque menée par X", "l'engagement pris par X": the agent of a noun; one that belongs to another verb is none of its own. */
export function nounAgent(clause: Clause, last: number): Argument {
  const { agent } = clause.grammar;
  if (clause.language !== 'fr') return complementAfter(clause, last + 1, agent, 8);
  for (let at = last + 1; at < clause.last && at < last + 18; at++) {
    const { lower, text } = tokenOf(clause, at);
    if (lower === agent) return complementAfter(clause, at, agent, 2);
    if (/^[;:.!?»”]$/u.test(text) || clause.grammar.subordinators.has(lower)) return NOTHING;
    const readings = verbsAt(clause, at);
    const does = readings.some(
      ({ lemma }) => DOING.has(lemma) || clause.grammar.passive.has(lemma) || clause.grammar.perfect.has(lemma),
    );
    if (readings.length > 0 && !does) return NOTHING;
  }
  return NOTHING;
}

/** Whether a noun is what its governor makes: "mène [des] attaques", not "fait l'une des attaques". */
function isDirectObject(clause: Clause, noun: number, { last }: VerbGroup): boolean {
  if (clause.language !== 'fr') return true;
  const { head, preposition } = governorOf(clause, noun);
  if (preposition === null) return true;
  const partitive = /^(?:des|du)$/u.test(tokenOf(clause, head).lower);
  if (!partitive) return false;
  for (let at = last + 1; at < head; at++) {
    const { lower, kind } = tokenOf(clause, at);
    const idle = lower === 'sans' || tokenOf(clause, at - 1).lower === 'sans'; // "mener sans délai des enquêtes"
    if (kind === 'word' && !idle && !isAdverb(clause, lower) && !clause.dated.has(at)) return false;
  }
  return true;
}

/** "son arrestation", "sa récente visite": a possessive stands before the noun. */
const isOwnedNoun = (clause: Clause, first: number): boolean =>
  clause.language === 'fr' && [1, 2].some((step) => /^(?:son|sa|ses)$/u.test(tokenOf(clause, first - step).lower));

/** Roles of those to whom it happens: "ont procédé à son arrestation" is about somebody else than its subject. */
const UNDERGONE: ReadonlySet<string> = new Set(
  'victim suspect person patient child honoured defendant target'.split(' '),
);

/** The role that a possessive gives: that of who acts, else of whom it happens to; null for things and countries. */
function roleOfOwner({ type, subject, object }: EventFrame): string | null {
  const { roles } = typeInfo(type);
  const owner = [subject, object].find((role) => {
    const kind = roles.find(({ name }) => name === role)?.kind;
    return role !== 'country' && (kind === 'actor' || kind === 'people');
  });
  return owner ?? null;
}

/** Whose the noun behind a possessive is: the subject of the verb over it, else of the clause that it opens ("Après son procès, X a …"). */
function ownerOf(clause: Clause, first: number, governor: VerbGroup | null): Argument {
  if (governor) return acting(clause, governor);
  const { preposition, head } = governorOf(clause, first);
  if (preposition === null || head > clause.first + 3) return NOTHING;
  for (let at = first + 1; at < clause.last && at < first + 20; at++) {
    const group =
      isFiniteVerb(clause, at) && !clause.dated.has(at) ? verbGroup(clause, at, preferred(clause, at)) : null;
    if (group) return acting(clause, group);
  }
  return NOTHING;
}

/** The name whose genitive stands before a noun, or that stands right before it in English: "Apple's trial", "Boeing crash". */
function beforeNoun(clause: Clause, first: number): Reference | undefined {
  if (tokenOf(clause, first - 1).lower === "'s") return clause.referenceAt.get(first - 2);
  return clause.language === 'en' ? clause.referenceAt.get(first - 1) : undefined;
}

/** Whether the agent of a frame may be anybody, a country or a crowd too. */
function isPublic({ type, subject }: EventFrame): boolean {
  const kind = typeInfo(type).roles.find(({ name }) => name === subject)?.kind;
  return kind === 'actor' || kind === 'people';
}

/** Verbs whose direct object, or whose complement with "à", does what the infinitive under them says. */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'accuser soupçonner suspecter obliger contraindre forcer appeler inviter autoriser empêcher convaincre charger exhorter'.split(
    ' ',
  ),
);
const PERCEPTION: ReadonlySet<string> = new Set(['voir', 'laisser']);
const COMPLEMENT_CONTROL: ReadonlySet<string> = new Set(
  'demander permettre ordonner interdire proposer recommander conseiller'.split(' '),
);

/** Who does what an infinitive under a verb says: "accuse X d'avoir tué" is about X, "a décidé de vendre" about its subject. */
function controller(clause: Clause, governor: VerbGroup, verb: VerbGroup, depth: number): Argument {
  // "voir mourir un proche": who dies stands behind
  if (PERCEPTION.has(governor.lemma) && governor.main === verb.first - 1) return objectAfter(clause, verb.last + 1);
  if (governor.passive || clause.language !== 'fr') return acting(clause, governor, depth + 1);
  if (OBJECT_CONTROL.has(governor.lemma)) return objectAfter(clause, governor.last + 1);
  if (!COMPLEMENT_CONTROL.has(governor.lemma)) return acting(clause, governor, depth + 1);
  const told = complementAfter(clause, governor.last + 1, 'à', 6);
  return told.references.length > 0 || told.phrase ? told : acting(clause, governor, depth + 1);
}

/** Who does what a verb says, where it may be somebody without a name: the phrase right before it, else a name farther left. */
function acting(clause: Clause, verb: VerbGroup, depth = 0): Argument {
  if (verb.form !== 'finite' && depth < 3) {
    const governor = governingVerb(clause, verb.first);
    if (governor && governor.main !== verb.main) return controller(clause, governor, verb, depth);
  }
  // "transportait 47 passagers et se rendait à Nantes": the subject is that of the verb before
  const shares = clause.grammar.coordinators.has(tokenOf(clause, verb.first - 1).lower);
  const near = verb.form === 'finite' && !shares ? phraseSubject(clause, verb) : NOTHING;
  const { phrase } = near;
  if (!phrase) return subjectOf(clause, verb);
  if (isBareNumber(clause, phrase)) return near; // "… et 187 ont été"
  return isActor(clause, phrase) && !referenceIn(clause, phrase) && !besideName(clause, phrase)
    ? near
    : subjectOf(clause, verb);
}

/** "187", "une centaine": a count without a noun. */
const isBareNumber = (clause: Clause, { first, last, head }: Phrase): boolean =>
  first === last
    ? tokenOf(clause, first).kind === 'number'
    : last === first + 1 && /[a-z]aine$/u.test(head) && head !== 'semaine';

/** "Claire Morel[,] écrivain et philosophe, a …": a phrase without determiner behind a name or a comma is said of the name. */
function besideName(clause: Clause, { first }: Phrase): boolean {
  const { determiners, contracted, coordinators } = clause.grammar;
  const { kind, lower } = tokenOf(clause, first);
  if (kind !== 'word' || countsAt(clause, first) || determiners.has(lower) || contracted.has(lower)) return false;
  const joined = coordinators.has(tokenOf(clause, first - 1).lower);
  const start = joined ? governorOf(clause, first - 2).head : first;
  return clause.referenceAt.has(start - 1) || tokenOf(clause, start - 1).text === ',';
}
