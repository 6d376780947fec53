import type { DateMention } from '../../pipeline/model/mention.ts';
import type { SegmentedArticle } from '../../pipeline/model/segmented.ts';
import type { RuleInfo } from '../rule.ts';

/** Every rule of this layer, in the order in which they are tried. */
export const dateRules: readonly RuleInfo[] = [];

/** Time expressions of an article, in text order, resolved against its publication date. */
export function extractDates(_article: SegmentedArticle): readonly DateMention[] {
  return [];
}
