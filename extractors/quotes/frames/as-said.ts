import { CUE, REGION } from '../clue.ts';
import type { Cue } from '../cue-finder.ts';
import { type Draft, type QuoteRule, reported, type Scene } from '../scene.ts';
import { subjectAfter, subjectBefore } from '../speaker.ts';

/** Comme l'a dit X, « … »: the attribution opens the sentence as a clause of comparison. */
export const asSaid: QuoteRule = {
  id: 'quotes/as-said',
  why: '"comme", "ainsi que" or "as", who says it, and the words after a comma or a colon',
  yes: [
    [
      'Comme l’a rappelé Paul Martin, « la récolte dépend de la pluie ».',
      'direct Paul Martin: « la récolte dépend de la pluie »',
    ],
    [
      'Comme le dit souvent Paul Martin, directeur de la ferme : « Sans eau, rien ne pousse. »',
      'direct Paul Martin: « Sans eau, rien ne pousse. »',
    ],
    ['As Mary Stone said, “water is the first crop”.', 'direct Mary Stone: « water is the first crop »'],
  ],
  no: [
    'Comme Paul Martin a annoncé sa retraite, la ferme est à vendre.',
    'Comme le dit le proverbe, la récolte sera bonne.',
    'As Mary Stone spoke, the room fell silent.',
  ],
  needs: CUE | REGION,
  find: (scene) => {
    const draft = draftOf(scene);
    return draft ? [draft] : [];
  },
};

const OPENING = 4;

/** Words between marks alone: without them "comme" gives a reason or compares. */
function draftOf(scene: Scene): Draft | null {
  const { items, grammar, cues } = scene;
  const as = items.slice(0, OPENING).findIndex((item) => grammar.as.has(item.lower));
  if (as < 0 || items.slice(0, as).some((item) => item.kind === 'mark' && item.text !== '—')) return null;
  const cue = cues.find((one) => one.first > as && one.form === 'finite' && speaks(one));
  if (!cue) return null;
  const speaker = cue.before === as ? subjectAfter(items, cue, grammar) : subjectBefore(items, cue, grammar, as + 1);
  if (!speaker || (cue.before !== as && scene.language === 'fr' && !says(scene, cue))) return null;
  const end = Math.max(speaker.last, cue.last);
  const region = items.findIndex((item, at) => at >= end && item.region !== undefined);
  if (region < 0) return null;
  const opening = items.slice(end, region).findLastIndex((item) => /^[,:]$/u.test(item.text));
  if (opening < 0 || items.slice(end, region).some((item) => item.text === ';')) return null;
  return reported(scene, end + opening + 1, items.length, cue, speaker, false);
}

const speaks = ({ frames }: Cue): boolean => frames.has('quote') || frames.has('clause');

/** "Comme X le dit": only with the pronoun does the verb point to the words that follow. */
const says = ({ items }: Scene, cue: Cue): boolean => /^(?:le|l'|l’)$/u.test(items[cue.before + 1]?.lower ?? '');
