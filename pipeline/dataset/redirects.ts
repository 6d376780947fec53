import type { RedirectRow } from '../model/dataset.ts';

/**
 * Every id that the dataset ever held and no longer does: the redirects that stood, led on to where their goal went,
 * and the new ones. An id that is back loses its row; one whose goal is gone without a successor leads to none.
 */
export function accumulate(
  standing: readonly RedirectRow[],
  fresh: readonly RedirectRow[],
  holds: ReadonlySet<string>,
): readonly RedirectRow[] {
  const next = new Map(fresh.map(({ from, to }) => [from, to]));
  const rows = new Map(fresh.map((row) => [row.from, row]));
  for (const row of standing) {
    if (holds.has(row.from) || rows.has(row.from)) continue;
    rows.set(row.from, { ...row, to: goalOf(row.to, next, holds) });
  }
  return [...rows.values()].filter(({ from }) => !holds.has(from));
}

function goalOf(
  start: string | null,
  next: ReadonlyMap<string, string | null>,
  holds: ReadonlySet<string>,
): string | null {
  const seen = new Set<string>();
  let goal = start;
  while (goal !== null && !holds.has(goal)) {
    if (seen.has(goal)) return null;
    seen.add(goal);
    goal = next.get(goal) ?? null;
  }
  return goal;
}
