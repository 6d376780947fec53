import { addMonths, civil, dayNumber, monthStart, weekStart } from '../calendar.ts';
import type { Season, Unit } from '../expression.ts';
import type { Days } from './resolved.ts';

const MONTHS: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** Months that a unit holds; 0 for units of days. */
export const monthsIn = (unit: Unit): number => MONTHS[unit] ?? 0;

/** The unit of the calendar that holds the day, or the one `shift` units later. Weeks begin on Monday. */
export function unitAround(day: number, unit: Unit, shift = 0): Days {
  if (unit === 'day') return { from: day + shift, to: day + shift + 1 };
  if (unit === 'week') return { from: weekStart(day) + 7 * shift, to: weekStart(day) + 7 * shift + 7 };
  if (unit === 'weekend') return { from: weekStart(day) + 7 * shift + 5, to: weekStart(day) + 7 * shift + 7 };
  const length = monthsIn(unit);
  const { year, month } = civil(day);
  const origin = unit === 'century' ? 12 : 0; // centuries begin with the year 1
  const index = year * 12 + month - 1 - origin;
  const start = Math.floor(index / length) * length + shift * length + origin;
  return { from: monthStart(0, 1, start), to: monthStart(0, 1, start + length) };
}

/** The day moved by a number of units. */
export function move(day: number, count: number, unit: Unit): number {
  if (unit === 'day') return day + Math.round(count);
  if (unit === 'week' || unit === 'weekend') return day + Math.round(7 * count);
  return addMonths(day, Math.round(count * monthsIn(unit)));
}

/** First day of a season that begins in the year, and of the next one: the days of the equinoxes and solstices. */
export function seasonOf(season: Season, year: number): Days {
  if (season === 'spring') return { from: dayNumber(year, 3, 20), to: dayNumber(year, 6, 21) };
  if (season === 'summer') return { from: dayNumber(year, 6, 21), to: dayNumber(year, 9, 23) };
  if (season === 'autumn') return { from: dayNumber(year, 9, 23), to: dayNumber(year, 12, 21) };
  return { from: dayNumber(year, 12, 21), to: dayNumber(year + 1, 3, 20) };
}

/**
 * Beginning, middle and end of an interval: days 1 to 10, 11 to 20 and the rest of a month, thirds of longer units,
 * Monday and Tuesday, Wednesday and Thursday, Friday to Sunday of a week.
 */
export function partOf({ from, to }: Days, part: 'start' | 'middle' | 'end'): Days {
  const length = to - from;
  const cuts = length === 7 ? [2, 4] : length >= 28 && length <= 31 ? [10, 20] : null;
  const cut = (index: 1 | 2): number => {
    if (cuts) return from + (cuts[index - 1] ?? 0);
    if (length < 28) return from + Math.round((length * index) / 3);
    const months = Math.round(length / 30.44);
    return addMonths(from, Math.round((months * index) / 3));
  };
  if (part === 'start') return { from, to: cut(1) };
  if (part === 'middle') return { from: cut(1), to: cut(2) };
  return { from: cut(2), to };
}
