import { describe, expect, it } from 'vitest';
import { moneyRules, showMoney } from '../extractors/money/index.ts';
import { EXAMPLE_DATE } from '../extractors/rule.ts';
import { analyzeArticle } from '../pipeline/analyze.ts';

describe.each(moneyRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const found = (text: string): readonly string[] => {
    const language = id.startsWith('money/en/') ? 'en' : 'fr';
    const { money } = analyzeArticle({ id: 'example', text, date: EXAMPLE_DATE, language });
    return money.filter(({ trace }) => trace.rule === id).map((mention) => showMoney(text, mention));
  };
  it.each(rule.yes)('reads %s', (text, shown) => expect(found(text)).toContain(shown));
  it.each(rule.no.map((text) => [text]))('gives nothing in %s', (text) => expect(found(text)).toEqual([]));
});
