import { isCopy } from './copy.ts';
import { sequences, wordsOf } from './shingles.ts';

type Text = { readonly id: string; readonly text: string };

/** Two texts are one when this share of the three-word sequences of the shorter stands in the longer. */
const CONTAINED = 0.5;
/** Texts with fewer sequences are copies only when all their words are the same. */
const FEWEST = 20;
/** One sequence in two is looked up: of a dispatch few are its own. */
const SAMPLED = 2;
/** A sequence is remembered for so many texts: in more it tells little of them. */
const COMMON = 48;
/** How many texts, those with most sequences in common, are compared in full. */
const COMPARED = 16;

type Shingled = Text & { readonly words: string; readonly shingles: Uint32Array };

/**
 * Copies and shorter, re-headed or lightly rewritten versions, each with the id of its original: the longest text of its
 * kind, or the one with the first id among equals. Near-linear: an inverted index of three-word sequences.
 */
export function duplicates(texts: readonly Text[]): ReadonlyMap<string, string> {
  const originals = new Map<string, string>();
  const byWords = new Map<string, string>();
  const index = new Map<number, number[]>();
  const ordered = texts.map(shingled).sort(longestFirst);
  for (const [position, text] of ordered.entries()) {
    const same = text.words === '' ? undefined : byWords.get(text.words);
    const near = same ?? nearest(text, ordered, index);
    if (same === undefined) {
      byWords.set(text.words, text.id);
      enter(text, position, index);
    }
    if (near !== undefined) originals.set(text.id, originals.get(near) ?? near);
  }
  return originals;
}

const longestFirst = (a: Shingled, b: Shingled): number =>
  b.shingles.length - a.shingles.length || b.words.length - a.words.length || (a.id < b.id ? -1 : 1);

/** The text that holds the largest share of this one, if that is enough. */
function nearest(
  text: Shingled,
  others: readonly Shingled[],
  index: ReadonlyMap<number, readonly number[]>,
): string | undefined {
  if (text.shingles.length < FEWEST) return undefined;
  // A rare sequence says more than one of a template, which stands in many texts.
  const hits = new Map<number, number>();
  for (const shingle of lookedUp(text.shingles)) {
    const holders = index.get(shingle) ?? [];
    for (const other of holders) hits.set(other, (hits.get(other) ?? 0) + 1 / holders.length);
  }
  let best: { readonly id: string; readonly share: number } | undefined;
  for (const [position] of [...hits].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, COMPARED)) {
    const other = others[position];
    if (!other) continue;
    const share = common(text.shingles, other.shingles) / text.shingles.length;
    if (share < CONTAINED || share <= (best?.share ?? 0)) continue;
    if (isCopy(text.text, other)) best = { id: other.id, share };
  }
  return best?.id;
}

function enter(text: Shingled, position: number, index: Map<number, number[]>): void {
  for (const shingle of lookedUp(text.shingles)) {
    const there = index.get(shingle);
    if (there === undefined) index.set(shingle, [position]);
    else if (there.length < COMMON) there.push(position);
  }
}

/** The same choice in every text: by the sequence itself. */
const lookedUp = (shingles: Uint32Array): Uint32Array => shingles.filter((shingle) => shingle % SAMPLED === 0);

/** How many numbers two sorted lists share. */
function common(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) count++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return count;
}

function shingled({ id, text: whole }: Text): Shingled {
  const text = newsOf(whole);
  const words = wordsOf(text);
  return { id, text, words, shingles: sequences(words) };
}

/** A press office says under each of its releases what its company is. */
const ABOUT = /\n\s*(?:à propos d(?:e |u |es |[’'])|about )[^.\n]{2,80}\n/iu;
const SHORTEST = 100;

/** A text without that. */
function newsOf(text: string): string {
  const about = ABOUT.exec(text)?.index ?? text.length;
  return about < SHORTEST ? text : text.slice(0, about);
}
