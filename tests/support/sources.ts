import { readdirSync, readFileSync } from 'node:fs';

export type SourceFile = { readonly path: string; readonly text: string };

/** Every TypeScript file of the folders, with its text. */
export function sourceFiles(folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .sort()
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  );
}
