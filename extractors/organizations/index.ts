import type { OrganizationMention } from '../../pipeline/model/mention.ts';
import type { SegmentedArticle } from '../../pipeline/model/segmented.ts';
import type { RuleInfo } from '../rule.ts';

export const organizationRules: readonly RuleInfo[] = [];

/** Organizations that an article names, in text order; nominals ("le groupe") are found by `resolve`. */
export function extractOrganizations(_article: SegmentedArticle): readonly OrganizationMention[] {
  return [];
}
