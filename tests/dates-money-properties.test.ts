import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDates } from '../extractors/dates/index.ts';
import { extractMoney } from '../extractors/money/index.ts';
import type { SegmentedArticle } from '../pipeline/model/segmented.ts';
import { tokenize } from '../pipeline/segment/tokens.ts';

/** A text as one sentence: the worst case for everything that looks around inside a sentence. */
function oneSentence(text: string, language: 'fr' | 'en'): SegmentedArticle {
  const tokens = tokenize(text);
  const sentence = { start: 0, end: text.length, first: 0, last: tokens.length, language, depth: 0 };
  return { id: 'x', text, date: '2024-06-12', publisher: null, language, sentences: [sentence], tokens };
}

const WORDS =
  'le la du de au 12 3,9 10 000 2024 mardi juin Monday May the of and et à - / . , $ € million milliards euros dollars il y a trois ans ago in dans prochain last entre fin début 31 décembre après 1er h'.split(
    ' ',
  );

describe('any text', () => {
  it.each(['fr', 'en'] as const)('gives ordered spans inside the text that do not overlap (%s)', (language) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const article = oneSentence(text, language);
        for (const mentions of [extractDates(article), extractMoney(article)]) {
          let end = 0;
          for (const mention of mentions) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            end = mention.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

const HOSTILE: readonly string[] = [
  '1',
  ' 1',
  ' 12 000',
  '   ',
  'le ',
  'il y a ',
  'de la ',
  'deux cent ',
  'mardi ',
  'fin début ',
  'fin de ',
  'entre le 3 mai et ',
  '3 mai ',
  '2024-',
  '12/',
  '$',
  '$ 1 ',
  'trois ans avant ',
  'the end of ',
  'million ',
  'dont 3 millions ',
  'a été ',
  'will ',
  '"',
  'respectivement 3, 4, ',
  '3, ',
  '3 et ',
  '$3 and ',
  '$3 to ',
  '$4, ',
  'de 3 à ',
  'entre 3 et ',
  'between $3 and ',
  'un million ',
  'deux millions cinq cent ',
  'two and a half ',
  'a quarter of a ',
  'one-million-dollar ',
  '25-million-euro ',
  '20p £',
  'plusieurs millions de ',
  'several million ',
  'dizaines de millions de ',
  'tens of millions of ',
  'une trentaine de ',
  '3 MF ',
  '120 MEUR ',
  'MEUR 120 ',
  '75 USD million ',
  'dollar 5 million ',
  '3 euros 50 ',
  '$5 and 20 ',
  '35 cents ',
  'dont 15 millions, ',
  'of which 15 million ',
  'COP 21 ',
  '1,335 euros per litre ',
  'plus de 5 $ par ',
  '$5 or ',
  'dollars canadiens ',
  'livres ',
  '850 F ',
  'nineteen eighty-four ',
  'twenty ',
  'two thousand and ',
  'the second half of ',
  'a fortnight on ',
  'every first ',
  'from May to ',
  '05/06/',
  'Christmas last ',
  'the first time in ten years in ',
  'last week ',
  'fiscal 2016 ',
  '1914-18 ',
];

/** Shortest of several runs, in milliseconds. */
function time(article: SegmentedArticle, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    extractDates(article);
    extractMoney(article);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('hostile strings of 100 000 characters', () => {
  it.each(HOSTILE.map((unit) => [unit]))('stay linear: %j', { retry: 2 }, (unit) => {
    for (const language of ['fr', 'en'] as const) {
      const half = oneSentence(unit.repeat(Math.ceil(50_000 / unit.length)), language);
      const full = oneSentence(unit.repeat(Math.ceil(100_000 / unit.length)), language);
      // Quadratic cost would give 4; short times are noise, and one run is enough where the ratio is good at once.
      const ratio = (runs: number): number => time(full, runs) / Math.max(time(half, runs), 10);
      const once = ratio(1);
      expect(once < 3 ? once : ratio(3)).toBeLessThan(3.5);
    }
  });
});
