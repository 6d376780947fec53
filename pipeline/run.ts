import { setImmediate as turn } from 'node:timers/promises';
import { taxonomy } from '../extractors/events/taxonomy.ts';
import type { OwnOrganization } from '../extractors/lexicons/organizations.ts';
import { type Analyzed, analyzeDocument, collect } from './collect.ts';
import { hashOf, manifestOf } from './dataset/manifest.ts';
import { readManifest, readTable } from './dataset/read.ts';
import { accumulate } from './dataset/redirects.ts';
import { standing } from './dataset/staging.ts';
import { DATASET_FILES, writeDataset } from './dataset/write.ts';
import type { Files } from './files.ts';
import { type ReadOptions, readSources, type Source } from './ingest/index.ts';
import { type Dataset, type FailureRow, type Manifest, tables } from './model/dataset.ts';
import { Problem } from './model/problem.ts';
import type { Previous } from './reconcile/index.ts';

export type RunOptions = {
  readonly files: Files;
  /** Aborted when the user interrupts; until then nothing of what stands in the folder has changed. */
  readonly interrupted: AbortSignal;
  /** How the articles are read: fields of records, standard input. */
  readonly reading?: ReadOptions;
  /** The user's own organizations, as given to `useOrganizations`: the manifest tells that they were used. */
  readonly organizations?: readonly OwnOrganization[];
};

export type RunResult = { readonly dataset: Dataset; readonly manifest: Manifest };

/**
 * The whole way: read the paths, analyze each article, reconcile, write the dataset into the folder. Ids of a dataset
 * that stands there are carried over. Throws a `Problem` when nothing could be done; a bad article is a row of `failures`.
 */
export async function run(paths: readonly string[], folder: string, options: RunOptions): Promise<RunResult> {
  const { files, interrupted, reading = {}, organizations = [] } = options;
  const previous = await readPrevious(folder, files);
  const { sources, failures, refused } = await readSources(paths, reading, files);
  refuse(refused);
  const analyzed = await analyzeAll(sources, interrupted);
  const done = analyzed.flatMap((one) => ('source' in one ? one.source : []));
  const failed = [...failures, ...analyzed.flatMap((one) => ('failure' in one ? one.failure : []))];
  if (done.length === 0) throw nothingToRead(failed);
  const collected = collect(done, failed, previous);
  const dataset = { ...collected, redirects: accumulate(previous.redirects, collected.redirects, idsOf(collected)) };
  const manifest = manifestOf(dataset, organizations.length > 0 ? { organizations: hashOf(organizations) } : {});
  await writeDataset(folder, dataset, manifest, taxonomy(), files, interrupted);
  return { dataset, manifest };
}

/** Every article in turn; now and then the rest of the process gets its own, so that an interruption is heard. */
async function analyzeAll(sources: readonly Source[], interrupted: AbortSignal): Promise<readonly Analyzed[]> {
  const analyzed: Analyzed[] = [];
  for (const source of sources) {
    analyzed.push(analyzeDocument(source));
    if (analyzed.length % 16 === 0) await turn();
    interrupted.throwIfAborted();
  }
  return analyzed;
}

type Standing = Previous & { readonly redirects: Dataset['redirects'] };

/** The rows of the dataset that stands in the folder, none when there is none. */
async function readPrevious(folder: string, files: Files): Promise<Standing> {
  if ((await standing(folder, DATASET_FILES, files)) === 'none')
    return { events: [], organizations: [], persons: [], quotes: [], redirects: [] };
  const about = await readManifest(folder, files);
  return {
    events: await readTable(folder, 'events', tables.events, about, files),
    organizations: await readTable(folder, 'organizations', tables.organizations, about, files),
    persons: await readTable(folder, 'persons', tables.persons, about, files),
    quotes: await readTable(folder, 'quotes', tables.quotes, about, files),
    redirects: await readTable(folder, 'redirects', tables.redirects, about, files),
  };
}

const idsOf = ({ events, organizations, persons, quotes }: Dataset): ReadonlySet<string> =>
  new Set([...events, ...organizations, ...persons, ...quotes].map(({ id }) => id));

function refuse(refused: readonly FailureRow[]): void {
  const [first] = refused;
  if (first) throw new Problem(first.code, null, refused.map(({ message }) => message).join('; '), first.remedy);
}

const nothingToRead = (failures: readonly FailureRow[]): Problem =>
  new Problem(
    'no-articles',
    null,
    `none of the files could be read (${failures.map(({ message }) => message).join('; ')})`,
    'Nothing was written',
  );
