import { type Clause, tokenOf } from './clause.ts';

/** Words that make a number approximate, as they stand before it. */
const APPROXIMATIONS: readonly (readonly string[])[] = [
  'au moins',
  'au plus',
  'au total',
  'pas moins de',
  'plus de',
  "plus d'",
  'moins de',
  "moins d'",
  'près de',
  "près d'",
  "jusqu' à",
  'environ',
  'quelque',
  'quelques',
  'au moins quelque',
  'at least',
  'at most',
  'as many as',
  'more than',
  'fewer than',
  'less than',
  'up to',
  'about',
  'around',
  'nearly',
  'some',
  'over',
  'roughly',
]
  .map((words) => words.split(' '))
  .sort((a, b) => b.length - a.length);

const STARTS: ReadonlySet<string> = new Set(APPROXIMATIONS.map(([first = '']) => first));
const ENDS: ReadonlySet<string> = new Set(APPROXIMATIONS.map((words) => words.at(-1) ?? ''));

const NUMBER =
  /^(?:\d.*|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a|one)(?:-.*)?$/u;

/** Index of the number that words of approximation lead to ("au moins [13] personnes"); null where none stand. */
export function pastApproximation(clause: Clause, at: number): number | null {
  if (!STARTS.has(tokenOf(clause, at).lower)) return null;
  for (const words of APPROXIMATIONS) {
    if (!words.every((word, step) => tokenOf(clause, at + step).lower === word)) continue;
    const next = at + words.length;
    return NUMBER.test(tokenOf(clause, next).lower) && !clause.dated.has(next) ? next : null;
  }
  return null;
}

/** Index of the first of the words of approximation that end right before a number; null where none stand. */
export function beforeApproximation(clause: Clause, number: number): number | null {
  if (!ENDS.has(tokenOf(clause, number - 1).lower) || !NUMBER.test(tokenOf(clause, number).lower)) return null;
  for (const words of APPROXIMATIONS) {
    const first = number - words.length;
    if (words.every((word, step) => tokenOf(clause, first + step).lower === word)) return first;
  }
  return null;
}
