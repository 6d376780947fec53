import { compare, familyOf, keySlots, slotIds } from './match.ts';
import type { Node } from './node.ts';
import { byDate } from './source.ts';

export type Clustering = {
  /** Mentions that are one event, best known first. */
  readonly clusters: readonly (readonly Node[])[];
  /** Pairs of clusters (by index) that may be one event without proof. */
  readonly possible: readonly (readonly [number, number])[];
};

/** Mentions in the order in which they are placed: what says most first, then by article and place in it. */
const byWeight = (a: Node, b: Node): number =>
  b.weight - a.weight || byDate(a.source.document, b.source.document) || a.event.trigger.start - b.event.trigger.start;

/** Blocks of a mention: its family with each canonical id of a key slot. */
function blocksOf(node: Node): readonly string[] {
  const family = familyOf(node.event.type);
  const ids = keySlots(node.event.type).flatMap((slot) => [...slotIds(node, slot)]);
  return [...new Set(ids)].map((id) => `${family} ${id}`);
}

/**
 * Places each mention in the first cluster of its blocks that no member forbids; when clusters of different events
 * would take it (an undated mention between two launches), the one in its own article wins, else it stands alone and
 * all are noted as possible.
 */
export function clusterEvents(nodes: readonly Node[]): Clustering {
  const clusters: Node[][] = [];
  const blocks = new Map<string, Set<number>>();
  const possible = new Map<string, readonly [number, number]>();
  for (const node of [...nodes].sort(byWeight)) {
    const keys = blocksOf(node);
    const near = [...new Set(keys.flatMap((key) => [...(blocks.get(key) ?? [])]))].sort((a, b) => a - b);
    const fits: number[] = [];
    const maybe: number[] = [];
    for (const index of near) {
      const verdicts = (clusters[index] ?? []).map((member) => compare(node, member));
      if (verdicts.includes('different') && !verdicts.includes('same')) continue;
      if (verdicts.includes('different')) continue;
      if (verdicts.includes('possible')) maybe.push(index);
      else if (verdicts.length > 0) fits.push(index);
    }
    const home = choose(node, fits, clusters);
    const index = home ?? clusters.length;
    if (home === null) clusters.push([]);
    clusters[index]?.push(node);
    for (const key of keys) blocks.set(key, (blocks.get(key) ?? new Set()).add(index));
    for (const other of [...maybe, ...fits])
      if (other !== index)
        possible.set(`${Math.min(index, other)} ${Math.max(index, other)}`, [
          Math.min(index, other),
          Math.max(index, other),
        ]);
  }
  return { clusters, possible: [...possible.values()] };
}

/** The cluster that takes the mention: the only one that fits, or the only one with its own article. */
function choose(node: Node, fits: readonly number[], clusters: readonly (readonly Node[])[]): number | null {
  const [only, second] = fits;
  if (only === undefined) return null;
  if (second === undefined) return only;
  const own = fits.filter((index) =>
    clusters[index]?.some(({ source }) => source.document.id === node.source.document.id),
  );
  return own.length === 1 ? (own[0] ?? null) : null;
}
