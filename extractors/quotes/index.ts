import type { Discourse } from '../../pipeline/model/discourse.ts';
import type { QuoteMention } from '../../pipeline/model/mention.ts';
import type { SegmentedArticle } from '../../pipeline/model/segmented.ts';
import type { RuleInfo } from '../rule.ts';

export const quoteRules: readonly RuleInfo[] = [];

/** Quotes of an article, in text order, with their cue and their speaker as written and as resolved. */
export function extractQuotes(_article: SegmentedArticle, _discourse: Discourse): readonly QuoteMention[] {
  return [];
}
