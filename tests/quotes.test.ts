import { describe, expect, test } from 'vitest';
import * as english from '../extractors/quotes/en/cues.ts';
import * as french from '../extractors/quotes/fr/cues.ts';
import { analyzeArticle } from '../pipeline/analyze.ts';

const quotesOf = (text: string, language: 'fr' | 'en' = 'fr') => {
  const { quotes } = analyzeArticle({ id: 'test', text, date: '2024-06-12', language });
  return quotes.map(({ content, speaker, kind, parts }) => ({
    text: text.slice(content.start, content.end),
    kind,
    name: speaker?.name ?? null,
    ...(parts && { parts: parts.map((part) => text.slice(part.start, part.end)) }),
  }));
};

const words = (text: string, language: 'fr' | 'en' = 'fr') => quotesOf(text, language).map((quote) => quote.text);

describe('cues', () => {
  test('are at least 250 in French and 200 in English', () => {
    const count = (groups: typeof french.cueGroups) => new Set(groups.flatMap(({ lemmas }) => lemmas)).size;
    expect(count(french.cueGroups)).toBeGreaterThanOrEqual(250);
    expect(count(english.cueGroups)).toBeGreaterThanOrEqual(200);
  });

  test.each([
    'a déclaré Paul Martin',
    'déclare Paul Martin',
    'déclarait Paul Martin',
    'déclara Paul Martin',
    'avait ensuite déclaré Paul Martin',
    'devait déclarer Paul Martin',
    'vient de déclarer Paul Martin',
    's’est exclamé Paul Martin',
    'a fait savoir mardi Paul Martin',
  ])('« … », %s', (cue) => {
    expect(quotesOf(`« La saison sera longue », ${cue}.`)).toEqual([
      { text: 'La saison sera longue', kind: 'direct', name: 'Paul Martin' },
    ]);
  });

  test.each([
    'Paul Martin a annoncé sa démission.',
    'Paul Martin n’a pas dit que le stade fermerait.',
    'Il faut dire que le stade est vieux.',
    'Le juge a reçu la note et le rapport.',
    'Ce qui signifie que le stade est vieux.',
    'Le prix varie selon la saison.',
    'Le groupe, qui emploie mille personnes, annonce une hausse.',
  ])('%s', (text) => expect(quotesOf(text)).toEqual([]));
});

describe('marks', () => {
  test.each([
    '« La saison sera longue », a dit Paul Martin.',
    '“La saison sera longue”, a dit Paul Martin.',
    '"La saison sera longue", a dit Paul Martin.',
    '„La saison sera longue“, a dit Paul Martin.',
    '«La saison sera longue», a dit Paul Martin.',
    '« La saison sera longue », a dit Paul Martin.',
  ])('%s', (text) => expect(words(text)).toEqual(['La saison sera longue']));

  test('nest', () => {
    expect(words('« Il m’a dit “non”, et je suis parti », raconte Paul Martin.')).toEqual([
      'Il m’a dit “non”, et je suis parti',
    ]);
  });

  test('that a paragraph repeats go on with one quotation', () => {
    const text = '« La saison sera longue.\n« Elle sera belle », a dit Paul Martin.';
    expect(words(text)).toEqual(['La saison sera longue.\n« Elle sera belle']);
  });

  test('without an opening one quote from the sentence’s beginning', () => {
    expect(words('Il pleut. La saison sera longue », a dit Paul Martin.')).toEqual(['La saison sera longue']);
  });

  test('around titles, nicknames and scare words are no quotes', () => {
    const text = 'Le film « La Vague » sort. Son auteur, surnommé « le Requin », vend des « surprises » au kilo.';
    expect(words(text)).toEqual([]);
  });
});

describe('frames', () => {
  test('a quotation cut by its cue has two parts', () => {
    expect(quotesOf('« La saison, a dit Paul Martin, sera longue. »')[0]?.parts).toEqual(['La saison', 'sera longue']);
    expect(quotesOf('« La saison », a dit Paul Martin, « sera longue ».')[0]?.parts).toEqual([
      'La saison',
      'sera longue',
    ]);
  });

  test('fragments are parts of the reported clause', () => {
    expect(quotesOf('Paul Martin a estimé que le stade était « trop petit » et « bien trop cher ».')).toEqual([
      {
        text: 'le stade était « trop petit » et « bien trop cher »',
        kind: 'mixed',
        name: 'Paul Martin',
        parts: ['trop petit', 'bien trop cher'],
      },
    ]);
  });

  test('a letter quoted in full is one quote with the one who signs it', () => {
    const text =
      'Anne Martin part.\n\nVoici l’intégralité de sa lettre :\n\nChers amis,\n\nJe pars. Paul a dit que tout irait bien.\n\nAnne';
    expect(quotesOf(text).map(({ kind, name }) => ({ kind, name }))).toEqual([{ kind: 'direct', name: 'Anne Martin' }]);
  });

  test('the one who spoke goes on', () => {
    const text =
      '« La saison sera longue », a dit Anne Martin. « Nous sommes prêts. » Elle a ajouté que le stade ouvrirait en mai.';
    expect(quotesOf(text).map(({ name }) => name)).toEqual(['Anne Martin', 'Anne Martin', 'Anne Martin']);
  });

  test('two who agree leave the pronoun to nobody, and the reason is kept', () => {
    const text = 'Paul Martin et Jean Dubois sont venus. « Le stade est vieux », a-t-il dit.';
    const { quotes } = analyzeArticle({ id: 'test', text, language: 'fr' });
    expect(quotes[0]?.speaker?.name).toBeNull();
    expect(quotes[0]?.trace.note).toContain('Jean Dubois');
  });
});

test('a noun that looks like a gerund is no cue', () => {
  const text =
    'Comme le gérant et la plaignante hésitaient, il posa une condition : « Je veux partir en mai prochain. »';
  const { quotes } = analyzeArticle({ id: 'test', text, language: 'fr' });
  const { start = 0, end = 0 } = quotes[0]?.speaker ?? {};
  expect(text.slice(start ?? 0, end ?? 0)).toBe('il');
});

describe('hostile input', () => {
  test.each([
    '"',
    '«',
    '» ',
    '« " ',
    'dit ',
    'a, ',
    '« a b c d », dit-il. ',
    'dit que ',
    ': ',
    'il ',
    'selon Paul, ',
    'Jean-Paul-Marie ',
    'Paul Martin : Oui ?\n\nAnne Lebrun : Non.\n\n',
  ])('%s a hundred thousand times over takes no longer than it should', (unit) => {
    const started = performance.now();
    quotesOf(unit.repeat(Math.ceil(100_000 / unit.length)));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
