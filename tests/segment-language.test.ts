import { describe, expect, test } from 'vitest';
import { segment } from '../pipeline/segment/index.ts';
import { HEADLINES, LATER_HEADLINES, NAMED_HEADLINES, SPEECHLESS } from './segment-headlines.data.ts';

const languageOf = (text: string): string => segment({ id: 'example', text }).language;
const languagesOf = (text: string, language?: string): readonly string[] =>
  segment({ id: 'example', text, language }).sentences.map((sentence) => sentence.language);

describe('language of an article', () => {
  test.each([
    ['fr', 'La société a annoncé mardi la fermeture de son usine de Roubaix.'],
    ['en', 'The company said on Tuesday that it would close its plant in Leeds.'],
    ['de', 'Das Unternehmen kündigte am Dienstag die Schließung seines Werks in Bremen an.'],
    ['es', 'La empresa anunció el martes el cierre de su fábrica de Sevilla.'],
    ['it', 'La società ha annunciato martedì la chiusura dello stabilimento di Torino.'],
    ['pt', 'A empresa anunciou na terça-feira o fechamento de sua fábrica em São Paulo.'],
    ['nl', 'Het bedrijf kondigde dinsdag de sluiting van zijn fabriek in Eindhoven aan.'],
    ['fr', 'Morgan Stanley rachète General Motors'],
    ['fr', 'The Washington Post ferme Bed Bath & Beyond'],
    ['en', 'Morgan Stanley buys General Motors'],
    ['fr', 'HARROW FERME SON USINE DE ROUBAIX'],
    ['und', '12 345 – 67'],
    ['und', ''],
  ])('%s: %s', (expected, text) => {
    expect(languageOf(text)).toBe(expected);
  });

  test('a stated language is trusted', () => {
    expect(segment({ id: 'example', text: 'Pendle', language: 'en' }).language).toBe('en');
    expect(segment({ id: 'example', text: 'Pendle', language: 'fr-CA' }).language).toBe('fr');
  });

  test('a quotation in the other language does not decide', () => {
    expect(
      languageOf(
        'Le directeur a pris la parole devant les salariés. « We will close the plant at the end of the year and help all of our people to find another job », a-t-il déclaré en anglais. Les syndicats ont quitté la salle.',
      ),
    ).toBe('fr');
  });
});

describe('language of headlines', () => {
  const rows = [HEADLINES, LATER_HEADLINES].flatMap((lists) =>
    Object.entries(lists).flatMap(([language, headlines]) =>
      headlines.map((headline) => [language, headline] as const),
    ),
  );
  const wrong = (list: readonly (readonly [string, string])[], same: (got: string, want: string) => boolean) =>
    list.filter(([language, headline]) => !same(languageOf(headline), language)).map(([, headline]) => headline);
  /** What decides whether an article is processed, and by which rules. */
  const sameRules = (got: string, want: string): boolean =>
    got === want || ![got, want].some((language) => language === 'fr' || language === 'en');

  test('French and English are told from the others', () => {
    expect(wrong(rows, sameRules).length / rows.length).toBeLessThan(0.005);
  });
  test('the others from each other', () => {
    expect(wrong(rows, (got, want) => got === want).length / rows.length).toBeLessThan(0.03);
  });
  test('those full of foreign names', () => {
    expect(wrong(NAMED_HEADLINES, sameRules).length).toBeLessThanOrEqual(5);
  });
  test.each(SPEECHLESS)('%s says nothing', (text) => {
    expect(languageOf(text)).toBe('und');
  });
});

describe('language of a sentence', () => {
  test('a sentence in the other language is named', () => {
    expect(languagesOf('Le groupe ferme son usine. "We have to do it because of the costs." Il part.')).toEqual([
      'fr',
      'en',
      'fr',
    ]);
  });

  test('names and figures stay with the article', () => {
    expect(
      languagesOf('Le groupe ferme. General Motors, Ford, Stellantis, Nissan, Toyota et Mazda. 12 345 €.', 'fr'),
    ).toEqual(['fr', 'fr', 'fr']);
  });
});

describe('English tags', () => {
  test('come from wink-nlp and stand on our tokens', () => {
    const { tokens } = segment({
      id: 'example',
      text: "The plants weren't sold by Leeds-based  Pendle.",
      language: 'en',
    });
    expect(tokens.map(({ text, pos, lemma }) => `${text}/${pos}/${lemma}`).slice(0, 6)).toEqual([
      'The/DET/the',
      'plants/NOUN/plant',
      "weren't/AUX/be",
      'sold/VERB/sell',
      'by/ADP/by',
      'Leeds-based/ADJ/leeds-based',
    ]);
  });

  test('French tokens have none', () => {
    const { tokens } = segment({ id: 'example', text: 'Le groupe a vendu son usine.', language: 'fr' });
    expect(tokens.every(({ pos }) => pos === undefined)).toBe(true);
  });
});
