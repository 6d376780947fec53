import { type Clause, isAdverb, tokenOf, verbsAt } from './clause.ts';
import { holdsWord } from './fillers.ts';
import type { EventFrame } from './frame.ts';
import { countsAt } from './quantity.ts';
import { type NounTrigger, triggerIndex, type VerbTrigger } from './trigger-index.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';

/** A place in a sentence where a frame may apply. */
export type Candidate = {
  readonly frame: EventFrame;
  /** The tokens that say it, and the token after which its object begins. */
  readonly first: number;
  readonly last: number;
  readonly verb: VerbGroup | null;
  /** The preposition of its object; null for a direct one. */
  readonly preposition: string | null;
};

/** Whether the fixed words of a frame's verb follow, adverbs and negations between; the index of the last, or null. */
function fixedAfter(clause: Clause, main: number, fixed: readonly string[]): number | null {
  let last = main;
  for (const word of fixed) {
    let at = last + 1;
    while (at < last + 5 && tokenOf(clause, at).lower !== word) {
      const { lower } = tokenOf(clause, at);
      const skip = isAdverb(clause, lower);
      const between = fixed.length > 1 && at < last + 4 && tokenOf(clause, at).kind === 'word'; // "its full-year forecast"
      if (!skip && !between && !clause.grammar.determiners.has(lower)) return null;
      at++;
    }
    if (tokenOf(clause, at).lower !== word) return null;
    last = at;
  }
  return last;
}

function verbCandidate(clause: Clause, at: number, group: VerbGroup, { frame, verb }: VerbTrigger): Candidate | null {
  if (verb.reflexive !== (clause.language === 'fr' && group.reflexive)) return null;
  if (verb.noLonger !== group.noLonger) return null;
  const leads = verb.preposition ?? (frame.type === 'pledge' ? clause.grammar.infinitive : null);
  if (leads !== null && leadsToTrigger(clause, at, leads)) return null;
  if (frame.voice && group.passive !== (frame.voice === 'passive')) return null;
  const last = fixedAfter(clause, at, verb.fixed);
  if (last === null || followedBy(clause, last, frame.notFollowed)) return null;
  if (
    frame.notBy &&
    !group.passive &&
    holdsWord(clause, Math.max(clause.first, group.first - 6), group.first - 1, frame.notBy)
  )
    return null;
  // "was cut off the coast": behind a passive the particle before a determiner is a preposition
  if (
    group.passive &&
    verb.fixed.length === 1 &&
    /^(?:off|down|out|up|over)$/u.test(verb.fixed[0] ?? '') &&
    clause.grammar.determiners.has(tokenOf(clause, last + 1).lower)
  )
    return null;
  if (verb.preposition !== null && group.passive === false) {
    const near = [1, 2, 3].some(
      (step) => clause.grammar.prepositions.get(tokenOf(clause, last + step).lower) === verb.preposition,
    );
    if (!near) return null;
  }
  if (group.form === 'participle' && behind(clause, at, frame.notBefore)) return null;
  if (group.form === 'participle' && frame.intransitive && countsAt(clause, at - 1)) return null; // "71 morts"
  const first = verb.noLonger ? firstOfNegation(clause, group) : verb.reflexive ? group.first : at;
  return { frame, first, last, verb: group, preposition: verb.preposition };
}

/** "a renoncé à céder Astria": the infinitive is the event, and what stands over it its modality. */
function leadsToTrigger(clause: Clause, at: number, preposition: string): boolean {
  const { lower } = tokenOf(clause, at + 1);
  if (clause.grammar.prepositions.get(lower) !== preposition && lower !== preposition) return false;
  const { verbs } = triggerIndex(clause.language);
  let next = at + 2; // "promet de ne fermer aucun site"
  while (
    next < at + 5 &&
    (clause.grammar.clitics.has(tokenOf(clause, next).lower) ||
      clause.grammar.negations.has(tokenOf(clause, next).lower))
  )
    next++;
  return verbsAt(clause, next).some(
    ({ lemma, tense }) => tense === 'infinitive' && verbs.get(lemma)?.some(({ frame }) => !frame.generic) === true,
  );
}

