import { isBoilerplate } from './boilerplate.ts';
import type { Line } from './words.ts';

const SHORTEST = 40;
const ENDED = /[.!?…:;](?:\s?[»”"'’)\]]+|\s?\d{1,2})?$|[»”]$|[.!?…]\s\([^()]+\)$/u;

/** Whether a line reads like a sentence of an article: long enough, and ended. */
export const isProse = (line: string): boolean => line.length >= SHORTEST && ENDED.test(line) && !isBoilerplate(line);

/** Fewer words than these before or after the text are a label, a counter, a name. */
const FEW_WORDS = 5;
const LINKED = 0.8;

/** The lines of an article without its title, what stands around it, and links to others. */
export function trimmed(lines: readonly Line[], title: string | null): readonly Line[] {
  const kept = afterTitle(lines, title).filter((line) => !isBoilerplate(line.text) && !isTeaser(line));
  const first = kept.findIndex((line) => isProse(line.text));
  if (first < 0) return kept;
  const last = kept.findLastIndex((line) => isProse(line.text));
  const before = kept.slice(0, first).filter((line) => line.text !== title && isWorthKeeping(line));
  const after = kept.slice(last + 1);
  const end = after.findLastIndex((line) => isEnd(line)) + 1;
  return [...before, ...kept.slice(first, last + 1), ...after.slice(0, end)];
}

/** The lines below the title; a title that stands again under the text is left where it is. */
function afterTitle(lines: readonly Line[], title: string | null): readonly Line[] {
  const all = lines.filter(({ text }) => isProse(text)).length;
  let above = 0;
  let start = 0;
  for (const [at, { kind, text }] of lines.entries()) {
    if ((kind === 'h1' || text === title) && above * 4 <= all) start = at + 1;
    if (isProse(text)) above++;
  }
  return lines.slice(start).filter(({ kind, text }) => kind !== 'h1' && text !== title);
}

/** A line that only leads to another article: its words are links, and no sentence ends in it. */
const isTeaser = ({ text, linked }: Line): boolean => linked >= LINKED && !/[.!?…](?:\s?[»”"]|["”])?$/u.test(text);

const isHeading = (kind: string): boolean => /^h[2-6]$/u.test(kind);

const isWorthKeeping = ({ text, kind }: Line): boolean =>
  isHeading(kind) || ENDED.test(text) || text.split(/\s+/u).length >= FEW_WORDS;

/** What may stand last: a sentence, an item of a list or a cell; a heading with nothing below it may not. */
const isEnd = ({ text, kind }: Line): boolean =>
  !isHeading(kind) &&
  (ENDED.test(text) || (kind !== 'p' && text.split(/\s+/u).length > 2) || /^(?:td|th|dd)$/u.test(kind));
