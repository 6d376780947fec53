import { type Input, tokenIn } from '../../pattern.ts';
import { leadingWeekday, month, day as otherDay, yearFigure } from './pieces.ts';

/** Items of a list that are looked at; a bound keeps long lists linear. */
const LONGEST = 8;

/** Index behind ", ", " et ", " ou " and an article, or null when no list goes on here. */
function nextItem(input: Input, at: number): number | null {
  const token = tokenIn(input, at);
  if (!token || !/^(?:,|et|ou|puis)$/u.test(token.lower)) return null;
  const joined = token.lower === ',' && /^(?:et|ou|puis)$/u.test(tokenIn(input, at + 1)?.lower ?? '') ? at + 2 : at + 1;
  return /^(?:le|les|en|du|au)$/u.test(tokenIn(input, joined)?.lower ?? '') ? joined + 1 : joined;
}

/** "mars, avril et mai 2017": the year that the last month of a list names for those before it. */
export function yearAhead(input: Input, end: number): number | undefined {
  let at = end;
  for (let item = 0; item < LONGEST; item++) {
    const next = nextItem(input, at);
    const reading = next === null ? null : month.read(input, next);
    if (!reading) return undefined;
    const year = yearFigure.read(input, reading.end);
    if (year) return year.value;
    at = reading.end;
  }
  return undefined;
}

/** "3, 12 et 19 juin 2017": the month, and the year if it is written, that the last day of a list names. */
export function dayAhead(input: Input, end: number): { readonly month: number; readonly year?: number } | null {
  let at = end;
  for (let item = 0; item < LONGEST; item++) {
    const next = nextItem(input, at);
    if (next === null) return null;
    const weekday = leadingWeekday.read(input, next);
    const reading = otherDay.read(input, weekday?.end ?? next);
    if (!reading) return null;
    const found = month.read(input, reading.end);
    if (found) {
      const year = yearFigure.read(input, found.end);
      return year ? { month: found.value, year: year.value } : { month: found.value };
    }
    at = reading.end;
  }
  return null;
}
