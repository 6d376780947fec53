import type { Dataset } from '../model/dataset.ts';

/** A row of the dataset that has an id of its own, with the name of its table. */
export type Subject =
  | { readonly table: 'events'; readonly row: Dataset['events'][number] }
  | { readonly table: 'quotes'; readonly row: Dataset['quotes'][number] }
  | { readonly table: 'organizations'; readonly row: Dataset['organizations'][number] }
  | { readonly table: 'persons'; readonly row: Dataset['persons'][number] }
  | { readonly table: 'mentions'; readonly row: Dataset['mentions'][number] }
  | { readonly table: 'documents'; readonly row: Dataset['documents'][number] };

/** Every row that an id can mean, in the order in which ids are looked for. */
function* subjects(dataset: Dataset): Generator<Subject> {
  for (const row of dataset.events) yield { table: 'events', row };
  for (const row of dataset.quotes) yield { table: 'quotes', row };
  for (const row of dataset.organizations) yield { table: 'organizations', row };
  for (const row of dataset.persons) yield { table: 'persons', row };
  for (const row of dataset.documents) yield { table: 'documents', row };
  for (const row of dataset.mentions) yield { table: 'mentions', row };
}

/** The subject of this very id; else all those whose ids begin with it. */
export function find(dataset: Dataset, id: string): readonly Subject[] {
  const begun: Subject[] = [];
  for (const subject of subjects(dataset)) {
    if (subject.row.id === id) return [subject];
    if (subject.row.id.startsWith(id)) begun.push(subject);
  }
  return begun;
}

/** Ids of the documents whose words are behind a subject. */
export function documentsOf({ table, row }: Subject): readonly string[] {
  switch (table) {
    case 'quotes':
      return [...new Set(row.utterances.map(({ document }) => document))];
    case 'mentions':
      return [row.document];
    case 'documents':
      return [row.id];
    default:
      return row.documents;
  }
}
