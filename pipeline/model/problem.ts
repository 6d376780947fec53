/** What went wrong, said so that a person can act: a code, the file it is about, and what to do. */
export class Problem extends Error {
  readonly code: string;
  /** The file or folder that it is about, as the user wrote it; null when it is about none. */
  readonly path: string | null;
  /** What to do about it. */
  readonly remedy: string;

  constructor(code: string, path: string | null, message: string, remedy: string) {
    super(message);
    this.name = 'Problem';
    this.code = code;
    this.path = path;
    this.remedy = remedy;
  }
}

/** A problem on one line: code, file, what happened, what to do. */
export const sayProblem = ({ code, path, message, remedy }: Problem): string =>
  `${code}: ${path === null ? '' : `${path}: `}${message}. ${remedy}`;
