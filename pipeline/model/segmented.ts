import type { Span } from './span.ts';

/** The languages that Recoupe has rules for. */
export type Language = 'fr' | 'en';

/**
 * A word, a number or a mark. French elisions are tokens of their own ("l'", "d'", "qu'"), so are inverted subjects
 * ("-t-il", "-elle"), the English genitive ("'s") and letters that follow digits ("700" "k" "€", "1" "er").
 * A decimal number is one token ("3,9"); groups of thousands set apart by a space are several. A capital with its stop
 * is one token, alone or with others ("M.", "J.-P.", "U.S."); other abbreviations are a word and a mark ("Inc" "."),
 * lower-case ones letter by letter ("p" "." "m" ".").
 */
export type Token = Span & {
  /** The characters themselves. */
  readonly text: string;
  /** Lower case, straight apostrophe, accents kept: the key of every word list. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Word whose first letter is a capital. */
  readonly capital: boolean;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /**
   * Tokens of the same characters share a number below `FORMS`, for a while: where to keep what is known of a word, as
   * `formFact` does. Numbers come again for other words: nothing else may depend on it.
   */
  readonly form: number;
  /** English only, from wink-nlp: Universal Dependencies part of speech and lemma. */
  readonly pos?: string;
  readonly lemma?: string;
};

/** Above every number of a form. */
export const FORMS = (1 << 15) + 1;

export type Sentence = Span & {
  /** Index of its first token in the article's tokens, and of the token after its last. */
  readonly first: number;
  readonly last: number;
  /** `und` or another ISO 639-1 code when its words are neither French nor English: such a sentence is skipped. */
  readonly language: string;
  /** How many quotation marks are open where it begins. */
  readonly depth: number;
};

/** An article cut into sentences and tokens: what every extractor reads. */
export type SegmentedArticle = {
  readonly id: string;
  readonly text: string;
  /** Publication date, as precise as known; null when unknown. */
  readonly date: string | null;
  readonly publisher: string | null;
  /** ISO 639-1 code of the article, or `und`. */
  readonly language: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
};

/** The sentence that holds the offset (or the last one before it), by binary search; -1 before the first. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = sentences[middle]?.start ?? Number.POSITIVE_INFINITY;
    if (start <= offset) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}

/** Index of the first token that ends after the offset: the token there, or the next one. */
export function tokenAt(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
