import type { OrganizationMention, PersonMention } from '../../pipeline/model/mention.ts';
import type { SegmentedArticle } from '../../pipeline/model/segmented.ts';
import type { RuleInfo } from '../rule.ts';

export const personRules: readonly RuleInfo[] = [];

/** Persons that an article names, in text order, with the role and the organization that stand beside the name. */
export function extractPersons(
  _article: SegmentedArticle,
  _organizations: readonly OrganizationMention[],
): readonly PersonMention[] {
  return [];
}
