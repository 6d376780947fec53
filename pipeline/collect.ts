import { analyzeArticle, publish } from './analyze.ts';
import type { Source as ReadArticle } from './ingest/index.ts';
import type { Article } from './model/article.ts';
import type { Dataset, FailureRow, TextRow } from './model/dataset.ts';
import { type Previous, reconcile, type Source } from './reconcile/index.ts';

/** What `ingest` read, as `extract` takes it. */
export const articleOf = ({ id, text, date, language, title, publisher, url }: ReadArticle): Article => ({
  id,
  text,
  date,
  language,
  title,
  publisher,
  url,
});

/** An article that has been analyzed, or why it could not be. */
export type Analyzed = { readonly source: Source } | { readonly failure: FailureRow };

/** What one article says; an error inside becomes a row of `failures`, never the end of a run. */
export function analyzeDocument(read: ReadArticle): Analyzed {
  const { text, language: _declared, ...document } = read;
  try {
    const analyzed = publish(analyzeArticle(articleOf(read)));
    return { source: { document: { ...document, language: analyzed.language }, text, analyzed } };
  } catch (error) {
    const message = `${read.path}: ${error instanceof Error ? error.message : String(error)}`;
    const remedy = 'This is a fault of Recoupe: report it with the article.';
    return { failure: { path: read.path, code: 'internal', message, remedy } };
  }
}

/** Whether the article takes part: in a language that Recoupe reads. What a copy says counts as said by its original. */
const takesPart = ({ document }: Source): boolean => document.language === 'fr' || document.language === 'en';

const byId = (a: Source, b: Source): number =>
  a.document.id < b.document.id ? -1 : a.document.id > b.document.id ? 1 : 0;

/** The dataset of many analyzed articles; `redirects` are those of this run alone. Pure; the order does not matter. */
export function collect(
  sources: readonly Source[],
  failures: readonly FailureRow[],
  previous: Previous = NOTHING,
): Dataset {
  const ordered = [...sources].sort(byId);
  return {
    ...reconcile(ordered.filter(takesPart), previous),
    documents: ordered.map(({ document }) => document),
    texts: ordered.map(({ document, text }): TextRow => ({ id: document.id, text })),
    failures,
  };
}

/** What stands before the first run. */
const NOTHING: Previous = { events: [], organizations: [], persons: [], quotes: [] };
