import { type Sentence, type Token, tokenAt } from '../model/segmented.ts';

/** Sentences of a text whose tokens are known. */
export function sentencesOf(text: string, tokens: readonly Token[], language: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number) => {
    const head = tokens[first];
    const tail = tokens[last - 1];
    if (head && tail) sentences.push({ start: head.start, end: tail.end, first, last, language, depth: 0 });
    first = last;
  };
  for (const match of text.matchAll(/[.!?…]+["»”’)]*(?=\s+["«“(]?\p{Lu})|\n\s*\n/gu)) {
    close(tokenAt(tokens, match.index + match[0].trimEnd().length));
  }
  close(tokens.length);
  return sentences;
}
