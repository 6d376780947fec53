import { z } from 'zod';
import type { FailureRow } from '../model/dataset.ts';
import { decode } from './decode.ts';
import { type Files, reasonOf } from './files.ts';
import type { FoundFile } from './find.ts';
import { publicationDate } from './partial-date.ts';
import { digest, firstDate, languageCode } from './plain.ts';
import { type FailureCode, type Found, failure } from './source.ts';

const optional = z.string().nullish();

/** A record of JSON Lines: an article as `extract` reads it, with a date in any written form. */
const record = z.object({
  id: z.string().min(1),
  text: z.string(),
  date: z.union([z.string(), z.number()]).nullish(),
  language: optional,
  title: optional,
  publisher: optional,
  url: optional,
});
type Record = z.infer<typeof record>;

/** Reads a file of JSON Lines, a line at a time: one article a line, or a row that names the line. */
export async function readRecords(file: FoundFile, files: Files, limit: number): Promise<readonly Found[]> {
  const found: Found[] = [];
  let filled = false;
  try {
    for await (const line of linesOf(files.chunks(file.location), limit)) {
      filled = true;
      const path = `${file.path}:${line.number}`;
      found.push(
        line.bytes === 'too-large'
          ? failed(path, 'too-large', `the line is larger than ${limit} bytes`)
          : recordAt(file, path, line.bytes),
      );
    }
  } catch (error) {
    found.push(failed(file.path, 'unreadable', reasonOf(error)));
  }
  if (!filled && found.length === 0) found.push(failed(file.path, 'empty', 'there is no record in it'));
  return found;
}

const failed = (path: string, code: FailureCode, what: string): Found => ({
  source: null,
  failures: [failure(path, code, what)],
});

function recordAt(file: FoundFile, path: string, bytes: Uint8Array): Found {
  const decoded = decode(bytes);
  if ('code' in decoded) return failed(path, decoded.code, decoded.what);
  if (decoded.encoding !== 'utf-8') return failed(path, 'invalid-encoding', 'JSON is written in UTF-8');
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch {
    return failed(path, 'invalid-json', 'it is no JSON');
  }
  const checked = record.safeParse(value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return failed(
      path,
      'invalid-record',
      `${issue?.path.join('.') || 'the record'}: ${issue?.message ?? 'it is no article'}`,
    );
  }
  if (checked.data.text.trim() === '') return failed(path, 'empty', 'there is no text in it');
  return describe(file, path, digest(bytes), checked.data);
}

function describe(
  file: FoundFile,
  path: string,
  sha256: string,
  { id, text, date, language, title, publisher, url }: Record,
): Found {
  const stated = date === null || date === undefined || date === '' ? undefined : publicationDate(String(date));
  const failures: FailureRow[] = [];
  if (stated === undefined && date !== null && date !== undefined && date !== '')
    failures.push(failure(path, 'bad-date', `"${date}" is no date`));
  if (text.includes('\ufffd')) failures.push(failure(path, 'lost-characters', 'characters were lost before (U+FFFD)'));
  return {
    failures,
    source: {
      id,
      place: file.place,
      path,
      sha256,
      ...firstDate([['record', stated]]),
      title: title ?? null,
      publisher: publisher ?? null,
      url: url ?? null,
      language: languageCode(language),
      text,
    },
  };
}

type Line = { readonly number: number; readonly bytes: Uint8Array | 'too-large' };

/** Lines that hold anything, cut at line feeds; a line over the limit is dropped while it is read. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  const take = (): Line | undefined => {
    const bytes = length > limit ? ('too-large' as const) : Buffer.concat(parts);
    const line = { number, bytes };
    parts = [];
    length = 0;
    number++;
    return bytes === 'too-large' || bytes.some((byte) => byte > 32) ? line : undefined;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      const line = take();
      if (line) yield line;
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  const last = take();
  if (last) yield last;
}
