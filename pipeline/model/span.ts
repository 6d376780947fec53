/** A half-open range of UTF-16 code units into the text of an article, which nobody edits. */
export type Span = { readonly start: number; readonly end: number };

/** Number of code units that two spans share; zero or negative when they do not touch. */
export const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Text order: by start, then the longer span first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);
