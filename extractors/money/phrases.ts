import type { Token } from '../../pipeline/model/segmented.ts';
import { phraseTokens } from '../pattern.ts';

type Phrase<Value> = { readonly words: readonly string[]; readonly value: Value };

/** Phrases by their first or last word, longest first. */
export type Phrases<Value> = {
  readonly side: 'before' | 'after';
  readonly byWord: ReadonlyMap<string, readonly Phrase<Value>[]>;
};

/** A phrase found beside an amount: its value and its tokens. */
export type Found<Value> = { readonly value: Value; readonly start: number; readonly end: number };

/** Phrases to look for before (by their last word) or after (by their first one) a token. */
export function phrasesOf<Value>(phrases: Readonly<Record<string, Value>>, side: 'before' | 'after'): Phrases<Value> {
  const byWord = new Map<string, Phrase<Value>[]>();
  for (const [phrase, value] of Object.entries(phrases)) {
    const words = phraseTokens(phrase);
    const key = (side === 'after' ? words[0] : words[words.length - 1]) ?? '';
    const list = byWord.get(key);
    if (list) list.push({ words, value });
    else byWord.set(key, [{ words, value }]);
  }
  for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { side, byWord };
}

/** The longest phrase that ends just before the token, or begins at it, inside the token indexes `first` to `last`. */
export function phraseAt<Value>(
  { side, byWord }: Phrases<Value>,
  tokens: readonly Token[],
  at: number,
  { first, last }: { readonly first: number; readonly last: number },
): Found<Value> | null {
  const edge = side === 'after' ? at : at - 1;
  for (const { words, value } of byWord.get(tokens[edge]?.lower ?? '') ?? []) {
    const start = side === 'after' ? at : at - words.length;
    const end = start + words.length;
    if (start >= first && end <= last && words.every((word, index) => tokens[start + index]?.lower === word))
      return { value, start, end };
  }
  return null;
}
