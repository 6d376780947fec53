import { civil, dayNumber, monthLength, monthStart, weekdayOf } from '../calendar.ts';
import type { Calendar, Pick } from '../expression.ts';
import { chooseOccurrence } from './occurrence.ts';
import { type Context, type Days, implied, type Reference, type Resolved, stated, undirected } from './resolved.ts';
import { unitAround } from './units.ts';

const YEARS_AROUND = 8;
/** A year and a half: farther away the weekday is more likely wrong than the year. */
const NEAR = 550;

/** Resolves a day, month or year that may lack its year or its month. */
export function resolveCalendar(calendar: Calendar, context: Context): Resolved | null {
  if (calendar.swappable) return resolveSwappable(calendar, context);
  const { year, month, day, weekday } = calendar;
  if (year !== undefined) return withYear(year, month, day);
  if (month !== undefined && day !== undefined) return withoutYear(calendar, month, day, context);
  if (month !== undefined) return monthAlone(calendar, month, context);
  if (day !== undefined) return dayAlone(calendar, day, context);
  return weekday === undefined ? null : weekdayAlone(weekday, calendar.pick, context);
}

/** "3/4/2012": by the habit of the publisher's country; where that is not known the month first, and the other reading kept. */
function resolveSwappable({ swappable: _, ...calendar }: Calendar, context: Context): Resolved | null {
  const swapped: Calendar = { ...calendar, day: calendar.month, month: calendar.day };
  if (context.dayFirst === true) return noted(resolveCalendar(swapped, context), 'the publisher writes the day first');
  const found = resolveCalendar(calendar, context);
  if (context.dayFirst === false) return noted(found, 'the publisher writes the month first');
  const other = resolveCalendar(swapped, context);
  const known = noted(found, 'nothing says whether day or month stands first');
  return known && other
    ? { ...known, certainty: 'implied', alternatives: [{ from: other.from, to: other.to }] }
    : known;
}

const noted = (resolved: Resolved | null, note: string): Resolved | null =>
  resolved && { ...resolved, notes: [...resolved.notes, note] };

function withYear(year: number, month: number | undefined, day: number | undefined): Resolved | null {
  if (month === undefined) return stated(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1), 'year');
  if (day === undefined) return stated(dayNumber(year, month, 1), monthStart(year, month, 1), 'month');
  if (day > monthLength(year, month)) return null;
  const number = dayNumber(year, month, day);
  return stated(number, number + 1, 'day');
}

/** All years around the publication in which the day exists. */
function daysAround(reference: Reference, month: number, day: number): readonly Days[] {
  const { year } = civil(reference.from);
  const days: Days[] = [];
  for (let y = year - YEARS_AROUND; y <= year + YEARS_AROUND; y++) {
    if (day <= monthLength(y, month)) days.push({ from: dayNumber(y, month, day), to: dayNumber(y, month, day) + 1 });
  }
  return days;
}

function withoutYear({ weekday, pick }: Calendar, month: number, day: number, context: Context): Resolved | null {
  const { reference, direction, years } = context;
  const known = pick === undefined && weekday === undefined ? years.get(month * 100 + day) : undefined;
  if (known !== undefined) {
    const number = dayNumber(known, month, day);
    return implied(number, number + 1, 'day', `the year ${known}, named with the same day in the text`);
  }
  if (!reference) return null;
  const all = daysAround(reference, month, day);
  const matching = weekday === undefined ? all : all.filter(({ from }) => weekdayOf(from) === weekday);
  if (weekday !== undefined && matching.some(({ from }) => Math.abs(from - reference.from) < NEAR)) {
    const near = chooseOccurrence(matching, {
      grain: 'day',
      reference,
      direction: undirected,
      pick,
      otherwise: 'nearest',
    });
    return near && { ...near, notes: ['the nearest year in which the day falls on that weekday'], alternatives: [] };
  }
  return chooseOccurrence(all, { grain: 'day', reference, direction, pick, otherwise: 'nearest' });
}

function monthAlone({ pick }: Calendar, month: number, { reference, direction }: Context): Resolved | null {
  if (!reference) return null;
  const { year } = civil(reference.from);
  const months: Days[] = [];
  for (let y = year - 2; y <= year + 2; y++) months.push({ from: dayNumber(y, month, 1), to: monthStart(y, month, 1) });
  // "juin dernier" said in June is that of the year before: the month of publication counts as a whole.
  const around: Reference =
    reference.precision === 'day' ? { ...unitAround(reference.from, 'month'), precision: 'month' } : reference;
  return chooseOccurrence(months, { grain: 'month', reference: around, direction, pick, otherwise: 'nearest' });
}

function dayAlone({ weekday, pick }: Calendar, day: number, { reference, direction, last }: Context): Resolved | null {
  const anchor = reference && reference.precision !== 'year' ? reference : null;
  if (!anchor) return last ? inMonthOf(last.from, day) : null;
  const { year, month } = civil(anchor.from);
  const days: Days[] = [];
  for (let shift = -12; shift <= 12; shift++) {
    const first = monthStart(year, month, shift);
    const number = first + day - 1;
    const fits = civil(number).day === day && (weekday === undefined || weekdayOf(number) === weekday);
    if (fits) days.push({ from: number, to: number + 1 });
  }
  return chooseOccurrence(days, { grain: 'day', reference: anchor, direction, pick, otherwise: 'nearest' });
}

function inMonthOf(number: number, day: number): Resolved | null {
  const { year, month } = civil(number);
  if (day > monthLength(year, month)) return null;
  const first = dayNumber(year, month, day);
  return implied(first, first + 1, 'day', 'in the month of the date before it in the text');
}

function weekdayAlone(weekday: number, pick: Pick | undefined, { reference, direction }: Context): Resolved | null {
  if (reference?.precision !== 'day') return null;
  const sameWeek = reference.from + weekday - weekdayOf(reference.from);
  const days = [-14, -7, 0, 7, 14].map((shift) => ({ from: sameWeek + shift, to: sameWeek + shift + 1 }));
  return chooseOccurrence(days, { grain: 'day', reference, direction, pick, otherwise: 'past' });
}
