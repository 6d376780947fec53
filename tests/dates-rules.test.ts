import { describe, expect, it } from 'vitest';
import { dateRules, showDate } from '../extractors/dates/index.ts';
import { EXAMPLE_DATE } from '../extractors/rule.ts';
import { analyzeArticle } from '../pipeline/analyze.ts';

describe.each(dateRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const found = (text: string): readonly string[] => {
    const language = id.startsWith('date/en/') ? 'en' : 'fr';
    const { dates } = analyzeArticle({ id: 'example', text, date: EXAMPLE_DATE, language });
    return dates.filter(({ trace }) => trace.rule === id).map((mention) => showDate(text, mention));
  };
  it.each(rule.yes)('reads %s', (text, shown) => expect(found(text)).toContain(shown));
  it.each(rule.no.map((text) => [text]))('gives nothing in %s', (text) => expect(found(text)).toEqual([]));
});
