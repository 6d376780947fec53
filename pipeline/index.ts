/**
 * Recoupe as a library: everything that others may import.
 *
 * `analyzeArticle` and `collect` are pure; `run` reads files and writes a dataset.
 */

export { type OwnOrganization, useOrganizations } from '../extractors/lexicons/organizations.ts';
export { type RuleLayer, registry, ruleReasons } from '../extractors/registry.ts';
export { analyzeArticle, publish } from './analyze.ts';
export { analyzeDocument, articleOf, collect } from './collect.ts';
export { schemas } from './dataset/schema.ts';
export { disk, type Files, type ReadableFiles } from './files.ts';
export { type Reading, type ReadOptions, readSources, type Source as ReadArticle } from './ingest/index.ts';
export { type Analysis, type AnalyzedArticle, analyzedArticle } from './model/analyzed.ts';
export { type Article, article } from './model/article.ts';
export type {
  Dataset,
  DocumentRow,
  EventRow,
  FailureRow,
  Manifest,
  MentionRow,
  OrganizationRow,
  PersonRow,
  QuoteRow,
  RedirectRow,
  TextRow,
} from './model/dataset.ts';
export { manifest, tables } from './model/dataset.ts';
export type { EventMention } from './model/event.ts';
export type { DateMention, MoneyMention, OrganizationMention, PersonMention, QuoteMention } from './model/mention.ts';
export { Problem } from './model/problem.ts';
export type { Span } from './model/span.ts';
export type { Trace } from './model/trace.ts';
export { type Previous, type Reconciled, reconcile, type Source } from './reconcile/index.ts';
export { type RunOptions, type RunResult, run } from './run.ts';
