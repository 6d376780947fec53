import { reasonOf } from './bytes.ts';
import type { Context } from './context.ts';
import { decode } from './decode.ts';
import { digest, type Origin } from './draft.ts';
import type { FoundFile } from './find.ts';
import { recordFound } from './json.ts';
import { linesOf } from './lines.ts';
import { Truncated } from './open.ts';
import { forEach } from './sidecar.ts';
import { type Found, failed } from './source.ts';

/** Reads JSON Lines, a line at a time: one article a line, or a row that names the line. */
export async function* readRecords(
  file: FoundFile,
  chunks: AsyncIterable<Uint8Array>,
  context: Context,
): AsyncGenerator<Found> {
  let filled = false;
  try {
    for await (const { number, bytes } of linesOf(chunks, context.limit)) {
      filled = true;
      const path = `${file.path}:${number}`;
      yield bytes === 'too-large'
        ? failed(path, 'too-large', `the line is larger than ${context.limit} bytes`)
        : await lineFound(bytes, originOf(file, path, number, bytes, context), context);
    }
  } catch (error) {
    filled = true;
    yield error instanceof Truncated
      ? failed(file.path, 'truncated', 'its gzip data stop early or are damaged')
      : failed(file.path, 'unreadable', reasonOf(error));
  }
  if (!filled) yield failed(file.path, 'empty', 'there is no record in it');
}

const originOf = (file: FoundFile, path: string, number: number, bytes: Uint8Array, context: Context): Origin => ({
  path,
  place: { folder: file.place.folder, path: `${file.place.path}/${number}` },
  sha256: digest(bytes),
  note: forEach(context.noteOf(file.location)),
  latest: context.latest,
});

async function lineFound(bytes: Uint8Array, origin: Origin, context: Context): Promise<Found> {
  const decoded = await decode(bytes);
  if ('code' in decoded) return failed(origin.path, decoded.code, decoded.what);
  if (decoded.encoding !== 'utf-8') return failed(origin.path, 'invalid-encoding', 'JSON is written in UTF-8');
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch {
    return failed(origin.path, 'invalid-json', 'it is no JSON');
  }
  return recordFound(value, origin, { fields: context.fields, format: 'json-lines', encoding: decoded.encoding });
}
