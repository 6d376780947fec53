import type { MoneyMention } from '../../pipeline/model/mention.ts';
import type { SegmentedArticle } from '../../pipeline/model/segmented.ts';
import type { RuleInfo } from '../rule.ts';

export const moneyRules: readonly RuleInfo[] = [];

/** Amounts of money of an article, in text order. */
export function extractMoney(_article: SegmentedArticle): readonly MoneyMention[] {
  return [];
}
