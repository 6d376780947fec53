import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

export async function explainVerb(_id: string, _dataset: string, _effects: Effects): Promise<ExitCode> {
  return EXIT.fatal;
}
