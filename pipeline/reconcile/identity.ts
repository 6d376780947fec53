import type { RedirectRow } from '../model/dataset.ts';
import { byText } from './source.ts';

/** A thing with an id that the standing dataset gave it, and the keys of the mentions it is made of. */
export type Standing = { readonly id: string; readonly keys: readonly string[] };

/** A thing of this run: the id that its earliest mention mints, and its mention keys. */
export type Fresh = { readonly minted: string; readonly keys: readonly string[] };

/**
 * Ids for this run's things: each takes over the id of the standing thing that it shares most mentions with (largest
 * overlap first, each id once), else the minted one. An id that no thing takes over gets a redirect: to the thing that
 * holds most of its mentions ("merged"), or to none ("gone").
 */
export function carryOver(
  fresh: readonly Fresh[],
  standing: readonly Standing[],
): { readonly ids: readonly string[]; readonly redirects: readonly RedirectRow[] } {
  const holders = new Map<string, number>();
  fresh.forEach(({ keys }, index) => {
    for (const key of keys) holders.set(key, index);
  });
  const overlaps: { readonly id: string; readonly index: number; readonly shared: number }[] = [];
  for (const { id, keys } of standing) {
    const shared = new Map<number, number>();
    for (const key of keys) {
      const index = holders.get(key);
      if (index !== undefined) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    for (const [index, size] of shared) overlaps.push({ id, index, shared: size });
  }
  overlaps.sort((a, b) => b.shared - a.shared || byText(a.id, b.id) || a.index - b.index);
  const taken = new Map<number, string>();
  const used = new Set<string>();
  for (const { id, index } of overlaps) {
    if (taken.has(index) || used.has(id)) continue;
    taken.set(index, id);
    used.add(id);
  }
  const ids = fresh.map(({ minted }, index) => {
    const carried = taken.get(index);
    if (carried !== undefined) return carried;
    let id = minted;
    for (let twin = 2; used.has(id); twin++) id = `${minted}-${twin}`;
    used.add(id);
    return id;
  });
  const heirs = new Map<string, number>();
  for (const { id, index } of overlaps) if (!heirs.has(id)) heirs.set(id, index);
  const redirects = standing
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => {
      const heir = heirs.get(id);
      const to = heir === undefined ? null : (ids[heir] ?? null);
      return { from: id, to, reason: to === null ? 'gone' : 'merged' };
    });
  return { ids, redirects };
}

/** Redirects for ids made of names: what a vanished name is called now, found through the aliases of the new rows. */
export function nameRedirects(
  standing: readonly { readonly id: string; readonly name: string }[],
  rows: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[],
): readonly RedirectRow[] {
  const ids = new Set(rows.map(({ id }) => id));
  const heirs = new Map<string, string>();
  for (const { id, aliases } of rows) for (const alias of aliases) if (!heirs.has(alias)) heirs.set(alias, id);
  return standing
    .filter(({ id }) => !ids.has(id))
    .map(({ id, name }) => {
      const to = heirs.get(name) ?? null;
      return { from: id, to, reason: to === null ? 'gone' : 'merged' };
    });
}
