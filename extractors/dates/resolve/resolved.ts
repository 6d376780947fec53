import type { Certainty, Grain } from '../../../pipeline/model/mention.ts';
import { dayNumber, isoDay, monthLength } from '../calendar.ts';

/** An interval in day numbers, `to` exclusive. */
export type Days = { readonly from: number; readonly to: number };

/** What an expression means in its article; `notes` say step by step what was inferred. */
export type Resolved = Days & {
  readonly grain: Grain;
  readonly certainty: Certainty;
  readonly alternatives: readonly Days[];
  readonly notes: readonly string[];
};

/** Whether the sentence speaks of what was or what will be; null when it does not tell. */
export type Direction = 'past' | 'future' | null;

/** Where no verb is to decide. */
export const undirected = (): Direction => null;

/** What is known when an expression is resolved. */
export type Context = {
  /** The publication date as the interval that it leaves open: a day, a month or a year; null when unknown. */
  readonly reference: Reference | null;
  /** Asked only where it decides: to find it, the whole sentence is read. */
  readonly direction: () => Direction;
  /** The last date of the text before this one. */
  readonly last: Resolved | null;
  /** Days named earlier with their year: `month * 100 + day` → year. */
  readonly years: ReadonlyMap<number, number>;
  /** Whether the publisher's country writes the day before the month in digits; null when that is not known. */
  readonly dayFirst?: boolean | null;
};

export type Reference = Days & { readonly precision: 'day' | 'month' | 'year' };

/** The publication date of an article as an interval. */
export function referenceOf(date: string | null): Reference | null {
  if (date === null) return null;
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined) return null;
  if (month === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year + 1, 1, 1), precision: 'year' };
  const first = dayNumber(year, month, 1);
  if (day === undefined) return { from: first, to: first + monthLength(year, month), precision: 'month' };
  return { from: first + day - 1, to: first + day, precision: 'day' };
}

/** An interval as the notes of a value write it: `2024-03-12`, `2024-03-01/2024-04-01`. */
export const written = ({ from, to }: Days): string =>
  to === from + 1 ? (isoDay(from) ?? '?') : `${isoDay(from) ?? '?'}/${isoDay(to) ?? '?'}`;

/** The value with one more step behind those that gave it. */
export const step = (resolved: Resolved, note: string): Resolved => ({ ...resolved, notes: [...resolved.notes, note] });

const NONE: readonly never[] = [];

/** A value that the text states. */
export const stated = (from: number, to: number, grain: Grain): Resolved => ({
  from,
  to,
  grain,
  certainty: 'stated',
  alternatives: NONE,
  notes: NONE,
});

/** A value that was inferred, with the reason. */
export const implied = (
  from: number,
  to: number,
  grain: Grain,
  note: string,
  alternatives: readonly Days[] = NONE,
): Resolved => ({
  from,
  to,
  grain,
  certainty: 'implied',
  alternatives,
  notes: [note],
});
