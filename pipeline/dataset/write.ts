import type { Files } from '../files.ts';
import { type Dataset, type Manifest, manifest } from '../model/dataset.ts';
import { Problem } from '../model/problem.ts';
import { commaSeparated, jsonLines } from './format.ts';
import { checkedRows, columnsOf, TABLE_NAMES, type TableName } from './rows.ts';
import { schemas } from './schema.ts';
import { install, READY, WRITING } from './staging.ts';

/** Every file of a dataset, from its folder; the manifest, which says that it is one, comes last. */
export const DATASET_FILES: readonly string[] = [
  ...TABLE_NAMES.flatMap((table) => (table === 'texts' ? ['texts.jsonl'] : [`${table}.jsonl`, `${table}.csv`])),
  ...[...TABLE_NAMES, 'manifest'].map((name) => `schema/${name}.json`),
  'taxonomy.json',
  'manifest.json',
];

/**
 * Writes the dataset into a folder, aside first: until all of it is complete and checked, what stood there stands
 * untouched. `taxonomy` is the types of its events. Files that are not ours are left alone.
 */
export async function writeDataset(
  folder: string,
  dataset: Dataset,
  about: Manifest,
  taxonomy: readonly unknown[],
  files: Files,
  interrupted: AbortSignal,
): Promise<void> {
  await files.makeFolder(folder);
  const aside = `${folder}/${WRITING}`;
  await files.remove(aside);
  try {
    await files.makeFolder(`${aside}/schema`);
    for (const table of TABLE_NAMES) await writeTable(aside, dataset, table, files, interrupted);
    const described = schemas();
    for (const name of [...TABLE_NAMES, 'manifest'])
      await files.write(`${aside}/schema/${name}.json`, [`${JSON.stringify(described.get(name), null, 2)}\n`]);
    await files.write(`${aside}/taxonomy.json`, [`${JSON.stringify(taxonomy, null, 2)}\n`]);
    await files.write(`${aside}/manifest.json`, [`${JSON.stringify(manifest.parse(about), null, 2)}\n`]);
    interrupted.throwIfAborted();
    await files.move(aside, `${folder}/${READY}`);
  } catch (error) {
    await files.remove(aside);
    await files.removeEmpty(folder);
    if (error instanceof Problem || interrupted.aborted) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new Problem(
      'cannot-write',
      folder,
      message,
      'Make room or choose another folder; what stood there is as it was',
    );
  }
  await install(folder, files);
}

async function writeTable(
  aside: string,
  dataset: Dataset,
  table: TableName,
  files: Files,
  interrupted: AbortSignal,
): Promise<void> {
  interrupted.throwIfAborted();
  await files.write(`${aside}/${table}.jsonl`, jsonLines(checkedRows(dataset, table)));
  if (table !== 'texts')
    await files.write(`${aside}/${table}.csv`, commaSeparated(columnsOf(table), checkedRows(dataset, table)));
}
