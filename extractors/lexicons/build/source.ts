import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads a source list by its file name from the first folder that holds it. */
export type Source = (file: string) => string;

export const folder =
  (folders: readonly string[]): Source =>
  (file) => {
    const path = folders.map((directory) => join(directory, file)).find((candidate) => existsSync(candidate));
    if (path === undefined) throw new Error(`${file} is in none of the folders ${folders.join(', ')}`);
    return readFileSync(path, 'utf8');
  };

/** Rows of a table with its head line left out; quoted cells may hold the separator. */
export function rows(text: string, separator: '\t' | ','): readonly (readonly string[])[] {
  const lines = text.replaceAll('\r', '').split('\n').slice(1).filter(Boolean);
  if (separator === '\t') return lines.map((line) => line.split('\t'));
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
      (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
    ),
  );
}
