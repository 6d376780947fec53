import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Why bytes could not be read to their end: gzip that stops early or is damaged. */
export class Truncated extends Error {}

/** The bytes of a file, unpacked where they are gzip, with the first of them to look at. */
export type Opened = {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly packed: boolean;
};

const HEAD = 4096;

/** Looks at the first bytes and unpacks gzip, whatever the file is called. Streams: nothing is kept but the head. */
export async function open(chunks: AsyncIterable<Uint8Array>): Promise<Opened> {
  const raw = await peek(chunks);
  if (!(raw.head[0] === 0x1f && raw.head[1] === 0x8b)) return { ...raw, packed: false };
  return { ...(await peek(unpack(raw.chunks))), packed: true };
}

async function* unpack(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip();
  pipeline(Readable.from(chunks), unpacked, () => {});
  try {
    for await (const chunk of unpacked) if (chunk instanceof Uint8Array) yield chunk;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) throw new Truncated();
    throw error;
  }
}

async function peek(chunks: AsyncIterable<Uint8Array>): Promise<Omit<Opened, 'packed'>> {
  const rest = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  let broken: unknown;
  try {
    while (length < HEAD) {
      const next = await rest.next();
      if (next.done) break;
      first.push(next.value);
      length += next.value.length;
    }
  } catch (error) {
    broken = error;
  }
  const head = Buffer.concat(first);
  async function* again(): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    if (broken !== undefined) throw broken;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  }
  return { head, chunks: again() };
}
