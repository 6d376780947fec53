import type { Token } from '../../pipeline/model/segmented.ts';
import { DIGITS, type Input, leaf, type Piece, type Reading, secondOf } from '../pattern.ts';
import { monthLength } from './calendar.ts';
import type { Calendar } from './expression.ts';

const PIVOT = 40;

/** Year of two digits: 00 to 39 are of this century, 40 to 99 of the last one. */
export const fullYear = (short: number): number => (short >= 100 ? short : short < PIVOT ? 2000 + short : 1900 + short);

const SEPARATORS: ReadonlySet<string> = new Set(['/', '-', '‑', '–', '.']);

const FIGURES: ReadonlySet<string> = new Set([DIGITS]);

/** A mark after the first number, or a whole date with dots in one token. */
const SEPARATED = secondOf([...SEPARATORS], true);

const SLASHED = secondOf(['/'], false);

/** Which number comes first in dates with slashes. */
export type NumericOrder = 'day-first' | 'month-first';

/** "3/4/2012", "15.05.99", "2015-03-03", "20/02/14": a whole date in digits. */
export function numericDate<Name extends string>(name: Name, order: NumericOrder): Piece<Name, Calendar> {
  const read = ({ tokens, to }: Input, at: number): Reading<Calendar> | null => {
    const token = tokens[at];
    if (at >= to || token?.kind !== 'number') return null;
    const dotted = token.text.split('.');
    if (dotted.length === 3) return reading(name, at, at + 1, fromNumbers(dotted, order));
    const [first, mark, second, mark2, third] = [token, tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
    if (at + 5 > to || !first || !second || !third || !mark || mark.text !== mark2?.text) return null;
    if (!SEPARATORS.has(mark.text) || !tight([mark, second, mark2, third])) return null;
    const after = tokens[at + 5];
    const glued = after && at + 5 < to && !after.spaced && (after.text === mark.text || after.kind === 'number');
    if (glued || second.kind !== 'number' || third.kind !== 'number') return null;
    return reading(name, at, at + 5, fromNumbers([first.text, second.text, third.text], order));
  };
  return { name, first: FIGURES, empty: false, needs: FIGURES, next: () => SEPARATED, read };
}

/** "17/02", "8/10": a day and a month; says nothing about a fraction, so that rules ask for more around it. */
export function numericDayMonth<Name extends string>(name: Name, order: NumericOrder): Piece<Name, Calendar> {
  const read = ({ tokens, to }: Input, at: number): Reading<Calendar> | null => {
    const [first, mark, second, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
    if (at + 3 > to || !first || mark?.text !== '/' || second?.kind !== 'number' || !tight([mark, second])) return null;
    if (after && at + 3 < to && !after.spaced && (after.text === '/' || after.text === '%')) return null;
    const numbers = [first.text, second.text].map(toNumber);
    const [a = 0, b = 0] = order === 'day-first' ? numbers : numbers.toReversed();
    const [day, month] = b > 12 && a <= 12 ? [b, a] : [a, b];
    return reading(name, at, at + 3, valid(either({ type: 'calendar', month, day }, order)));
  };
  return { name, first: FIGURES, empty: false, needs: FIGURES, next: () => SLASHED, read };
}

/** "11/2016", "2016-11", "2016/11", "03.2015": a month and a year in digits. */
export function numericMonthYear<Name extends string>(name: Name): Piece<Name, Calendar> {
  const read = ({ tokens, to }: Input, at: number): Reading<Calendar> | null => {
    const token = tokens[at];
    if (at >= to || token?.kind !== 'number') return null;
    const dotted = /^(\d{4})\.(\d{1,2})$/u.exec(token.text);
    if (dotted) return reading(name, at, at + 1, monthYear(dotted[1] ?? '', dotted[2] ?? ''));
    const [mark, second, after] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
    if (at + 3 > to || !mark || second?.kind !== 'number' || !(mark.text === '/' || mark.text === '-')) return null;
    if (!tight([mark, second]) || (after && at + 3 < to && !after.spaced && after.text === mark.text)) return null;
    const [year, month] = token.text.length === 4 ? [token.text, second.text] : [second.text, token.text];
    return reading(name, at, at + 3, month.length === 2 || mark.text === '/' ? monthYear(year, month) : null);
  };
  return { name, first: FIGURES, empty: false, needs: FIGURES, next: () => SEPARATED, read };
}

const tight = (tokens: readonly (Token | undefined)[]): boolean => tokens.every((token) => token?.spaced === false);

const toNumber = (text: string): number => (/^\d{1,4}$/u.test(text) ? Number(text) : Number.NaN);

const reading = <Name extends string>(
  name: Name,
  at: number,
  end: number,
  value: Calendar | null,
): Reading<Calendar> | null => value && leaf(name, at, end, value);

function monthYear(yearText: string, monthText: string): Calendar | null {
  const [year, month] = [toNumber(yearText), toNumber(monthText)];
  return yearText.length === 4 && year >= 1800 && year < 2200 && month >= 1 && month <= 12
    ? { type: 'calendar', year, month }
    : null;
}

function fromNumbers(texts: readonly string[], order: NumericOrder): Calendar | null {
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = texts.map(toNumber);
  const [first = '', second = '', third = ''] = texts;
  if (first.length === 4) {
    const [month, day] = b > 12 ? [c, b] : [b, c];
    return valid({ type: 'calendar', year: a, month, day });
  }
  if ((third.length !== 4 && third.length !== 2) || first.length > 2 || second.length > 2) return null;
  const [x, y] = order === 'day-first' ? [a, b] : [b, a];
  const [day, month] = y > 12 && x <= 12 ? [y, x] : [x, y];
  return valid(either({ type: 'calendar', year: fullYear(c), month, day }, order));
}

/** Where the month is taken to come first, a day up to twelve could be the month: the publisher's country decides. */
const either = (calendar: Calendar, order: NumericOrder): Calendar =>
  order === 'month-first' && (calendar.day ?? 13) <= 12 && calendar.day !== calendar.month
    ? { ...calendar, swappable: true }
    : calendar;

function valid(calendar: Calendar): Calendar | null {
  const { year = 2000, month = 0, day = 0 } = calendar;
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month) && year >= 1000 ? calendar : null;
}
