import { REGION } from '../clue.ts';
import { type Cue, findCues } from '../cue-finder.ts';
import type { Phrase } from '../name.ts';
import type { Region } from '../region.ts';
import { type Draft, type QuoteRule, type Scene, spanOf } from '../scene.ts';
import { subjectAfter } from '../speaker.ts';
import type { Item } from '../unit.ts';

/** « Le gaz a triplé, soupire-t-elle. Personne … »: French lets the cue stand inside the marks. */
export const inside: QuoteRule = {
  id: 'quotes/inside',
  why: 'words in marks that hold their own cue between commas',
  yes: [
    [
      'Anne Martin ferme son magasin. « Le gaz a triplé, soupire-t-elle. Personne ne tiendra. »',
      'direct Anne Martin: « Le gaz a triplé, soupire-t-elle. Personne ne tiendra. »',
    ],
    [
      '« La récolte sera bonne, a déclaré Paul Martin. Nous verrons. »',
      'direct Paul Martin: « La récolte sera bonne, a déclaré Paul Martin. Nous verrons. »',
    ],
  ],
  no: ['« La récolte sera bonne », a déclaré Paul Martin.', 'Le film « Viens, dit-elle » sort mercredi.'],
  needs: REGION,
  find: (scene) =>
    scene.items.flatMap((item, index) => {
      const alone = scene.items.every((other, at) => at === index || other.kind === 'mark');
      return item.region && alone && item.region.words >= 5 ? (draftOf(scene, item.region, index) ?? []) : [];
    }),
};

function draftOf(scene: Scene, region: Region, index: number): Draft | null {
  const { unit, grammar, language } = scene;
  const first = region.missing === 'open' ? region.first : region.first + 1;
  const last = region.missing === 'close' ? region.last : region.last - 1;
  const items: readonly Item[] = unit.tokens.slice(first, last);
  for (const cue of findCues(items, language, grammar)) {
    if (items[cue.before]?.text !== ',' || cue.form !== 'finite' || !cue.frames.has('quote')) continue;
    const speaker = subjectAfter(items, cue, grammar);
    const end = Math.max(cue.last, speaker?.last ?? 0);
    if (!speaker || !closes(items, cue, speaker, end)) continue;
    const left = spanOf(items, 0, cue.before);
    const right = spanOf(items, end, items.length);
    if (!left) continue;
    return {
      content: { start: region.start, end: region.end },
      parts: right ? [left, right] : [left],
      cue: { start: cue.start, end: cue.end },
      // its place is that of the quotation in the sentence
      speaker: { ...speaker, first: index, last: index + 1 },
      kind: 'direct',
    };
  }
  return null;
}

/** The speaker stands at the cue, and a mark follows: it is an incise and not a verb of what is said. */
function closes(items: readonly Item[], cue: Cue, speaker: Phrase, end: number): boolean {
  const next = items[end];
  if (next && next.kind !== 'mark') return false;
  return cue.pronoun !== undefined || speaker.kind === 'name' || speaker.name !== undefined;
}
