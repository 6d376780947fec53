import type { Language, Sentence, Token } from '../model/segmented.ts';
import { endsSentence, isStop } from './boundary.ts';
import { type Enumerator, enumeratorAt, follows } from './enumerator.ts';
import { lineBreaks } from './lines.ts';
import { carriedDepth, depthAfter, markRole } from './quotation.ts';

/** Cuts a text whose tokens are known with the rules of French or English; says the language of these rules. */
export function sentencesOf(text: string, tokens: readonly Token[], language: Language): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const breaks = lineBreaks(text, tokens);
  let first = 0;
  let depth = 0;
  let depthAtStart = 0;
  let item: Enumerator | undefined = enumeratorAt(tokens, 0);
  const close = (last: number) => {
    const head = tokens[first];
    const tail = tokens[last - 1];
    if (head && tail) sentences.push({ start: head.start, end: tail.end, first, last, language, depth: depthAtStart });
    first = last;
    depthAtStart = depth;
    item = enumeratorAt(tokens, last) ?? item;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (index > first && (breaks[index] === 1 || startsItem(tokens, index, item))) {
      if (breaks[index] === 1) depth = carriedDepth(tokens, breaks, index, depth);
      close(index);
    }
    if (!isStop(token)) {
      if (token.kind === 'mark') depth = depthAfter(depth, markRole(tokens, index));
      continue;
    }
    const stop = { mark: index, end: stopEnd(tokens, breaks, index, depth) };
    for (let at = index + 1; at < stop.end; at++) depth = depthAfter(depth, markRole(tokens, at));
    index = stop.end - 1;
    if (breaks[stop.end] !== 1 && endsSentence(tokens, language, first, stop)) close(stop.end);
  }
  close(tokens.length);
  return sentences;
}

const CLOSERS = ')]}»”›';

/** The token after a stop and all that closes with it: more stops, quotation marks, brackets, a footnote's number. */
function stopEnd(tokens: readonly Token[], breaks: Uint8Array, mark: number, depth: number): number {
  let end = mark + 1;
  let open = depth;
  for (; end < tokens.length && breaks[end] !== 1; end++) {
    const token = tokens[end];
    if (token?.kind !== 'mark') break;
    if (isStop(token)) continue;
    const role = markRole(tokens, end);
    if (CLOSERS.includes(token.text) || role === 'close' || (role === 'either' && open > 0))
      open = depthAfter(open, role);
    else if (token.spaced || !"'’".includes(token.text)) break;
  }
  return isFootnote(tokens, end) ? end + 3 : end;
}

const isFootnote = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === '[' &&
  tokens[index]?.spaced === false &&
  tokens[index + 1]?.kind === 'number' &&
  tokens[index + 2]?.text === ']';

/** A new item inside a line: the next number of the list, or one more dot. */
function startsItem(tokens: readonly Token[], index: number, item: Enumerator | undefined): boolean {
  if (item === undefined || tokens[index]?.spaced !== true) return false;
  const next = enumeratorAt(tokens, index);
  return next !== undefined && follows(item, next, tokens[index - 1]);
}
