import { verbReadings } from '../../lexicons/verbs.ts';
import { REGION } from '../clue.ts';
import { auxiliary } from '../cue-finder.ts';
import { cueEntry } from '../cues.ts';
import { phraseFrom } from '../phrase.ts';
import { type Draft, isTerm, type QuoteRule, type Scene } from '../scene.ts';
import { canSpeak } from '../speaker.ts';

/** qualifié de « … » par X: the words in marks are those of the agent of a passive. */
export const agent: QuoteRule = {
  id: 'quotes/agent',
  why: 'a participle of naming or saying, words in marks, and "par" or "by" before the one whose words they are',
  yes: [
    ['Le projet a été qualifié de « folie » par Paul Martin.', 'mixed Paul Martin: « folie »'],
    ['La loi, jugée « inutile et coûteuse » par le maire, sera votée.', 'mixed le maire: « inutile et coûteuse »'],
    ['The plan was described as “a costly mistake” by Mary Stone.', 'mixed Mary Stone: « a costly mistake »'],
  ],
  no: [
    'Le roman « La Mer et le Sel » a été écrit par Paul Martin.',
    'The song called “Blue River” was sung by Mary Stone.',
    'Le joueur est surnommé « la Fusée » par ses fans.',
  ],
  needs: REGION,
  find: (scene) => scene.items.flatMap((item, at) => (item.region ? (draftOf(scene, at) ?? []) : [])),
};

/** Words between the participle and the marks, and between the marks and the agent. */
const NEAR = 4;

function draftOf(scene: Scene, at: number): Draft | null {
  const { items, language } = scene;
  const region = items[at]?.region;
  if (!region || isTerm(scene, at)) return null;
  const by = items.findIndex(({ lower }, index) => index > at && index <= at + NEAR && lower === AGENT[language]);
  if (by < 0 || items.slice(at + 1, by).some(({ kind }) => kind === 'mark')) return null;
  const verb = participleBefore(scene, at);
  const speaker = phraseFrom(items, by + 1, scene.grammar);
  if (verb === undefined || !speaker || !canSpeak(scene, speaker)) return null;
  const { start = 0, end = 0 } = items[verb] ?? {};
  const content = { start: region.start, end: region.end };
  const group = auxiliary(items, verb, scene.grammar)?.at ?? verb;
  return { content, cue: { start: items[group]?.start ?? start, end }, kind: 'mixed', speaker };
}

const AGENT = { fr: 'par', en: 'by' } as const;

/** The participle just before the marks, prepositions and determiners between: "jugé trop « … »", "described as a “…”". */
function participleBefore({ items, grammar, language }: Scene, at: number): number | undefined {
  for (let index = at - 1; index >= 0 && index >= at - NEAR; index -= 1) {
    const item = items[index];
    if (item?.kind !== 'word') return undefined;
    const judges = verbReadings(language, item.lower).some(
      ({ tense, lemma }) => tense === 'participle' && cueEntry(language, lemma)?.frames.has('label'),
    );
    if (judges) return index;
    if (!grammar.prepositions.has(item.lower) && !grammar.determiners.has(item.lower) && !grammar.as.has(item.lower))
      return undefined;
  }
  return undefined;
}
