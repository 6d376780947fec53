import type { AnalyzedArticle } from '../model/analyzed.ts';
import type {
  DocumentRow,
  EventRow,
  MentionRow,
  OrganizationRow,
  PersonRow,
  QuoteRow,
  RedirectRow,
} from '../model/dataset.ts';

/** One article as reconciliation reads it: its row, its text and what `extract` found in it. */
export type Source = {
  readonly document: DocumentRow;
  readonly text: string;
  readonly analyzed: AnalyzedArticle;
};

/** The rows that already stand in the dataset: their ids are carried over. */
export type Previous = {
  readonly events: readonly EventRow[];
  readonly organizations: readonly OrganizationRow[];
  readonly persons: readonly PersonRow[];
  readonly quotes: readonly QuoteRow[];
};

export type Reconciled = {
  readonly events: readonly EventRow[];
  readonly organizations: readonly OrganizationRow[];
  readonly persons: readonly PersonRow[];
  readonly quotes: readonly QuoteRow[];
  readonly mentions: readonly MentionRow[];
  readonly redirects: readonly RedirectRow[];
};

/** One canonical set of organizations, persons, quotes and events from many articles. Pure; every list sorted by id. */
export function reconcile(_sources: readonly Source[], _previous: Previous): Reconciled {
  return { events: [], organizations: [], persons: [], quotes: [], mentions: [], redirects: [] };
}
