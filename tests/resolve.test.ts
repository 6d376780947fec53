import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../pipeline/analyze.ts';

/** Expressions that are no full names, with whom they mean. */
const references = (text: string, language: 'fr' | 'en' = 'fr') => {
  const { discourse } = analyzeArticle({ id: 'test', text, date: '2024-06-12', language });
  return discourse.references
    .filter(({ form }) => form !== 'name')
    .map(({ start, end, entity }) => [
      text.slice(start, end),
      entity === null ? null : discourse.entities.get(entity)?.name,
    ]);
};

describe('persons', () => {
  test.each([
    ['La ministre Marie Martin est venue. La ministre repart jeudi.', 'La ministre', 'Marie Martin'],
    ['Paul Martin, directeur du stade, est venu. Le directeur repart jeudi.', 'Le directeur', 'Paul Martin'],
    ['Marie Martin a reçu Paul Dubois. Elle repart jeudi.', 'Elle', 'Marie Martin'],
    ['Marie Martin a reçu Paul Dubois. Ce dernier repart jeudi.', 'Ce dernier', 'Paul Dubois'],
    ['Paul Martin est venu. Selon lui, le stade fermera.', 'lui', 'Paul Martin'],
  ])('%s', (text, phrase, name) => expect(references(text)).toContainEqual([phrase, name]));

  test('of another title are other persons', () => {
    expect(references('Paul Martin, président de la région, est venu. Le préfet repart jeudi.')).toEqual([]);
  });

  test('that agree equally leave the pronoun open', () => {
    expect(references('Paul Martin et Jean Dubois sont venus. Il repart jeudi.')).toEqual([['Il', null]]);
  });

  test.each(['Il faut attendre.', 'Il y a un train.', 'Il s’agit d’un essai.', 'Il est temps de partir.', 'Il pleut.'])(
    'are not meant by “%s”',
    (sentence) => expect(references(`Paul Martin est venu. ${sentence}`)).toEqual([]),
  );
});

describe('organizations', () => {
  test.each([
    ['Amazon a ouvert un entrepôt. Le groupe recrute.', 'fr', 'Le groupe', 'Amazon'],
    ['Amazon a ouvert un entrepôt. Le géant de Seattle recrute.', 'fr', 'Le géant de Seattle', 'Amazon'],
    ['Amazon opened a warehouse. The company is hiring.', 'en', 'The company', 'Amazon'],
    ['Amazon opened a warehouse. It is hiring.', 'en', 'It', 'Amazon'],
  ] as const)('%s', (text, language, phrase, name) =>
    expect(references(text, language)).toContainEqual([phrase, name]),
  );

  test.each(['Le groupe de travail se réunit.', 'Une société voisine recrute.', 'Les entreprises recrutent.'])(
    'are not meant by “%s”',
    (sentence) => expect(references(`Amazon a ouvert un entrepôt. ${sentence}`)).toEqual([]),
  );
});
