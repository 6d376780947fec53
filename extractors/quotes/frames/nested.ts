import { COLON, CUE, REGION } from '../clue.ts';
import type { Cue } from '../cue-finder.ts';
import type { Phrase } from '../name.ts';
import { type Draft, type QuoteRule, type Scene, spanOf, speakerBefore } from '../scene.ts';
import { cueBefore } from './colon.ts';
import { cueAfter } from './incise.ts';

/** X a dit : « … », raconte Y: the words in marks are X's, and all of the sentence before the second cue is Y's. */
export const nested: QuoteRule = {
  id: 'quotes/nested',
  why: 'a cue with its speaker and a colon before the words in marks, and another cue with another speaker after them',
  yes: [
    [
      'Mon voisin m’a dit : « Il faut partir tout de suite », raconte Paul Martin.',
      'mixed Paul Martin: « Mon voisin m’a dit : « Il faut partir tout de suite » »',
    ],
    [
      'Mon voisin m’a dit : « Il faut partir tout de suite », raconte Paul Martin.',
      'direct Mon voisin: « Il faut partir tout de suite »',
    ],
    [
      'A manager told me: “You will be gone by Friday,” said Mary Stone.',
      'direct A manager: « You will be gone by Friday, »',
    ],
  ],
  no: [
    'Paul Martin a conclu : « La récolte sera bonne », a-t-il ajouté.',
    'Il a conclu : « La récolte sera bonne », a expliqué Paul Martin.',
    'Le syndicat regrette que rien ne change : « On ne nous écoute pas », déplore Paul Martin.',
    'Paul Martin a conclu : « La récolte sera bonne », puis il a quitté la salle.',
  ],
  needs: COLON | CUE | REGION,
  find: (scene) =>
    scene.items.flatMap((item, at) => (item.region && scene.items[at - 1]?.text === ':' ? draftsOf(scene, at) : [])),
};

/** "m'a dit", "told us": who tells it was there, so a pronoun before the colon is somebody else. */
const HEARER = /^(?:m'|me|nous|us)$/u;

function draftsOf(scene: Scene, at: number): readonly Draft[] {
  const { items } = scene;
  const region = items[at]?.region;
  const inner = cueBefore(scene, at - 1);
  if (!region || inner?.form !== 'finite' || !atColon(scene, inner, at - 1)) return [];
  const outer = cueAfter(scene, at);
  const teller = outer?.speaker;
  if (!outer || !teller || teller.kind === 'pronoun') return [];
  const speaker = speakerBefore(scene, inner);
  const heard = items.slice(inner.before + 1, inner.last + 1).some(({ lower }) => HEARER.test(lower));
  if (!speaker || speaker.lower === teller.lower || (speaker.kind === 'pronoun' && !heard)) return [];
  if (sameName(scene, speaker, teller)) return [];
  let first = at - 1;
  while (first > 0 && items[first - 1]?.text !== ';') first -= 1;
  const content = spanOf(items, first, at + 1);
  if (!content) return [];
  const words = { start: region.start, end: region.end };
  const { start, end } = outer.cue;
  return [
    { content, parts: [words], cue: { start, end }, kind: 'mixed', speaker: teller },
    { content: words, cue: { start: inner.start, end: inner.end }, kind: 'direct', speaker, within: content },
  ];
}

/** "a dit à ses voisins :": "regrette que … : « … »" reports its own clause, and the words in marks are an illustration of it. */
const atColon = ({ items, grammar }: Scene, cue: Cue, colon: number): boolean =>
  colon <= cue.last + ADDRESSEE &&
  items
    .slice(cue.last, colon)
    .every(({ kind, lower }) => kind === 'word' && !grammar.that.has(lower) && !grammar.whether.has(lower));

/** Words between the cue and its colon. */
const ADDRESSEE = 6;

/** "Anne Morel a dit : « … », explique Mme Morel": one person under two names. */
function sameName({ unit }: Scene, speaker: Phrase, teller: Phrase): boolean {
  const last = (phrase: Phrase) => {
    const { start, end } = phrase.name ?? phrase;
    return unit.text.slice(start, end).split(/\s+/u).at(-1);
  };
  return last(speaker) === last(teller);
}
