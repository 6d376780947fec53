import { describe, expect, it } from 'vitest';
import { showDate } from '../extractors/dates/show.ts';
import { analyzeArticle } from '../pipeline/analyze.ts';
import type { DateMention } from '../pipeline/model/mention.ts';
import { textOf } from '../pipeline/model/span.ts';
import { FRENCH_DATES, type FrenchDateCase } from './dates-french.data.ts';
import { NO_FRENCH_DATES } from './dates-french-negatives.data.ts';

const DEFAULT_DATE = '2018-05-16';

/** What Recoupe finds, span by span, in the notation of the data file. */
function found({ text, date = DEFAULT_DATE }: FrenchDateCase): readonly (readonly [string, DateMention])[] {
  const article = { id: 'x', text, date, language: 'fr', title: null, publisher: null, url: null };
  return analyzeArticle(article).dates.map((mention) => [textOf(text, mention), mention] as const);
}

/** Whether a mention has the value that a row expects: `~from/to` is "inside", anything else is exact. */
function agrees(mention: DateMention, expected: string): boolean {
  if (mention.kind !== 'date') return expected === (mention.duration ?? mention.kind);
  const { from, to, relation } = mention;
  if (from === null || to === null) return expected === 'unresolved';
  const inside = /^~(\S+)\/(\S+)$/u.exec(expected);
  const [, earliest = '', latest = ''] = inside ?? [];
  if (inside) return from >= earliest && to <= latest;
  const shown = showDate('', mention).replace(/ .*/u, '');
  return expected === (relation ? `${shown} ${relation}` : shown);
}

describe('a hundred French dates written before the rules were read', () => {
  it.each(FRENCH_DATES.map((row) => [row.text, row] as const))('%s', (_text, row) => {
    const mentions = found(row);
    const shown = mentions.map(([text, mention], index) => {
      const expected = row.dates[index]?.split(' | ')[1] ?? '';
      return `${text} | ${agrees(mention, expected) ? expected : showDate('', mention)}`;
    });
    expect(shown).toEqual(row.dates);
  });
});

describe('French sentences that tell no date', () => {
  it.each(NO_FRENCH_DATES)('%s', (text) => {
    const dates = found({ text, dates: [] }).filter(([, { kind }]) => kind === 'date');
    expect(dates.map(([shown, mention]) => `${shown} | ${showDate('', mention)}`)).toEqual([]);
  });
});
