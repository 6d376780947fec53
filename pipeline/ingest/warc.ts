import type { Context } from './context.ts';
import { decode } from './decode.ts';
import { digest, draft, type Origin } from './draft.ts';
import { readBytes, reasonOf } from './files.ts';
import type { FoundFile } from './find.ts';
import { charsetOf } from './html/charset.ts';
import { readPage } from './html/index.ts';
import { Truncated } from './open.ts';
import { type Found, failed } from './source.ts';

/** What is used of a record; the types of the library want those of a browser. */
type Record = {
  readonly warcType: string | undefined;
  readonly warcTargetURI: string | null | undefined;
  readonly warcDate: string | null | undefined;
  readonly warcContentType: string | null | undefined;
  readonly httpHeaders: {
    readonly statusCode: number | string | undefined;
    readonly headers: { get(name: string): string | null | undefined };
  } | null;
  readonly contentReader: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
};

/** Reads a web archive, a record at a time: pages that were answered, and their words where it holds those (WET). */
export async function* readWarc(
  file: FoundFile,
  chunks: AsyncIterable<Uint8Array>,
  context: Context,
): AsyncGenerator<Found> {
  const { WARCParser } = await import('warcio');
  let number = 0;
  let pages = 0;
  try {
    for await (const record of new WARCParser(finite(chunks))) {
      number++;
      const found = await recordFound(record, file, number, context);
      if (found === undefined) continue;
      pages++;
      yield found;
    }
    if (number === 0) yield failed(file.path, 'invalid-warc', 'there is no record in it');
    else if (pages === 0) yield failed(file.path, 'no-article', 'none of its records is a page');
  } catch (error) {
    yield error instanceof Truncated
      ? failed(file.path, 'truncated', `its data stop early or are damaged, after record ${number}`)
      : error instanceof Error && 'code' in error
        ? failed(file.path, 'unreadable', reasonOf(error))
        : failed(file.path, 'invalid-warc', `record ${number + 1} cannot be read`);
  }
}

async function recordFound(
  record: Record,
  file: FoundFile,
  number: number,
  context: Context,
): Promise<Found | undefined> {
  const type = typeOf(record);
  if (type === undefined) return undefined;
  const path = `${file.path}:${number}`;
  const bytes = await readBytes(asyncOf(record.contentReader), context.limit);
  if (bytes === 'too-large') return failed(path, 'too-large', `the record is larger than ${context.limit} bytes`);
  const url = record.warcTargetURI ?? null;
  const origin: Origin = {
    path,
    place: { folder: file.place.folder, path: `${file.place.path}/${number}` },
    sha256: digest(bytes),
    note: undefined,
    latest: /^\d{4}-\d{2}-\d{2}/u.exec(record.warcDate ?? '')?.[0] ?? context.latest,
  };
  const decoded = await decode(bytes, charsetOf(bytes, record.httpHeaders?.headers.get('content-type') ?? null));
  if ('code' in decoded) return failed(path, decoded.code, decoded.what);
  const { text, encoding } = decoded;
  if (type === 'page') return readPage(text, origin, { url, encoding, format: 'warc' });
  return draft(origin, { text, url, dates: [], obtained: { format: 'warc', encoding } });
}

/** Whether a record is a page that was answered or the words of one; undefined for requests, images, errors. */
function typeOf({ warcType, warcContentType, httpHeaders }: Record): 'page' | 'words' | undefined {
  if (warcType === 'conversion') return /^text\/plain/iu.test(warcContentType ?? '') ? 'words' : undefined;
  if (warcType === 'resource') return /html/iu.test(warcContentType ?? '') ? 'page' : undefined;
  if (warcType !== 'response' || Number(httpHeaders?.statusCode) !== 200) return undefined;
  const type = httpHeaders?.headers.get('content-type') ?? '';
  return type === '' || /html/iu.test(type) ? 'page' : undefined;
}

async function* asyncOf(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

/** How often the parser may ask for more after the end; in a record that was cut it never stops asking. */
const PATIENCE = 100;

function finite(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  let asked = 0;
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    const result = await source.next();
    if (result.done && ++asked > PATIENCE) throw new Truncated();
    return result;
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}
