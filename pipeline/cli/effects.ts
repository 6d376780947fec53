import { once } from 'node:events';
import { disk, type Files } from '../files.ts';

/** The two streams that a command writes to and the one it reads from. */
export type Terminal = {
  readonly input: AsyncIterable<Uint8Array>;
  /** Standard output: results only. Resolves when there is room for more. */
  readonly output: (text: string) => Promise<void>;
  /** Standard error: everything else. */
  readonly error: (text: string) => void;
};

/** All that a command may touch; a parameter of every verb, so that tests pass their own. */
export type Effects = {
  readonly files: Files;
  readonly terminal: Terminal;
  /** Milliseconds, for durations only: no value of a dataset may depend on it. */
  readonly clock: () => number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user interrupts: what is under way is put back and the exit code is 130. */
  readonly interrupted: AbortSignal;
};

/** The real files, clock and terminal. A reader that goes away (`| head`) ends the command quietly. */
export function processEffects(): Effects {
  const interruption = new AbortController();
  process.on('SIGINT', () => {
    if (interruption.signal.aborted) process.exit(130);
    interruption.abort();
    process.stdin.destroy();
  });
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 2));
  return {
    files: disk,
    terminal: {
      input: process.stdin,
      output: async (text) => {
        if (!process.stdout.write(text)) await once(process.stdout, 'drain');
      },
      error: (text) => {
        process.stderr.write(text);
      },
    },
    clock: () => performance.now(),
    environment: process.env,
    interrupted: interruption.signal,
  };
}
