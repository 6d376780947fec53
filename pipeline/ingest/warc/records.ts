import { type ByteReader, byteReader } from './byte-reader.ts';
import { type Headers, headersOf } from './headers.ts';

/** One record of a web archive; the bytes of its block where they were wanted. */
export type WarcRecord = {
  readonly number: number;
  readonly headers: Headers;
  readonly block: Uint8Array | 'too-large' | 'unwanted';
};

/** What keeps an archive from being read on: its data stop early, or something else stands where a record should. */
export type Break = { readonly after: number; readonly broken: 'truncated' | 'damaged' };

const VERSION = /^WARC\/\d\.\d+[ \t]*$/u;
const LONGEST_VERSION = 20;
const LONGEST_LINE = 1 << 16;
const MOST_LINES = 1000;

/**
 * The records of a WARC file that has been unpacked, one at a time and in constant memory. What stands between two
 * records is passed over and told once, before the next record; at a cut the last item says so.
 */
export async function* recordsOf(
  chunks: AsyncIterable<Uint8Array>,
  wanted: (headers: Headers) => boolean,
  limit: number,
): AsyncGenerator<WarcRecord | Break> {
  const reader = byteReader(chunks);
  let number = 0;
  for (;;) {
    const { there, passed } = await nextRecord(reader);
    if (passed) yield { after: number, broken: there || number === 0 ? 'damaged' : 'truncated' };
    if (!there) return;
    const headers = await readHeaders(reader);
    const length = lengthOf(headers);
    if (headers === 'end') {
      yield { after: number, broken: 'truncated' };
      return;
    }
    if (length === undefined) {
      yield { after: number, broken: 'damaged' };
      continue;
    }
    number++;
    const keep = !wanted(headers) ? 'unwanted' : length > limit ? 'too-large' : undefined;
    const block = keep ?? (await reader.take(length));
    if (typeof block === 'string' ? (await reader.skip(length)) < length : block.length < length) {
      yield { after: number - 1, broken: 'truncated' };
      return;
    }
    yield { number, headers, block };
  }
}

/** Goes to the line after the next version line, and says whether it passed over anything but empty lines. */
async function nextRecord(reader: ByteReader): Promise<{ readonly there: boolean; readonly passed: boolean }> {
  let passed = false;
  for (let line = await reader.line(LONGEST_LINE); line !== 'end'; line = await reader.line(LONGEST_LINE)) {
    if (line.length < LONGEST_VERSION && VERSION.test(latin1(line))) return { there: true, passed };
    if (line.length > 0) passed = true;
  }
  return { there: false, passed };
}

async function readHeaders(reader: ByteReader): Promise<Headers | 'end'> {
  const lines: string[] = [];
  for (let line = await reader.line(LONGEST_LINE); line !== 'end'; line = await reader.line(LONGEST_LINE)) {
    if (line.length === 0) return headersOf(lines);
    if (lines.length < MOST_LINES) lines.push(utf8.decode(line));
  }
  return 'end';
}

function lengthOf(headers: Headers | 'end'): number | undefined {
  const written = headers === 'end' ? undefined : headers.get('content-length');
  return written !== undefined && /^\d{1,15}$/u.test(written) ? Number(written) : undefined;
}

const utf8 = new TextDecoder();
const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
