import { readManifest, readTable } from '../dataset/read.ts';
import { install } from '../dataset/staging.ts';
import type { Files } from '../files.ts';
import { type Dataset, tables } from '../model/dataset.ts';

/** All tables of a dataset folder; what an interrupted run left in staging is put in place first. A folder that is no dataset is a problem. */
export async function readDataset(folder: string, files: Files): Promise<Dataset> {
  await install(folder, files);
  const about = await readManifest(folder, files);
  return {
    documents: await readTable(folder, 'documents', tables.documents, about, files),
    texts: await readTable(folder, 'texts', tables.texts, about, files),
    events: await readTable(folder, 'events', tables.events, about, files),
    organizations: await readTable(folder, 'organizations', tables.organizations, about, files),
    persons: await readTable(folder, 'persons', tables.persons, about, files),
    quotes: await readTable(folder, 'quotes', tables.quotes, about, files),
    mentions: await readTable(folder, 'mentions', tables.mentions, about, files),
    failures: await readTable(folder, 'failures', tables.failures, about, files),
    redirects: await readTable(folder, 'redirects', tables.redirects, about, files),
  };
}
