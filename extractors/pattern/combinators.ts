import { codeOf, DIGITS, follow } from './codes.ts';
import { needsOfAny, rarest } from './evidence.ts';
import {
  type AnyPiece,
  type Input,
  keyOf,
  keyOfWord,
  type Next,
  NOTHING,
  ONE_TOKEN,
  type Piece,
  phraseTokens,
  type Reading,
} from './piece.ts';

const NO_PARTS: readonly Reading<unknown>[] = [];

/** A reading without parts. */
export const leaf = <Value>(name: string, start: number, end: number, value: Value): Reading<Value> => ({
  name,
  start,
  end,
  value,
  parts: NO_PARTS,
});

/** A phrase behind its first word: the keys and codes of its further words, and what the list says of it. */
type Phrase<Value> = { readonly keys: readonly string[]; readonly codes: readonly number[]; readonly value: Value };

/** Reads the longest phrase of a word list and gives its value. */
export function words<Name extends string, Value>(
  name: Name,
  list: Readonly<Record<string, Value>>,
): Piece<Name, Value> {
  const byFirst = new Map<string, Phrase<Value>[]>();
  for (const [phrase, value] of Object.entries(list)) {
    const [first = '', ...keys] = phraseTokens(phrase).map(keyOfWord);
    const entries = byFirst.get(first) ?? [];
    entries.push({ keys, codes: keys.map(codeOf), value });
    byFirst.set(first, entries);
  }
  const byCode = new Map<number, readonly Phrase<Value>[]>();
  for (const [first, entries] of byFirst)
    byCode.set(
      codeOf(first),
      entries.sort((a, b) => b.keys.length - a.keys.length),
    ); // the longest first
  const read = ({ codes, to }: Input, at: number): Reading<Value> | null => {
    const entries = at < to ? byCode.get(codes[at] ?? 0) : undefined;
    if (!entries) return null;
    for (const { codes: rest, value } of entries) {
      const end = at + 1 + rest.length;
      if (end <= to && follow(rest, codes, at + 1)) return leaf(name, at, end, value);
    }
    return null;
  };
  const next = (key: string): Next => {
    const entries = byFirst.get(key) ?? [];
    return {
      keys: new Set(entries.flatMap(({ keys }) => keys.slice(0, 1))),
      ends: entries.some(({ keys }) => keys.length === 0),
    };
  };
  const needs = new Set(
    [...byFirst].flatMap(([first, phrases]) => phrases.map(({ keys }) => rarest([first, ...keys]))),
  );
  return { name, first: new Set(byFirst.keys()), empty: false, needs, next, read };
}

/** Reads a whole number in digits that passes the test. */
export function digits<Name extends string>(
  name: Name,
  test: (value: number, text: string) => boolean,
): Piece<Name, number> {
  const read = ({ tokens, to }: Input, at: number): Reading<number> | null => {
    const token = tokens[at];
    if (at >= to || token?.kind !== 'number' || token.text.length > 15) return null;
    const value = Number(token.text);
    return Number.isInteger(value) && test(value, token.text) ? leaf(name, at, at + 1, value) : null;
  };
  const first = new Set([DIGITS]);
  return { name, first, empty: false, needs: first, next: () => ONE_TOKEN, read };
}

/** The first of the alternatives that reads something. */
export function choice<Name extends string, Value>(
  name: Name,
  ...alternatives: readonly Piece<string, Value>[]
): Piece<Name, Value> {
  const read = (input: Input, at: number): Reading<Value> | null => {
    for (const alternative of alternatives) {
      const reading = alternative.read(input, at);
      if (reading) return reading;
    }
    return null;
  };
  const empty = alternatives.some((alternative) => alternative.empty);
  const needs = needsOfAny(alternatives);
  return { name, first: union(alternatives), empty, needs, next: (key) => nextOfAny(alternatives, key), read };
}

/** The piece, or nothing: its value is then undefined. */
export function optional<Name extends string, Value>(piece: Piece<Name, Value>): Piece<Name, Value | undefined> {
  return {
    name: piece.name,
    first: piece.first,
    empty: true,
    needs: null,
    next: piece.next,
    read: (input, at) => piece.read(input, at) ?? leaf(piece.name, at, at, undefined),
  };
}

/** The same piece under another name, so that one pattern can hold it twice. */
export function named<Name extends string, Value>(name: Name, piece: Piece<string, Value>): Piece<Name, Value> {
  return { ...piece, name };
}

/** The same piece where a test outside of it asks for a reading of another piece inside: then it needs what that one needs. */
export function holding<Name extends string, Value>(
  { needs }: AnyPiece,
  piece: Piece<Name, Value>,
): Piece<Name, Value> {
  return { ...piece, needs };
}

const PLACES = 32;

/** The same piece with a memory of the places where it was read last, for pieces that many rules begin with. */
export function remembered<Name extends string, Value>(piece: Piece<Name, Value>): Piece<Name, Value> {
  const inputs = new Array<Input | null>(PLACES).fill(null);
  const starts = new Array<number>(PLACES).fill(-1);
  const readings = new Array<Reading<Value> | null>(PLACES).fill(null);
  const read = (input: Input, at: number): Reading<Value> | null => {
    const place = at % PLACES;
    if (starts[place] === at && inputs[place] === input) return readings[place] ?? null;
    const reading = piece.read(input, at);
    inputs[place] = input;
    starts[place] = at;
    readings[place] = reading;
    return reading;
  };
  return { ...piece, read };
}

/** The piece where the test holds for its reading; the test may look at the tokens around it. */
export function where<Name extends string, Value>(
  piece: Piece<Name, Value>,
  test: (reading: Reading<Value>, input: Input) => boolean,
): Piece<Name, Value> {
  const read = (input: Input, at: number): Reading<Value> | null => {
    const reading = piece.read(input, at);
    return reading && test(reading, input) ? reading : null;
  };
  return { ...piece, read };
}

/** The piece with a value made from its own; null or undefined means that it does not read after all. */
export function derive<Name extends string, Value, Result>(
  name: Name,
  piece: Piece<string, Value>,
  make: (value: Value, reading: Reading<Value>, input: Input) => Result | null,
): Piece<Name, Result> {
  const read = (input: Input, at: number): Reading<Result> | null => {
    const reading = piece.read(input, at);
    if (!reading) return null;
    const value = make(reading.value, reading, input);
    return value === null ? null : { name, start: reading.start, end: reading.end, value, parts: reading.parts };
  };
  const { first, empty, needs, next } = piece;
  return { name, first, empty, needs, next, read };
}

/** What can follow a first token in any of the pieces. */
export function nextOfAny(pieces: readonly AnyPiece[], key: string): Next {
  const answers = pieces.filter(({ first }) => first.has(key)).map((piece) => piece.next(key));
  const [only] = answers;
  if (!only) return NOTHING;
  if (answers.length === 1) return only;
  return { keys: new Set(answers.flatMap(({ keys }) => [...keys])), ends: answers.some(({ ends }) => ends) };
}

/** All keys that one of the pieces can begin with. */
export function union(pieces: readonly AnyPiece[]): ReadonlySet<string> {
  return new Set(pieces.flatMap(({ first }) => [...first]));
}

/** Whether the token at the index stands in the sentence and its key is in the set. */
export function keyIn(set: ReadonlySet<string>, { tokens, from, to }: Input, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && at >= from && at < to && set.has(keyOf(token));
}

/** The token at the index if it stands in the sentence. */
export const tokenIn = ({ tokens, from, to }: Input, at: number) => (at >= from && at < to ? tokens[at] : undefined);
