import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine } from '../../pipeline/cli/command-line.ts';
import type { Effects } from '../../pipeline/cli/effects.ts';
import type { ExitCode } from '../../pipeline/cli/exit-codes.ts';
import { disk, type Files } from '../../pipeline/files.ts';

export type Ran = { readonly code: ExitCode; readonly out: string; readonly err: string };

export type Situation = {
  readonly input?: Iterable<string | Uint8Array>;
  readonly files?: Files;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly interrupted?: AbortSignal;
};

/** Runs one command in this process, with streams that are strings. */
export async function recoupe(arguments_: readonly string[], situation: Situation = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await commandLine(arguments_, effects(situation, out, err));
  return { code, out: out.join(''), err: err.join('') };
}

function effects(situation: Situation, out: string[], err: string[]): Effects {
  const { input = [], files = disk, environment = {}, interrupted = new AbortController().signal } = situation;
  async function* chunks() {
    for (const piece of input) yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
  }
  return {
    files,
    environment,
    interrupted,
    clock: () => 0,
    terminal: {
      input: chunks(),
      output: async (text) => {
        out.push(text);
      },
      error: (text) => {
        err.push(text);
      },
    },
  };
}

/** Gives a new folder to the function and takes it away afterwards. */
export async function inFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
