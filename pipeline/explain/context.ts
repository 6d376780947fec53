import type { Analysis } from '../model/analyzed.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Source } from './tree.ts';

/** What `explain` reads: the dataset, the analyses of the documents concerned, and the reasons of the rules. */
export type Context = {
  readonly dataset: Dataset;
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly why: (rule: string) => string | undefined;
};

/** The analysis of a document, with what is needed to print its trees. */
export function sourceOf(
  document: string,
  { analyses, why }: Context,
): { readonly source: Source; readonly analysis: Analysis } | undefined {
  const analysis = analyses.get(document);
  return analysis && { analysis, source: { document, text: analysis.article.text, why } };
}
