import { describe, expect, it } from 'vitest';
import { dateRules, extractDates } from '../extractors/dates/index.ts';
import type { SegmentedArticle } from '../pipeline/model/segmented.ts';
import { tokenize } from '../pipeline/segment/tokens.ts';

const SIZE = 100_000;
const GROWTH = 10;

/**
 * How many times the tokens of a text are looked at while its dates are read. The text is repeated up to a size, as one
 * sentence: the worst case for whatever looks around inside a sentence. A count, unlike a time, is the same on a busy machine.
 */
function looks(text: string, size: number, language: string): number {
  const long = text.repeat(Math.ceil(size / text.length));
  let count = 0;
  const tokens = new Proxy(tokenize(long), {
    get: (list, key) => {
      count++;
      return Reflect.get(list, key);
    },
  });
  const sentence = { start: 0, end: long.length, first: 0, last: tokens.length, language, depth: 0 };
  extractDates({
    id: 'x',
    text: long,
    date: '2024-06-12',
    publisher: null,
    language,
    sentences: [sentence],
    tokens,
  } satisfies SegmentedArticle);
  return count;
}

/** What a rule begins to read and never ends: its example without its last words, and its first words. */
const unfinished = (text: string): readonly string[] => {
  const words = text.replace(/[.]$/u, '').split(' ');
  return [words.slice(0, -1), words.slice(0, Math.ceil(words.length / 2))].map((some) => `${some.join(' ')} `);
};

describe('every rule of dates stays linear on 100 000 characters of its own words', () => {
  it.each(dateRules.map(({ id, yes }) => [id, yes] as const))('%s', { timeout: 60_000 }, (id, yes) => {
    const language = id.split('/')[1] ?? 'fr';
    for (const text of new Set(yes.slice(0, 1).flatMap(([example]) => unfinished(example)))) {
      const growth = looks(text, SIZE, language) / looks(text, SIZE / GROWTH, language);
      expect(growth, text).toBeLessThan(GROWTH * 1.2);
    }
  });
});
