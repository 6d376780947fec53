/** A line that holds anything; its number counts the empty ones too. */
export type Line = { readonly number: number; readonly bytes: Uint8Array | 'too-large' };

/** Lines that hold anything, cut at line feeds; a line over the limit is dropped while it is read. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
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
