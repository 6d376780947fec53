import { createHash } from 'node:crypto';
import type { Dataset, DocumentRow, Manifest } from '../model/dataset.ts';
import { packageVersion } from '../package.ts';
import { TABLE_NAMES } from './rows.ts';
import { rulesHash } from './rules-hash.ts';

/** What the dataset was made from and what it holds; no clock time, so that the same inputs give the same bytes. */
export function manifestOf(dataset: Dataset, options: Readonly<Record<string, unknown>>): Manifest {
  return {
    version: packageVersion(),
    rules: rulesHash(),
    inputs: inputsHash(dataset.documents),
    counts: Object.fromEntries(TABLE_NAMES.map((table) => [table, dataset[table].length])),
    options,
  };
}

/** SHA-256 (hex) of an option too long to be written out. */
export const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** SHA-256 (hex) of the documents: which they are, what they hold, and the dates on which they were read. */
function inputsHash(documents: readonly DocumentRow[]): string {
  const hash = createHash('sha256');
  const lines = documents.map(({ id, sha256, date, publisher }) => JSON.stringify([id, sha256, date, publisher]));
  for (const line of lines.sort()) hash.update(`${line}\n`);
  return hash.digest('hex');
}
