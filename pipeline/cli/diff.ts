import { compareDatasets } from '../diff/compare.ts';
import { differenceInWords } from '../diff/words.ts';
import { readDataset } from './dataset-folder.ts';
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
  const difference = compareDatasets(await readDataset(before, files), await readDataset(after, files));
  const text = json ? JSON.stringify(difference, null, 2) : differenceInWords(difference).join('\n');
  await terminal.output(`${text}\n`);
  return exitCode && !difference.same ? EXIT.difference : EXIT.done;
}
