import { Problem } from '../model/problem.ts';
import { type CaseResult, type CheckOptions, checkCase, totals } from './check.ts';
import type { Score } from './compare.ts';
import { LAYERS } from './expected.ts';

/** What came of a whole folder of golden files. */
export type SuiteResult = {
  readonly cases: readonly CaseResult[];
  readonly scores: readonly (readonly [name: string, score: Score])[];
};

/** Checks every case of a folder: each of its folders is one, `stories` holds those of several articles. */
export async function checkFolder(folder: string, options: CheckOptions): Promise<SuiteResult> {
  const { files } = options;
  if ((await files.kindOf(folder)) !== 'folder')
    throw new Problem('no_folder', folder, 'there is no such folder', 'Name the folder that holds the golden files');
  const cases: CaseResult[] = [];
  for (const name of await files.list(folder)) {
    const path = `${folder}/${name}`;
    if ((await files.kindOf(path)) === 'folder') {
      if (name !== 'stories') cases.push(await checkCase(path, name, options));
    } else if (name !== 'README.md')
      cases.push({ name, lines: ['  fault belongs to no case: a case is a folder'], scores: {} });
  }
  if (cases.length === 0)
    throw new Problem(
      'no_cases',
      folder,
      'it holds no golden file',
      'A case is a folder with article.txt and expected.json',
    );
  const sums = totals(cases);
  return { cases, scores: LAYERS.map((layer) => [layer, sums[layer]] as const) };
}
