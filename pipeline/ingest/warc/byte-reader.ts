/** Bytes that come piece by piece, read by lines and by counts; never more is kept than what is asked for. */
export type ByteReader = {
  /** The next line without its end; `end` where nothing is left. Of a longer line than `limit` only the first bytes. */
  readonly line: (limit: number) => Promise<Uint8Array | 'end'>;
  /** The next `count` bytes, fewer where the input ends before. */
  readonly take: (count: number) => Promise<Uint8Array>;
  /** Passes over `count` bytes; how many there were. */
  readonly skip: (count: number) => Promise<number>;
};

const LINE_FEED = 10;

/** Reads the pieces in order. An error of the input is thrown by the call that meets it. */
export function byteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const source = chunks[Symbol.asyncIterator]();
  let chunk: Uint8Array = new Uint8Array();
  let at = 0;
  /** Whether there is a byte to read. */
  const filled = async (): Promise<boolean> => {
    while (at >= chunk.length) {
      const next = await source.next();
      if (next.done) return false;
      chunk = next.value;
      at = 0;
    }
    return true;
  };
  /** Passes over `count` bytes, each piece given to `use`. */
  const pass = async (count: number, use: (piece: Uint8Array) => void): Promise<number> => {
    let left = count;
    while (left > 0 && (await filled())) {
      const piece = chunk.subarray(at, at + left);
      use(piece);
      at += piece.length;
      left -= piece.length;
    }
    return count - left;
  };
  return {
    line: async (limit) => {
      if (!(await filled())) return 'end';
      const parts: Uint8Array[] = [];
      let room = limit;
      let ended = false;
      while (!ended && (await filled())) {
        const end = chunk.indexOf(LINE_FEED, at);
        const stop = end < 0 ? chunk.length : end;
        if (room > 0) parts.push(chunk.subarray(at, Math.min(stop, at + room)));
        room = Math.max(0, room - (stop - at));
        at = end < 0 ? stop : end + 1;
        ended = end >= 0;
      }
      const line = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
      return line.at(-1) === 13 ? line.subarray(0, -1) : line;
    },
    take: async (count) => {
      const parts: Uint8Array[] = [];
      await pass(count, (piece) => parts.push(piece));
      return Buffer.concat(parts);
    },
    skip: (count) => pass(count, () => {}),
  };
}
