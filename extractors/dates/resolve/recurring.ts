import { civil, dayNumber, weekdayOf } from '../calendar.ts';
import type { Expression, Unit } from '../expression.ts';
import { HOLIDAYS } from './holidays.ts';
import { chooseOccurrence } from './occurrence.ts';
import { type Context, implied, type Reference, type Resolved, stated, step, undirected, written } from './resolved.ts';
import { monthsIn, unitAround } from './units.ts';

const ORDER = { day: 0, month: 1, year: 2 } as const;

/** How precisely the publication date must be known to count units from it. */
export const precisionFor = (unit: Unit): Reference['precision'] =>
  unit === 'day' || unit === 'week' || unit === 'weekend' ? 'day' : monthsIn(unit) < 12 ? 'month' : 'year';

/** The publication date when it is known at least so precisely. */
export function knownTo(reference: Reference | null, precision: Reference['precision']): Reference | null {
  return reference && ORDER[reference.precision] <= ORDER[precision] ? reference : null;
}

/** "ce week-end": the one to come, or the one just past when the sentence speaks of the past. */
export function thisWeekend(reference: Reference, direction: Context['direction']): Resolved | null {
  const all = [-1, 0, 1].map((shift) => unitAround(reference.from, 'weekend', shift));
  return chooseOccurrence(all, { grain: 'weekend', reference, direction, pick: 'this', otherwise: 'nearest' });
}

/** "le week-end prochain": the first one to come; people also mean the one after it. */
export function nextWeekend(reference: Reference): Resolved {
  const here = unitAround(reference.from, 'weekend');
  const shift = here.from >= reference.to ? 0 : 1;
  const [first, second] = [shift, shift + 1].map((weeks) => unitAround(reference.from, 'weekend', weeks));
  const { from, to } = first ?? here;
  return implied(from, to, 'weekend', 'the first week-end after publication', second ? [second] : []);
}

const EASTERLY: ReadonlySet<string> = new Set(['easter', 'pentecost']);

/** Easter and Whitsun, whose Monday is free too. */
export const isEasterly = (expression: Expression): boolean =>
  expression.type === 'holiday' && EASTERLY.has(expression.holiday);

/** The free days around a day: Saturday and Sunday of its week or of the one before, and what joins them to it. */
export function weekendOf(day: Resolved | null, easterly: boolean): Resolved | null {
  if (!day) return null;
  const early = weekdayOf(day.from) < 3;
  const { from, to } = unitAround(day.from, 'weekend', early ? -1 : 0);
  const around = { from: Math.min(from, day.from), to: Math.max(to, day.to) + (easterly ? 1 : 0) };
  return step({ ...day, ...around, grain: 'weekend', alternatives: [] }, `the free days around ${written(day)}`);
}

/** The day of a holiday: of its year, or the occurrence that the sentence means. */
export function resolveHoliday(
  { holiday, year, pick, shift }: Extract<Expression, { type: 'holiday' }>,
  { reference, direction }: Context,
  within: Resolved | null,
): Resolved | null {
  const dayIn = HOLIDAYS[holiday];
  if (!dayIn) return null;
  if (within) {
    const day = dayIn(civil(within.from).year);
    return { ...within, from: day, to: day + 1, grain: 'day' };
  }
  if (year !== undefined) return stated(dayIn(year), dayIn(year) + 1, 'day');
  if (!reference) return null;
  const current = civil(reference.from).year;
  if (shift !== undefined)
    return implied(dayIn(current + shift), dayIn(current + shift) + 1, 'day', 'of a year counted from publication');
  const days = [-2, -1, 0, 1, 2].map((shift) => ({ from: dayIn(current + shift), to: dayIn(current + shift) + 1 }));
  // A holiday of these weeks is meant whatever the tense.
  const near = days.some(({ from }) => Math.abs(from - reference.from) <= NEAR_HOLIDAY);
  return chooseOccurrence(days, {
    grain: 'day',
    reference,
    direction: near ? undirected : direction,
    pick,
    otherwise: 'nearest',
  });
}

const NEAR_HOLIDAY = 31;

/** Seasons of sports run from July to June. */
export function sportsSeason(shift: number, { reference }: Context): Resolved | null {
  const known = knownTo(reference, 'month');
  if (!known) return null;
  const { year, month } = civil(known.from);
  const start = (month >= 7 ? year : year - 1) + shift;
  return implied(dayNumber(start, 7, 1), dayNumber(start + 1, 7, 1), 'season', 'seasons run from July to June');
}
