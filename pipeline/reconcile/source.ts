import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { DocumentRow } from '../model/dataset.ts';

/** One article as reconciliation reads it: its row, its text and what `extract` found in it. */
export type Source = {
  readonly document: DocumentRow;
  readonly text: string;
  readonly analyzed: AnalyzedArticle;
};

/** Code-unit order, the same on every machine and in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byText(a.id, b.id);

/** Older articles first (undated ones last), then by document id: the order in which ids are minted. */
export const byDate = (a: DocumentRow, b: DocumentRow): number =>
  byText(a.date ?? '9999', b.date ?? '9999') || byText(a.id, b.id);

/** The document whose words these are: the original of a copy. */
export const witnessOf = (document: DocumentRow): string => document.duplicateOf ?? document.id;
