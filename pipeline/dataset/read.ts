import type { z } from 'zod';
import type { Files } from '../files.ts';
import { type Manifest, manifest } from '../model/dataset.ts';
import { Problem } from '../model/problem.ts';
import type { TableName } from './rows.ts';

const damaged = (file: string, message: string): Problem =>
  new Problem('damaged-dataset', file, message, 'Restore the dataset that stands there, or choose another folder');

/** The manifest of a dataset that stands. */
export async function readManifest(folder: string, files: Files): Promise<Manifest> {
  const file = `${folder}/manifest.json`;
  if ((await files.kindOf(file)) !== 'file')
    throw new Problem('no-dataset', folder, 'there is no dataset', 'Make one with: recoupe run PATH --out FOLDER');
  const parsed = manifest.safeParse(json(await files.read(file), file));
  if (!parsed.success) throw damaged(file, 'it is no manifest of a dataset');
  return parsed.data;
}

/** The rows of one table of a dataset that stands, each checked; a damaged one is an error that names file and line. */
export async function readTable<Row>(
  folder: string,
  table: TableName,
  schema: z.ZodType<Row>,
  about: Manifest,
  files: Files,
): Promise<readonly Row[]> {
  const file = `${folder}/${table}.jsonl`;
  if ((await files.kindOf(file)) !== 'file') throw damaged(file, 'the table is missing');
  const lines = (await files.read(file)).split('\n').filter((line) => line !== '');
  const rows = lines.map((line, index) => {
    const parsed = schema.safeParse(json(line, `${file}:${index + 1}`));
    if (parsed.success) return parsed.data;
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'invalid' };
    throw damaged(`${file}:${index + 1}`, `${path.map(String).join('.')}: ${message}`);
  });
  const promised = about.counts[table];
  if (promised !== rows.length) throw damaged(file, `it holds ${rows.length} rows, the manifest says ${promised}`);
  return rows;
}

function json(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged(file, 'it is no JSON');
  }
}
