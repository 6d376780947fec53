import { dirname, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { ReadableFiles } from '../files.ts';
import type { FailureRow } from '../model/dataset.ts';
import { readBytes, reasonOf } from './bytes.ts';
import { decode } from './decode.ts';
import type { FoundFile, FoundSidecar } from './find.ts';
import { type PublicationDate, publicationDate } from './partial-date.ts';
import { failure } from './source.ts';

/** What `articles.csv` says of one file. */
export type Note = {
  readonly date: PublicationDate | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly title: string | null;
};

/** What a note on a file of many articles says of each: not its title or address, which are those of one. */
export const forEach = (note: Note | undefined): Note | undefined => note && { ...note, url: null, title: null };

/** The notes of one `articles.csv`, by the whole path of the file that they are about. */
export type Sidecar = { readonly notes: ReadonlyMap<string, Note>; readonly failures: readonly FailureRow[] };

const parsed = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));

/** Reads the rows of a sidecar; a bad row is a failure that names its line, the others are kept. */
export async function readSidecar(
  sidecar: FoundSidecar,
  found: readonly FoundFile[],
  files: ReadableFiles,
  limit: number,
): Promise<Sidecar> {
  const bad = (what: string): Sidecar => ({ notes: new Map(), failures: [failure(sidecar.path, 'bad-sidecar', what)] });
  let bytes: Uint8Array | 'too-large';
  try {
    bytes = await readBytes(files.chunks(sidecar.location), limit);
  } catch (error) {
    return bad(reasonOf(error));
  }
  if (bytes === 'too-large') return bad('it is larger than an article may be');
  const decoded = await decode(bytes);
  if ('code' in decoded) return bad(decoded.what);
  try {
    return rowsOf(sidecar, decoded.text, new Set(found.map((file) => resolve(file.location))));
  } catch (error) {
    return bad(error instanceof Error ? error.message : 'it is no CSV');
  }
}

function rowsOf(sidecar: FoundSidecar, text: string, found: ReadonlySet<string>): Sidecar {
  const head = text.slice(0, text.search(/[\r\n]|$/u));
  const delimiter = head.includes(';') && !head.includes(',') ? ';' : ',';
  const [header, ...rows] = parsed.parse(
    parse(text, { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }),
  );
  const columns = header?.record.map((name) => name.toLowerCase()) ?? [];
  const notes = new Map<string, Note>();
  if (!columns.includes('file')) {
    return { notes, failures: [failure(sidecar.path, 'bad-sidecar', 'line 1: there is no column "file"')] };
  }
  const failures = rows.flatMap(({ record, info }) => {
    const path = `${sidecar.path}:${info.lines}`;
    if (record.length !== columns.length)
      return [failure(path, 'bad-sidecar', `${record.length} values for ${columns.length} columns`)];
    const cell = (name: string): string => record[columns.indexOf(name)] ?? '';
    const location = resolve(dirname(sidecar.location), cell('file'));
    if (cell('file') === '' || notes.has(location))
      return [
        failure(path, 'bad-sidecar', cell('file') === '' ? 'the file has no name' : `${cell('file')} stands twice`),
      ];
    const date = cell('date') === '' ? null : (publicationDate(cell('date')) ?? undefined);
    if (date === undefined) return [failure(path, 'bad-date', `"${cell('date')}" is no date`)];
    const or = (value: string): string | null => (value === '' ? null : value);
    notes.set(location, { date, publisher: or(cell('publisher')), url: or(cell('url')), title: or(cell('title')) });
    return sidecar.alone || found.has(location)
      ? []
      : [failure(path, 'sidecar-file-missing', `${cell('file')} is not there`)];
  });
  return { notes, failures };
}
