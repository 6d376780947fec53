import type { ReadableFiles } from '../files.ts';
import { readBytes, reasonOf } from './bytes.ts';
import type { Context } from './context.ts';
import { decode } from './decode.ts';
import { digest, type Origin } from './draft.ts';
import type { FoundFile } from './find.ts';
import { type Format, sniff } from './format.ts';
import { readJson } from './json.ts';
import { open, Truncated } from './open.ts';
import { readPlain } from './plain.ts';
import { readRecords } from './records.ts';
import { type Found, failed } from './source.ts';

/** Reads one file, whatever it is, into its articles. Never throws for a bad file. */
export async function* readFile(file: FoundFile, files: ReadableFiles, context: Context): AsyncGenerator<Found> {
  try {
    const { head, chunks, packed } = await open(files.chunks(file.location));
    const format = file.format === 'unknown' ? sniff(head) : file.format;
    if (format === 'records') yield* readRecords(file, chunks, context);
    else if (format === 'warc') yield* (await import('./warc/index.ts')).readWarc(file, chunks, context);
    else yield* await readWhole(file, format, chunks, packed, context);
  } catch (error) {
    yield error instanceof Truncated
      ? failed(file.path, 'truncated', 'its gzip data stop early or are damaged')
      : failed(file.path, 'unreadable', reasonOf(error));
  }
}

type Whole = Exclude<Format, 'unknown' | 'records' | 'warc'>;

async function readWhole(
  file: FoundFile,
  format: Whole,
  chunks: AsyncIterable<Uint8Array>,
  packed: boolean,
  context: Context,
): Promise<readonly Found[]> {
  const { path, place } = file;
  const bytes = await readBytes(chunks, context.limit);
  if (bytes === 'too-large')
    return [
      failed(path, 'too-large', `it is larger than ${context.limit} bytes${packed ? ' when it is unpacked' : ''}`),
    ];
  const origin: Origin = {
    path,
    place,
    sha256: digest(bytes),
    note: context.noteOf(file.location),
    latest: context.latest,
  };
  if (bytes.length === 0) return [failed(path, 'empty', 'there is not one byte in it')];
  if (format === 'mail') return [await (await import('./mail.ts')).readMail(bytes, origin)];
  const declared =
    format === 'html' || format === 'xml' ? (await import('./html/charset.ts')).charsetOf(bytes, null) : null;
  const decoded = await decode(bytes, declared);
  if ('code' in decoded) return [failed(path, decoded.code, decoded.what)];
  const { text, encoding } = decoded;
  switch (format) {
    case 'html':
      return [await (await import('./html/index.ts')).readPage(text, origin, { url: null, encoding, format })];
    case 'xml':
      return (await import('./xml.ts')).readXml(text, origin, encoding);
    case 'json':
      return looksLikeLines(text)
        ? gathered(readRecords(file, once(bytes), context))
        : readJson(text, origin, { fields: context.fields, format, encoding });
    default:
      return [readPlain({ origin, text, encoding }, format)];
  }
}

/** Many spiders call JSON Lines `.json`: two lines that are objects each. */
const looksLikeLines = (text: string): boolean => {
  const [first = '', second = ''] = text.trimStart().split('\n', 2);
  return /^\{.*\}\s*$/u.test(first) && second.startsWith('{');
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** All of what comes one by one. */
export async function gathered(found: AsyncIterable<Found>): Promise<readonly Found[]> {
  const all: Found[] = [];
  for await (const one of found) all.push(one);
  return all;
}
