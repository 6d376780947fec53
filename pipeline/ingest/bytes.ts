/** All bytes of a file, or `too-large` as soon as they are more than `limit`. */
export async function readBytes(pieces: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | 'too-large'> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of pieces) {
    length += chunk.length;
    if (length > limit) return 'too-large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What went wrong, in words that do not depend on the machine. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM') return 'no right to read it';
  if (code === 'ENOENT') return 'it is gone, or is a link to nothing';
  return code === '' ? 'it cannot be read' : `it cannot be read (${code})`;
}
