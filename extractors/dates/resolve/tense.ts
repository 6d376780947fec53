import type { Language, Sentence, Token } from '../../../pipeline/model/segmented.ts';
import type { Direction } from './resolved.ts';
import { englishCue } from './tense-english.ts';
import { frenchCue } from './tense-french.ts';

/** One word of a sentence that tells past from future. */
export type Cue = { readonly at: number; readonly direction: Exclude<Direction, null> };

/** What tells past from future in a sentence, and how many clause borders stand before each token. */
export type SentenceCues = { readonly cues: readonly Cue[]; readonly borders: Uint16Array; readonly first: number };

const BORDERS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '"', '«', '»', '“', '”', '–', '—']);
const BORDER_COST = 6;
const LOOK = 4;
const OPENING = 3;

/** All cues of a sentence, read once. */
export function cuesOf(tokens: readonly Token[], { first, last }: Sentence, language: Language): SentenceCues {
  const cues: Cue[] = [];
  const borders = new Uint16Array(last - first + 1);
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    borders[at - first + 1] = (borders[at - first] ?? 0) + (token && BORDERS.has(token.text) ? 1 : 0);
    if (token?.kind !== 'word') continue;
    const direction = language === 'fr' ? frenchCue(tokens, at, first, last) : englishCue(tokens, at, first, last);
    if (direction) cues.push({ at, direction });
  }
  return { cues, borders, first };
}

/** The direction of the verb that governs the tokens: the nearest cue, where commas and other marks count as distance. */
export function directionAt({ cues, borders, first }: SentenceCues, start: number, end: number): Direction {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.at ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let best: Direction = null;
  let cost = Number.POSITIVE_INFINITY;
  for (let index = Math.max(0, low - LOOK); index < Math.min(cues.length, low + LOOK); index++) {
    const cue = cues[index];
    if (!cue || (cue.at >= start && cue.at < end)) continue;
    const [left, right] = cue.at < start ? [cue.at, start] : [end - 1, cue.at];
    const crossed = (borders[right - first] ?? 0) - (borders[left - first + 1] ?? 0);
    // A comma that closes an opening adverbial ("Début 2021, le groupe …") is no border.
    const opening = cue.at >= end && start - first <= OPENING ? 1 : 0;
    const price = right - left + BORDER_COST * Math.max(0, crossed - opening);
    if (price < cost) {
      cost = price;
      best = cue.direction;
    }
  }
  return best;
}
