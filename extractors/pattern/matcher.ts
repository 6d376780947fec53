import { codeCount, codeOf, keyOfCode, NO_CODE } from './codes.ts';
import { derive, nextOfAny, remembered, union } from './combinators.ts';
import { needsOfAny } from './evidence.ts';
import type { AnyPiece, Input, Next, Piece, Reading } from './piece.ts';

/** The pieces that can begin with one key, in their order, by the code of the token that comes second. */
type Bucket<Value> = {
  readonly after: ReadonlyMap<number, readonly Piece<string, Value>[]>;
  /** Those that can end after the first token, whatever comes then. */
  readonly always: readonly Piece<string, Value>[];
};

type Entry<Value> = { readonly pieces: Piece<string, Value>[]; bucket: Bucket<Value> | null };

type Entries<Value> = readonly (Entry<Value> | undefined)[];

/** Pieces by the code of the token that they begin with, and by code whether it is one that some piece needs. */
export type Index<Value> = { readonly entries: Entries<Value>; readonly evidence: Uint8Array };

/**
 * Index of pieces by first token, and below it by second token, so that hardly any piece is tried in vain. What can
 * follow a key is worked out when the key is first met.
 */
export function indexOf<Value>(pieces: readonly Piece<string, Value>[]): Index<Value> {
  const byCode = new Map<number, Entry<Value>>();
  for (const piece of pieces) {
    for (const key of piece.first) {
      const entry = byCode.get(codeOf(key));
      if (entry) entry.pieces.push(piece);
      else byCode.set(codeOf(key), { pieces: [piece], bucket: null });
    }
  }
  return { entries: Array.from({ length: codeCount() }, (_, code) => byCode.get(code)), evidence: evidenceOf(pieces) };
}

function evidenceOf(pieces: readonly AnyPiece[]): Uint8Array {
  const needs = needsOfAny(pieces);
  const evidence = new Uint8Array(codeCount()).fill(needs ? 0 : 1);
  for (const key of needs ?? []) evidence[codeOf(key)] = 1;
  return evidence;
}

function bucketOf<Value>(pieces: readonly Piece<string, Value>[], key: string): Bucket<Value> {
  const nexts = pieces.map((piece) => piece.next(key));
  const seconds = new Set(nexts.flatMap(({ keys }) => [...keys]));
  const allowed = (second: string | null) =>
    pieces.filter((_, at) => nexts[at]?.ends || (second !== null && nexts[at]?.keys.has(second)));
  return { after: new Map([...seconds].map((second) => [codeOf(second), allowed(second)])), always: allowed(null) };
}

/** The longest reading at a token; of two as long, that of the piece that stands first in the list. */
export function readLongest<Value>({ entries }: Index<Value>, input: Input, at: number): Reading<Value> | null {
  const { codes, to } = input;
  const code = at < to ? codes[at] : NO_CODE;
  const entry = code ? entries[code] : undefined;
  if (!code || !entry) return null;
  entry.bucket ??= bucketOf(entry.pieces, keyOfCode(code));
  const second = at + 1 < to ? codes[at + 1] : NO_CODE;
  const pieces = (second && entry.bucket.after.get(second)) || entry.bucket.always;
  let best: Reading<Value> | null = null;
  for (const piece of pieces) {
    const reading = piece.read(input, at);
    if (reading && reading.end > (best?.end ?? at)) best = reading;
  }
  return best;
}

/**
 * The pieces as one piece that gives the longest reading among them, under the name of the piece that read it. What it
 * read where is remembered: rules that build on the same pieces ask for it again and again.
 */
export function longestOf<Value>(pieces: readonly Piece<string, Value>[]): Piece<string, Value> {
  const [only, ...others] = pieces;
  if (only && others.length === 0) return only;
  let index: Index<Value> | null = null; // made when all codes are known
  const known = new Map<string, Next>();
  const next = (key: string): Next => {
    const before = known.get(key);
    if (before) return before;
    const answer = nextOfAny(pieces, key);
    known.set(key, answer);
    return answer;
  };
  const read = (input: Input, at: number) => {
    index ??= indexOf(pieces);
    return readLongest(index, input, at);
  };
  return remembered({ name: 'longest', first: union(pieces), empty: false, needs: needsOfAny(pieces), next, read });
}

/** The same under a name of its own. */
export function longest<Name extends string, Value>(
  name: Name,
  pieces: readonly Piece<string, Value>[],
): Piece<Name, Value> {
  return derive(name, longestOf(pieces), (value) => value);
}

/** All readings of a sentence from left to right, none overlapping another. */
export function readAll<Value>(index: Index<Value>, input: Input): readonly Reading<Value>[] {
  const last = lastEvidence(index, input);
  if (last < 0) return NO_READINGS;
  const { entries } = index;
  const { codes } = input;
  const readings: Reading<Value>[] = [];
  let at = input.from;
  while (at <= last) {
    const reading = entries[codes[at] ?? NO_CODE] ? readLongest(index, input, at) : null;
    if (reading) readings.push(reading);
    at = reading ? reading.end : at + 1;
  }
  return readings;
}

const NO_READINGS: readonly never[] = [];

/** Index of the last token that some piece needs; -1 when the sentence has none. */
function lastEvidence({ evidence }: Index<unknown>, { codes, from, to }: Input): number {
  for (let at = to - 1; at >= from; at--) if (evidence[codes[at] ?? NO_CODE]) return at;
  return -1;
}