/** "ne plus proposer": the trigger takes its negation in when it stands just before. */
const firstOfNegation = (clause: Clause, group: VerbGroup): number =>
  tokenOf(clause, group.main - 1).lower === 'plus' ? group.main - 2 : group.main;

function nounCandidate(clause: Clause, at: number, { frame, words }: NounTrigger): Candidate | null {
  for (let step = 0; step < words.length; step++) if (tokenOf(clause, at + step).lower !== words[step]) return null;
  const last = at + words.length - 1;
  if (clause.referenceAt.get(at)?.form === 'name' || followedBy(clause, last, frame.notFollowed)) return null;
  if (behind(clause, at, frame.notBefore) || !stands(clause, at, frame)) return null;
  return { frame, first: at, last, verb: null, preposition: null };
}

/** "tout don", "every attack": of whatever kind, and no event. */
const GENERIC = /^(?:tout|toute|chaque|any|every|each)$/u;

/** Whether what stands right before a noun lets it be the event of its frame. */
function stands(clause: Clause, at: number, { determined, afterNumber }: EventFrame): boolean {
  const before = tokenOf(clause, at - 1);
  const { determiners, prepositions, contracted } = clause.grammar;
  if (GENERIC.test(before.lower)) return false;
  if (afterNumber) return countsAt(clause, at - 1);
  if (!determined || before.kind === 'mark') return true;
  return determiners.has(before.lower) || prepositions.has(before.lower) || contracted.has(before.lower);
}

/** Whether one of the words that make something else of a trigger stands in the three tokens before it. */
const behind = (clause: Clause, at: number, wrong: readonly string[] | undefined): boolean =>
  wrong !== undefined && [1, 2, 3].some((step) => wrong.includes(tokenOf(clause, at - step).lower));

/** Whether one of the words that make something else of a trigger follows it. */
const followedBy = (clause: Clause, last: number, wrong: readonly string[] | undefined): boolean =>
  wrong !== undefined && [1, 2, 3].some((step) => wrong.includes(tokenOf(clause, last + step).lower));

/** Whether a word that can be noun and verb stands here as a noun. */
function nounHere(clause: Clause, at: number): boolean {
  const token = tokenOf(clause, at);
  if (token.pos === 'ADJ') return true; // "joint venture", "net profit": the next word tells
  if (countsAt(clause, at - 1)) return true; // "71 morts"
  if (clause.language === 'en' && token.pos !== undefined)
    return /^(?:NOUN|PROPN)$/u.test(token.pos) || /^(?:the|this|that|an?)$/u.test(tokenOf(clause, at - 1).lower);
  return verbsAt(clause, at).length === 0 || tokenOf(clause, at - 1).kind === 'mark' || at === clause.first;
}

/** Every place of a sentence where a frame may apply, in text order; several frames may share one place. */
export function candidatesOf(clause: Clause): readonly Candidate[] {
  const index = triggerIndex(clause.language);
  const found: Candidate[] = [];
  for (let at = clause.first; at < clause.last; at++) {
    const token = tokenOf(clause, at);
    if (token.kind !== 'word' || !index.starts(token)) continue;
    const nouns = index.nouns.get(token.lower);
    if (nouns && nounHere(clause, at)) found.push(...nouns.flatMap((noun) => nounCandidate(clause, at, noun) ?? []));
    for (const lemma of new Set(verbsAt(clause, at).map((reading) => reading.lemma))) {
      const triggers = index.verbs.get(lemma);
      const group = triggers ? verbGroup(clause, at, lemma) : null;
      if (triggers && group) found.push(...triggers.flatMap((verb) => verbCandidate(clause, at, group, verb) ?? []));
    }
  }
  return found;
}
