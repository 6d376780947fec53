import type { FailureCode } from './source.ts';
import { decodeWestern, isByChance, westernEncoding } from './western.ts';

/** The text that bytes hold and the encoding they were read by, or why they are no text. */
export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly code: FailureCode; readonly what: string };

const SIGNATURES: readonly (readonly [bytes: string, name: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP or office file'],
  ['\u001f\u008b', 'a gzip file'],
  ['\u0089PNG', 'a PNG image'],
  ['ÿØÿ', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
];

/**
 * Decodes by rule: byte order mark, NUL bytes, strict UTF-8, what the page or message declares, then the one of the old
 * Western encodings that makes French or English words of the bytes. A text never holds a guess character by character.
 */
export async function decode(bytes: Uint8Array, declared?: string | null): Promise<Decoded> {
  const head = latin1(bytes.subarray(0, 8));
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) return { code: 'binary', what: `it is ${signature[1]}, not text` };
  if (head.startsWith('ï»¿')) return strict(bytes, 'utf-8') ?? brokenAt(bytes);
  if (head.startsWith('ÿþ'))
    return strict(bytes, 'utf-16le') ?? { code: 'invalid-encoding', what: 'its UTF-16 is broken' };
  if (head.startsWith('þÿ'))
    return strict(bytes, 'utf-16be') ?? { code: 'invalid-encoding', what: 'its UTF-16 is broken' };
  if (bytes.includes(0)) return wide(bytes);
  if (hasControls(bytes)) return { code: 'binary', what: 'it holds control characters, so it is not text' };
  const unicode = strict(bytes, 'utf-8');
  const chance =
    unicode !== undefined &&
    'text' in unicode &&
    bytes.length < SHORT &&
    (await isByChance(unicode.text, latin1(bytes)));
  return (chance ? undefined : unicode) ?? (await asDeclared(bytes, declared)) ?? narrow(bytes);
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

function strict(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** Longer texts are UTF-8 by no chance. */
const SHORT = 4096;
const SAMPLE = 4096;
const LARGE_SAMPLE = 1 << 20;

/** NUL bytes: UTF-16 without its mark has them in every other place, anything else is no text. */
function wide(bytes: Uint8Array): Decoded {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let index = 0; index < length; index++) if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const few = length / 100;
  const encoding =
    odd > length / 4 && even < few ? 'utf-16le' : even > length / 4 && odd < few ? 'utf-16be' : undefined;
  const decoded = encoding === undefined ? undefined : strict(bytes, encoding);
  return decoded ?? { code: 'binary', what: 'it holds NUL bytes, so it is not text' };
}

/** More than one control character in a hundred bytes, white space and form feeds aside. */
function hasControls(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  return controls * 100 > bytes.length;
}

/** Names that say only "not UTF-8": their bytes are looked at. */
const VAGUE = /^(?:utf-?8|us-ascii|ascii|iso-?8859-?1|latin-?1|windows-1252|cp-?1252)$/iu;

/** Reads by a declared encoding that is no Western one (a page in windows-1251), or not at all. */
async function asDeclared(bytes: Uint8Array, declared: string | null | undefined): Promise<Decoded | undefined> {
  const encoding = declared?.trim().toLowerCase() ?? '';
  if (encoding === '' || VAGUE.test(encoding)) return undefined;
  const { default: iconv } = await import('iconv-lite');
  // Bytes of UTF-16 or UTF-32 have been read before; controls say that another encoding was meant.
  if (!iconv.encodingExists(encoding) || /^(?:utf|ucs)/iu.test(encoding)) return undefined;
  const text = iconv.decode(Buffer.from(bytes), encoding);
  return /[\u0080-\u009f\ufffd]/u.test(text) ? undefined : { text, encoding };
}

const UTF8_SEQUENCE = /[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/gu;

/** One byte a character, unless the bytes are plainly UTF-8 that was cut or damaged, or no Western text either. */
async function narrow(bytes: Uint8Array): Promise<Decoded> {
  const raw = latin1(bytes);
  const sample = raw.slice(0, LARGE_SAMPLE);
  const sequences = sample.match(UTF8_SEQUENCE)?.length ?? 0;
  const strays = sample.replace(UTF8_SEQUENCE, '').match(/[\x80-\xff]/gu)?.length ?? 0;
  if (sequences > strays && !isWhole(bytes)) return brokenAt(bytes);
  const encoding = await westernEncoding(sample);
  if (encoding === undefined)
    return { code: 'invalid-encoding', what: 'its bytes are neither UTF-8 nor an old Western encoding' };
  return { text: await decodeWestern(bytes, encoding), encoding };
}

const isWhole = (bytes: Uint8Array): boolean => strict(bytes, 'utf-8') !== undefined;

/** Names the first byte that is no UTF-8: the decoder replaces it, and all before it is whole. */
function brokenAt(bytes: Uint8Array): Decoded {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\ufffd', 1)[0] ?? '';
  return { code: 'invalid-encoding', what: `its UTF-8 is broken at byte ${Buffer.byteLength(before) + 1}` };
}
