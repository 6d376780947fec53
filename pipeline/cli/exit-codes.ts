/** What the exit code of a command says (CONTRACT, section 2). */
export const EXIT = {
  /** All done, and nothing to complain about. */
  done: 0,
  /** `check` or `diff --exit-code` found a difference. */
  difference: 1,
  /** Wrong usage, wrong configuration, or nothing could be done at all. */
  fatal: 2,
  /** Done, but some articles failed. */
  someFailed: 3,
  /** Interrupted by the user (Ctrl-C). */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
