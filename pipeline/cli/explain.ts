import { ruleReasons } from '../../extractors/registry.ts';
import { analyzeArticle } from '../analyze.ts';
import { explain } from '../explain/explain.ts';
import { documentsOf, find, type Subject } from '../explain/subject.ts';
import type { Dataset } from '../model/dataset.ts';
import { Problem } from '../model/problem.ts';
import { readDataset } from './dataset-folder.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** `recoupe explain ID`: the tree of rules and characters behind every value of a row, in words. */
export async function explainVerb(id: string, folder: string, { files, terminal }: Effects): Promise<ExitCode> {
  const dataset = await readDataset(folder, files);
  const { subject, note } = choose(dataset, id, folder);
  const reasons = ruleReasons();
  const lines = explain(subject, {
    dataset,
    analyses: analysesOf(dataset, documentsOf(subject)),
    why: (rule) => reasons.get(rule),
  });
  await terminal.output(`${[...note, ...lines].join('\n')}\n`);
  return EXIT.done;
}

type Choice = { readonly subject: Subject; readonly note: readonly string[] };

/** The one subject that the id means; an id that is gone leads to what took its place. */
function choose(dataset: Dataset, id: string, folder: string): Choice {
  const found = find(dataset, id);
  const [subject, second] = found;
  if (subject && !second) return { subject, note: [] };
  if (subject) {
    const some = found.slice(0, 8).map(({ row }) => row.id);
    throw new Problem(
      'ambiguous-id',
      folder,
      `${found.length} ids begin with “${id}”: ${some.join(', ')}`,
      'Write more of it',
    );
  }
  const redirect = dataset.redirects.find(({ from }) => from === id);
  if (redirect && redirect.to !== null)
    return { ...choose(dataset, redirect.to, folder), note: [`${id} is ${redirect.to} now: ${redirect.reason}`] };
  const gone = redirect ? `it is gone: ${redirect.reason}` : `nothing has the id “${id}”`;
  throw new Problem('unknown-id', folder, gone, 'Take an id from one of its tables');
}

/** The articles read again, as they were read for the dataset. */
function analysesOf(dataset: Dataset, ids: readonly string[]) {
  const texts = new Map(dataset.texts.map(({ id, text }) => [id, text]));
  const rows = dataset.documents.filter((row) => ids.includes(row.id));
  return new Map(rows.map((row) => [row.id, analyzeArticle({ ...row, text: texts.get(row.id) ?? '' })]));
}
