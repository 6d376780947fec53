import { describe, expect, it } from 'vitest';
import { showMoney } from '../extractors/money/index.ts';
import { analyzeArticle } from '../pipeline/analyze.ts';
import { amounts, englishWithoutMoney, frenchWithoutMoney, missingAmounts } from './money-sentences.data.ts';

const shownIn = (text: string, language: string, publisher: string | null = null): readonly string[] =>
  analyzeArticle({ id: 'x', text, date: '2017-06-14', language, publisher }).money.map((mention) =>
    showMoney(text, mention),
  );

const cases = (rows: typeof amounts) =>
  rows.map(([language, publisher, text, ...shown]) => ({ language, publisher, text, shown }));

describe('amounts in sentences', () => {
  it.each(cases(amounts))('$language $publisher “$text”', ({ language, publisher, text, shown }) =>
    expect(shownIn(text, language, publisher)).toEqual(shown),
  );
  it.fails.each(cases(missingAmounts))(
    'not yet: $language $publisher “$text”',
    ({ language, publisher, text, shown }) => expect(shownIn(text, language, publisher)).toEqual(shown),
  );
});

describe('no money', () => {
  it.each(frenchWithoutMoney)('“%s”', (text) => expect(shownIn(text, 'fr')).toEqual([]));
  it.each(englishWithoutMoney)('“%s”', (text) => expect(shownIn(text, 'en')).toEqual([]));
});

describe('bare currencies', () => {
  it.each([
    ['en', 'The Guardian', 'The bond pays 900 pounds.', 'GBP'],
    ['en', 'Al-Ahram Weekly', 'The bond pays 900 pounds.', 'EGP'],
    ['en', 'nzherald.co.nz', 'The bond pays $900.', 'NZD'],
    ['en', 'Straits Times', 'The bond pays $900.', 'SGD'],
    ['en', 'The New York Times', 'The bond pays $900.', 'USD'],
    ['en', null, 'TORONTO — The bond pays $900.', 'CAD'],
    ['en', null, 'All figures are in Canadian dollars. The bond pays $900.', 'CAD'],
    ['fr', 'La Presse', 'Le prêt est de 900 $.', 'CAD'],
    ['fr', 'Le Temps', 'Le prêt est de 900 francs.', 'CHF'],
    ['fr', 'Le Soir', 'Le prêt était de 900 francs.', 'BEF'],
    ['fr', 'Le Monde', 'Le prêt est de 900 francs.', 'FRF'],
    ['fr', null, 'À Genève, le prêt est de 900 francs.', 'CHF'],
    ['fr', null, 'À Dakar, le prêt est de 900 000 francs.', 'XOF'],
    ['en', null, 'It was sold for 900 francs.', null],
    ['en', null, 'It was sold for 900 pesos.', null],
    ['en', null, 'In Manila, it was sold for 900 pesos.', 'PHP'],
    ['en', null, 'In Lahore, in Pakistan, it was sold for 900 rupees.', 'PKR'],
  ])('%s %s “%s” is %s', (language, publisher, text, currency) => {
    const [mention] = analyzeArticle({ id: 'x', text, date: '2017-06-14', language, publisher }).money;
    expect(mention).toMatchObject({ currency, certainty: 'implied' });
  });
});
