import { readManifest, readTable } from '../dataset/read.ts';
import { install } from '../dataset/staging.ts';
import { type Compared, compareDatasets } from '../diff/compare.ts';
import { differenceInWords } from '../diff/words.ts';
import type { Files } from '../files.ts';
import { tables } from '../model/dataset.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** How a difference is told: as JSON, and as exit code 1. */
type Telling = { readonly json: boolean; readonly exitCode: boolean };

/** `recoupe diff OLD NEW`: what came, went, changed, was merged or split between two datasets. */
export async function diffVerb(
  before: string,
  after: string,
  { json, exitCode }: Telling,
  { files, terminal }: Effects,
): Promise<ExitCode> {
  const difference = compareDatasets(await readCompared(before, files), await readCompared(after, files));
  const text = json ? JSON.stringify(difference, null, 2) : differenceInWords(difference).join('\n');
  await terminal.output(`${text}\n`);
  return exitCode && !difference.same ? EXIT.difference : EXIT.done;
}

async function readCompared(folder: string, files: Files): Promise<Compared> {
  await install(folder, files);
  const about = await readManifest(folder, files);
  return {
    documents: await readTable(folder, 'documents', tables.documents, about, files),
    events: await readTable(folder, 'events', tables.events, about, files),
    organizations: await readTable(folder, 'organizations', tables.organizations, about, files),
    persons: await readTable(folder, 'persons', tables.persons, about, files),
    quotes: await readTable(folder, 'quotes', tables.quotes, about, files),
    mentions: await readTable(folder, 'mentions', tables.mentions, about, files),
    redirects: await readTable(folder, 'redirects', tables.redirects, about, files),
  };
}
