import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

export type FileKind = 'file' | 'folder' | 'other';

/** All that reading needs of a file system: tests pass their own. Paths are those of the machine. */
export type Files = {
  /** What stands at a path, links followed; `undefined` when nothing does. `identity` is the same for the same place. */
  readonly kindOf: (path: string) => Promise<{ kind: FileKind; identity: string } | undefined>;
  /** Names in a folder, in any order. Throws when it cannot be read. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** The bytes of a file, piece by piece. Throws when it cannot be read. */
  readonly chunks: (path: string) => AsyncIterable<Uint8Array>;
};

/** The files of this machine. */
export const nodeFiles: Files = {
  kindOf: async (path) => {
    try {
      const [status, identity] = await Promise.all([stat(path), realpath(path)]);
      return { kind: status.isFile() ? 'file' : status.isDirectory() ? 'folder' : 'other', identity };
    } catch {
      return undefined;
    }
  },
  list: (folder) => readdir(folder),
  chunks: async function* (path) {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }))
      if (chunk instanceof Uint8Array) yield chunk;
  },
};

export const below = (folder: string, name: string): string => join(folder, name);

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
