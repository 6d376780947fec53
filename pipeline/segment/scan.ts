import type { Token } from '../model/segmented.ts';

/** A text in tokens, and for each of them its traits: the bits below, and above them a number. */
export type Scan = { readonly text: string; readonly tokens: readonly Token[]; readonly traits: readonly number[] };

/** May end a sentence: a stop, or initials with theirs ("U.S."). */
export const STOP = 1;
export const QUOTE = 2;
/** May stand before an item of a list: a dot, a dash, a short number, a letter. */
export const ITEM = 4;
/** A word with a capital. */
export const CAPITAL = 8;
/** A line break before it ends the sentence: after a headline, a paragraph, an item of a list. */
export const BREAK = 16;
export const WORD = 32;
export const NUMBER = 64;
/** Above these bits: the languages that have the token as a grammatical word, as `grammarOf` says. */
export const GRAMMAR_SHIFT = 7;
