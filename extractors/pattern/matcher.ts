import { nextOfAny } from './combinators.ts';
import { type Input, keyOf, type Next, type Piece, type Reading } from './piece.ts';

type Candidate<Value> = {
  readonly piece: Piece<string, Value>;
  /** Keys that the second token must have; null when the piece can end after the first one. */
  readonly follow: ReadonlySet<string> | null;
};

/** The pieces that can begin with one key; `follow` is that of all of them. */
type Bucket<Value> = { readonly candidates: readonly Candidate<Value>[]; readonly follow: ReadonlySet<string> | null };

/** Pieces by the key of the token that they begin with. */
export type Index<Value> = (key: string) => Bucket<Value> | undefined;

/**
 * Index of pieces by first token, and below it by second token, so that hardly any piece is tried in vain. What can
 * follow a key is worked out when the key is first met.
 */
export function indexOf<Value>(pieces: readonly Piece<string, Value>[]): Index<Value> {
  const byKey = new Map<string, Piece<string, Value>[]>();
  for (const piece of pieces) {
    for (const key of piece.first) {
      const list = byKey.get(key);
      if (list) list.push(piece);
      else byKey.set(key, [piece]);
    }
  }
  const buckets = new Map<string, Bucket<Value>>();
  return (key) => {
    const known = buckets.get(key);
    if (known) return known;
    const list = byKey.get(key);
    if (!list) return undefined;
    const bucket = bucketOf(list, key);
    buckets.set(key, bucket);
    return bucket;
  };
}

function bucketOf<Value>(pieces: readonly Piece<string, Value>[], key: string): Bucket<Value> {
  const candidates = pieces.map((piece): Candidate<Value> => {
    const { keys, ends } = piece.next(key);
    return { piece, follow: ends ? null : keys };
  });
  const { keys, ends } = nextOfAny(pieces, key);
  return { candidates, follow: ends ? null : keys };
}

const END = '\u0000';

/** The longest reading at a token; of two as long, that of the piece that stands first in the list. */
export function readLongest<Value>(index: Index<Value>, input: Input, at: number): Reading<Value> | null {
  const token = input.tokens[at];
  if (!token || at >= input.to) return null;
  const bucket = index(keyOf(token));
  if (!bucket) return null;
  const second = input.tokens[at + 1];
  const key = second && at + 1 < input.to ? keyOf(second) : END;
  if (bucket.follow && !bucket.follow.has(key)) return null;
  let best: Reading<Value> | null = null;
  for (const { piece, follow } of bucket.candidates) {
    if (follow && !follow.has(key)) continue;
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
  const first = new Set(pieces.flatMap((piece) => [...piece.first]));
  const read = (input: Input, at: number): Reading<Value> | null => {
    const reading = readLongest(index, input, at);
    return reading && { ...reading, name };
  };
  const known = new Map<string, Next>();
  const next = (key: string): Next => {
    const before = known.get(key);
    if (before) return before;
    const answer = nextOfAny(
      pieces.filter((piece) => piece.first.has(key)),
      key,
    );
    known.set(key, answer);
    return answer;
  };
  return { name, first, empty: false, next, read };
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
