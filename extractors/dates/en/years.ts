import { digits, pattern, tokenIn, where, words } from '../../pattern.ts';
import { type DateRule, dateRule } from '../date-rule.ts';
import { midDecades, midYears } from '../generated-words.ts';
import { allowsSpokenYear, allowsYear } from './guards.ts';
import { ordinal, part, pick, secondYear, yearFigure, yearWords } from './pieces.ts';
import { SHIFTS } from './words.ts';

const decadeFigure = digits('decade', (value, text) => (text.length === 4 || text.length === 2) && value % 10 === 0);
const decadeWords = words('decade', {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
  noughties: 2000,
});
const fiscalNoun = words('noun', {
  'fiscal year': true,
  'financial year': true,
  'tax year': true,
  'budget year': true,
  'business year': true,
  'accounting year': true,
  fiscal: true,
});
const schoolNoun = words('noun', { 'school year': true, 'academic year': true, 'academic season': true });
const fiscalCode = words(
  'code',
  Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => 1990 + index).flatMap((year): [string, number][] => [
      [`fy${year}`, year],
      [`fy${String(year).slice(2)}`, year],
    ]),
  ),
);

/** Years, decades and centuries, in English. */
export const yearRules: readonly DateRule[] = [
  dateRule({
    id: 'date/en/year',
    why: 'a year alone, after a word that calls for one or before a noun that it dates',
    match: yearFigure,
    value: (year, reading, input) => (allowsYear(reading, input) ? { type: 'calendar', year } : null),
    yes: [
      ['Founded in 2017, the firm employs thirty people.', '2017-01-01/2018-01-01 year'],
      ['The 2012 election was close.', '2012-01-01/2013-01-01 year'],
    ],
    no: ['The group employs 2000 people.', 'He paid 2002 dollars.', 'Flight 1998 is late.', 'Some 1500 families wait.'],
  }),
  dateRule({
    id: 'date/en/decade',
    why: 'ten years named by their first one',
    match: pattern`the? ('|’)? ${decadeFigure} ('s|s|' s)`,
    value: ({ decade }) => years(decade >= 100 ? decade : decade < 20 ? 2000 + decade : 1900 + decade, 10, 'decade'),
    yes: [
      ['He sang in the 1960s.', '1960-01-01/1970-01-01 decade'],
      ["The 1980's style is back.", '1980-01-01/1990-01-01 decade'],
    ],
    no: ['The 1960 film was long.'],
  }),
  dateRule({
    id: 'date/en/decade-words',
    why: 'ten years named in words',
    match: pattern`(the|in) ${decadeWords}`,
    value: ({ decade }, { start }, input) => {
      const before = tokenIn(input, start - 1)?.lower;
      return isAge(before) || isTemperature(input, start) ? null : years(decade, 10, 'decade');
    },
    yes: [['The style of the seventies is back.', '1970-01-01/1980-01-01 decade']],
    no: ['A woman in her seventies.', 'Temperatures in the nineties are rare.'],
  }),
  dateRule({
    id: 'date/en/century',
    why: 'a century by its number',
    match: pattern`the? ${ordinal} century`,
    value: ({ ordinal }) => (ordinal > 0 && ordinal < 23 ? years(ordinal * 100 - 99, 100, 'century') : null),
    yes: [['An abbey of the 12th century.', '1101-01-01/1201-01-01 century']],
    no: ['The last century was cruel.'],
  }),
  dateRule({
    id: 'date/en/mid-year',
    why: '"mid-" and a year',
    match: words('year', midYears('mid-')),
    value: (year) => ({ type: 'part', part: 'middle', of: { type: 'calendar', year } }),
    yes: [['She left the bank in mid-2016.', '2016-05-01/2016-09-01 part']],
    no: ['A mid-size bank.'],
  }),
  dateRule({
    id: 'date/en/mid-decade',
    why: '"mid-" and a decade',
    match: words('decade', {
      ...midDecades('mid-'),
      'mid-fifties': 1950,
      'mid-sixties': 1960,
      'mid-seventies': 1970,
      'mid-eighties': 1980,
      'mid-nineties': 1990,
    }),
    value: (decade) => ({ type: 'part', part: 'middle', of: years(decade, 10, 'decade') }),
    yes: [['It was built in the mid-1990s.', '1993-05-01/1996-09-01 part']],
    no: ['A mid-1990 model.'],
  }),
  dateRule({
    id: 'date/en/year-words',
    why: 'a year in words, after a word that calls for one',
    match: yearWords,
    value: (year, reading, input) => (allowsSpokenYear(reading, input) ? { type: 'calendar', year } : null),
    yes: [
      ['The war broke out in nineteen fourteen.', '1914-01-01/1915-01-01 year'],
      ['The cuts of twenty eighteen hurt.', '2018-01-01/2019-01-01 year'],
      ['The treaty was signed in two thousand and eight.', '2008-01-01/2009-01-01 year'],
    ],
    no: ['It happened in two thousand and eight cities.', 'In twenty eighteen-year-olds there is hope.'],
  }),
  dateRule({
    id: 'date/en/decade-part',
    why: 'the beginning, middle or end of ten years named in words',
    match: pattern`(the)? ${part} ${decadeWords}`,
    value: ({ part, decade }, { start }, input) =>
      isAge(tokenIn(input, start - 1)?.lower) || isTemperature(input, start)
        ? null
        : { type: 'part', part, of: years(decade, 10, 'decade') },
    yes: [['He made his fortune in the early nineties.', '1990-01-01/1993-05-01 part']],
    no: ['She is in her early thirties.', 'A high in the low eighties is due.'],
  }),
  dateRule({
    id: 'date/en/fiscal-year',
    why: 'a year of accounts by its number',
    match: pattern`(the)? ${fiscalNoun} ${yearFigure}`,
    value: ({ year }) => ({ type: 'calendar', year }),
    yes: [['Sales for fiscal 2016 fell.', '2016-01-01/2017-01-01 year']],
    no: ['The fiscal cliff looms.'],
  }),
  dateRule({
    id: 'date/en/year-fiscal',
    why: 'a year of accounts or of a school by its number, its noun behind',
    match: pattern`(the)? ${yearFigure} ${where(fiscalNoun, ({ start, end }) => end > start + 1)}`,
    value: ({ year }) => ({ type: 'calendar', year }),
    yes: [['Turnover for the 2016 financial year fell.', '2016-01-01/2017-01-01 year']],
    no: ['The 2016 fiscal rules.'],
  }),
  dateRule({
    id: 'date/en/fiscal-code',
    why: 'a year of accounts as a code',
    match: fiscalCode,
    value: (year) => ({ type: 'calendar', year }),
    yes: [['The FY2016 results are out.', '2016-01-01/2017-01-01 year']],
    no: ['The FYI note is out.'],
  }),
  dateRule({
    id: 'date/en/school-year',
    why: 'a year of schools counted from the article: July to June',
    match: pattern`(the)? ${pick} ${schoolNoun}`,
    value: ({ pick }) => ({ type: 'sports-season', shift: SHIFTS[pick] }),
    yes: [['The ban starts next school year.', '2024-07-01/2025-07-01 season']],
    no: ['The school year is long.'],
  }),
  dateRule({
    id: 'date/en/years-short',
    why: 'two years around a dash, the second one without its century',
    match: pattern`${yearFigure} (-|–|/) ${where(secondYear, ({ value }) => value < 100)}`,
    value: ({ year, second }, reading, input) => {
      const to = Math.floor(year / 100) * 100 + second;
      const known = allowsYear({ ...reading, end: reading.start + 1 }, input) || isAfterArticle(input, reading.start);
      return to > year && to - year < 60 && known && !/^[-/–]$/u.test(tokenIn(input, reading.end)?.text ?? '')
        ? { type: 'range', from: { type: 'calendar', year }, to: { type: 'calendar', year: to } }
        : null;
    },
    yes: [['The war of 1914-18 emptied the village.', '1914-01-01/1919-01-01 year']],
    no: ['Flight 1914-18 is late.', 'Dial 1914-11 for help.'],
  }),
];

const years = (from: number, length: number, grain: 'decade' | 'century') =>
  ({ type: 'years', from, to: from + length, month: 1, grain }) as const;

const isAge = (before: string | undefined): boolean => /^(?:his|her|their|my|your|our)$/u.test(before ?? '');

/** "temperatures in the nineties": degrees, not years. */
function isTemperature(input: Parameters<typeof tokenIn>[0], start: number): boolean {
  for (let at = start - 6; at < start + 6; at++)
    if (/^(?:temperatures?|degrees|highs?|lows?|fahrenheit|celsius|temps)$/u.test(tokenIn(input, at)?.lower ?? ''))
      return true;
  return false;
}

const isAfterArticle = (input: Parameters<typeof tokenIn>[0], start: number): boolean =>
  /^(?:of|in|since|during|from|the)$/u.test(tokenIn(input, start - 1)?.lower ?? '');
