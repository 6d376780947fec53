import { typeInfo } from '../../extractors/events/ontology.ts';
import { type Block, eventBlocks } from './blocks.ts';
import type { Verdict } from './compare.ts';
import { compare, familyOf, sharedBy, slotIds } from './match.ts';
import type { Node } from './node.ts';
import { keySlots } from './signature.ts';
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

/** Width of a time bucket, in days. */
const BUCKET = 100;
/** A cluster is compared through its best known members: the others were placed by them. */
const REPRESENTATIVES = 8;
/** Most events that one is related to. */
const MOST_RELATED = 5;

/**
 * Blocks of a mention: its family with each canonical id of a key slot. Where the type repeats, also the time of the
 * article and of the event: `own` are the blocks it stands in, `near` those it looks into (the neighbouring buckets).
 */
function blocksOf(node: Node): readonly Block[] {
  const family = familyOf(node.event.type);
  const keys = node.signature
    ? [...node.signature.values()].flatMap(({ named, words }) => [...named, ...words])
    : keySlots(node.event.type).flatMap((slot) => [...slotIds(node, slot)]);
  // articles of one story may tell an event without a word in common
  const marks = node.signature ? (node.topic?.marks ?? []).map((mark) => `about ${mark}`) : [];
  const ids = [...new Set([...keys, ...marks])];
  const names = ids.map((id) => `${family} ${id}`);
  if (typeInfo(node.event.type).repeats !== true) return names.map((name) => ({ name, own: [name], near: [name] }));
  const times = [node.told?.[0], node.days?.[0]].map((day) =>
    day === undefined ? 'undated' : Math.floor(day / BUCKET),
  );
  const around = (time: number | string) => (typeof time === 'number' ? [time - 1, time, time + 1] : [time]);
  const timed = (name: string, spread: (time: number | string) => readonly (number | string)[]) =>
    times.flatMap((time, index) => spread(time).map((at) => `${name} ${index} ${at}`));
  return names.map((name) => ({ name, own: timed(name, (time) => [time]), near: timed(name, around) }));
}

/**
 * Places each mention in the first cluster of its blocks that no member forbids; when clusters of different events
 * would take it (an undated mention between two launches), the one in its own article wins, then the one that shares
 * most with it, else it stands alone and the nearest are noted as possible.
 */
export function clusterEvents(nodes: readonly Node[]): Clustering {
  const clusters: Node[][] = [];
  const articles: Set<string>[] = [];
  const placed = eventBlocks();
  const possible: (readonly [number, number])[] = [];
  for (const node of [...nodes].sort(byWeight)) {
    const blocks = blocksOf(node);
    const article = node.source.document.id;
    const fits: number[] = [];
    const maybe: number[] = [];
    for (const index of placed.around(node, blocks)) {
      const verdict = verdictOf(node, clusters[index] ?? []);
      if (verdict === 'possible') maybe.push(index);
      else if (verdict === 'same') fits.push(index);
    }
    const own = fits.filter((index) => articles[index]?.has(article) === true);
    const home =
      fits.length === 1
        ? fits[0]
        : own.length === 1
          ? own[0]
          : nearest(node, own.length > 0 ? own : node.told ? fits : [], clusters);
    const index = home ?? clusters.length;
    if (home === undefined) {
      clusters.push([]);
      articles.push(new Set());
    }
    clusters[index]?.push(node);
    articles[index]?.add(article);
    placed.add(node, blocks, index);
    for (const other of [...fits, ...maybe].filter((one) => one !== index).slice(-MOST_RELATED))
      possible.push([other, index]);
  }
  return { clusters, possible };
}

/** How a mention stands to a cluster: as to the member that it is least like. */
function verdictOf(node: Node, cluster: readonly Node[]): Verdict {
  let verdict: Verdict = 'same';
  for (const member of cluster.slice(0, REPRESENTATIVES)) {
    const found = compare(node, member);
    if (found === 'different') return found;
    if (found === 'possible') verdict = found;
  }
  return verdict;
}

/** Of several clusters that would take a mention the one that shares most words and names with it; undefined when two share as much. */
function nearest(node: Node, fits: readonly number[], clusters: readonly (readonly Node[])[]): number | undefined {
  const ranked = fits
    .map((index) => ({
      index,
      shared: Math.max(0, ...(clusters[index] ?? []).slice(0, REPRESENTATIVES).map((one) => sharedBy(node, one))),
    }))
    .sort((a, b) => b.shared - a.shared);
  const [first, second] = ranked;
  return first && second && first.shared > second.shared ? first.index : undefined;
}
