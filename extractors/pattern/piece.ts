import type { Token } from '../../pipeline/model/segmented.ts';
import { type Trace, trace } from '../../pipeline/model/trace.ts';
import { type Codes, codeOf, DIGITS } from './codes.ts';

/** The tokens of one sentence: `from` inclusive, `to` exclusive, indexes into all tokens of the article. */
export type Input = {
  readonly tokens: readonly Token[];
  /** The codes of all tokens of the article (see `codesOf`). */
  readonly codes: Codes;
  readonly from: number;
  readonly to: number;
};

/** What a piece read: token indexes `start` inclusive and `end` exclusive, the value, and the readings it is made of. */
export type Reading<Value> = {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  readonly parts: readonly Reading<unknown>[];
};

/**
 * A named piece of a pattern. It reads at one token and gives at most one reading (ordered choice, no backtracking), so
 * that a pattern costs no more than its own length wherever it is tried.
 */
export type Piece<Name extends string, Value> = {
  readonly name: Name;
  /** Keys of the tokens that a reading can begin with (see `keyOf`). */
  readonly first: ReadonlySet<string>;
  /** Whether it can read nothing at all. */
  readonly empty: boolean;
  /** Keys of which every reading holds one at least (see evidence.ts); null when none are known. */
  readonly needs: ReadonlySet<string> | null;
  /** What can come after a first token with this key; asked once for each key when a rule is compiled. */
  readonly next: (key: string) => Next;
  readonly read: (input: Input, at: number) => Reading<Value> | null;
};

/** The keys of second tokens of a reading, and whether it can also end after the first one. */
export type Next = { readonly keys: ReadonlySet<string>; readonly ends: boolean };

const NO_KEYS: ReadonlySet<string> = new Set();

/** The keys that can come second, made when the piece is made: from then on they have codes. */
export function secondOf(keys: readonly string[], ends: boolean): Next {
  for (const key of keys) codeOf(key);
  return { keys: new Set(keys), ends };
}

/** Nothing begins with that key. */
export const NOTHING: Next = { keys: NO_KEYS, ends: false };

/** Readings of one token. */
export const ONE_TOKEN: Next = { keys: NO_KEYS, ends: true };

/** A piece of any name and value. */
export type AnyPiece = Piece<string, unknown>;

/** What a token is looked up by: its lower-case form, or one key for all numbers in digits. */
export const keyOf = (token: Token): string => (token.kind === 'number' ? DIGITS : token.lower);

/** The key of a word of a list: digits are looked up as numbers. */
export const keyOfWord = (word: string): string => (/^\p{N}/u.test(word) ? DIGITS : word);

/** A phrase of a word list as the lower-case forms of its tokens; an English genitive is written apart ("year 's"). */
export function phraseTokens(phrase: string): readonly string[] {
  return phrase.replace(/(^|\s)((?:[cdjlmnst]|qu|jusqu|lorsqu)')(?=\S)/gu, '$1$2 ').split(' ');
}

/** The tree of readings as the tree of traces, with spans in the text. */
export function traceOf(reading: Reading<unknown>, tokens: readonly Token[]): Trace {
  const start = tokens[reading.start]?.start ?? 0;
  const end = tokens[reading.end - 1]?.end ?? start;
  return trace(
    reading.name,
    { start, end },
    reading.parts.map((part) => traceOf(part, tokens)),
  );
}
