import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

export async function runVerb(_paths: readonly string[], _out: string, _effects: Effects): Promise<ExitCode> {
  return EXIT.fatal;
}
