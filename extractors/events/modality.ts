import type { Entity } from '../../pipeline/model/discourse.ts';
import type { Modality } from '../../pipeline/model/event.ts';
import type { QuoteMention } from '../../pipeline/model/mention.ts';
import { type Clause, tokenOf, verbsAt } from './clause.ts';
import type { Candidate } from './find.ts';
import { alleged, makesIt, mayOtherwise, reaches } from './reach.ts';
import { governingVerb } from './subject.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';

/** A modality, the words that decided it, for the trace, and the newspaper that tells it; `plain` when nothing decided, `bare` when only a present did. */
export type ModalityReading = {
  readonly modality: Modality;
  readonly why: string;
  readonly source?: Told;
  readonly plain?: true;
  readonly bare?: true;
};

/** Who tells an event: an entity and the words beside the cue that name it. */
export type Told = { readonly entity: Entity; readonly start: number | null; readonly end: number | null };

// A bare present is the tense of headlines: what it tells is decided, and often not done yet.
const FROM_TIME = {
  done: 'completed',
  present: 'announced',
  future: 'planned',
  conditional: 'rumoured',
  open: 'planned',
} as const satisfies Readonly<Record<VerbGroup['time'], Modality>>;

/** What the article says of a candidate: done, announced, planned, rumoured, denied, cancelled or only imagined. */
export function modalityIn(clause: Clause, candidate: Candidate, quotes: readonly QuoteMention[]): ModalityReading {
  const { frame, verb, first } = candidate;
  const asked = tokenOf(clause, clause.last - 1).text === '?';
  if (asked) return { modality: 'hypothetical', why: 'in a question' };
  const read = heard(clause, candidate, verb ? ofVerb(clause, verb) : ofNoun(clause, first, frame.type), quotes);
  if (!frame.modality || read.modality === 'denied' || read.modality === 'hypothetical') return read;
  if (frame.modality === 'planned' && (read.modality === 'rumoured' || read.modality === 'cancelled')) return read;
  return { ...read, modality: frame.modality, why: 'said by the word itself' };
}

/**
 * What the source of a statement makes of it: a future that somebody tells is announced ("X fermera Y, a indiqué Z");
 * what only a newspaper tells, or an adverb of hearsay, is a rumour until it is done.
 */
function heard(
  clause: Clause,
  { verb, first }: Candidate,
  said: ModalityReading,
  quotes: readonly QuoteMention[],
): ModalityReading {
  const open = said.modality === 'planned' || said.modality === 'announced';
  if (open && hearsay(clause, first)) return { modality: 'rumoured', why: 'an adverb of hearsay' };
  const { start, end } = tokenOf(clause, first);
  for (const { content, cue, speaker } of quotes) {
    if (content.start > start || content.end < end) continue;
    const entity = speaker?.id ? clause.discourse.entities.get(speaker.id) : undefined;
    if (speaker && entity?.sort === 'media') {
      const source = { entity, start: speaker.start, end: speaker.end };
      return open ? { modality: 'rumoured', why: `told by ${entity.name}`, source } : { ...said, source };
    }
    if (cue && open && verb?.time === 'future' && said.modality === 'planned')
      return { modality: 'announced', why: 'told in a quote' };
  }
  return said;
}

/** Whether a word of hearsay stands shortly before: "reportedly". */
function hearsay(clause: Clause, from: number): boolean {
  for (let at = from - 1; at >= clause.first && at > from - 10; at--)
    if (clause.grammar.hearsay.has(tokenOf(clause, at).lower)) return true;
  return false;
}

/** Whether a condition opens the clause to the left: "si X rachetait Y". */
function conditional(clause: Clause, from: number): boolean {
  for (let at = from - 1; at >= clause.first && at > from - 14; at--) {
    const { lower, text } = tokenOf(clause, at);
    const concedes = tokenOf(clause, at - 1).lower === 'même'; // "même si" grants what it introduces
    const elided = lower === "s'" && /^ils?$/u.test(tokenOf(clause, at + 1).lower);
    if ((clause.grammar.conditions.has(lower) && !concedes) || elided) return true;
    if (text === ',' || text === ';') return false;
  }
  return false;
}

