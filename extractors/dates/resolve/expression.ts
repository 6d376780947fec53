import type { Grain } from '../../../pipeline/model/mention.ts';
import { civil, dayNumber, weekdayOf, weekStart } from '../calendar.ts';
import type { Expression, Season, Unit } from '../expression.ts';
import { chooseOccurrence } from './occurrence.ts';
import { resolveCalendar } from './partial.ts';
import {
  isEasterly,
  knownTo,
  nextWeekend,
  precisionFor,
  resolveHoliday,
  sportsSeason,
  thisWeekend,
  weekendOf,
} from './recurring.ts';
import { type Context, type Days, implied, type Reference, type Resolved, stated, step, written } from './resolved.ts';
import { resolveSection } from './section.ts';
import { monthsIn, move, partOf, seasonOf, unitAround } from './units.ts';

/** What an expression means in its article; null when nothing says it. */
export function resolveExpression(expression: Expression, context: Context): Resolved | null {
  switch (expression.type) {
    case 'calendar':
      return resolveCalendar(expression, context);
    case 'unit':
      return resolveUnit(expression, context);
    case 'weekday-of':
      return weekdayOfWeek(expression.weekday, resolveExpression(expression.week, context));
    case 'section':
      return resolveSection(expression, expression.of ? resolveExpression(expression.of, context) : null, context);
    case 'season':
      return resolveSeason(expression, context);
    case 'offset':
      return resolveOffset(expression, context);
    case 'run':
      return resolveRun(expression.count, expression.unit, context);
    case 'nth':
      return resolveNth(expression, context);
    case 'part':
      return resolvePart(expression, context);
    case 'range':
      return resolveRange(expression, context);
    case 'holiday':
      return resolveHoliday(expression, context, expression.of ? resolveExpression(expression.of, context) : null);
    case 'years':
      return stated(
        dayNumber(expression.from, expression.month, 1),
        dayNumber(expression.to, expression.month, 1),
        expression.grain,
      );
    case 'sports-season':
      return sportsSeason(expression.shift, context);
    case 'rest':
      return resolveRest(expression, context);
    case 'anaphor':
      return resolveAnaphor(expression.days, context);
    case 'weekend-of':
      return weekendOf(resolveExpression(expression.of, context), isEasterly(expression.of));
    case 'same':
      return resolveSame(context);
    case 'edge':
      return resolveEdge(expression, context);
    case 'other':
      return null;
  }
}

function resolveUnit(
  { unit, shift, said, pick }: Extract<Expression, { type: 'unit' }>,
  { reference, last, direction }: Context,
): Resolved | null {
  if (said === 'text' && last) {
    const { from, to } = unitAround(last.from, unit, shift);
    return implied(from, to, unit, `counted from ${written(last)}, the date before it in the text`);
  }
  const known = knownTo(reference, precisionFor(unit));
  if (!known) return null;
  if (unit === 'weekend' && shift === 0) return thisWeekend(known, direction);
  if (unit === 'weekend' && pick === 'next') return nextWeekend(known);
  const { from, to } = unitAround(known.from, unit, shift);
  return implied(from, to, unit, `counted from publication, ${written(known)}`);
}

function weekdayOfWeek(weekday: number, week: Resolved | null): Resolved | null {
  if (!week) return null;
  const day = weekStart(week.from) + weekday - 1;
  return step(
    { ...week, from: day, to: day + 1, grain: 'day', alternatives: [] },
    `weekday ${weekday} of ${written(week)}`,
  );
}

function resolveSeason(
  { season, of, pick }: Extract<Expression, { type: 'season' }>,
  context: Context,
): Resolved | null {
  if (of) {
    const year = resolveExpression(of, context);
    return year && { ...year, ...seasonDays(season, civil(year.from).year), grain: 'season' };
  }
  const reference = knownTo(context.reference, 'month');
  if (!reference || (!pick && context.direction() === null)) return null;
  const { year } = civil(reference.from);
  const all = [-2, -1, 0, 1, 2].map((shift) => seasonDays(season, year + shift));
  return chooseOccurrence(all, {
    grain: 'season',
    reference,
    direction: context.direction,
    pick,
    otherwise: 'nearest',
  });
}

const seasonDays = (season: Season, year: number): Days => seasonOf(season, year);

