import type { EventRow, QuoteRow } from '../model/dataset.ts';
import { hashId } from '../model/identifier.ts';
import type { Canonical } from './canonical.ts';
import { chainsOf } from './chains.ts';
import { clusterEvents } from './cluster.ts';
import { carryOver } from './identity.ts';
import { mergeEvent } from './merge.ts';
import { type Node, nodeOf } from './node.ts';
import { byDate, byId, byText, type Source } from './source.ts';
import { topicsOf } from './topic.ts';

const mentionKey = (document: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  `${document} ${start} ${end}`;

const earliest = (nodes: readonly Node[]): Node | undefined =>
  [...nodes].sort(
    (a, b) => byDate(a.source.document, b.source.document) || a.event.trigger.start - b.event.trigger.start,
  )[0];

type Located = { readonly id: string; readonly start: number; readonly end: number };

/** The quotes in whose words a trigger stands. */
function quotesAround(quotes: readonly QuoteRow[]): (node: Node) => readonly string[] {
  const byDocument = new Map<string, Located[]>();
  for (const { id, utterances } of quotes)
    for (const { document, content } of utterances) {
      const known = byDocument.get(document);
      if (known) known.push({ id, ...content });
      else byDocument.set(document, [{ id, ...content }]);
    }
  return ({ source, event }) =>
    (byDocument.get(source.document.id) ?? [])
      .filter(({ start, end }) => start <= event.trigger.start && event.trigger.end <= end)
      .map(({ id }) => id);
}

/** One row an event, with every mention, witness and contradiction; ids carried over from the standing rows. */
export function reconcileEvents(
  sources: readonly Source[],
  standing: readonly EventRow[],
  canonical: Canonical,
  nameOf: (id: string) => string | undefined,
  quotes: readonly QuoteRow[],
) {
  const topics = topicsOf(sources, canonical);
  const chains = sources.flatMap((source) =>
    chainsOf(
      source.analyzed.events.map((event) => nodeOf(source, event, canonical)),
      canonical,
      topics.get(source.document.id) ?? null,
    ),
  );
  const members = new Map(chains.map((chain) => [chain.node, chain.members]));
  const { clusters: joined, possible } = clusterEvents(chains.map(({ node }) => node));
  const clusters = joined.map((cluster) => cluster.flatMap((node) => members.get(node) ?? []));
  const fresh = clusters.map((cluster) => {
    const first = earliest(cluster);
    const { start = 0, end = 0 } = first?.event.trigger ?? {};
    return {
      minted: hashId('e', first?.source.document.date ?? '', first?.source.document.id ?? '', start, end),
      keys: cluster.map(({ source, event }) => mentionKey(source.document.id, event.trigger)),
    };
  });
  const before = standing.map(({ id, mentions }) => ({
    id,
    keys: mentions.map((one) => mentionKey(one.document, one)),
  }));
  const { ids, redirects } = carryOver(fresh, before);
  const around = quotesAround(quotes);
  const related = new Map<string, Set<string>>();
  const link = (from: string, to: string) => related.set(from, (related.get(from) ?? new Set()).add(to));
  for (const [a, b] of possible) {
    const [x = '', y = ''] = [ids[a], ids[b]];
    link(x, y);
    link(y, x);
  }
  const rows = clusters.map((cluster, index) => {
    const id = ids[index] ?? '';
    const others = [...(related.get(id) ?? [])].sort(byText);
    return {
      ...mergeEvent(id, cluster, nameOf, around),
      related: others.map((other) => ({ id: other, relation: 'possible_same_event' as const })),
    };
  });
  return { rows: rows.sort(byId), redirects };
}
