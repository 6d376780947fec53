import type { Span } from '../../../pipeline/model/span.ts';
import type { RuleInfo } from '../../rule.ts';
import { isTerm, regionsIn, type Scene, spanOf } from '../scene.ts';

/** Words in marks that stand alone after a quote, or the rest of a line of dialogue: the one who spoke goes on. */
export const floating: RuleInfo = {
  id: 'quotes/floating',
  why: 'a sentence in marks (or a line of dialogue after its dash) without any cue, after a quote: the same speaker goes on',
  yes: [
    [
      '« La récolte sera bonne », a déclaré Paul Martin. « Nous avons eu de la chance. »',
      'direct Paul Martin: « Nous avons eu de la chance. »',
    ],
    [
      '“The plant will open in May,” said Mary Stone. “We are proud of it.”',
      'direct Mary Stone: « We are proud of it. »',
    ],
    ['— La récolte sera bonne, assure Paul Martin. Il a plu en mai.', 'direct Paul Martin: « Il a plu en mai »'],
  ],
  no: [
    '— Trois cents emplois supprimés. Deux usines fermées.',
    'Le festival s’ouvre mardi. « La Grande Vague » sera projeté à minuit.',
  ],
};

const FRAGMENT = 4;

/** What floats in a unit that no frame has read; `distance` counts units since the last quote. */
export function floatingSpan(scene: Scene, distance: number): { content: Span; parts?: readonly Span[] } | null {
  const { items } = scene;
  const words = items.filter((item) => item.kind === 'word' || item.kind === 'number');
  const at = items.findIndex((item) => item.region);
  const region = items[at];
  if (scene.unit.dialogue && !scene.unit.opensParagraph && distance === 1) {
    const content = spanOf(items, 0, items.length);
    return content && { content };
  }
  if (!region?.region) return null;
  if (words.length === 0 && region.region.words >= 2)
    return { content: { start: region.region.start, end: region.region.end } };
  if (distance !== 1 || scene.unit.opensParagraph || isTerm(scene, at) || region.region.words < FRAGMENT) return null;
  // scare quotes stand in narration: only a clause in marks, or marks around most of the sentence, go on with a quote
  const clause = /^(?:que |qu['’]|that )/u.test(scene.unit.text.slice(region.region.start, region.region.end));
  if (!clause && region.region.words < 2 * words.length) return null;
  const content = spanOf(items, 0, items.length);
  return content && { content, parts: regionsIn(items, 0, items.length) };
}
