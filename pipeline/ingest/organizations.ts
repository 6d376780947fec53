import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { OwnOrganization } from '../../extractors/lexicons/organizations.ts';
import type { ReadableFiles } from '../files.ts';
import { Problem } from '../model/problem.ts';
import { readBytes, reasonOf } from './bytes.ts';
import { decode } from './decode.ts';

const COLUMNS = ['id', 'name', 'aliases', 'kind'] as const;
const LIMIT = 64 * 1024 * 1024;
const KIND = /^[a-z][a-z-]*$/u;
const REMEDY =
  'Write a table with the columns id,name,aliases,kind; only name must be filled, | stands between aliases';

const parsed = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));

/**
 * The organizations of a CSV file of the user's: columns id, name, aliases (| between them) and kind, in any order, `,` or `;`
 * between cells. Throws a `Problem` that names file and line: a list with a fault in it is not half used.
 */
export async function readOrganizations(path: string, files: ReadableFiles): Promise<readonly OwnOrganization[]> {
  const bad = (what: string, line?: number): Problem =>
    new Problem('bad-organizations', line === undefined ? path : `${path}:${line}`, what, REMEDY);
  const text = await contentOf(path, files, bad);
  const head = text.slice(0, text.search(/[\r\n]|$/u));
  const delimiter = head.includes(';') && !head.includes(',') ? ';' : ',';
  let table: z.infer<typeof parsed>;
  try {
    table = parsed.parse(
      parse(text, { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }),
    );
  } catch (error) {
    throw bad(error instanceof Error ? error.message : 'it is no CSV');
  }
  const [header, ...rows] = table;
  const columns = header?.record.map((name) => name.toLowerCase()) ?? [];
  const unknown = columns.filter((column) => !COLUMNS.some((name) => name === column));
  if (unknown.length > 0) throw bad(`there is no column "${unknown[0]}" in such a list`, 1);
  if (!columns.includes('name')) throw bad('there is no column "name"', 1);
  const seen = new Map<string, number>();
  return rows.map(({ record, info: { lines } }): OwnOrganization => {
    if (record.length !== columns.length) throw bad(`${record.length} values for ${columns.length} columns`, lines);
    const cell = (name: (typeof COLUMNS)[number]): string => record[columns.indexOf(name)] ?? '';
    const [id, name, kind] = [cell('id'), cell('name'), cell('kind')];
    if (name.replace(/[^\p{L}\p{N}]/gu, '') === '') throw bad('the name is empty', lines);
    if (/\s/u.test(id)) throw bad(`the id "${id}" has a space in it`, lines);
    if (kind !== '' && !KIND.test(kind)) throw bad(`"${kind}" is no kind: small letters, like company or ngo`, lines);
    for (const key of new Set([`name ${name}`, ...(id === '' ? [] : [`id ${id}`])])) {
      const before = seen.get(key);
      if (before !== undefined) throw bad(`the ${key} stands in line ${before}, too`, lines);
      seen.set(key, lines);
    }
    const aliases = cell('aliases')
      .split('|')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '');
    return { ...(id === '' ? {} : { id }), name, aliases, kind: kind === '' ? 'organization' : kind };
  });
}

async function contentOf(path: string, files: ReadableFiles, bad: (what: string) => Problem): Promise<string> {
  const kind = await files.kindOf(path);
  if (kind !== 'file') throw bad(kind === null ? 'there is no such file' : 'it is no file');
  let bytes: Uint8Array | 'too-large';
  try {
    bytes = await readBytes(files.chunks(path), LIMIT);
  } catch (error) {
    throw bad(reasonOf(error));
  }
  if (bytes === 'too-large') throw bad('it is larger than 64 MB');
  const decoded = await decode(bytes);
  if ('code' in decoded) throw bad(decoded.what);
  return decoded.text;
}
