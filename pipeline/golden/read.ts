import { readSources, type Source } from '../ingest/index.ts';
import { Problem } from '../model/problem.ts';

/** The articles of the paths, read as `run` reads them; golden articles are all good, so any failure is an error. */
export async function readGolden(paths: readonly string[]): Promise<readonly Source[]> {
  const { sources, failures, refused } = await readSources(paths);
  const [first] = [...refused, ...failures];
  if (first) throw new Problem(first.code, null, first.message, first.remedy);
  return sources;
}
