import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registry } from '../extractors/registry.ts';
import { analyzeArticle, publish } from '../pipeline/analyze.ts';
import { breaches } from './support/invariants.ts';

const DATE = '2024-06-12';
const analyze = (text: string, language?: string) => analyzeArticle({ id: 'x', text, date: DATE, language });

/** Pieces of news, marks and oddities, from the examples of the rules: texts that come close to what rules look for. */
const examples = Object.values(registry).flatMap(({ rules }) =>
  rules.flatMap(({ yes, no }) => [...yes.map(([text]) => text), ...no]),
);
const words = [...new Set(examples.flatMap((text) => text.split(/\s+/u)))];
const oddities = [
  '«',
  '»',
  '“',
  '”',
  '"',
  "'",
  '’',
  '(',
  ')',
  '—',
  '…',
  '\u00a0',
  '\u202f',
  '\n\n',
  '\r\n',
  '\t',
  '€',
  '$',
  '%',
  '\u0000',
  '😀',
  'é',
  '\ud800',
  '.',
  ',',
  '12',
  '1 000',
  '2024',
];
const newsLike = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...words) },
      { weight: 2, arbitrary: fc.constantFrom(...oddities) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(' '));
const text = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const language = fc.constantFrom('fr', 'en', undefined);

describe('any text', () => {
  test('gives spans inside it, in order, trees inside it, tokens that rebuild it, an answer that keeps its schema', () => {
    fc.assert(
      fc.property(text, language, (sample, tongue) => {
        expect(breaches(analyze(sample, tongue))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('gives the same answer twice', () => {
    fc.assert(
      fc.property(text, language, (sample, tongue) => {
        expect(publish(analyze(sample, tongue))).toEqual(publish(analyze(sample, tongue)));
      }),
      { numRuns: 100 },
    );
  });
});

test('every example of a rule keeps the invariants', () => {
  const broken = examples.flatMap((example) => breaches(analyze(example)).map((what) => `${example}: ${what}`));
  expect(broken).toEqual([]);
});

describe('hostile text costs no more than its length', () => {
  const hostile: Readonly<Record<string, string>> = {
    'one letter': 'a',
    'one capital': 'A',
    'capitals and spaces': 'Abc ',
    'a digit': '7',
    'digits and spaces': '1 000 ',
    'full stops': '.',
    spaces: ' ',
    'no-break spaces': '\u00a0',
    'new lines': '\n',
    'opening marks': '«',
    'marks and words': '« oui » ',
    'straight marks': '"',
    'straight marks and words': '" oui ',
    brackets: '(',
    hyphens: '-',
    'hyphened words': 'a-',
    apostrophes: "l'",
    'dates without end': 'le 12 mars ',
    'amounts without end': '3,9 milliards de ',
    'names without end': 'Jean Dupont, ',
    'organizations without end': 'le groupe Norvia et ',
    'cues without end': 'a déclaré ',
    'pronouns without end': 'Il a dit que ',
    'English names without end': 'said John Smith of Acme Inc ',
    'one word without end': 'que ',
  };
  const elapsed = (sample: string) => {
    const start = performance.now();
    analyze(sample);
    return performance.now() - start;
  };
  test.each(Object.entries(hostile))('%s', { retry: 2 }, (_name, unit) => {
    const sample = (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    elapsed(sample(5_000));
    const short = Math.min(elapsed(sample(25_000)), elapsed(sample(25_000)));
    const long = elapsed(sample(100_000));
    // Four times as long: linear is 4, quadratic 16; below 300 ms the noise of the machine is larger than the growth.
    expect(long < 300 || long / short < 9, `${short.toFixed(0)} ms → ${long.toFixed(0)} ms`).toBe(true);
  });
});
