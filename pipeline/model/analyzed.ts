import { z } from 'zod';
import type { Discourse } from './discourse.ts';
import { type EventMention, eventMention } from './event.ts';
import {
  type DateMention,
  dateMention,
  type MoneyMention,
  moneyMention,
  type OrganizationMention,
  organizationMention,
  type PersonMention,
  personMention,
  type QuoteMention,
  quoteMention,
  span,
} from './mention.ts';
import type { SegmentedArticle } from './segmented.ts';

/** What `recoupe extract` answers for one article (CONTRACT, section 1). Every list is in text order. */
export const analyzedArticle = z.object({
  id: z.string(),
  language: z.string(),
  date: z.string().nullable(),
  sentences: z.array(span.extend({ language: z.string().optional() })),
  dates: z.array(dateMention),
  money: z.array(moneyMention),
  organizations: z.array(organizationMention),
  persons: z.array(personMention),
  quotes: z.array(quoteMention),
  events: z.array(eventMention),
});
export type AnalyzedArticle = z.infer<typeof analyzedArticle>;

/** An article with all its mentions and the trees that gave them: what `explain` reads. */
export type Analysis = {
  readonly article: SegmentedArticle;
  readonly dates: readonly DateMention[];
  readonly money: readonly MoneyMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly persons: readonly PersonMention[];
  readonly discourse: Discourse;
  readonly quotes: readonly QuoteMention[];
  readonly events: readonly EventMention[];
};
