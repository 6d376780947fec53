import { hashesInOrder } from './shingles.ts';

/** With fewer figures, or fewer names, nothing is said of them alone. */
const FEWEST = 6;
/** With fewer of both together nothing is said at all. */
const FEWEST_FACTS = 4;
/** A copy keeps its figures and names; tomorrow's weather and tonight's closing prices have others. */
const KEPT = 0.6;
const KEPT_FACTS = 0.7;
/** Both halves of a copy stand in its original: a notice above every article of a site is not one. */
const HALF = 0.25;
/** So many sequences hold a new headline and the news. */
const HEAD = 30;
const HEAD_KEPT = 0.4;

/** A number with its thousands and decimals. */
const FIGURE = /\d+(?:[\u00a0\u202f .,]\d{3})*(?:[.,]\d+)?/gu;
const WORD = /\p{Lu}[\p{L}\p{N}]+/gu;
/** What stands before the first word of a sentence. */
const OPENING = /(?:^|[.!?…:«“"\n])[\s\p{P}]*$/u;
const LOOKED_BACK = 4;

/** A text and its three-word sequences in numeric order. */
export type Sequenced = { readonly text: string; readonly shingles: Uint32Array };

/**
 * Whether a text with enough sequences of another is a copy of it, and not a text of the same template (results, weather,
 * shares), nor one with the same long words about a company under it.
 */
export function isCopy(text: string, original: Sequenced): boolean {
  const figures = shareOf(figuresOf(text), new Set(figuresOf(original.text).flat()));
  const names = shareOf(namesOf(text), new Set(namesOf(original.text).flat()));
  if (figures.all >= FEWEST && figures.kept < figures.all * KEPT) return false;
  if (names.all >= FEWEST && names.kept < names.all * KEPT) return false;
  const all = figures.all + names.all;
  if (all >= FEWEST_FACTS && figures.kept + names.kept < all * KEPT_FACTS) return false;
  const own = hashesInOrder(text);
  const others = hashesInOrder(original.text);
  const there = new Set(original.shingles);
  const middle = own.length >> 1;
  if (![own.slice(0, middle), own.slice(middle)].every((half) => stands(half, there, HALF))) return false;
  // One of them begins with the other's news: what a press office writes under everything is no article.
  return stands(own.slice(0, HEAD), there, HEAD_KEPT) || stands(others.slice(0, HEAD), new Set(own), HEAD_KEPT);
}

const stands = (hashes: readonly number[], there: ReadonlySet<number>, share: number): boolean =>
  hashes.filter((hash) => there.has(hash)).length >= hashes.length * share;

type Share = { readonly all: number; readonly kept: number };

/** What is told apart in a text: each thing by all that it can be known by. */
type Things = readonly (readonly string[])[];

const shareOf = (things: Things, others: ReadonlySet<string>): Share => ({
  all: things.length,
  kept: things.filter((keys) => keys.some((key) => others.has(key))).length,
});

const BESIDE = 24;
const LAST = /(?<word>[\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u;
const NEXT = /^[^\p{L}\p{N}]*(?<word>[\p{L}\p{N}]+)/u;

/** Numbers of two digits or more, each with the word before it and the word after it. */
const figuresOf = (text: string): Things =>
  [...text.matchAll(FIGURE)].flatMap(({ 0: figure, index }) => {
    const digits = figure.replace(/\D/gu, '');
    const end = index + figure.length;
    const before = LAST.exec(text.slice(Math.max(0, index - BESIDE), index))?.groups?.word ?? '';
    const after = NEXT.exec(text.slice(end, end + BESIDE))?.groups?.word ?? '';
    return digits.length > 1 ? [[`${before} ${digits}`.toLowerCase(), `${digits} ${after}`.toLowerCase()]] : [];
  });

/** Words with a capital that no sentence begins with. */
const namesOf = (text: string): Things =>
  [
    ...new Set(
      [...text.normalize('NFC').matchAll(WORD)]
        .filter(({ index }) => !OPENING.test(text.slice(Math.max(0, index - LOOKED_BACK), index)))
        .map(({ 0: word }) => word.toLowerCase()),
    ),
  ].map((name) => [name]);
