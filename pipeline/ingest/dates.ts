import type { PublicationDate } from './partial-date.ts';
import type { DateSource } from './source.ts';

/** Publication dates that were found, first choice first. */
export type Candidate = readonly [source: DateSource, date: PublicationDate | undefined];

/** The date of an article with its source, and the dates that can be no date of publication. */
export type Dated = {
  readonly date: string | null;
  readonly datePrecision: PublicationDate['datePrecision'] | null;
  readonly dateSource: DateSource | null;
};

/** The first date that an article can have been published on; the ones before it that were refused. */
export function firstDate(
  candidates: readonly Candidate[],
  latest: string | null,
): { readonly dated: Dated; readonly refused: readonly string[] } {
  const refused: string[] = [];
  for (const [dateSource, date] of candidates) {
    if (!date) continue;
    if (dateSource === 'sidecar' || isPossible(date.date, latest)) return { dated: { ...date, dateSource }, refused };
    refused.push(date.date);
  }
  return { dated: { date: null, datePrecision: null, dateSource: null }, refused };
}

/**
 * The last day of publication of what was fetched on a day of universal time: elsewhere it may be the next one already.
 * A month or a year stays as it is.
 */
export function dayAfter(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : new Date(time + DAY).toISOString().slice(0, 10);
}
const DAY = 86_400_000;

/** The first printed newspapers. */
const EARLIEST = '1605';
/** What machines write for "no date". */
const NO_DATES: ReadonlySet<string> = new Set(['1900-01-01', '1970-01-01', '1969-12-31']);

const isPossible = (date: string, latest: string | null): boolean =>
  date >= EARLIEST &&
  !NO_DATES.has(date) &&
  (latest === null || date.slice(0, latest.length) <= latest.slice(0, date.length));
