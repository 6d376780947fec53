import { tokenAt } from '../../pipeline/model/segmented.ts';
import { isActor, VEHICLES } from './actors.ts';
import { type Clause, isAdverb, isFiniteVerb, tokenOf, verbsAt } from './clause.ts';
import type { Filler } from './fillers.ts';
import type { Candidate } from './find.ts';
import { phraseAt } from './noun-phrase.ts';
import type { VerbGroup } from './verb-group.ts';

/** Words after an English verb that make another verb of it: "set off", "take over". */
const PARTICLES = /^(?:up|out|off|down|over|away|back|through|along|around|aside|apart|ahead|together)$/u;

/** Words that open a clause which tells what happened all the same: "after he left", "alors que". */
const TELLING_CLAUSE = /^(?:after|before|as|when|while|since|lorsqu?[e']?|quand|alors|après|pendant|tandis)$/u;

/**
 * Whether a verb of the type `other` reports something that happens: a finite verb in the past, in the present of news
 * or in the future, affirmed, in a clause that is told and neither supposed nor added to a noun.
 */
export function reportsHappening(clause: Clause, { verb, last, frame }: Candidate): boolean {
  if (verb?.form !== 'finite' || verb.negated || verb.possible) return false;
  if (verb.time === 'conditional' || verb.time === 'open') return false;
  if (clause.language === 'en' && PARTICLES.test(tokenOf(clause, last + 1).lower)) return false;
  if (frame.intransitive && verb.passive) return false;
  if (verb.passive && !isPassiveOfChange(clause, verb)) return false;
  return !isHabitual(clause, verb) && isTold(clause, verb);
}

/** "a été fermé" tells what happened; "est fermé", "était fermé" what state it is in. */
function isPassiveOfChange(clause: Clause, verb: VerbGroup): boolean {
  if (clause.language === 'en') return verb.time !== 'present' || isHeadline(clause);
  if (verb.time === 'future') return true;
  for (let at = verb.first; at < verb.main; at++)
    if (
      verbsAt(clause, at).some(({ lemma, tense }) => lemma === 'être' && (tense === 'participle' || tense === 'past'))
    )
      return true;
  return false;
}

/** The French imperfect and, in a full sentence without a date, the simple present tell what is usual. */
function isHabitual(clause: Clause, verb: VerbGroup): boolean {
  const tenses = verbsAt(clause, verb.main).filter(({ lemma }) => lemma === verb.lemma);
  if (tenses.some(({ tense }) => tense === 'imperfect')) return true;
  if (verb.first === verb.main && tenses.length > 0 && tenses.every(({ tense }) => tense === 'subjunctive'))
    return true;
  const present = verb.time === 'present' && tenses.some(({ tense }) => tense === 'present' || tense === 'infinitive');
  return present && !isHeadline(clause) && !(clause.language === 'fr' && clause.dated.size > 0);
}

/** A sentence without a full stop: a headline or a caption. */
const isHeadline = (clause: Clause): boolean => !/^[.!?…"»”'’]+$/u.test(tokenOf(clause, clause.last - 1).text);

/** Whether a clause is told for itself: no relative, no condition, no question over it; a reported one is. */
function isTold(clause: Clause, verb: VerbGroup): boolean {
  const { grammar } = clause;
  for (let at = verb.first - 1; at >= clause.first && at > verb.first - 30; at--) {
    const { lower, text } = tokenOf(clause, at);
    if (/^[,;:«»“”"–—]$/u.test(text)) return true;
    if (!grammar.subordinators.has(lower) || TELLING_CLAUSE.test(lower)) continue;
    return /^(?:que|qu'|that)$/u.test(lower) && [1, 2].some((step) => isFiniteVerb(clause, at - step));
  }
  return true;
}

/** Objects that are none: "a terminé deuxième", "Aucune trace n'a été relevée", "entrer en jeu". */
const EMPTY =
  /^(?:premi[eè]re?|second|seconde|\p{L}+ième|last|first|third|\p{L}+th|jeu|scène|compte|part|place|lieu|fin|effect|force|way|part|care|note)$/u;
/** What is counted or timed is no object: "a versé deux fois". */
const MEASURES =
  /(?:^|\s)(?:fois|times|heures?|minutes?|secondes?|jours?|semaines?|mois|ans|hours?|seconds?|days?|weeks?|months?|years?)(?:\s|$)/u;
const NONE = /^(?:aucune?|nul|nulle|personne|rien|no|none|nobody|nothing|neither)$/u;

/** What is said or felt and done to nobody: "a lancé un appel". */
const SAID: ReadonlySet<string> = new Set(
  'appel appels avertissement message plainte recours doute question idée regard scène call warning doubt question idea look'.split(
    ' ',
  ),
);

/** Whether a filler is somebody who acts: one of the entities of the article, or a phrase for people, an authority, a country. */
function isParty(clause: Clause, { id, start }: Filler): boolean {
  if (id !== null || start === undefined) return id !== null;
  const phrase = phraseAt(clause, tokenAt(clause.article.tokens, start));
  return phrase !== null && isActor(clause, phrase);
}

/** Whether only adverbs, dates and pronouns stand between two tokens. */
function onlyAdverbs(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower } = tokenOf(clause, at);
    if (!(isAdverb(clause, lower) || clause.dated.has(at) || clause.grammar.clitics.has(lower))) return false;
  }
  return true;
}

/** Whether a filler on the left of a verb is its whole subject: nothing but adverbs and what commas set apart stands between. */
function isBesideVerb(clause: Clause, { start, end }: Filler, { first }: VerbGroup): boolean {
  if (start === undefined || end === undefined) return false;
  const { coordinators, determiners } = clause.grammar;
  const begins = tokenAt(clause.article.tokens, start);
  const from = tokenAt(clause.article.tokens, end - 1) + 1;
  const before = tokenOf(clause, determiners.has(tokenOf(clause, begins - 1).lower) ? begins - 2 : begins - 1).lower;
  // the last of a list that was not read; the object of a participle: "un avion transportant [une équipe]"
  if (coordinators.has(before) || verbsAt(clause, begins - 1).length > 0) return false;
  if (from >= first || coordinators.has(tokenOf(clause, first - 1).lower)) return true;
  const apart = /^[,(]$/u.test(tokenOf(clause, from).text) && /^[,)]$/u.test(tokenOf(clause, first - 1).text);
  return apart || onlyAdverbs(clause, from, first);
}

/** Whether a filler is the whole direct object: it follows the verb, and no word follows it that could still belong to it. */
function followsVerb(clause: Clause, { start, end }: Filler, { last, preposition }: Candidate): boolean {
  if (start === undefined || end === undefined) return false;
  const { determiners, prepositions, contracted, subordinators, coordinators, adverbs } = clause.grammar;
  let begins = tokenAt(clause.article.tokens, start);
  while (determiners.has(tokenOf(clause, begins - 1).lower) || contracted.has(tokenOf(clause, begins - 1).lower))
    begins--;
  if (preposition !== null && prepositions.get(tokenOf(clause, begins - 1).lower) === preposition) begins--;
  if (begins <= last || !onlyAdverbs(clause, last + 1, begins)) return false;
  const next = tokenAt(clause.article.tokens, end - 1) + 1;
  const { kind, lower, pos } = tokenOf(clause, next);
  if (kind !== 'word' || clause.dated.has(next)) return true;
  if (prepositions.has(lower) || subordinators.has(lower) || coordinators.has(lower) || adverbs.has(lower)) return true;
  return clause.language === 'en'
    ? pos !== 'NOUN'
    : verbsAt(clause, next).every(({ tense }) => tense === 'participle' || tense === 'gerund');
}

/** Whether a phrase opens as a French noun phrase does, with a determiner, a number or a name: "[alors] partie de l'opération" does not. */
function opensPhrase(clause: Clause, { id, start }: Filler): boolean {
  if (clause.language === 'en' || id !== null || start === undefined) return true;
  const at = tokenAt(clause.article.tokens, start);
  const { lower, kind, capital } = tokenOf(clause, at);
  const before = tokenOf(clause, at - 1).lower;
  const { determiners, contracted } = clause.grammar;
  return capital || kind === 'number' || [lower, before].some((word) => determiners.has(word) || contracted.has(word));
}

/** The words of a phrase before its first complement, in lower case: "un appel [au calme]". */
const wordsOf = (name: string): readonly string[] =>
  (name.toLowerCase().split(/ (?:au|aux|à|de|du|des|d'|of|to|for|in|on|against|contre|pour) /u)[0] ?? '').split(
    /[\s’']+/u,
  );

/** Whether an English phrase is cut short of its noun ("a scheduled [update]"), begins inside a genitive or with a verb. */
function isCut(clause: Clause, { id, start, end }: Filler): boolean {
  if (clause.language !== 'en' || id !== null || start === undefined || end === undefined) return false;
  const { tokens } = clause.article;
  const first = tokenOf(clause, tokenAt(tokens, start));
  const last = tokenAt(tokens, end - 1);
  const { pos } = tokenOf(clause, last);
  const verbal = first.lower.endsWith('ing') || (pos === 'VERB' && verbsAt(clause, last).length > 0);
  return verbal || first.lower === "'s" || (pos !== undefined && /^(?:ADJ|ADV|DET)$/u.test(pos));
}

/** "a fermé les yeux", "dropped its appeal", "a lancé un appel": what is done to it is done to nobody. */
const isEmptyObject = (clause: Clause, { id, name }: Filler): boolean =>
  id === null && wordsOf(name).some((word) => SAID.has(word) || clause.grammar.own.has(word));

/** Whether a draft of the type `other` says enough: which party did what, or what was done to a party. */
export function tellsEnough(clause: Clause, candidate: Candidate, fillers: readonly Filler[]): boolean {
  const { frame, verb, last } = candidate;
  const agent = fillers.find(({ role }) => role === 'agent');
  const object = fillers.find(({ role }) => role === 'object');
  if (!object || !verb || (frame.intransitive && phraseAt(clause, last + 1))) return false;
  if (
    isCut(clause, object) ||
    isEmptyObject(clause, object) ||
    (agent && wordsOf(agent.name).some((word) => VEHICLES.test(word)))
  )
    return false;
  const [opens = '', ...rest] = object.name.toLowerCase().split(/\s+/u);
  if (
    MEASURES.test(object.name) ||
    NONE.test(opens) ||
    (rest.length === 0 && EMPTY.test(opens)) ||
    !opensPhrase(clause, object)
  )
    return false;
  const undergoes = verb.passive || frame.intransitive === true;
  if (undergoes) return isBesideVerb(clause, object, verb) && (isParty(clause, object) || agent !== undefined);
  if (!followsVerb(clause, object, candidate)) return false;
  return agent ? isBesideVerb(clause, agent, verb) : frame.anyOf !== undefined && verb.time === 'done';
}

/** Verbs whose subject, when it is an event, does no more than take place. */
const OCCURS: ReadonlySet<string> = new Set(
  'hit strike rock shake sweep batter engulf end conclude frapper toucher secouer balayer ravager'.split(' '),
);

/** Whether a verb says of an event that is its subject only that it happened, began or ended. */
export const onlyOccurs = ({ frame, verb }: Candidate): boolean =>
  frame.intransitive === true || verb?.passive === true || (verb !== null && OCCURS.has(verb.lemma));
