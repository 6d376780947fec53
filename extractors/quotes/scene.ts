import type { Language } from '../../pipeline/model/segmented.ts';
import type { Span } from '../../pipeline/model/span.ts';
import type { RuleInfo } from '../rule.ts';
import { CUE, GRAMMARS } from './clue.ts';
import { type Cue, findCues } from './cue-finder.ts';
import type { Grammar } from './grammar.ts';
import type { Phrase } from './name.ts';
import { mainSubject, subjectAfter, subjectBefore } from './speaker.ts';
import { type Item, itemsOf, type Unit } from './unit.ts';

/** A unit with all that frames ask of it. */
export type Scene = {
  readonly unit: Unit;
  readonly items: readonly Item[];
  readonly cues: readonly Cue[];
  readonly grammar: Grammar;
  readonly language: Language;
};

/** A quote before its speaker is resolved. */
export type Draft = {
  readonly content: Span;
  readonly parts?: readonly Span[];
  readonly cue: Span | null;
  readonly speaker?: Phrase;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** The content of the quote whose speaker tells that these words were said. */
  readonly within?: Span;
};

/** One way in which a text says that somebody says something. */
export type QuoteRule = RuleInfo & {
  /** The clues, as bits, without all of which it finds nothing. */
  readonly needs: number;
  readonly find: (scene: Scene) => readonly Draft[];
};

/** A unit of more items than this is no sentence that anybody wrote: its cues would cost the square of its length. */
const LONGEST = 1000;

/** Prepares a unit for the frames. */
export function sceneOf(unit: Unit): Scene {
  const { language, clues } = unit;
  const grammar = GRAMMARS[language];
  const items = itemsOf(unit);
  const cues = (clues & CUE) === 0 || items.length > LONGEST ? NO_CUES : findCues(items, language, grammar);
  return { unit, items, cues, grammar, language };
}

const NO_CUES: readonly Cue[] = [];

const TRIM = /^[.,;:!?…–—'’-]$/u;

/** The span of items [first, last) without marks at its ends; null when nothing is left. */
export function spanOf(items: readonly Item[], first: number, last: number): Span | null {
  let from = first;
  let to = last;
  while (from < to && TRIM.test(items[from]?.text ?? '')) from += 1;
  while (to > from && TRIM.test(items[to - 1]?.text ?? '')) to -= 1;
  const head = items[from];
  const tail = items[to - 1];
  if (!head || !tail || from >= to) return null;
  if (to - from === 1 && head.region) return { start: head.region.start, end: head.region.end };
  return { start: head.start, end: tail.end };
}

/** Quotations among items [first, last), as the spans of their words. */
export const regionsIn = (items: readonly Item[], first: number, last: number): readonly Span[] =>
  items.slice(first, last).flatMap(({ region }) => (region ? [{ start: region.start, end: region.end }] : []));

/**
 * The reported clause of items [first, last) as a draft: direct when it is one quotation (unless *that* introduces it),
 * mixed with fragments in marks, otherwise indirect. A lone capitalized word in marks is a term and makes nothing mixed.
 */
export function reported(
  scene: Scene,
  first: number,
  last: number,
  cue: Span,
  speaker: Phrase | undefined,
  introduced: boolean,
): Draft | null {
  const { items } = scene;
  const content = spanOf(items, first, last);
  if (!content) return null;
  const fragments = items.slice(first, last).filter((item, offset) => item.region && !isTerm(scene, first + offset));
  const parts = fragments.flatMap(({ region }) => (region ? [{ start: region.start, end: region.end }] : []));
  const whole = parts.length === 1 && parts[0]?.start === content.start && parts[0].end === content.end;
  const kind = parts.length === 0 ? 'indirect' : whole && !introduced ? 'direct' : 'mixed';
  return {
    content,
    cue: { start: cue.start, end: cue.end },
    kind,
    ...(speaker && { speaker }),
    ...(parts.length > 0 && !whole && { parts }),
  };
}

// after these, words in small letters are a name too; after "projet" or "parti" only words with a capital
const NAMED =
  /^(?:intitul|baptis|surnomm|nomm|dénomm|appel|dites?$|titr|mots?$|termes?$|soi-disant|prétendu|so-called|titled|entitled|named|dubbed|nicknamed|words?$|terms?$|called)/u;

/** Whether a quotation is a name, a title or a term rather than somebody's words. */
export function isTerm(scene: Scene, index: number): boolean {
  const region = scene.items[index]?.region;
  if (!region || isNamed(scene, index)) return region !== undefined;
  // "Petit Vire": a few words that all have capitals
  const words = scene.unit.text.slice(region.start, region.end).split(/\s+/u);
  const capitals = (word: string) => /^\p{Lu}/u.test(word) || (/^\p{N}/u.test(word) && words.length > 1);
  return region.words <= 4 && words.every(capitals);
}

/** Whether a word before the quotation says that it is a name: "intitulé", "le film"; "what he called" says the opposite. */
export function isNamed({ items, grammar, unit }: Scene, index: number): boolean {
  const region = items[index]?.region;
  const before = items[index - 1];
  if (!region || !before || !grammar.namers.has(before.lower)) return false;
  const subject = items[index - 2];
  if (subject && grammar.subjects.has(subject.lower)) return false;
  return /^\p{Lu}/u.test(unit.text.slice(region.start, region.start + 1)) || NAMED.test(before.lower);
}

/** Who speaks for a cue whose subject stands before it, or is that of an earlier verb: gerunds, infinitives, "et a ajouté". */
export function speakerBefore(scene: Scene, cue: Cue): Phrase | undefined {
  const { items, grammar, cues } = scene;
  const floor = clauseFloor(items, cue.first);
  if (cue.pronoun) return subjectAfter(items, cue, grammar);
  const own = cue.form === 'finite' || cue.form === 'bare' ? subjectBefore(items, cue, grammar, floor) : undefined;
  if (own && own.lower !== 'on' && own.lower !== 'one') return own;
  if (own) return undefined;
  const earlier = cues.filter((other) => other.last <= cue.first).at(-1);
  if (earlier) {
    const before = speakerBefore(scene, earlier);
    if (before) return before;
  }
  return mainSubject(items, clauseFloor(items, cue.first), cue.first, grammar);
}

/** The item after the last semicolon or colon before an index: subjects are not looked for beyond it. */
export function clauseFloor(items: readonly Item[], index: number): number {
  let floor = index;
  while (floor > 0 && !/^[;:]$/u.test(items[floor - 1]?.text ?? '')) floor -= 1;
  return floor;
}
