import { CUE } from '../clue.ts';
import type { Cue } from '../cue-finder.ts';
import { phraseFrom } from '../phrase.ts';
import { type Draft, type QuoteRule, reported, type Scene, speakerBefore } from '../scene.ts';
import type { Item } from '../unit.ts';
import { sourceAt } from './source.ts';

const REACH = 26;

/** X a dit que … / X said that …: a reported clause, with or without fragments in marks. */
export const clause: QuoteRule = {
  id: 'quotes/clause',
  why: 'a cue, then *que* or *that*, then what was said',
  yes: [
    ['Paul Martin a déclaré que la récolte serait bonne.', 'indirect Paul Martin: « la récolte serait bonne »'],
    [
      'Paul Martin a précisé mardi à la presse que le stade serait « prêt avant Noël ».',
      'mixed Paul Martin: « le stade serait « prêt avant Noël » »',
    ],
    ['Scientists warn the river could rise.', 'indirect Scientists: « the river could rise »'],
    ['Mary Stone said that the plant would open in May.', 'indirect Mary Stone: « the plant would open in May »'],
  ],
  no: [
    'Paul Martin a annoncé sa démission.',
    'Paul Martin n’a pas dit que la récolte serait bonne.',
    'The claim that he made is old.',
  ],
  needs: CUE,
  find: (scene) => scene.cues.flatMap((cue) => draftOf(scene, cue) ?? []),
};

function draftOf(scene: Scene, cue: Cue): Draft | null {
  const { items, grammar } = scene;
  const question = cue.frames.has('question');
  const that = thatAfter(scene, cue, question) ?? (scene.language === 'en' ? bareClause(scene, cue) : undefined);
  if (that === undefined) return null;
  // "critique le fait que": a verb of judging takes a clause as a fact
  if (!cue.frames.has('clause') && !question && !(cue.frames.has('object') && fact(scene, that - 1))) return null;
  const last = clauseEnd(scene, that, cue);
  if (
    cue.form === 'infinitive' &&
    items.slice(Math.max(0, cue.first - 3), cue.first).some(({ lower }) => IMPERSONAL.test(lower))
  )
    return null;
  const speaker = speakerBefore(scene, cue);
  // "ce qui indique que" is an argument, "je souhaite rappeler que" the author's own word
  if (speaker && /^(?:ce|c'|cela|ça|je|j'|nous|i|we|this|that)$/u.test(speaker.lower) && speaker.kind === 'pronoun')
    return null;
  if (cue.form !== 'finite' && cue.form !== 'bare' && !speaker) return null;
  if (!speaker && impersonal(scene, cue)) return null;
  // a clitic "il" in "il faut dire que" is nobody
  return reported(
    scene,
    that,
    last,
    cue,
    speaker,
    items[that - 1] !== undefined && grammar.that.has(items[that - 1]?.lower ?? ''),
  );
}

const impersonal = (scene: Scene, cue: Cue): boolean =>
  cue.before < 0 || /^(?:on|il|one|it|-on)$/u.test(scene.items[cue.before]?.lower ?? '') || cue.pronoun?.lower === 'on';

/** The first item of the clause after "que"; insertions, adverbs, times and addressees may stand between cue and "que". */
function thatAfter(scene: Scene, cue: Cue, question: boolean): number | undefined {
  const { items, grammar, cues } = scene;
  let object = false;
  for (let at = cue.last; at < items.length && at < cue.last + REACH; at += 1) {
    const item = items[at];
    if (!item || item.region || /^[.;:!?]$/u.test(item.text)) return undefined;
    if (cues.some((other) => other.first === at && other !== cue)) return undefined;
    if (grammar.that.has(item.lower)) {
      if (COMPOUND.test(items[at - 1]?.lower ?? '') || comments(items, at)) return undefined;
      return object && !fact(scene, at) ? undefined : at + 1;
    }
    if (question && at === cue.last && grammar.whether.has(item.lower)) return at;
    if (grammar.relatives.has(item.lower) || infinitive(scene, at)) return undefined;
    const begins = at === cue.last || items[at - 1]?.kind === 'word';
    if (
      at === cue.last &&
      grammar.determiners.has(item.lower) &&
      !grammar.prepositions.has(item.lower) &&
      !grammar.times.has(items[at + 1]?.lower ?? '') &&
      begins
    )
      object = true;
  }
  return undefined;
}

const ADDRESSED = /^(?:tell|warn|inform|advise|notify|assure|reassure|remind|persuade|convince|promise|brief)$/u;

/** "said the plan would fail", "told AFP the plan would fail": English leaves *that* out when a subject and a verb follow. */
function bareClause(scene: Scene, cue: Cue): number | undefined {
  const { items, grammar } = scene;
  if (!cue.frames.has('clause') || cue.form === 'infinitive') return undefined;
  const addressee = ADDRESSED.test(cue.lemma) ? phraseFrom(items, cue.last, grammar) : undefined;
  // "warn the glacier could vanish": what looks like an addressee is the subject when a verb follows it
  return (addressee && clauseFrom(scene, addressee.last)) ?? clauseFrom(scene, cue.last);
}

