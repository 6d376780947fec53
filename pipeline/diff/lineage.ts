import type { RedirectRow } from '../model/dataset.ts';

/** One row of a table as identity sees it: its id, and keys of the mentions it is made of. */
export type Member = { readonly id: string; readonly keys: readonly string[] };

/** What became of the ids of one table; every list in the order of ids. */
export type Lineage = {
  /** Old id → the id that stands for it now; none for a removed one. */
  readonly heirs: ReadonlyMap<string, string>;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Several old rows that are one now. */
  readonly merged: readonly { readonly from: readonly string[]; readonly into: string }[];
  /** One old row that is several now, its heir first. */
  readonly split: readonly { readonly from: string; readonly into: readonly string[] }[];
};

const sorted = (texts: Iterable<string>): readonly string[] => [...texts].sort();

/** The row of the other side that holds most of the keys; the first in the order of ids among equals. */
function closest(keys: readonly string[], holders: ReadonlyMap<string, string>): string | undefined {
  const shared = new Map<string, number>();
  for (const key of keys) {
    const holder = holders.get(key);
    if (holder !== undefined) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  }
  return [...shared].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

const holdersOf = (members: readonly Member[]): ReadonlyMap<string, string> =>
  new Map(members.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)));

/** Where the redirects lead from an id that is gone: to an id that stands, or nowhere. */
function redirected(
  id: string,
  next: ReadonlyMap<string, string | null>,
  stands: ReadonlySet<string>,
): string | undefined {
  const seen = new Set<string>();
  let goal: string | null = id;
  while (goal !== null && !stands.has(goal) && !seen.has(goal)) {
    seen.add(goal);
    goal = next.get(goal) ?? null;
  }
  return goal !== null && stands.has(goal) ? goal : undefined;
}

/**
 * Follows the rows of an old table into a new one: by id; where the id is gone by the redirects of the new dataset;
 * where they say nothing (the two were made apart) by the mentions that both sides hold. A row that is nobody's heir
 * and holds mentions of an old row was split off it.
 */
export function lineageOf(
  before: readonly Member[],
  after: readonly Member[],
  redirects: readonly RedirectRow[],
): Lineage {
  const stands = new Set(after.map(({ id }) => id));
  const stood = new Set(before.map(({ id }) => id));
  const [holdersNow, holdersThen] = [holdersOf(after), holdersOf(before)];
  const next = new Map(redirects.map(({ from, to }) => [from, to]));
  const heirs = new Map<string, string>();
  const origins = new Map<string, string[]>();
  for (const { id, keys } of before) {
    const heir = stands.has(id) ? id : (redirected(id, next, stands) ?? closest(keys, holdersNow));
    if (heir === undefined) continue;
    heirs.set(id, heir);
    origins.set(heir, [...(origins.get(heir) ?? []), id]);
  }
  const added: string[] = [];
  const branches = new Map<string, string[]>();
  for (const { id, keys } of after) {
    if (stood.has(id) || origins.has(id)) continue;
    const parent = closest(keys, holdersThen);
    if (parent === undefined) added.push(id);
    else branches.set(parent, [...(branches.get(parent) ?? []), id]);
  }
  return {
    heirs,
    added: sorted(added),
    removed: sorted([...stood].filter((id) => !heirs.has(id))),
    merged: sorted(origins.keys()).flatMap((into) => {
      const from = sorted(origins.get(into) ?? []);
      return from.length > 1 ? [{ from, into }] : [];
    }),
    split: sorted(branches.keys()).map((from) => ({
      from,
      into: [...((heirs.get(from) ?? '') ? [heirs.get(from) ?? ''] : []), ...sorted(branches.get(from) ?? [])],
    })),
  };
}