/** What a governing verb says of the event under it; null when it says nothing. What governs the governor goes first. */
function governed(clause: Clause, governor: VerbGroup, depth = 0): ModalityReading | null {
  // "renonce à se présenter à l'élection": only what makes an event of its object hands on what stands over it
  const passes = clause.grammar.light.has(governor.lemma) || clause.grammar.governors.has(governor.lemma);
  const outer = depth < 2 && passes && governor.form !== 'finite' ? over(clause, governor.first) : null;
  const outside = outer && outer.main !== governor.main ? governed(clause, outer, depth + 1) : null;
  if (outside && /^(?:denied|cancelled|rumoured|hypothetical)$/u.test(outside.modality)) return outside;
  const { governors } = clause.grammar;
  // "called off the strike" cancels it, "called the strike" does not
  const said =
    governors.get(`${governor.lemma}_${tokenOf(clause, governor.main + 1).lower}`) ?? governors.get(governor.lemma);
  const why = `governed by "${governor.lemma}"`;
  if (governor.possible) return { modality: 'hypothetical', why };
  if (governor.lemma === 'devoir' && governor.passive) return null; // "est due à un traité"
  // "on compte 300 personnes évacuées": counts, and does not mean to
  if (governor.lemma === 'compter' && !verbsAt(clause, governor.main + 1).some(({ tense }) => tense === 'infinitive'))
    return null;
  // what a measure allowed is done when the measure did it
  if (governor.lemma === 'permettre' && governor.time === 'done' && !governor.negated)
    return { modality: 'completed', why };
  if (said === undefined) return clause.grammar.judging.has(governor.lemma) ? { modality: 'announced', why } : null;
  // "devrait racheter" is a plan, "prévoirait de racheter" hearsay
  if (governor.time === 'conditional' && governor.lemma === 'devoir') return { modality: 'planned', why };
  if (governor.time === 'conditional')
    return { modality: said === 'planned' || said === 'completed' ? 'rumoured' : said, why };
  // what is not given up still stands: "n'a pas renoncé à lancer"
  // what was not prevented came about: "n'a pas empêché X de gagner"
  if (governor.negated && governor.time === 'done' && /^(?:empêcher|prevent)$/u.test(governor.lemma))
    return { modality: 'completed', why: `${why}, negated` };
  if (governor.negated) return { modality: said === 'cancelled' ? 'planned' : 'denied', why: `${why}, negated` };
  if (said === 'completed' && governor.form === 'finite')
    return { modality: FROM_TIME[governor.time] === 'planned' ? 'planned' : 'completed', why };
  return { modality: said, why };
}

