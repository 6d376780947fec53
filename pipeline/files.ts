import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rename, rm, rmdir, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type EntryKind = 'file' | 'folder' | 'other';

/** All that reading articles needs of a file system. Paths are those of the machine. */
export type ReadableFiles = {
  /** What stands at the path; null when nothing does. Links are followed. */
  readonly kindOf: (path: string) => Promise<EntryKind | null>;
  /** The same for two paths that lead to the same place, through links too. */
  readonly identityOf: (path: string) => Promise<string>;
  /** Names in a folder, in order of letters. Throws when it cannot be read. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** The bytes of a file, piece by piece. Throws when it cannot be read. */
  readonly chunks: (path: string) => AsyncIterable<Uint8Array>;
};

/** The file system as Recoupe uses it; a parameter, so that tests can pass one that fails where they want. */
export type Files = ReadableFiles & {
  readonly read: (path: string) => Promise<string>;
  /** Writes the pieces one after the other: a table need not fit in one string. */
  readonly write: (path: string, pieces: Iterable<string> | AsyncIterable<string>) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  /** Renames within a file system, over what stands there. */
  readonly move: (from: string, to: string) => Promise<void>;
  /** Takes away a file or a folder with all it holds; nothing there is no error. */
  readonly remove: (path: string) => Promise<void>;
  /** Takes away a folder if it is empty. */
  readonly removeEmpty: (folder: string) => Promise<void>;
};

const CHUNK = 1 << 18;

/** The real file system. */
export const disk: Files = {
  kindOf: async (path) => {
    try {
      const found = await stat(path);
      return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
    } catch {
      return null;
    }
  },
  identityOf: (path) => realpath(path),
  list: async (folder) => (await readdir(folder)).sort(),
  chunks: async function* (path) {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }))
      if (chunk instanceof Uint8Array) yield chunk;
  },
  read: (path) => readFile(path, 'utf8'),
  write: (path, pieces) => pipeline(Readable.from(pieces), createWriteStream(path)),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  move: rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  removeEmpty: async (folder) => {
    if ((await readdir(folder)).length === 0) await rmdir(folder);
  },
};
