import { resolve } from 'node:path';
import { disk, type ReadableFiles } from '../files.ts';
import type { FailureRow } from '../model/dataset.ts';
import type { Context } from './context.ts';
import { type FieldMap, withFields } from './fields.ts';
import { findFiles, STANDARD_INPUT } from './find.ts';
import { identify } from './identify.ts';
import { inOrder } from './in-order.ts';
import { readFile } from './read.ts';
import { readSidecar } from './sidecar.ts';
import type { Draft, Source } from './source.ts';

export type { Source } from './source.ts';

/** Beyond this year a date is a slip of a machine, whatever the day on which it is read. */
const ABSURD = '2100';

export type ReadOptions = {
  /** Largest article, in bytes: a file of text, or a line of JSON Lines. */
  readonly maxArticleBytes?: number;
  /** How many files are open at a time: the next ones are begun while the one whose turn it is is read. */
  readonly concurrency?: number;
  /** Where records hold their fields, before the usual names: `{ text: ['body.plain'] }`. */
  readonly fields?: Partial<FieldMap>;
  /** A later date of publication is wrong (YYYY-MM-DD), and the next that is found is taken. Records that say when they were fetched need none; the clock is never asked, so that the same files give the same dataset on every day. */
  readonly latest?: string;
  /** What the path `-` stands for. */
  readonly input?: AsyncIterable<Uint8Array>;
};

export type Reading = {
  /** Sorted by id. Each with its text; `duplicateOf` is set where its words are those of another, or part of them. */
  readonly sources: readonly Source[];
  /** What could not be used, or only in part, sorted by path: rows of the table `failures`. */
  readonly failures: readonly FailureRow[];
  /** Given paths that are of no use at all (nothing there, an empty folder): a usage error, exit code 2. */
  readonly refused: readonly FailureRow[];
};

export const MAX_ARTICLE_BYTES = 20_000_000;
const CONCURRENCY = 8;

/**
 * Reads folders, files and standard input (`-`) into articles: text, Markdown, HTML, JSON, JSON Lines, feeds, NewsML, mail,
 * WARC, each also as gzip, with the sidecar `articles.csv` of each folder. Never throws for a bad file: it gets a row in
 * `failures` and the rest goes on. The result does not depend on the order in which the file system answers. Of files of
 * any size no more is kept than the words of their articles.
 */
export async function readSources(
  paths: readonly string[],
  options: ReadOptions = {},
  machine: ReadableFiles = disk,
): Promise<Reading> {
  const limit = options.maxArticleBytes ?? MAX_ARTICLE_BYTES;
  const files = withInput(machine, options.input);
  const { found, sidecars, failures, refused } = await findFiles(paths, files);
  const notes = await Promise.all(sidecars.map((file) => readSidecar(file, found, files, limit)));
  const context: Context = {
    limit,
    fields: withFields(options.fields ?? {}),
    latest: options.latest ?? ABSURD,
    noteOf: (location) => {
      const whole = resolve(location);
      return notes.map((sidecar) => sidecar.notes.get(whole)).findLast((note) => note !== undefined);
    },
  };
  const drafts: Draft[] = [];
  const all: FailureRow[] = [...failures, ...notes.flatMap((note) => note.failures)];
  const readers = found.map((file) => () => readFile(file, files, context));
  for await (const one of inOrder(readers, options.concurrency ?? CONCURRENCY)) {
    if (one.source) drafts.push(one.source);
    all.push(...one.failures);
  }
  const { sources, failures: clashes } = identify(drafts);
  return { sources, failures: [...all, ...clashes].sort(byPath), refused };
}
const withInput = (files: ReadableFiles, input: AsyncIterable<Uint8Array> | undefined): ReadableFiles =>
  input === undefined ? files : { ...files, chunks: (path) => (path === STANDARD_INPUT ? input : files.chunks(path)) };

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPath = (a: FailureRow, b: FailureRow): number =>
  compare(a.path, b.path) || compare(a.code, b.code) || compare(a.message, b.message);
