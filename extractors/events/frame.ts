import type { Modality } from '../../pipeline/model/event.ts';
import type { Language } from '../../pipeline/model/segmented.ts';
import type { RuleInfo } from '../rule.ts';
import type { EventType } from './ontology.ts';

/**
 * A rule of the events layer: words that say an event of one type, and which role each grammatical place gives.
 *
 * A verb is its lemma, with a reflexive pronoun before it ("se séparer"), fixed words after it ("mettre fin") and, last,
 * the preposition of its object ("mettre fin à", "se séparer de", "bid for"). A noun is its singular; its plural is
 * made by adding s unless it is given as "singular/plural".
 */
export type EventFrame = RuleInfo & {
  readonly type: EventType;
  readonly language: Language;
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  /** Who does it: subject of the verb, agent of the passive ("par X"), "l'achat par X", "X's purchase". */
  readonly subject?: string;
  /** What it is done to: object of the verb, subject of the passive, "l'achat de X". */
  readonly object?: string;
  /** Complements by preposition (contracted forms under their simple one: "au" is "à"). */
  readonly complements?: Readonly<Record<string, string>>;
  /** Roles without which there is no event. */
  readonly needs: readonly string[];
  /** Roles of which one at least must be filled. */
  readonly anyOf?: readonly string[];
  /** An object that the subject owns ("ses bornes", "its arm") may fill the object role, whatever its noun. */
  readonly owned?: true;
  /** What the word itself says of the event, whatever its tense: a bid is planned. */
  readonly modality?: Modality;
  /** Intransitive: the subject is what it happens to ("le service se termine"). */
  readonly intransitive?: true;
  /** Verbs (lemmas) under which the noun must stand: "posted a loss". */
  readonly under?: readonly string[];
  /** Verbs (lemmas) that make something else of the noun: a result that is aimed at is none. */
  readonly notUnder?: readonly string[];
  /** Every needed party must be named in the sentence: none is taken from what the article is about. */
  readonly named?: true;
  /** A counted object ("500 soudeurs") serves as well as one of the words below. */
  readonly counted?: true;
  /** Words that must not follow within three tokens: "élue meilleure joueuse". */
  readonly notFollowed?: readonly string[];
  /** Words that must not stand within three tokens before: "[entre la vie et] la mort", "[peine de] mort". */
  readonly notBefore?: readonly string[];
  /** Words of the subject phrase that make something else of the verb: what the police "interpellent" is arrested. */
  readonly notBy?: readonly string[];
  /** The role of a noun's complement that names an armed force: "les frappes de la coalition" are its own. */
  readonly armed?: string;
  /** Its product may be nobody's that is named, and whatever a phrase says. */
  readonly ownerless?: true;
  /** Only in the active, or only in the passive: who is condemned by no court that is named is still condemned. */
  readonly voice?: 'active' | 'passive';
  /** Only behind a determiner or a preposition: "la présidentielle", not "la campagne présidentielle". */
  readonly determined?: true;
  /** Only right behind a number: "71 morts". */
  readonly afterNumber?: true;
  /** The role that the trigger's own words fill: the metric of a result, the kind of a disaster. */
  readonly itself?: string;
  /** A verb of no type of its own: only a clause that reports a happening makes it one. */
  readonly generic?: true;
  /** The role that the adjective beside a noun fills: "élection présidentielle", "presidential election". */
  readonly modifier?: string;
  /** Its words tell no event of their own: they take up one that the article tells ("le drame", "the deal"). */
  readonly takesUp?: true;
  /** Words of which one must stand in the object phrase ("supprimer 300 postes"), lower case. */
  readonly objectWords?: readonly string[];
  /** Those words must stand after a noun too: "damage to cables". */
  readonly strict?: true;
};

/** Marks a list of frames with their language; their ids begin with `event/<language>/<type>/`. */
export const frames = (
  language: Language,
  list: readonly (Omit<EventFrame, 'language' | 'id'> & { readonly name: string })[],
): readonly EventFrame[] =>
  list.map(({ name, ...frame }) => ({ ...frame, language, id: `event/${language}/${frame.type}/${name}` }));
