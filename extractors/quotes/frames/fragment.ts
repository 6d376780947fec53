import { verbReadings } from '../../lexicons/verbs.ts';
import { CUE, REGION } from '../clue.ts';
import type { Cue } from '../cue-finder.ts';
import { type Draft, isNamed, isTerm, type QuoteRule, reported, type Scene, speakerBefore } from '../scene.ts';
import { clauseEnd } from './clause.ts';

/** qualifie de « … », accuse X de « … »: each fragment in marks is what the speaker calls it. */
export const label: QuoteRule = {
  id: 'quotes/label',
  why: 'a verb of naming or judging and the words in marks that it applies',
  yes: [
    ['Paul Martin a qualifié la décision de « honteuse ».', 'mixed Paul Martin: « honteuse »'],
    ['Mary Stone rejected the plan, calling it “a costly mistake”.', 'mixed Mary Stone: « a costly mistake »'],
    ['Mary Stone described the attack as “cowardly”.', 'mixed Mary Stone: « cowardly »'],
    ['Mary Stone called the plan “a costly mistake”.', 'mixed Mary Stone: « a costly mistake »'],
  ],
  no: ['Le joueur est surnommé « la Fusée ».', 'The song is called “Blue River”.'],
  needs: CUE | REGION,
  find: (scene) => scene.cues.flatMap((cue) => (cue.frames.has('label') ? labels(scene, cue) : [])),
};

/** a dénoncé une « … », insiste sur la « … »: a fragment in marks among the words that follow a cue. */
export const fragment: QuoteRule = {
  id: 'quotes/fragment',
  why: 'words in marks that are a part of what a cue governs',
  yes: [
    ['Paul Martin a dénoncé une « erreur coûteuse ».', 'mixed Paul Martin: « une « erreur coûteuse » »'],
    ['Paul Martin a dit « regretter ce choix ».', 'mixed Paul Martin: « regretter ce choix »'],
    ['Le syndicat exige « l’ouverture de négociations ».', 'mixed Le syndicat: « l’ouverture de négociations »'],
    ['Mary Stone promised a “full review”.', 'mixed Mary Stone: « a “full review” »'],
  ],
  no: ['Paul Martin a publié « La Mer et le Sel ».'],
  needs: CUE | REGION,
  find: (scene) => scene.cues.flatMap((cue) => fragmentsOf(scene, cue) ?? []),
};

/** a affirmé vouloir …, a promis d'investir: what was said as an infinitive. */
export const infinitive: QuoteRule = {
  id: 'quotes/infinitive',
  why: 'a cue and an infinitive that says what the speaker does or wants',
  yes: [
    ['Paul Martin a affirmé vouloir investir dans le Sud.', 'indirect Paul Martin: « vouloir investir dans le Sud »'],
    ['Paul Martin a confié être « épuisé » par la saison.', 'mixed Paul Martin: « être « épuisé » par la saison »'],
    ['Paul Martin dit craindre une « guerre des prix ».', 'mixed Paul Martin: « craindre une « guerre des prix » »'],
  ],
  no: ['Paul Martin a annoncé une hausse des prix.'],
  needs: CUE,
  find: (scene) => scene.cues.flatMap((cue) => infinitiveOf(scene, cue) ?? []),
};

