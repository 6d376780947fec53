import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package.ts';

/** Where everything lives that decides what is found: the rules, the words, and the stages that use them. */
const SOURCES = ['extractors', 'pipeline/analyze.ts', 'pipeline/segment', 'pipeline/resolve', 'pipeline/reconcile'];

const COMMENT_OR_BLANK = /^\s*(?:$|\/\/|\/?\*)/u;

/**
 * SHA-256 (hex) of the rules: of the lines of code and of data that decide what is found, without comments and blank
 * lines. Read from the sources, so that a run from `dist/` and one from TypeScript say the same.
 */
export function rulesHash(root: string = packageRoot()): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => sourceFiles(root, source)).sort()) {
    hash.update(`${file}\n`);
    const lines = readFileSync(join(root, file), 'utf8').split(/\r?\n/u);
    for (const line of lines) if (!COMMENT_OR_BLANK.test(line)) hash.update(`${line.trim()}\n`);
  }
  return hash.digest('hex');
}

function sourceFiles(root: string, path: string): readonly string[] {
  if (/\.ts$/u.test(path)) return [path];
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const below = `${path}/${entry.name}`;
    if (entry.isDirectory()) return below === 'extractors/lexicons/build' ? [] : sourceFiles(root, below);
    return /\.md$/u.test(entry.name) ? [] : [below];
  });
}
