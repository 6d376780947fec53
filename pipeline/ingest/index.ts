import pLimit from 'p-limit';
import type { FailureRow } from '../model/dataset.ts';
import { type Files, nodeFiles } from './files.ts';
import { type FoundFile, findFiles } from './find.ts';
import { identify } from './identify.ts';
import { readPlain } from './plain.ts';
import { readRecords } from './records.ts';
import { readSidecar, type Sidecar } from './sidecar.ts';
import type { Found, Source } from './source.ts';

export type { Files } from './files.ts';
export type { Source } from './source.ts';

export type ReadOptions = {
  /** Largest article, in bytes: a file of text, or a line of JSON Lines. */
  readonly maxArticleBytes?: number;
  /** How many files are read at a time. */
  readonly concurrency?: number;
};

export type Reading = {
  /** Sorted by id. Each with its text; `duplicateOf` is set when an article of a smaller id has the same text. */
  readonly sources: readonly Source[];
  /** What could not be used, or only in part, sorted by path: rows of the table `failures`. */
  readonly failures: readonly FailureRow[];
  /** Given paths that are of no use at all (nothing there, an empty folder): a usage error, exit code 2. */
  readonly refused: readonly FailureRow[];
};

export const MAX_ARTICLE_BYTES = 20_000_000;
const CONCURRENCY = 16;

/**
 * Reads folders and files into articles: plain text and Markdown (front matter, header lines), JSON Lines, with the
 * sidecar `articles.csv` of each folder. Never throws for a bad file: it gets a row in `failures` and the rest goes on.
 * The result does not depend on the order in which the file system answers.
 */
export async function readSources(
  paths: readonly string[],
  options: ReadOptions = {},
  files: Files = nodeFiles,
): Promise<Reading> {
  const limit = options.maxArticleBytes ?? MAX_ARTICLE_BYTES;
  const { found, sidecars, failures, refused } = await findFiles(paths, files);
  const notes = await Promise.all(sidecars.map((file) => readSidecar(file, found, files, limit)));
  const turn = pLimit(options.concurrency ?? CONCURRENCY);
  const read = await Promise.all(found.map((file) => turn(() => readOne(file, notes, files, limit))));
  const { sources, failures: clashes } = identify(read.flat().flatMap(({ source }) => source ?? []));
  const all = [
    ...failures,
    ...notes.flatMap((note) => note.failures),
    ...read.flat().flatMap((one) => one.failures),
    ...clashes,
  ];
  return { sources, failures: all.sort(byPath), refused };
}

function readOne(
  file: FoundFile,
  sidecars: readonly Sidecar[],
  files: Files,
  limit: number,
): Promise<readonly Found[]> {
  return file.format === 'records' ? readRecords(file, files, limit) : readPlain(file, sidecars, files, limit);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPath = (a: FailureRow, b: FailureRow): number =>
  compare(a.path, b.path) || compare(a.code, b.code) || compare(a.message, b.message);
