import { REGION } from '../clue.ts';
import type { Cue } from '../cue-finder.ts';
import { type Phrase, pronounPhrase } from '../name.ts';
import { type Draft, isNamed, type QuoteRule, regionsIn, type Scene, spanOf } from '../scene.ts';
import { subjectAfter, subjectBefore } from '../speaker.ts';
import type { Item } from '../unit.ts';

const PAUSE = /^[,–—-]$/u;

/** « … », a dit X / dit-il / X said: words in marks and then who says them, perhaps cutting them in two. */
export const incise: QuoteRule = {
  id: 'quotes/incise',
  why: 'words in marks followed by a cue with its speaker, which may cut them in two',
  yes: [
    [
      '« La récolte sera bonne cette année », a déclaré Paul Martin.',
      'direct Paul Martin: « La récolte sera bonne cette année »',
    ],
    [
      '“We are ready to open the new plant,” said Mary Stone.',
      'direct Mary Stone: « We are ready to open the new plant, »',
    ],
  ],
  no: ['Le film « La Grande Vague » sort mercredi.', 'The song “Blue River” was a hit.'],
  needs: REGION,
  find: (scene) => {
    const drafts: Draft[] = [];
    scene.items.forEach((item, index) => {
      if (!item.region || isNamed(scene, index)) return;
      const found = cueAfter(scene, index);
      if (found) drafts.push(...draftsOf(scene, index, found));
    });
    return drafts;
  },
};

export type Found = { readonly cue: Cue; readonly speaker: Phrase | undefined; readonly end: number };

/** The cue that follows a quotation at once. */
export function cueAfter(scene: Scene, index: number): Found | undefined {
  const { items, cues, grammar } = scene;
  let from = index + 1;
  while (PAUSE.test(items[from]?.text ?? '')) from += 1;
  const as = grammar.as.has(items[from]?.lower ?? '');
  if (as) from += 1;
  for (const cue of cues) {
    if (cue.first < from || !cue.frames.has('quote')) continue;
    if (cue.before < from) {
      if (cue.form !== 'finite') return undefined;
      const speaker = subjectAfter(items, cue, grammar);
      // « … » commence avant …: without a pause the speaker must follow at once
      const apart = from === index + 1 && !cue.pronoun && (!speaker || speaker.first > cue.last + 1);
      if (apart && !cue.frames.has('clause')) return undefined;
      return { cue, speaker, end: Math.max(cue.last, speaker?.last ?? 0) };
    }
    const subject = subjectBefore(items, cue, grammar, from);
    const adjacent =
      subject &&
      subject.first <= from &&
      cue.form === 'finite' &&
      (as || scene.language === 'en' || subject.kind === 'pronoun');
    if (adjacent && !grammar.that.has(items[cue.last]?.lower ?? '')) return { cue, speaker: subject, end: cue.last };
    break;
  }
  return invertedVerb(scene, from);
}

/** Any verb with an inverted subject after a quotation is a cue: « … », sourit-il. */
function invertedVerb(scene: Scene, from: number): Found | undefined {
  const { items, grammar } = scene;
  for (let at = from + 1; at < from + 4; at += 1) {
    const item = items[at];
    const pronoun = item && grammar.inverted.exec(item.lower)?.groups?.pronoun;
    const first = items[from];
    if (!item || !pronoun || !first || first.kind !== 'word') continue;
    const after = items[at + 1];
    const last =
      after?.kind === 'word' && (grammar.have.has(first.lower) || grammar.be.has(items[at - 1]?.lower ?? ''))
        ? at + 2
        : at + 1;
    const end = items[last - 1]?.end ?? item.end;
    const span = { start: item.end - pronoun.length, end: item.end, lower: pronoun };
    const cue: Cue = {
      start: first.start,
      end,
      first: from,
      last,
      lemma: '',
      frames: new Set(['quote']),
      form: 'finite',
      before: from - 1,
      plural: false,
      pronoun: span,
    };
    const speaker = pronoun === 'on' ? undefined : { ...pronounPhrase(item, at), ...span };
    return { cue, speaker, end: last };
  }
  return undefined;
}

function draftsOf(scene: Scene, index: number, { cue, speaker, end }: Found): readonly Draft[] {
  const { items } = scene;
  const base = { cue: { start: cue.start, end: cue.end }, ...(speaker && { speaker }) };
  const first = openingOf(items, index);
  const second = resumed(scene, index, cue, end);
  const begin = spanOf(items, first, index + 1);
  if (!begin) return [];
  const parts = [...regionsIn(items, first, index + 1)];
  const lone = first === index;
  if (second !== undefined) {
    const region = items[second]?.region;
    if (region) {
      const pieces = lone ? [begin] : [{ start: begin.start, end: parts.at(-1)?.end ?? begin.end }];
      return [
        {
          ...base,
          content: { start: begin.start, end: region.end },
          parts: [...pieces, { start: region.start, end: region.end }],
          kind: lone ? 'direct' : 'mixed',
        },
      ];
    }
  }
  return [lone ? { ...base, content: begin, kind: 'direct' } : { ...base, content: begin, parts, kind: 'mixed' }];
}

/** Where what is reported begins: at the quotation itself, or at the words of its sentence before it. */
function openingOf(items: readonly Item[], index: number): number {
  let first = index;
  while (first > 0 && !/^[:;]$/u.test(items[first - 1]?.text ?? '')) first -= 1;
  const words = items.slice(first, index).some((item) => item.kind === 'word' || item.kind === 'number');
  const other = items.slice(first, index).some((item) => item.region);
  return words || other ? first : index;
}

/** The quotation that goes on after the cue: « … », a dit X, « … ». */
function resumed(scene: Scene, index: number, cue: Cue, end: number): number | undefined {
  const { items, cues } = scene;
  for (let at = Math.max(cue.last, index + 1); at < items.length && at < end + 16; at += 1) {
    const item = items[at];
    if (!item) return undefined;
    if (cues.some((other) => other.first === at && other.first > cue.first)) return undefined;
    if (/^[;:]$/u.test(item.text)) return undefined;
    if (item.region) return PAUSE.test(items[at - 1]?.text ?? '') || items[at - 1]?.text === '.' ? at : undefined;
  }
  return undefined;
}
