import type { Score } from './compare.ts';

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

/** The table of precision and recall by layer, and of the stories. */
export function scoreTable(rows: readonly (readonly [name: string, score: Score])[]): string {
  const head = ['layer', 'true', 'found', 'right', 'precision', 'recall'];
  const body = rows.map(([name, score]) => [
    name,
    String(score.true),
    String(score.found),
    String(score.right),
    percent(score.right, score.found),
    percent(score.right, score.true),
  ]);
  return [head, ...body]
    .map((cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(15) : cell.padStart(10))).join(''))
    .join('\n');
}
