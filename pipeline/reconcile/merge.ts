import { typeInfo } from '../../extractors/events/ontology.ts';
import type { EventRow } from '../model/dataset.ts';
import type { Amount, EventDate, Participant, Quantity } from '../model/event.ts';
import { textOf } from '../model/span.ts';
import { amountsDiffer, gap } from './compare.ts';
import {
  amountConflict,
  chosenModality,
  dateConflict,
  modalityConflict,
  modalityOf,
  participantConflicts,
} from './conflicts.ts';
import type { Node } from './node.ts';
import { byDate, byText, witnessOf } from './source.ts';
import { quantityConflicts } from './tallies.ts';

/** Values that are weighed against each other: those that most articles give literally. */
const MOST_VALUES = 64;

/**
 * The value that most independent articles support; ties go to the better by the given order. Mentions of one literal
 * value are weighed together, so that an event told by thousands of articles does not cost their square.
 */
function mostSupported<Value extends object>(
  nodes: readonly Node[],
  read: (node: Node) => Value | null,
  agree: (a: Node, b: Node) => boolean,
  better: (a: Node, b: Node) => number,
): Value | null {
  const order = (a: Node, b: Node) => better(a, b) || byDate(a.source.document, b.source.document);
  const values = new Map<string, { readonly best: Node; readonly witnesses: Set<string> }>();
  for (const node of nodes) {
    const value = read(node);
    if (value === null) continue;
    const key = JSON.stringify({ ...value, start: undefined, end: undefined });
    const known = values.get(key);
    const witnesses = known?.witnesses ?? new Set();
    values.set(key, { best: known && order(known.best, node) <= 0 ? known.best : node, witnesses });
    witnesses.add(witnessOf(node.source.document));
  }
  const all = [...values.values()];
  const weighed = all.length <= MOST_VALUES ? all : all.sort((a, b) => b.witnesses.size - a.witnesses.size);
  const [winner] = weighed
    .slice(0, MOST_VALUES)
    .map(({ best }) => {
      const support = new Set(all.flatMap((other) => (agree(best, other.best) ? [...other.witnesses] : [])));
      return { best, support: support.size };
    })
    .sort((a, b) => b.support - a.support || order(a.best, b.best));
  return winner ? read(winner.best) : null;
}

const width = ({ days }: Node): number => (days ? days[1] - days[0] : Number.POSITIVE_INFINITY);
const later = (a: Node, b: Node): number => (b.told?.[0] ?? 0) - (a.told?.[0] ?? 0);

/** Stated before implied, then most witnesses whose days overlap, then the narrowest. */
function dateOf(nodes: readonly Node[]): EventDate | null {
  const stated = nodes.filter(({ event }) => event.date?.certainty === 'stated');
  const pool = stated.length > 0 ? stated : nodes;
  const found = mostSupported(
    pool,
    ({ event }) => event.date,
    (a, b) => gap(a, b) === 0,
    (a, b) => width(a) - width(b),
  );
  if (!found) return null;
  const { start: _, end: __, ...date } = found;
  return date;
}

function amountOf(nodes: readonly Node[]): Amount | null {
  const found = mostSupported(
    nodes,
    ({ event }) => event.amount,
    (a, b) => b.event.amount !== null && !amountsDiffer(a.event.amount, b.event.amount),
    later,
  );
  if (!found) return null;
  const { start: _, end: __, ...amount } = found;
  return amount;
}

/** A count of all goes before a count of "others". */
function quantityOf(nodes: readonly Node[]): Quantity | null {
  const whole = nodes.filter(({ event }) => event.quantity !== undefined && !event.quantity.others);
  const found = mostSupported(
    whole.length > 0 ? whole : nodes,
    ({ event }) => event.quantity ?? null,
    (a, b) => a.event.quantity?.value === b.event.quantity?.value,
    later,
  );
  if (!found) return null;
  const { start: _, end: __, ...quantity } = found;
  return quantity;
}

/** Every named participant once; phrases only for roles that nobody names. */
function participantsOf(nodes: readonly Node[], nameOf: (id: string) => string | undefined): Participant[] {
  const roles = typeInfo(nodes[0]?.event.type ?? '').roles.map(({ name }) => name);
  const all = nodes.flatMap(({ participants }) => participants);
  const seen = new Map<string, Participant>();
  for (const { role, id, name } of all)
    if (id !== null) seen.set(`${role} ${id}`, { role, id, name: nameOf(id) ?? name });
  const filled = new Set([...seen.values()].map(({ role }) => role));
  for (const { role, id, name } of all)
    if (id === null && !filled.has(role)) {
      seen.set(`${role} ${name}`, { role, id, name });
      filled.add(role);
    }
  const place = (role: string) => (roles.includes(role) ? roles.indexOf(role) : roles.length);
  return [...seen.values()].sort((a, b) => place(a.role) - place(b.role) || byText(a.id ?? a.name, b.id ?? b.name));
}

/** The roles of a type that have one filler at a time. */
const singleRoles = (type: string): readonly string[] =>
  typeInfo(type).roles.flatMap(({ name, single }) => (single ? [name] : []));

/** The row of one event, from all its mentions. `quotesOf` gives the quotes in which a mention stands. */
export function mergeEvent(
  id: string,
  nodes: readonly Node[],
  nameOf: (id: string) => string | undefined,
  quotesOf: (node: Node) => readonly string[],
): EventRow {
  const ordered = [...nodes].sort(
    (a, b) => byDate(a.source.document, b.source.document) || a.event.trigger.start - b.event.trigger.start,
  );
  const date = dateOf(ordered);
  const days =
    ordered.find(({ event }) => event.date?.from === date?.from && event.date?.to === date?.to)?.days ?? null;
  const amount = amountOf(ordered);
  const quantity = quantityOf(ordered);
  const announced = ordered
    .map(({ event }) => event.announced)
    .filter((one) => one !== undefined)
    .sort((a, b) => byText(a.from, b.from))[0];
  const conflicts = [
    modalityConflict(ordered, days),
    dateConflict(ordered, date && { from: date.from, to: date.to }),
    amountConflict(ordered, amount),
    ...quantityConflicts(ordered, quantity),
    ...participantConflicts(ordered, [...new Set(ordered.flatMap(({ event }) => singleRoles(event.type)))]),
  ].filter((one) => one !== null);
  return {
    id,
    type: typeOf(ordered),
    modality: chosenModality(ordered, days),
    date,
    announced: announced ? { from: announced.from, to: announced.to } : null,
    participants: participantsOf(ordered, nameOf),
    amount,
    place: ordered.map(({ event }) => event.place).find((place) => place !== undefined) ?? null,
    quantity,
    documents: [...new Set(ordered.map(({ source }) => source.document.id))].sort(byText),
    witnesses: new Set(ordered.map(({ source }) => witnessOf(source.document))).size,
    mentions: ordered.map((node) => ({
      document: node.source.document.id,
      ...node.event.trigger,
      text: textOf(node.source.text, node.event.trigger),
      modality: modalityOf(node, days),
      rule: node.event.rule,
    })),
    quotes: [...new Set(ordered.flatMap(quotesOf))].sort(byText),
    conflicts,
    related: [],
  };
}

/** The type that most mentions give, the first among equals. */
function typeOf(nodes: readonly Node[]): string {
  const counts = new Map<string, number>();
  for (const { event } of nodes) counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other';
}
