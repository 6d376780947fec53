import { describe, expect, it } from 'vitest';
import { showDate } from '../extractors/dates/index.ts';
import { analyzeArticle } from '../pipeline/analyze.ts';
import { englishDates, missingEnglishDates } from './dates-english.data.ts';
import { englishWithoutDates } from './dates-english-negatives.data.ts';

const shownIn = (text: string, publisher: string | null = null): readonly string[] =>
  analyzeArticle({ id: 'x', text, date: '2017-06-14', language: 'en', publisher }).dates.map((mention) =>
    showDate(text, mention),
  );

const cases = (rows: typeof englishDates) => rows.map(([publisher, text, ...shown]) => ({ publisher, text, shown }));

describe('English dates in sentences', () => {
  it.each(cases(englishDates))('$publisher “$text”', ({ publisher, text, shown }) =>
    expect(shownIn(text, publisher)).toEqual(shown),
  );
  it.fails.each(cases(missingEnglishDates))('not yet: $publisher “$text”', ({ publisher, text, shown }) =>
    expect(shownIn(text, publisher)).toEqual(shown),
  );
});

describe('no date', () => {
  it.each(englishWithoutDates)('“%s”', (text) => expect(shownIn(text)).toEqual([]));
});

describe('digits that are day or month', () => {
  it.each([
    ['The Guardian', '05/06/2017', '2017-06-05', 'stated'],
    ['smh.com.au', '05/06/2017', '2017-06-05', 'stated'],
    ['The New York Times', '05/06/2017', '2017-05-06', 'stated'],
    ['The Globe and Mail', '05/06/2017', '2017-05-06', 'implied'],
    [null, '05/06/2017', '2017-05-06', 'implied'],
    [null, '25/06/2017', '2017-06-25', 'stated'],
    ['The New York Times', '25/06/2017', '2017-06-25', 'stated'],
    ['The Guardian', '2017-05-06', '2017-05-06', 'stated'],
  ])('%s %s is %s', (publisher, text, from, certainty) => {
    const [mention] = analyzeArticle({
      id: 'x',
      text: `It was dated ${text} in Leeds.`,
      date: '2017-06-14',
      language: 'en',
      publisher,
    }).dates;
    expect(mention).toMatchObject({ from, certainty });
    expect(mention?.alternatives ?? []).toHaveLength(certainty === 'implied' ? 1 : 0);
  });
});