function resolveOffset(expression: Extract<Expression, { type: 'offset' }>, context: Context): Resolved | null {
  const { count, unit, from } = expression;
  const anchor = from ? resolveExpression(from, context) : expression.said === 'text' ? context.last : null;
  if (from && !anchor) return null;
  if (anchor) return countedFrom(anchor, expression);
  const reference = knownTo(context.reference, precisionFor(unit));
  if (!reference) return null;
  const whole = Number.isInteger(count);
  const grain: Unit = expression.exact && reference.precision === 'day' ? 'day' : whole ? unit : 'month';
  const target = move(reference.from, count, unit);
  const { from: start, to } = unitAround(target, grain);
  return implied(start, to, grain, `counted from publication, ${written(reference)}`);
}

/** A distance from another date: a day from a day that the phrase names, a unit from a date told before or from a unit. */
function countedFrom(anchor: Resolved, { count, unit, from }: Extract<Expression, { type: 'offset' }>): Resolved {
  const note = `counted from ${written(anchor)}, ${from ? 'the date that it names' : 'the date before it in the text'}`;
  const coarse = anchor.to - anchor.from > 1;
  const size = monthsIn(unit);
  if (Number.isInteger(count) && size > 0 && (coarse ? anchor.to - anchor.from >= 28 * size : from === undefined)) {
    const { from: start, to } = unitAround(move(anchor.from, count, unit), unit);
    return implied(start, to, unit, note);
  }
  const day = move(count >= 0 && coarse ? anchor.to - 1 : anchor.from, count, unit);
  return implied(day, day + 1, 'day', note);
}

function resolveRun(count: number, unit: Unit, { reference }: Context): Resolved | null {
  const known = knownTo(reference, precisionFor(unit));
  if (!known) return null;
  const step = Math.sign(count);
  const near = unitAround(known.from, unit, step);
  const far = unitAround(known.from, unit, count);
  return implied(
    Math.min(near.from, far.from),
    Math.max(near.to, far.to),
    unit,
    `whole units, counted from publication, ${written(known)}`,
  );
}

function resolveNth(expression: Extract<Expression, { type: 'nth' }>, context: Context): Resolved | null {
  const of = resolveExpression(expression.of, context);
  if (!of) return null;
  const make = (days: Days): Days | null => nthIn(days, expression);
  const days = make(of);
  if (!days) return null;
  const grain: Grain = expression.unit === 'weekday' ? 'day' : expression.unit;
  const alternatives = of.alternatives.flatMap((other) => make(other) ?? []);
  return step({ ...of, ...days, grain, alternatives }, `number ${expression.index} in ${written(of)}`);
}

function nthIn(of: Days, { index, unit, weekday }: Extract<Expression, { type: 'nth' }>): Days | null {
  const last = of.to - 1;
  if (of.to - of.from === 1 && unit !== 'weekday') return unitAround(of.from, unit);
  if (unit === 'weekday') {
    const target = weekday ?? 1;
    const first = of.from + ((target - weekdayOf(of.from) + 7) % 7);
    const final = last - ((weekdayOf(last) - target + 7) % 7);
    const day = index > 0 ? first + 7 * (index - 1) : final + 7 * (index + 1);
    return day >= of.from && day < of.to ? { from: day, to: day + 1 } : null;
  }
  if (unit === 'week' || unit === 'weekend') return nthWeek(of, index, unit);
  const around = index > 0 ? unitAround(of.from, unit, index - 1) : unitAround(last, unit, index + 1);
  return around.from >= of.from && around.from < of.to ? around : null;
}

/** Weeks belong to the month or year that holds their Thursday (ISO 8601), week-ends to that of their Saturday. */
function nthWeek(of: Days, index: number, unit: 'week' | 'weekend'): Days | null {
  const pivot = unit === 'week' ? 4 : 6;
  const firstPivot = of.from + ((pivot - weekdayOf(of.from) + 7) % 7);
  const last = of.to - 1;
  const finalPivot = last - ((weekdayOf(last) - pivot + 7) % 7);
  const day = index > 0 ? firstPivot + 7 * (index - 1) : finalPivot + 7 * (index + 1);
  return day >= of.from && day < of.to ? unitAround(day, unit) : null;
}

function resolvePart({ part, of }: Extract<Expression, { type: 'part' }>, context: Context): Resolved | null {
  const whole = resolveExpression(of, context);
  if (!whole) return null;
  const alternatives = whole.alternatives.map((days) => partOf(days, part));
  return step({ ...whole, ...partOf(whole, part), grain: 'part', alternatives }, `the ${part} of ${written(whole)}`);
}