function infinitiveOf(scene: Scene, cue: Cue): Draft | null {
  const { items, grammar } = scene;
  if (!cue.frames.has('infinitive') || cue.form !== 'finite') return null;
  // "promet de fermer": *de* belongs to the verb of promising
  const begin =
    cue.last + (/^(?:promettre|jurer)$/u.test(cue.lemma) && /^(?:de|d')$/u.test(items[cue.last]?.lower ?? '') ? 1 : 0);
  let at = begin;
  while (
    grammar.negations.has(items[at]?.lower ?? '') ||
    /^(?:pas|plus|rien|y|en|se|s'|le|la|l'|les|to|not)$/u.test(items[at]?.lower ?? '')
  )
    at += 1;
  const verb = items[at];
  if (
    verb?.kind !== 'word' ||
    !(scene.language === 'en' ? items[at - 1]?.lower === 'to' : !verb.capital && isInfinitive(items, at))
  )
    return null;
  const speaker = speakerBefore(scene, cue);
  return speaker ? reported(scene, begin, clauseEnd(scene, begin, cue), cue, speaker, true) : null;
}

/** A French infinitive: a listed one, or by its ending where no article makes it a noun ("le ministère"). */
function isInfinitive(items: Scene['items'], at: number): boolean {
  const lower = items[at]?.lower ?? '';
  if (verbReadings('fr', lower).some(({ tense }) => tense === 'infinitive')) return true;
  return INFINITIVE.test(lower) && !PLAIN.test(lower) && !/^(?:le|la|les|l')$/u.test(items[at - 1]?.lower ?? '');
}

/** Prepositions and adverbs with the ending of an infinitive. */
const PLAIN = /^(?:contre|entre|outre|encore|guère|arrière|derrière|légère|naguère|notre|votre|autre|mercredi)$/u;
const INFINITIVE = /^(?!cher$|fier$|hier$|premier|dernier).+(?:er|ir|re|oir)$/u;
const REACH = 40;
const breaks = ({ grammar }: Scene, lower: string): boolean =>
  grammar.have.has(lower) ||
  grammar.be.has(lower) ||
  grammar.negations.has(lower) ||
  (grammar.subjects.has(lower) && !grammar.determiners.has(lower));

/** "calling it “a gift”": right after its verb the pronoun is the object. */
const OBJECT = /^(?:it|her|him|them|you)$/u;

/** Where the words that a cue governs end: another cue, a colon, a negation or another subject. */
function reachOf(scene: Scene, cue: Cue): number {
  const { items } = scene;
  const end = Math.min(clauseEnd(scene, cue.last, cue), cue.last + REACH);
  for (let at = cue.last; at < end; at += 1) {
    const item = items[at];
    if (!item || item.text === ':') return at;
    if (item.kind !== 'word') continue;
    const other = scene.cues.find((one) => one.first === at && one !== cue);
    const object = at === cue.last && OBJECT.test(item.lower);
    if ((other && !(other.form === 'infinitive' && cue.frames.has('urge'))) || (!object && breaks(scene, item.lower)))
      return at;
    if (items[at + 1]?.region && isNamed(scene, at + 1)) return at;
  }
  return end;
}

// "présenter X comme « … »": without *comme* these verbs name nothing
const PRESENT = /^(?:présenter|désigner|dépeindre|définir|décrire|describe|characterize|characterise|portray)$/u;

/** Whether a quotation stands after the cue at all. */
function quotedAfter({ items }: Scene, { last }: Cue): boolean {
  for (let at = items.length - 1; at >= last; at -= 1) if (items[at]?.region) return true;
  return false;
}

function labels(scene: Scene, cue: Cue): readonly Draft[] {
  if (!quotedAfter(scene, cue)) return [];
  const end = reachOf(scene, cue);
  const as = scene.items.slice(cue.last, end).some((item) => scene.grammar.as.has(item.lower));
  if (PRESENT.test(cue.lemma) && !as) return [];
  const speaker = cue.form === 'bare' ? undefined : speakerBefore(scene, cue);
  return scene.items.slice(cue.last, end).flatMap((item, offset) =>
    item.region && !isTerm(scene, cue.last + offset)
      ? [
          {
            content: { start: item.region.start, end: item.region.end },
            cue: { start: cue.start, end: cue.end },
            kind: 'mixed' as const,
            ...(speaker && { speaker }),
          },
        ]
      : [],
  );
}

function fragmentsOf(scene: Scene, cue: Cue): Draft | null {
  const { items, grammar, unit } = scene;
  const governs = cue.frames.has('object') || (cue.frames.has('clause') && cue.frames.has('quote'));
  const urges = cue.frames.has('urge');
  if (!quotedAfter(scene, cue)) return null;
  if (!(governs || urges) || cue.form === 'bare' || grammar.that.has(items[cue.last]?.lower ?? '')) return null;
  const reach = reachOf(scene, cue);
  const indexes = items.flatMap((item, at) =>
    at >= cue.last && at < reach && item.region && spoken(scene, at) ? [at] : [],
  );
  const [first] = indexes;
  const last = indexes.at(-1);
  if (first === undefined || last === undefined) return null;
  const speaker = speakerBefore(scene, cue);
  if (!speaker && cue.form !== 'finite') return null;
  const urged = urges ? infinitiveAfter(scene, cue.last, first) : undefined;
  const start = urged ?? (governs ? objectStart(scene, cue.last, first) : undefined);
  if (start === undefined) return null;
  const end = urged === undefined ? objectEnd(scene, last, reach) : reach;
  const draft = reported(scene, start, end, cue, speaker, true);
  const region = items[first]?.region;
  const sentence =
    draft &&
    first === cue.last &&
    end === first + 1 &&
    region &&
    region.words > 4 &&
    /^\p{Lu}/u.test(unit.text.slice(region.start));
  return sentence ? { ...draft, kind: 'direct' } : draft;
}

/** The phrase that holds the fragment: prepositions, adverbs and insertions after the cue are left out. */
function objectStart({ items, grammar }: Scene, from: number, first: number): number {
  let at = from;
  if (items[at]?.text === ',') while (at < first && (at === from || items[at - 1]?.text !== ',')) at += 1;
  while (
    at < first &&
    (grammar.prepositions.has(items[at]?.lower ?? '') ||
      grammar.adverbs.has(items[at]?.lower ?? '') ||
      items[at]?.kind === 'mark')
  )
    at += 1;
  return at;
}

/** The phrase goes on after the fragment with a complement, to the next comma. */
function objectEnd({ items, grammar }: Scene, last: number, reach: number): number {
  const next = items[last + 1];
  if (next?.kind !== 'word' || !(grammar.links.has(next.lower) || grammar.relatives.has(next.lower))) return last + 1;
  let at = last + 1;
  while (at < reach && items[at]?.text !== ',') at += 1;
  return at;
}

/** "invite X à présenter …": the infinitive that is urged. */
function infinitiveAfter(scene: Scene, from: number, first: number): number | undefined {
  const { items, grammar } = scene;
  for (let at = from; at < first; at += 1)
    if (
      grammar.infinitiveMarkers.has(items[at]?.lower ?? '') &&
      (INFINITIVE.test(items[at + 1]?.lower ?? '') || items[at + 1]?.region || scene.language === 'en')
    )
      return at + 1;
  return undefined;
}

/** A fragment of at least two words that does not look like a title. */
function spoken(scene: Scene, index: number): boolean {
  const region = scene.items[index]?.region;
  if (!region || region.words < 2 || isTerm(scene, index)) return false;
  const capital = /^\p{Lu}/u.test(scene.unit.text.slice(region.start));
  return !capital || region.words > 4;
}