/** Where a clause without *that* begins, at or after an item: times before its subject are no part of it. */
function clauseFrom({ items, grammar }: Scene, from: number): number | undefined {
  let first = from;
  while (
    grammar.times.has(items[first]?.lower ?? '') ||
    (items[first]?.lower === 'on' && grammar.times.has(items[first + 1]?.lower ?? ''))
  )
    first += 1;
  const subject = phraseFrom(items, first, grammar);
  if (!subject) return undefined;
  for (let at = subject.first + 1; at < items.length && at < subject.first + REACH; at += 1) {
    const item = items[at];
    if (!item || /^[.;:!?,]$/u.test(item.text) || grammar.that.has(item.lower) || grammar.relatives.has(item.lower))
      return undefined;
    if (finite(items, at)) return first;
  }
  return undefined;
}

const MODAL = /^(?:will|would|can|could|may|might|must|should|shall|'ll|’ll|'d|’d)$/u;

/** Whether the item is an English finite verb: not an infinitive, a gerund or a participle after a noun. */
function finite(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || items[at - 1]?.lower === 'to') return false;
  if (item.pos === 'AUX' || MODAL.test(item.lower)) return true;
  return item.pos === 'VERB' && !/ing$/u.test(item.lower);
}

// "il faut dire que", "il convient de rappeler que": nobody says it
const IMPERSONAL = /^(?:faut|fallait|faudra|faudrait|convient|convenait|suffit|reste|force|c'est)$/u;

// "tandis que", "afin que", "plus … que": this *que* does not report
const COMPOUND =
  /^(?:tandis|alors|afin|parce|bien|pour|sans|avant|après|dès|lors|ainsi|plus|moins|autre|autres|même|autant|aussi|tel|telle|tels|mieux|depuis|pendant|tant|pourvu|so|such|now|provided|given)$/u;

/** "…, ce que ce dernier conteste": a relative about all that was said; "se félicite de ce que" reports. */
const comments = (items: readonly Item[], that: number): boolean =>
  items[that - 1]?.lower === 'ce' && !/^(?:de|à)$/u.test(items[that - 2]?.lower ?? '');

/** "demander de réintroduire les codes que": this *que* belongs to the infinitive. */
const infinitive = ({ items, language }: Scene, at: number): boolean =>
  language === 'fr' &&
  /^(?:de|d'|à)$/u.test(items[at - 1]?.lower ?? '') &&
  /(?:er|ir|oir|[dti]re)$/u.test(items[at]?.lower ?? '');

/** "insister sur le fait que", "the fact that". */
const fact = (scene: Scene, that: number): boolean =>
  /^(?:fait|idée|fact|idea|view)$/u.test(scene.items[that - 1]?.lower ?? '');

/** Where the reported clause ends: before another attribution, an illustrating quotation, or the sentence's end. */
export function clauseEnd(scene: Scene, first: number, cue: Cue): number {
  const { items, cues, grammar } = scene;
  let last = items.length;
  for (let at = first; at < items.length; at += 1) {
    const item = items[at];
    if (!item) break;
    if (item.text === ';') return at;
    if (item.text === ':' && items[at + 1]?.region) return at;
    if (at > first && item.text === ',' && (sourceAt(scene, at + 1) || inciseAt(scene, at + 1))) return at;
    if (item.text === ',' && items[at + 1]?.lower === 'ce' && /^qu(?:e|'|i)$/u.test(items[at + 2]?.lower ?? ''))
      return at;
    const spacedDash =
      /^[-–—]$/u.test(item.text) && items[at - 1]?.end !== item.start && (items[at + 1]?.start ?? 0) > item.end;
    if (spacedDash && items[at - 1]?.region) return at;
    const next = cues.find((other) => other.first === at && other !== cue);
    if (next && at > first) {
      const coordinated = grammar.and.has(items[next.before]?.lower ?? '');
      const thatFollows = items
        .slice(next.last, next.last + 6)
        .some((later) => grammar.that.has(later.lower) || later.region !== undefined || later.text === ':');
      if (
        coordinated &&
        (thatFollows || scene.language === 'en' || /^(?:mais|but)$/u.test(items[next.before]?.lower ?? ''))
      )
        return next.before;
      if (next.form === 'gerund' && thatFollows) return gerundStart(items, next.first);
    }
    last = at + 1;
  }
  return last;
}

/** "en ajoutant", "tout en reconnaissant": the words before the gerund are its own. */
function gerundStart(items: readonly Item[], gerund: number): number {
  let first = gerund;
  while (/^(?:en|tout)$/u.test(items[first - 1]?.lower ?? '')) first -= 1;
  return first;
}

/** Whether an incise begins at the item: ", a-t-il ajouté". */
const inciseAt = (scene: Scene, at: number): boolean =>
  scene.cues.some(
    (cue) => (cue.first === at || cue.before === at - 1) && cue.first < at + 3 && cue.pronoun !== undefined,
  );
