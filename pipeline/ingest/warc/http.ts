import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { type Headers, headersOf } from './headers.ts';

/** An answer of a server as an archive holds it, its body without the encodings of the way. */
export type Answer = { readonly status: number; readonly headers: Headers; readonly body: Uint8Array };

const LONGEST_HEAD = 1 << 18;
const STATUS = /^HTTP\/\d(?:\.\d)?\s+(?<status>\d{3})(?:\s|$)/u;

/** Status and fields of an answer, and where its body begins; undefined when the block is no answer. */
function headOf(
  block: Uint8Array,
): { readonly status: number; readonly headers: Headers; readonly end: number } | undefined {
  const start = Buffer.from(block.buffer, block.byteOffset, Math.min(block.byteLength, LONGEST_HEAD)).toString(
    'latin1',
  );
  const gap = /\r?\n\r?\n/u.exec(start);
  const [first = '', ...lines] = start.slice(0, gap?.index ?? start.length).split(/\r?\n/u);
  const status = STATUS.exec(first)?.groups?.status;
  if (status === undefined) return undefined;
  return { status: Number(status), headers: headersOf(lines), end: gap ? gap.index + gap[0].length : block.length };
}

/**
 * Reads an HTTP answer. Crawlers keep the fields of the encodings they have taken off (all of CC-NEWS before May 2019,
 * https://github.com/commoncrawl/news-crawl/issues/30): what a body is not encoded by is not taken off again.
 * `too-large` when the body is larger than `limit` without its encodings.
 */
export function answerOf(block: Uint8Array, limit: number): Answer | 'too-large' | undefined {
  const head = headOf(block);
  if (head === undefined) return undefined;
  const { status, headers, end } = head;
  const sent = block.subarray(end);
  const whole = /chunked/iu.test(headers.get('transfer-encoding') ?? '') ? (joined(sent) ?? sent) : sent;
  const body = unpacked(whole, headers.get('content-encoding') ?? '', limit);
  return body === 'too-large' ? body : { status, headers, body };
}

const CHUNK_SIZE = /^[ \t]*(?<size>[\da-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/iu;
const LONGEST_SIZE = 200;

/** The chunks of a body joined; the last may be cut. Undefined when the body is not in chunks. */
function joined(body: Uint8Array): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const line = Buffer.from(body.subarray(at, at + LONGEST_SIZE)).toString('latin1');
    const size = CHUNK_SIZE.exec(line);
    if (!size) return chunks.length > 0 ? Buffer.concat([...chunks, body.subarray(at)]) : undefined;
    const length = Number.parseInt(size.groups?.size ?? '', 16);
    if (length === 0) break;
    const start = at + size[0].length;
    chunks.push(body.subarray(start, start + length));
    at = start + length;
    if (body[at] === 13) at++;
    if (body[at] === 10) at++;
  }
  return Buffer.concat(chunks);
}

/** The body unpacked as far as it goes; as it is when it is not packed. */
function unpacked(body: Uint8Array, encoding: string, limit: number): Uint8Array | 'too-large' {
  const options = { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH };
  const gzip = body[0] === 0x1f && body[1] === 0x8b;
  const ways: readonly (() => Uint8Array)[] = gzip
    ? [() => gunzipSync(body, options)]
    : /deflate/iu.test(encoding)
      ? [() => inflateSync(body, options), () => inflateRawSync(body, options)]
      : /\bbr\b/iu.test(encoding)
        ? [() => brotliDecompressSync(body, { maxOutputLength: limit, finishFlush: constants.BROTLI_OPERATION_FLUSH })]
        : [];
  for (const way of ways) {
    try {
      const whole = way();
      if (whole.length > 0) return whole;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return 'too-large';
    }
  }
  return body;
}
