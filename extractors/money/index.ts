import type { MoneyMention } from '../../pipeline/model/mention.ts';
import type { Language, SegmentedArticle, Sentence } from '../../pipeline/model/segmented.ts';
import { type Index, indexOf, type Reading, readAll, traceOf } from '../pattern.ts';
import type { RuleInfo } from '../rule.ts';
import { type Amount, times } from './amount.ts';
import { currencyDecider, type Decision } from './country.ts';
import type { Currency } from './currency-words.ts';
import { englishMoneyRules } from './en/amounts.ts';
import { frenchMoneyRules } from './fr/amounts.ts';
import type { MoneyRule } from './money-rule.ts';
import { boundBefore, rateAfter } from './surroundings.ts';

export { showMoney } from './show.ts';

/** Every rule of this layer, in the order in which they are tried. */
export const moneyRules: readonly RuleInfo[] = [...frenchMoneyRules, ...englishMoneyRules];

const compile = (rules: readonly MoneyRule[]): Index<Amount> => indexOf(rules.map(({ piece }) => piece));

const INDEXES: Readonly<Record<Language, Index<Amount>>> = {
  fr: compile(frenchMoneyRules),
  en: compile(englishMoneyRules),
};

/** For how many sentences an amount lends its currency to one that leaves it out. */
const REMEMBERED = 3;

/** Amounts of money of an article, in text order. */
export function extractMoney(article: SegmentedArticle): readonly MoneyMention[] {
  const decide = currencyDecider(article);
  const mentions: MoneyMention[] = [];
  let said: Currency | null = null;
  let since = 0;
  for (const sentence of article.sentences) {
    const { language } = sentence;
    if (language !== 'fr' && language !== 'en') continue;
    if (++since > REMEMBERED) said = null;
    for (const reading of readAll(INDEXES[language], {
      tokens: article.tokens,
      from: sentence.first,
      to: sentence.last,
    })) {
      const own = reading.value.currency;
      const currency: Currency | null = own ?? said;
      if (currency === null) continue;
      said = currency;
      since = 0;
      mentions.push(mentionOf(reading, article, sentence, language, own === null, decide(currency)));
    }
  }
  return mentions;
}

/** Prepositions of a range that its span leaves out. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['de', "d'", 'entre', 'from', 'between']);

function mentionOf(
  reading: Reading<Amount>,
  { tokens }: SegmentedArticle,
  sentence: Sentence,
  language: Language,
  ellipsis: boolean,
  { code, why }: Decision,
): MoneyMention {
  const start = PREPOSITIONS.has(tokens[reading.start]?.lower ?? '') ? reading.start + 1 : reading.start;
  const { currency, round } = reading.value;
  const bound = boundBefore(tokens, reading.start, sentence, language);
  const per = rateAfter(tokens, reading.end, sentence, language);
  // No litre costs a thousand euros: "1,335 euros per litre" holds a decimal comma, in English too.
  const factor =
    per === 'litre' && /^\d[.,]\d{3}$/u.test(tokens[start]?.text ?? '') && (reading.value.min ?? 0) >= 1000 ? 0.001 : 1;
  const [min, max] = [reading.value.min, reading.value.max].map((value) =>
    value === null ? null : times(value, factor),
  );
  const value = {
    start: tokens[start]?.start ?? 0,
    end: tokens[reading.end - 1]?.end ?? 0,
    min: bound === 'less_than' && min === max ? null : (min ?? null),
    max: bound === 'more_than' && min === max ? null : (max ?? null),
    currency: code,
    certainty: ellipsis || currency?.bare === true ? 'implied' : 'stated',
    approximate: round === true || bound !== null,
  } as const;
  const tree = traceOf(reading, tokens);
  const noted =
    ellipsis || currency?.bare === true
      ? { ...tree, note: ellipsis ? 'the currency of the amount before it' : why }
      : tree;
  return {
    ...value,
    ...(bound !== null && bound !== 'about' ? { relation: bound } : {}),
    ...(per === null ? {} : { per }),
    trace: noted,
  };
}
