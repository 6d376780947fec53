import type { Cue } from '../cue-finder.ts';
import { type Draft, isTerm, type QuoteRule, reported, type Scene, speakerBefore } from '../scene.ts';
import { clauseEnd } from './clause.ts';

/** qualifie de « … », accuse X de « … »: each fragment in marks is what the speaker calls it. */
export const label: QuoteRule = {
  id: 'quotes/label',
  why: 'a verb of naming or judging and the words in marks that it applies',
  yes: [
    ['Paul Martin a qualifié la décision de « honteuse ».', 'mixed Paul Martin: « honteuse »'],
    ['Mary Stone called the plan “a costly mistake”.', 'mixed Mary Stone: « a costly mistake »'],
  ],
  no: ['Le joueur est surnommé « la Fusée ».', 'The song is called “Blue River”.'],
  find: (scene) => scene.cues.flatMap((cue) => (cue.frames.has('label') ? fragments(scene, cue) : [])),
};

/** a dénoncé une « … », insiste sur la « … »: a fragment in marks among the words that follow a cue. */
export const fragment: QuoteRule = {
  id: 'quotes/fragment',
  why: 'words in marks that are a part of what a cue governs',
  yes: [
    ['Paul Martin a dénoncé une « erreur coûteuse ».', 'mixed Paul Martin: « erreur coûteuse »'],
    ['Paul Martin a dit « regretter ce choix ».', 'mixed Paul Martin: « regretter ce choix »'],
    ['Mary Stone said the plan was “a costly mistake”.', 'mixed Mary Stone: « the plan was “a costly mistake” »'],
  ],
  no: ['Paul Martin a publié « La Mer et le Sel ».'],
  find: (scene) => scene.cues.flatMap((cue) => fragments(scene, cue)),
};

/** a affirmé vouloir …, a promis d'investir: what was said as an infinitive. */
export const infinitive: QuoteRule = {
  id: 'quotes/infinitive',
  why: 'a cue and an infinitive that says what the speaker does or wants',
  yes: [
    ['Paul Martin a affirmé vouloir investir dans le Sud.', 'indirect Paul Martin: « vouloir investir dans le Sud »'],
    ['Paul Martin assure « ne rien regretter ».', 'mixed Paul Martin: « ne rien regretter »'],
  ],
  no: ['Paul Martin a annoncé une hausse des prix.'],
  find: (scene) => scene.cues.flatMap((cue) => infinitiveOf(scene, cue) ?? []),
};

function infinitiveOf(scene: Scene, cue: Cue): Draft | null {
  const { items, grammar } = scene;
  if (!cue.frames.has('infinitive') || cue.form !== 'finite') return null;
  let at = cue.last;
  while (
    grammar.negations.has(items[at]?.lower ?? '') ||
    /^(?:pas|plus|rien|y|en|se|s'|le|la|l'|les|to|not)$/u.test(items[at]?.lower ?? '')
  )
    at += 1;
  const verb = items[at];
  if (verb?.kind !== 'word' || !(scene.language === 'en' ? items[at - 1]?.lower === 'to' : INFINITIVE.test(verb.lower)))
    return null;
  const speaker = speakerBefore(scene, cue);
  return speaker ? reported(scene, cue.last, clauseEnd(scene, cue.last, cue), cue, speaker, true) : null;
}

const INFINITIVE = /^(?!cher$|fier$|hier$|premier|dernier).+(?:er|ir|re|oir)$/u;
const REACH = 30;

function fragments(scene: Scene, cue: Cue): readonly Draft[] {
  const { items, grammar } = scene;
  const drafts: Draft[] = [];
  const isLabel = cue.frames.has('label');
  if (grammar.that.has(items[cue.last]?.lower ?? '')) return [];
  const end = Math.min(clauseEnd(scene, cue.last, cue), cue.last + REACH);
  for (let at = cue.last; at < end; at += 1) {
    const item = items[at];
    if (!item) break;
    if (item.kind === 'word' && scene.cues.some((other) => other.first === at && other !== cue)) break;
    if (item.text === ':') break;
    const { region } = item;
    if (!region || isTerm(scene, item) || (!isLabel && !spoken(scene, item))) continue;
    const speaker = speakerBefore(scene, cue);
    if (!speaker && cue.form !== 'finite' && cue.form !== 'bare') continue;
    const content = { start: region.start, end: region.end };
    const first = /^\p{Lu}/u.test(scene.unit.text.slice(region.start)) && region.words > 4;
    drafts.push({
      content,
      cue: { start: cue.start, end: cue.end },
      kind: first && at === cue.last ? 'direct' : 'mixed',
      ...(speaker && { speaker }),
    });
  }
  return drafts;
}

/** A fragment of at least two words that does not look like a title. */
function spoken(scene: Scene, item: Scene['items'][number]): boolean {
  const { region } = item;
  if (!region || region.words < 2) return false;
  const capital = /^\p{Lu}/u.test(scene.unit.text.slice(region.start));
  return !capital || region.words > 4;
}
