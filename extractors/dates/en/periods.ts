import { optional, pattern, tokenIn, words } from '../../pattern.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import { midMonths } from '../generated-words.ts';
import { inYear, ordinal, pick, season, secondYear, year, yearFigure } from './pieces.ts';
import { MONTHS, SHIFTS } from './words.ts';

export const sectionWord = words('section', { quarter: 'quarter', qtr: 'quarter', half: 'half' } as const);
const sectionCode = words('code', { q1: 1, q2: 2, q3: 3, q4: 4, h1: 5, h2: 6 });

/** Years, decades, centuries, quarters and seasons, in English. */
export const periodRules: readonly DateRule[] = [
  dateRule({
    id: 'date/en/mid-month',
    why: '"mid-" and a month',
    match: pattern`${words('month', midMonths('mid-', MONTHS))} ,? ${optional(year)}`,
    value: ({ month, year }) => ({ type: 'part', part: 'middle', of: { type: 'calendar', month, year } }),
    yes: [['The sale will close in mid-November.', '2024-11-11/2024-11-21 part']],
    no: ['He works mid-week.'],
  }),
  dateRule({
    id: 'date/en/quarter',
    why: 'a quarter or a half of a year',
    match: pattern`the? ${ordinal} ${sectionWord} (of|in|,)? ${optional(year)}`,
    value: ({ ordinal, section, year }, { end }, input) => {
      const of = tokenIn(input, end)?.lower === 'of' && tokenIn(input, end + 2)?.lower !== 'year';
      if (of || (section === 'half' && ordinal === 2 && year === undefined && isMatch(input, end))) return null;
      const most = section === 'quarter' ? 4 : 2;
      if (ordinal === -1 && year === undefined) return { type: 'unit', unit: section, shift: -1 };
      const index = ordinal === -1 ? most : ordinal;
      return index > 0 && index <= most ? { type: 'section', unit: section, index, of: inYear(year) } : null;
    },
    yes: [
      ['Profit in the third quarter of 2016 fell.', '2016-07-01/2016-10-01 quarter'],
      ['In the first half, sales fell.', '2024-01-01/2024-07-01 half'],
    ],
    no: ['Every quarter counts.', 'In the second half of the match they scored.'],
  }),
  dateRule({
    id: 'date/en/quarter-joined',
    why: 'a quarter or a half joined by a hyphen',
    match: pattern`${words('joined', { 'first-quarter': 1, 'second-quarter': 2, 'third-quarter': 3, 'fourth-quarter': 4, 'first-half': 5, 'second-half': 6 })} ${optional(year)}`,
    value: ({ joined, year }) => ({
      type: 'section',
      unit: joined > 4 ? 'half' : 'quarter',
      index: joined > 4 ? joined - 4 : joined,
      of: inYear(year),
    }),
    yes: [['The group cut its second-quarter forecast.', '2024-04-01/2024-07-01 quarter']],
    no: ['A second-rate plan.'],
  }),
  dateRule({
    id: 'date/en/quarter-code',
    why: 'a quarter or a half as a code, before or after its year',
    match: pattern`${sectionCode} (of|in|-|/|,)? ${year}`,
    value: ({ code, year }) => quarterCode(code, year),
    yes: [['The Q3 2016 accounts are out.', '2016-07-01/2016-10-01 quarter']],
    no: ['An Audi Q3 for sale.'],
  }),
  dateRule({
    id: 'date/en/year-quarter-code',
    why: 'a year and a quarter or a half as a code',
    match: pattern`${yearFigure} (-|/|,)? ${sectionCode}`,
    value: ({ code, year }) => quarterCode(code, year),
    yes: [['Results for 2016 Q1 rose.', '2016-01-01/2016-04-01 quarter']],
    no: ['The 2016 budget is closed.'],
  }),
  dateRule({
    id: 'date/en/season',
    why: 'a season with its year or with a word that points to one',
    match: pattern`(in the|in|the)? ${optional(pick)} ${season} (of|in|,)? ${optional(year)}`,
    value: ({ season, year, pick }, { start }, input) => {
      const within =
        tokenIn(input, start)?.lower === 'in' ||
        /^(?:by|before|until|since)$/u.test(tokenIn(input, start - 1)?.lower ?? '');
      return year === undefined && pick === undefined && !within
        ? null
        : { type: 'season', season, of: inYear(year), pick };
    },
    yes: [
      ['She left the group last summer.', '2023-06-21/2023-09-23 season'],
      ['In the spring of 1978 he left.', '1978-03-20/1978-06-21 season'],
    ],
    no: ['Prices fall.', 'They fall in line.'],
  }),
  dateRule({
    id: 'date/en/season-years',
    why: 'a season of sports or schools that spans two years',
    match: pattern`${yearFigure} (-|–|/) ${secondYear} (season|school year|academic year|fiscal year|financial year|campaign)?`,
    value: ({ year, second }, { end }, input) => {
      const to = second < 100 ? Math.floor(year / 100) * 100 + second : second;
      const noun = /^(?:season|year|campaign)$/u.test(tokenIn(input, end - 1)?.lower ?? '');
      return to === year + 1 && noun ? { type: 'years', from: year, to, month: 7, grain: 'season' } : null;
    },
    yes: [['The 2001-02 season was the best.', '2001-07-01/2002-07-01 season']],
    no: ['The 2001-02 law.'],
  }),
  dateRule({
    id: 'date/en/season-relative',
    why: 'a season of sports counted from the article',
    match: pattern`${pick} season`,
    value: ({ pick }) => ({ type: 'sports-season', shift: SHIFTS[pick] }),
    yes: [['He scored ten goals last season.', '2022-07-01/2023-07-01 season']],
    no: ['The rainy season starts.'],
  }),
];

const quarterCode = (code: number, year: number) =>
  ({
    type: 'section',
    unit: code > 4 ? 'half' : 'quarter',
    index: code > 4 ? code - 4 : code,
    of: { type: 'calendar', year },
  }) as const;

const MATCH: ReadonlySet<string> = new Set([
  'goal',
  'scored',
  'match',
  'lead',
  'game',
  'minute',
  'penalty',
  'substitute',
]);

/** "the second half" beside goals and minutes is that of a match. */
function isMatch(input: Parameters<typeof tokenIn>[0], end: number): boolean {
  if (end === input.to && end - input.from < 4) return true;
  for (let at = end - 12; at < end + 10; at++) if (MATCH.has(tokenIn(input, at)?.lower ?? '')) return true;
  return false;
}
