import type { Language, Sentence } from '../model/segmented.ts';
import { endsSentence } from './boundary.ts';
import { type Enumerator, enumeratorAt, follows } from './enumerator.ts';
import { carriedDepth, depthAfter, markRole } from './quotation.ts';
import { BREAK, ITEM, QUOTE, type Scan, STOP } from './scan.ts';

/** Cuts a text whose tokens are known with the rules of French or English; says the language of these rules. */
export function sentencesOf(scan: Scan, language: Language): readonly Sentence[] {
  const { tokens, traits } = scan;
  const sentences: Sentence[] = [];
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
    const trait = traits[index] ?? 0;
    if ((trait & TELLING) === 0) continue;
    if (index > first && (trait & BREAK || (trait & ITEM && startsItem(scan, index, item)))) {
      if (trait & BREAK) depth = carriedDepth(scan, index, depth);
      close(index);
    }
    if (trait & QUOTE) depth = depthAfter(depth, markRole(tokens, index));
    if ((trait & STOP) === 0) continue;
    const stop = { mark: index, end: stopEnd(scan, index, depth) };
    for (let at = index + 1; at < stop.end; at++) depth = depthAfter(depth, markRole(tokens, at));
    index = stop.end - 1;
    if (((traits[stop.end] ?? 0) & BREAK) === 0 && endsSentence(tokens, language, first, stop)) close(stop.end);
  }
  close(tokens.length);
  return sentences;
}

const TELLING = STOP | QUOTE | ITEM | BREAK;
const CLOSERS = ')]}»”›';

/** The token after a stop and all that closes with it: more stops, quotation marks, brackets, a footnote's number. */
function stopEnd(scan: Scan, mark: number, depth: number): number {
  const { tokens, traits } = scan;
  let end = mark + 1;
  let open = depth;
  for (; end < tokens.length; end++) {
    const token = tokens[end];
    const trait = traits[end] ?? 0;
    if (token?.kind !== 'mark' || trait & BREAK) break;
    if (trait & STOP) continue;
    const role = trait & QUOTE ? markRole(tokens, end) : undefined;
    if (CLOSERS.includes(token.text) || role === 'close' || (role === 'either' && open > 0))
      open = depthAfter(open, role);
    else if (token.spaced || !"'’".includes(token.text)) break;
  }
  return isFootnote(scan, end) ? end + 3 : end;
}

const isFootnote = ({ tokens }: Scan, index: number): boolean =>
  tokens[index]?.text === '[' &&
  tokens[index]?.spaced === false &&
  tokens[index + 1]?.kind === 'number' &&
  tokens[index + 2]?.text === ']';

/** A new item inside a line: the next number of the list, or one more dot. */
function startsItem({ tokens }: Scan, index: number, item: Enumerator | undefined): boolean {
  if (item === undefined || tokens[index]?.spaced !== true) return false;
  const next = enumeratorAt(tokens, index);
  return next !== undefined && follows(item, next, tokens[index - 1]);
}
