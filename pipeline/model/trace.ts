import type { Span } from './span.ts';

/**
 * Why a value is what it is: the rule that gave it, the characters it read, and the smaller results it was built on.
 * `recoupe explain` prints this tree. `note` is a plain English sentence for what the rule alone does not say
 * (which reading won, which candidates were left).
 */
export type Trace = Span & {
  readonly rule: string;
  readonly note?: string;
  readonly from: readonly Trace[];
};

/** What every extractor returns: a span, a value, and the tree behind it. */
export type Traced<Value> = Value & { readonly trace: Trace };

/** A leaf or a node of the tree; `from` may be left out for a leaf. */
export const trace = (rule: string, span: Span, from: readonly Trace[] = [], note?: string): Trace =>
  note === undefined
    ? { rule, start: span.start, end: span.end, from }
    : { rule, start: span.start, end: span.end, note, from };
