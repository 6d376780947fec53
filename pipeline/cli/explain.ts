import { ruleReasons } from '../../extractors/registry.ts';
import { analyzeArticle } from '../analyze.ts';
import { readManifest, readTable } from '../dataset/read.ts';
import { install } from '../dataset/staging.ts';
import { explain } from '../explain/explain.ts';
import { documentsOf, find, type Subject } from '../explain/subject.ts';
import type { Files } from '../files.ts';
import { type Dataset, tables } from '../model/dataset.ts';
import { Problem } from '../model/problem.ts';
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

async function readDataset(folder: string, files: Files): Promise<Dataset> {
  await install(folder, files);
  const about = await readManifest(folder, files);
  return {
    documents: await readTable(folder, 'documents', tables.documents, about, files),
    texts: await readTable(folder, 'texts', tables.texts, about, files),
    events: await readTable(folder, 'events', tables.events, about, files),
    organizations: await readTable(folder, 'organizations', tables.organizations, about, files),
    persons: await readTable(folder, 'persons', tables.persons, about, files),
    quotes: await readTable(folder, 'quotes', tables.quotes, about, files),
    mentions: await readTable(folder, 'mentions', tables.mentions, about, files),
    failures: await readTable(folder, 'failures', tables.failures, about, files),
    redirects: await readTable(folder, 'redirects', tables.redirects, about, files),
  };
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
