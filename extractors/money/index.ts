import type { MoneyMention } from '../../pipeline/model/mention.ts';
import type { Language, SegmentedArticle, Token } from '../../pipeline/model/segmented.ts';
import { codesOf, type Index, indexOf, type Reading, readAll } from '../pattern.ts';
import type { RuleInfo } from '../rule.ts';
import type { Amount } from './amount.ts';
import { currencyDecider, type Decision } from './country.ts';
import type { Currency } from './currency-words.ts';
import { englishMoneyRules } from './en/amounts.ts';
import { frenchMoneyRules } from './fr/amounts.ts';
import { mentionOf, showsDecimalComma } from './mention.ts';
import type { MoneyRule } from './money-rule.ts';

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

/** The amount before this one in the text: its currency, the token after it, and how many sentences ago it stood. */
type Said = { readonly currency: Currency; readonly end: number; readonly sentence: number };

/** Amounts of money of an article, in text order. */
export function extractMoney(article: SegmentedArticle): readonly MoneyMention[] {
  const decide = currencyDecider(article);
  const mentions: MoneyMention[] = [];
  let said: Said | null = null;
  const codes = codesOf(article.tokens);
  for (const [index, sentence] of article.sentences.entries()) {
    const { language } = sentence;
    if (language !== 'fr' && language !== 'en') continue;
    if (said !== null && index - said.sentence > REMEMBERED) said = null;
    const input = { tokens: article.tokens, codes, from: sentence.first, to: sentence.last };
    let decimalComma = false;
    for (const reading of readAll(INDEXES[language], input)) {
      const currency = currencyOf(reading, said, article.tokens, index);
      const decision = currency && decide(currency);
      if (!currency || !decision || lacksClue(currency, decision, reading.value, article.date)) continue;
      said = { currency, end: reading.end, sentence: index };
      const mention = mentionOf(reading, { article, sentence, language, decimalComma }, currency, decision);
      decimalComma ||= showsDecimalComma(mention, reading.value.min);
      mentions.push(mention);
    }
  }
  return mentions;
}

const BOOKS = 1e6;
const SMALL = 1000;
/** Francs had gone from newspapers; "chambre 12 F" stays. */
const LAST_FRANCS = '2005';

/** "20p" is no price, "livres" are books and a small "F" is a letter, where the text does not count in that money. */
function lacksClue({ name, bare }: Currency, { code, told }: Decision, { max }: Amount, date: string | null): boolean {
  if (!bare) return false;
  if (name === 'p') return code === null;
  if (name === 'livre') return (max ?? 0) < BOOKS && told !== true;
  return name === 'f' && (max ?? 0) < SMALL && told !== true && (date ?? '') >= LAST_FRANCS;
}

/** The currency written with the amount, or that of the amount before it. */
function currencyOf(
  { start, value }: Reading<Amount>,
  said: Said | null,
  tokens: readonly Token[],
  sentence: number,
): Currency | null {
  if (value.currency) return value.currency;
  if (!said || !value.part) return said?.currency ?? null;
  // "dont 15 millions": of the amount just before, if no other number stands between that could be what is divided.
  const between = said.sentence === sentence && !hasNumber(tokens, said.end, start);
  return between ? said.currency : null;
}

const FAR = 40;

function hasNumber(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > FAR) return true;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'number' || /^(?:milli|billi)/u.test(token?.lower ?? '')) return true;
  }
  return false;
}
