import type { Span } from '../model/span.ts';
import type { Trace } from '../model/trace.ts';

/** What is needed to say where characters stand and why a rule took them. */
export type Source = {
  readonly document: string;
  readonly text: string;
  /** The reason of a rule by its id; undefined for one that is not listed. */
  readonly why: (rule: string) => string | undefined;
};

const LONGEST = 100;

/** The characters of a span in quotation marks, on one line, shortened in the middle when they are many. */
export function quoted(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/gu, ' ');
  return words.length <= LONGEST ? `“${words}”` : `“${words.slice(0, LONGEST / 2)} … ${words.slice(-LONGEST / 2)}”`;
}

/** Where a span stands: the line of the text, from 1, and its offsets. */
export function placeOf(text: string, { start, end }: Span): string {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) line += 1;
  return `line ${line}, characters ${start}–${end}`;
}

/** Lines one step further in. */
export const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

/**
 * A tree of rules and spans in words: the characters, the rule and its reason, below it what it was built on. Rules that
 * only pass on the same characters follow each other without repeating them; the words of a pattern share a line.
 */
export function treeOf(trace: Trace, source: Source): readonly string[] {
  return [`${quoted(source.text, trace)} (${placeOf(source.text, trace)})`, ...indent(ruleLines(trace, source))];
}

function ruleLines(trace: Trace, source: Source): readonly string[] {
  const pieces = trace.from.filter(isPiece);
  const parts = trace.from.filter((part) => !isPiece(part));
  const [only] = parts.length === 1 ? parts : [];
  const own = ownLines(trace, source);
  return [
    ...own,
    ...(pieces.length > 0 ? [pieces.map((piece) => `${quoted(source.text, piece)} ${piece.rule}`).join(', ')] : []),
    ...(only && same(only, trace)
      ? ruleLines(only, source).filter((line) => line !== own[0])
      : parts.flatMap((part) => treeOf(part, source))),
  ];
}

/** The rule of a node, its reason and its note, without what it was built on. */
export function ownLines(trace: Trace, source: Source): readonly string[] {
  const why = source.why(trace.rule);
  return [
    `by ${trace.rule}${why === undefined ? '' : `: ${why}`}`,
    ...(trace.note === undefined ? [] : [`note: ${trace.note}`]),
  ];
}

/** A word of a pattern ("day", "month") has a name without layer and nothing below it. */
const isPiece = ({ rule, from }: Trace): boolean => from.length === 0 && !rule.includes('/');

export const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
