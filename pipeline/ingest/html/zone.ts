import type { PublicationDate } from '../partial-date.ts';

/** A date as a page writes it, and what it says. */
export type Written = { readonly written: string; readonly date: PublicationDate };

const UNIVERSAL = /^\d{4}-\d{2}-\d{2}[T ](?<hour>\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]00:?00|UTC|GMT)$/u;
const ZONED = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/u;
/** No place is further ahead of universal time, or further behind. */
const AHEAD = 14;
const BEHIND = 12;

/**
 * The day that it was where a page was published, for an instant in universal time: that of the same instant in another
 * place of the page with its offset, or the neighbouring day when the rest of the page names that one and not this.
 * "2024-01-16T02:30:00Z" beside "Published Jan. 15, 2024" is the 15th.
 */
export function localDay({ written, date }: Written, others: readonly Written[]): PublicationDate {
  const hour = Number(UNIVERSAL.exec(written)?.groups?.hour ?? Number.NaN);
  if (Number.isNaN(hour)) return date;
  const local = others.filter((other) => !UNIVERSAL.test(other.written) && other.date.datePrecision === 'day');
  const instant = Date.parse(written.replace(' ', 'T'));
  const same = local.find((other) => ZONED.test(other.written) && Date.parse(other.written) === instant);
  if (same) return same.date;
  const days = new Set(local.map((other) => other.date.date));
  if (days.has(date.date)) return date;
  const possible = [
    ...(hour >= 24 - AHEAD ? [shifted(date.date, 1)] : []),
    ...(hour < BEHIND ? [shifted(date.date, -1)] : []),
  ];
  const near = possible.find((day) => days.has(day));
  return near === undefined ? date : { date: near, datePrecision: 'day' };
}

const DAY = 86_400_000;

const shifted = (day: string, by: number): string => new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