/** The verb that stands over a verb or a noun: through "que", an infinitive or a direct object. */
function over(clause: Clause, from: number): VerbGroup | null {
  const near = governingVerb(clause, from, 10);
  if (near) return near;
  for (let at = from - 1; at >= clause.first && at > from - 14; at--) {
    if (!/^(?:que|qu'|that)$/u.test(tokenOf(clause, at).lower)) continue;
    return governingVerb(clause, at, 6);
  }
  return null;
}

/** Whether the clause stands under a verb with which the press passes on what it heard: "a rapporté que …". */
function reported(clause: Clause, from: number): boolean {
  for (let at = from - 1; at > clause.first && at > from - 14; at--) {
    if (!/^(?:que|qu'|that)$/u.test(tokenOf(clause, at).lower)) continue;
    return verbsAt(clause, at - 1).some(({ lemma }) => clause.grammar.reporting.has(lemma));
  }
  return false;
}

/** Modality of an event that a verb says. */
function ofVerb(clause: Clause, verb: VerbGroup): ModalityReading {
  if (conditional(clause, verb.first)) return { modality: 'hypothetical', why: 'under a condition' };
  if (verb.negated) return { modality: 'denied', why: 'negated' };
  if (verb.possible) return { modality: 'hypothetical', why: 'only possible' };
  if (verb.time !== 'done' && reported(clause, verb.first))
    return { modality: 'rumoured', why: 'reported by the press' };
  const led = verb.form === 'infinitive' && verb.time === 'open' ? ledBy(clause, verb.first) : null;
  if (led) return led;
  const noun = verb.form === 'infinitive' ? nounOver(clause, verb.first, 5) : null;
  if (noun) return noun;
  const governor = over(clause, verb.first);
  const above = governor && governor.main !== verb.main ? governed(clause, governor) : null;
  const bears = verb.form !== 'finite' || verb.time === 'future' || above?.modality === 'denied';
  if (above && bears) return above;
  if (verb.form === 'gerund') return { modality: 'completed', why: 'a present participle' };
  const why = `${verb.form} verb, ${verb.time}`;
  return verb.time === 'present' ? { modality: 'announced', why, bare: true } : { modality: FROM_TIME[verb.time], why };
}

/** "avant d'être battu" tells what came to pass when its sentence does; "sans avoir vendu", "sans vendre" what did not. */
function ledBy(clause: Clause, from: number): ModalityReading | null {
  if (clause.language !== 'fr') return null;
  if (tokenOf(clause, from - 1).lower === 'sans') return { modality: 'denied', why: 'behind "sans"' };
  // "la première à remporter": whoever is the first has done it
  const ranked = [2, 3, 4, 5].some((step) =>
    /^(?:première?|seule?|dernière?)$/u.test(tokenOf(clause, from - step).lower),
  );
  if (tokenOf(clause, from - 1).lower === 'à' && ranked) return { modality: 'completed', why: 'behind "premier à"' };
  if (!/^d[e']$/u.test(tokenOf(clause, from - 1).lower) || tokenOf(clause, from - 2).lower !== 'avant') return null;
  const governor = over(clause, from - 2) ?? verbAfter(clause, from);
  return governor?.time === 'done' || governor?.form === 'participle'
    ? { modality: 'completed', why: `before which "${governor.lemma}" is done` }
    : null;
}

/** Types of what one is accused of, of what befalls, and of what is begun by launching it. */
const ALLEGED: ReadonlySet<string> = new Set(['crime', 'cyberattack', 'sanction']);
const BEFALLS: ReadonlySet<string> = new Set(
  'accident disaster death injury damage disappearance outage attack'.split(' '),
);
const FOUGHT: ReadonlySet<string> = new Set(['military_operation', 'attack', 'battle', 'investigation', 'search']);
const LAUNCHES: ReadonlySet<string> = new Set(['lancer', 'launch']);

/** Whether what a verb says is said of its subject: in the passive, or by a verb that has no object. */
const isMade = ({ passive, reflexive, lemma }: VerbGroup): boolean =>
  passive ||
  reflexive ||
  !/^(?:faire|menacer|viser|appeler|réclamer|demander|exiger|promettre|étudier|chercher|préparer|proposer|threaten)$/u.test(
    lemma,
  );

/** Modality of an event that a noun says: by the noun or the verb that governs it. */
function ofNoun(clause: Clause, index: number, type: string): ModalityReading {
  if (conditional(clause, index)) return { modality: 'hypothetical', why: 'under a condition' };
  if (failed(clause, index)) return { modality: 'cancelled', why: 'an adjective of failure' };
  if (/^(?:aucune?|ni|no|nor)$/u.test(tokenOf(clause, index - 1).lower))
    return { modality: 'denied', why: 'a negative determiner' };
  if (ALLEGED.has(type) && alleged(clause, index)) return { modality: 'rumoured', why: 'what somebody is accused of' };
  const noun = nounOver(clause, index, 9);
  const left = governingVerb(clause, index, 10);
  const governor = left ?? verbAfter(clause, index);
  // "ces inondations menacent la ville": what an active verb makes of its object it does not make of its subject
  const reach = left
    ? reaches(clause, left, index)
    : !governor || (isMade(governor) && !mayOtherwise(clause, governor));
  const above = governor && reach ? governed(clause, governor) : null;
  // "une tentative d'attentat a été déjouée": how it ended goes before what it was meant to be
  if (noun) return noun.modality === 'planned' && above?.modality === 'cancelled' ? above : noun;
  if (reported(clause, index)) return { modality: 'rumoured', why: 'reported by the press' };
  // "ce séisme n'a fait aucun dommage": the noun is the subject, and not denied
  if (governor?.negated && clause.grammar.light.has(governor.lemma) && (left || governor.lemma !== 'faire'))
    return { modality: 'denied', why: `"${governor.lemma}", negated` };
  // nobody announces a misfortune: who tells of it tells what has come about; a war that was launched is on
  if (above && BEFALLS.has(type) && /^(?:announced|completed)$/u.test(above.modality))
    return { ...above, modality: 'completed' };
  if (above?.modality === 'planned' && FOUGHT.has(type) && governor?.time === 'done' && LAUNCHES.has(governor.lemma))
    return { ...above, modality: 'completed' };
  if (above) return above;
  if (governor?.time === 'future') return { modality: 'planned', why: 'a verb in the future' };
  if (governor?.time === 'conditional' && makesIt(clause, governor, left, index))
    return { modality: 'rumoured', why: 'a verb in the conditional' };
  return { modality: 'completed', why: 'a noun without a governing word', plain: true };
}

/** What a noun over the word says of it: "talks to buy", "le projet de rachat"; a negation before it denies. */
function nounOver(clause: Clause, from: number, farthest: number): ModalityReading | null {
  for (let at = from - 1; at >= clause.first && at > from - farthest; at--) {
    const { lower } = tokenOf(clause, at);
    const idle = lower === 'cas' && tokenOf(clause, at - 1).lower !== 'en'; // "ce fut le cas lors de" supposes nothing
    const lacks = lower === 'faute' && !/^(?:de|d')$/u.test(tokenOf(clause, at + 1).lower); // a fault, not "faute d'accord"
    const said = idle || lacks ? undefined : clause.grammar.governingNouns.get(lower);
    if (said && negatedBefore(clause, at)) return { modality: 'denied', why: `no "${lower}"` };
    if (said) return { modality: said, why: `governed by "${lower}"` };
    if (verbsAt(clause, at).length > 0) return null;
  }
  return null;
}

/** "not in talks", "no plans", "pas de projet": a negation within three words before. */
function negatedBefore(clause: Clause, index: number): boolean {
  return [1, 2, 3].some((step) =>
    /^(?:not|no|never|n't|pas|aucune?|jamais)$/u.test(tokenOf(clause, index - step).lower),
  );
}

/** "the failed acquisition", "un rachat avorté": an adjective that says it came to nothing. */
function failed(clause: Clause, index: number): boolean {
  return [-1, 1].some((step) => clause.grammar.failed.has(tokenOf(clause, index + step).lower));
}

/** The next finite verb: a noun may be its subject ("le rachat sera finalisé"). */
function verbAfter(clause: Clause, index: number): VerbGroup | null {
  for (let at = index + 1; at < clause.last && at < index + 16; at++) {
    const { text, lower } = tokenOf(clause, at);
    if (/^[,;:]$/u.test(text) || clause.grammar.relatives.has(lower)) return null;
    const found = verbsAt(clause, at)
      .filter(({ tense }) => tense !== 'gerund')
      .at(-1);
    const group = found ? verbGroup(clause, at, found.lemma) : null;
    if (group && group.form === 'finite' && group.main === at && !nextIsParticiple(clause, at)) return group;
  }
  return null;
}

/** An auxiliary is not the verb: "sera" before "finalisé". */
const nextIsParticiple = (clause: Clause, index: number): boolean =>
  verbsAt(clause, index + 1).some(({ tense }) => tense === 'participle');
