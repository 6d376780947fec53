import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verbFiles } from '../extractors/lexicons/build/verbs.ts';
import { type VerbReading, verbReadings } from '../extractors/lexicons/verbs.ts';

const show = ({ lemma, tense, person }: VerbReading) => [lemma, tense, person].filter(Boolean).join(' ');

describe('verb forms', () => {
  it.each([
    ['fr', 'dément', ['démentir present 3s']],
    ['fr', 'rachèterait', ['racheter conditional 3s']],
    ['fr', 'connus', ['connaître participle']],
    ['fr', 'placèrent', ['placer past 3p']],
    ['fr', 'acquerra', ['acquérir future 3s']],
    ['fr', 'rejettera', ['rejeter future 3s']],
    ['fr', 'plaçant', ['placer gerund']],
    ['fr', 'essaient', ['essayer present other']],
    ['en', 'bought', ['buy past', 'buy participle']],
    ['en', 'undertaken', ['undertake participle']],
    ['en', 'scrapped', ['scrap past', 'scrap participle']],
    ['en', 'were', ['be past 3p']],
    ['fr', 'table-basse', []],
  ] as const)('%s %s', (language, form, readings) => {
    expect(verbReadings(language, form).map(show)).toEqual(expect.arrayContaining([...readings]));
    if (readings.length === 0) expect(verbReadings(language, form)).toEqual([]);
  });

  it('are what the lists of verbs give today (else run npm run verbs)', () => {
    for (const [name, content] of verbFiles())
      expect(readFileSync(new URL(`../extractors/lexicons/${name}`, import.meta.url), 'utf8'), name).toBe(content);
  });
});