/** Both ends; the one that lacks its year or month takes it from the other, so that the range runs forward. */
function resolveRange({ from, to }: Extract<Expression, { type: 'range' }>, context: Context): Resolved | null {
  const [left, right] = completed(from, to);
  const first = resolveExpression(left, context);
  const second = first && resolveExpression(right, { ...context, last: first });
  if (!first || !second) return null;
  const end = second.to > first.from ? second.to : undefined;
  const forward = end ?? resolveForward(right, first);
  if (forward === null) return null;
  const certainty = first.certainty === 'stated' && second.certainty === 'stated' ? 'stated' : 'implied';
  return {
    from: first.from,
    to: forward,
    grain: first.grain,
    certainty,
    alternatives: [],
    notes: [
      ...first.notes,
      ...second.notes,
      `from ${written(first)} to ${written({ from: second.from, to: forward })}`,
    ],
  };
}

function resolveForward(right: Expression, first: Resolved): number | null {
  // "de mai 2020 à aujourd'hui" in an article of 2019: one of the two is wrong.
  if (right.type === 'unit') return null;
  const reference: Reference = { from: first.from, to: first.from + 1, precision: 'day' };
  const day: Expression =
    right.type === 'calendar' && right.day !== undefined ? { ...right, weekday: undefined } : right;
  const later = resolveExpression(day, { reference, direction: () => 'future', last: first, years: new Map() });
  return later && later.to > first.from ? later.to : null;
}

/** "du 3 au 5 mai 2019", "de mai à octobre 2020": what stands once serves both ends. */
function completed(from: Expression, to: Expression): readonly [Expression, Expression] {
  if (from.type === 'part') return [{ ...from, of: completed(from.of, to.type === 'part' ? to.of : to)[0] }, to];
  if (from.type !== 'calendar') return [from, to];
  const other = to.type === 'part' ? to.of : to;
  if (other.type !== 'calendar') return [from, to];
  const wraps =
    from.year === undefined && from.month !== undefined && other.month !== undefined && from.month > other.month;
  const year = from.year ?? (other.year !== undefined && wraps ? other.year - 1 : other.year);
  const dayOnly = from.day !== undefined && from.month === undefined;
  const left: Expression = { ...from, year, month: dayOnly ? other.month : from.month };
  const later: Expression =
    to.type === 'calendar' && to.day !== undefined && to.month === undefined && from.month !== undefined
      ? { ...to, month: from.month, year: to.year ?? from.year }
      : to.type === 'calendar' && to.year === undefined && from.year !== undefined
        ? { ...to, year: from.year }
        : to;
  return [left, later];
}

function resolveRest({ of, half }: Extract<Expression, { type: 'rest' }>, context: Context): Resolved | null {
  const whole = resolveExpression(of, context);
  const { reference } = context;
  if (!whole || !reference) return null;
  const days = half === 'past' ? { from: whole.from, to: reference.to } : { from: reference.from, to: whole.to };
  return days.from < days.to ? { ...whole, ...days, certainty: 'implied', alternatives: [] } : null;
}

function resolveSame({ last }: Context): Resolved | null {
  return (
    last && {
      ...last,
      certainty: 'implied',
      alternatives: [],
      notes: [`${written(last)}, the date before it in the text`],
    }
  );
}

/** The first or last units of a longer one. */
function resolveEdge(
  { count, unit, side, of }: Extract<Expression, { type: 'edge' }>,
  context: Context,
): Resolved | null {
  const whole = resolveExpression(of, context);
  if (!whole) return null;
  const days =
    side > 0
      ? { from: whole.from, to: unitAround(whole.from, unit, count - 1).to }
      : { from: unitAround(whole.to - 1, unit, 1 - count).from, to: whole.to };
  return days.from >= whole.from && days.to <= whole.to
    ? step(
        { ...whole, ...days, grain: unit, alternatives: [] },
        `the ${side > 0 ? 'first' : 'last'} ${count} of ${written(whole)}`,
      )
    : null;
}

function resolveAnaphor(days: number, { last, reference }: Context): Resolved | null {
  const day = last ? (days > 0 ? last.to - 1 : last.from) : knownTo(reference, 'day')?.from;
  if (day === undefined) return null;
  const note = last
    ? `counted from ${written(last)}, the date before it in the text`
    : 'counted from publication: no date stands before it';
  return implied(day + days, day + days + 1, 'day', note);
}
