import type { EventRow, MentionRow, OrganizationRow, PersonRow, QuoteRow, RedirectRow } from '../model/dataset.ts';
import { canonicalIds } from './canonical.ts';
import { reconcileEvents } from './events.ts';
import { nameRedirects } from './identity.ts';
import { mentionRows } from './mentions.ts';
import { organizationRows, personRows } from './names.ts';
import { reconcileQuotes } from './quotes.ts';
import { byText, type Source } from './source.ts';

export type { Source } from './source.ts';

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
  /** Ids that stood before and no longer do. */
  readonly redirects: readonly RedirectRow[];
};

/** One canonical set of organizations, persons, quotes and events from many articles. Pure; every list sorted by id. */
export function reconcile(sources: readonly Source[], previous: Previous): Reconciled {
  const canonical = canonicalIds(sources);
  const organizations = organizationRows(sources, canonical);
  const persons = personRows(sources, canonical);
  const names = new Map([...organizations, ...persons].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id);
  const quotes = reconcileQuotes(sources, previous.quotes, canonical, nameOf);
  const events = reconcileEvents(sources, previous.events, canonical, nameOf, quotes.rows);
  const redirects = [
    ...events.redirects,
    ...quotes.redirects,
    ...nameRedirects(previous.organizations, organizations),
    ...nameRedirects(previous.persons, persons),
  ];
  return {
    events: events.rows,
    organizations,
    persons,
    quotes: quotes.rows,
    mentions: mentionRows(sources, canonical),
    redirects: [...redirects].sort((a, b) => byText(a.from, b.from)),
  };
}
