import type { EventDate, EventValue, Participant } from '../model/event.ts';
import type { Canonical } from './canonical.ts';
import { clusterEvents } from './cluster.ts';
import { familyOf } from './match.ts';
import { inLead, type Node, nodeOf } from './node.ts';
import type { Topic } from './topic.ts';

/** The mentions of one event in one article, and what they say together. */
export type Chain = { readonly node: Node; readonly members: readonly Node[] };

const keyOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start} ${end}`;

/** The mentions of one article, each chain one event: first those that say something, then those that take one up. */
export function chainsOf(nodes: readonly Node[], canonical: Canonical, topic: Topic | null): readonly Chain[] {
  const full = nodes.filter(({ event }) => event.echoes === undefined);
  const { clusters } = clusterEvents(full);
  const homes = new Map<string, Node[]>();
  const groups = clusters.map((cluster) => {
    const members = [...cluster];
    for (const { event } of cluster) homes.set(keyOf(event.trigger), members);
    return members;
  });
  for (const node of nodes) {
    const { echoes } = node.event;
    if (echoes === undefined) continue;
    const home = homes.get(keyOf(echoes));
    if (home) home.push(node);
    else groups.push([node]);
  }
  const chains = groups.map((members) => ({ node: whole(members, canonical), members }));
  const families = new Map<string, number>();
  for (const { node } of chains) {
    const family = familyOf(node.event.type);
    families.set(family, (families.get(family) ?? 0) + 1);
  }
  return chains.map(({ node, members }) => {
    const lead = members.some((one) => one.event.echoes === undefined && inLead(one));
    const sole = families.get(familyOf(node.event.type)) === 1;
    return { node: { ...node, topic, lead, sole }, members };
  });
}

const width = ({ from, to }: EventDate): number => Date.parse(to) - Date.parse(from);

/** The date that the mentions of a chain give: a stated one before an implied one, then the narrowest, then the first. */
function dateOf(events: readonly EventValue[]): EventDate | null {
  const dates = events.flatMap(({ date }) => date ?? []);
  const rank = ({ certainty, relation }: EventDate) =>
    (certainty === 'stated' ? 0 : 2) + (relation === undefined ? 0 : 1);
  return [...dates].sort((a, b) => rank(a) - rank(b) || width(a) - width(b))[0] ?? null;
}

/** Every participant once, in the order of the article. */
function participantsOf(events: readonly EventValue[]): readonly Participant[] {
  const found = new Map<string, Participant>();
  for (const { participants } of events)
    for (const one of participants) {
      const key = `${one.role} ${one.id ?? one.name.toLowerCase()}`;
      if (!found.has(key)) found.set(key, one);
    }
  return [...found.values()];
}

/** One node for a chain: what its mentions say together, under the trigger of the one that says most. */
function whole(members: readonly Node[], canonical: Canonical): Node {
  const [first, ...others] = [...members].sort(
    (a, b) => b.weight - a.weight || a.event.trigger.start - b.event.trigger.start,
  );
  if (!first) throw new RangeError('a chain has a mention');
  if (others.length === 0) return first;
  const events = [...members].sort((a, b) => a.event.trigger.start - b.event.trigger.start).map(({ event }) => event);
  const told = [first, ...others].map(({ event }) => event);
  const amount = told.map((event) => event.amount).find((one) => one !== null) ?? null;
  const quantity = told.map((event) => event.quantity).find((one) => one !== undefined);
  const place = told.map((event) => event.place).find((one) => one !== undefined);
  const event = {
    ...first.event,
    type: commonest(events),
    date: dateOf(told),
    participants: [...participantsOf(events)],
    amount,
    ...(quantity === undefined ? {} : { quantity }),
    ...(place === undefined ? {} : { place }),
  };
  return nodeOf(first.source, event, canonical);
}

/** The type that most mentions give, the first among equals. */
function commonest(events: readonly EventValue[]): string {
  const counts = new Map<string, number>();
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other';
}
