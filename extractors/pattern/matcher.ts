import { type Input, keyOf, type Piece, type Reading } from './piece.ts';

type Candidate<Value> = { readonly piece: Piece<string, Value>; readonly follow: ReadonlySet<string> | null };

/** Pieces by the key of the token that they begin with. */
export type Index<Value> = ReadonlyMap<string, readonly Candidate<Value>[]>;

/** Index of pieces: `readLongest` then tries only those that can begin at a token. */
export function indexOf<Value>(pieces: readonly Piece<string, Value>[]): Index<Value> {
  const index = new Map<string, Candidate<Value>[]>();
  for (const piece of pieces) {
    for (const key of piece.first) {
      const candidates = index.get(key) ?? [];
      candidates.push({ piece, follow: piece.lead?.words.has(key) ? piece.lead.follow : null });
      index.set(key, candidates);
    }
  }
  return index;
}

/** The longest reading at a token; of two as long, that of the piece that stands first in the list. */
export function readLongest<Value>(index: Index<Value>, input: Input, at: number): Reading<Value> | null {
  const token = input.tokens[at];
  const candidates = token && at < input.to ? index.get(keyOf(token)) : undefined;
  if (!candidates) return null;
  const next = input.tokens[at + 1];
  const nextKey = next && at + 1 < input.to ? keyOf(next) : '';
  let best: Reading<Value> | null = null;
  for (const { piece, follow } of candidates) {
    if (follow && !follow.has(nextKey)) continue;
    const reading = piece.read(input, at);
    if (reading && reading.end > (best?.end ?? at)) best = reading;
  }
  return best;
}

/** The pieces as one piece that gives the longest reading among them. */
export function longest<Name extends string, Value>(
  name: Name,
  pieces: readonly Piece<string, Value>[],
): Piece<Name, Value> {
  const index = indexOf(pieces);
  return { name, first: new Set(index.keys()), empty: false, read: (input, at) => readLongest(index, input, at) };
}

/** All readings of a sentence from left to right, none overlapping another. */
export function readAll<Value>(index: Index<Value>, input: Input): readonly Reading<Value>[] {
  const readings: Reading<Value>[] = [];
  let at = input.from;
  while (at < input.to) {
    const reading = readLongest(index, input, at);
    if (reading) readings.push(reading);
    at = reading ? reading.end : at + 1;
  }
  return readings;
}
