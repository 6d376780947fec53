import type { Discourse } from '../../pipeline/model/discourse.ts';
import type { EventMention } from '../../pipeline/model/event.ts';
import type { DateMention, MoneyMention, QuoteMention } from '../../pipeline/model/mention.ts';
import type { SegmentedArticle } from '../../pipeline/model/segmented.ts';
import type { RuleInfo } from '../rule.ts';

export type EventContext = {
  readonly discourse: Discourse;
  readonly dates: readonly DateMention[];
  readonly money: readonly MoneyMention[];
  readonly quotes: readonly QuoteMention[];
};

export const eventRules: readonly RuleInfo[] = [];

/** Event mentions of an article, in text order. */
export function extractEvents(_article: SegmentedArticle, _context: EventContext): readonly EventMention[] {
  return [];
}
