import type { Conflict } from '../model/dataset.ts';
import type { Modality } from '../model/event.ts';
import { kindred } from '../model/identifier.ts';
import { amountsDiffer, gap } from './compare.ts';
import { type Node, toldApart } from './node.ts';
import { byDate, witnessOf } from './source.ts';

const RANK: Readonly<Record<Modality, number>> = {
  completed: 5,
  announced: 4,
  planned: 3,
  rumoured: 2,
  denied: 1,
  cancelled: 1,
  hypothetical: 0,
};

/** An article published on this side of the event cannot tell it as done. */
export function modalityOf(node: Node, days: readonly [number, number] | null): Modality {
  const { modality } = node.event;
  const ahead = days !== null && node.told !== null && days[0] > node.told[1];
  return modality === 'completed' && ahead ? 'announced' : modality;
}

/** The latest of some days; before all days when there is none. */
const last = (days: readonly number[]): number =>
  days.reduce((latest, day) => Math.max(latest, day), Number.NEGATIVE_INFINITY);

/**
 * The reading of a cluster (taxonomy's polarity rule): the latest article's, the highest rank among equals. What was
 * done stays done when a later article only hopes or supposes; an undated article is never the latest while another is
 * dated; "if" counts only where nothing else is said.
 */
export function chosenModality(nodes: readonly Node[], days: readonly [number, number] | null): Modality {
  const read = nodes.map((node) => ({
    modality: modalityOf(node, days),
    told: node.told?.[0] ?? Number.NEGATIVE_INFINITY,
  }));
  const said = read.filter(({ modality }) => modality !== 'hypothetical');
  const pool = said.length > 0 ? said : read;
  const done = pool.filter(({ modality }) => modality === 'completed').map(({ told }) => told);
  const undone = pool
    .filter(({ modality }) => modality === 'denied' || modality === 'cancelled')
    .map(({ told }) => told);
  if (done.length > 0 && last(undone) <= last(done)) return 'completed';
  const latest = last(pool.map(({ told }) => told));
  const modalities = pool.filter(({ told }) => told === latest).map(({ modality }) => modality);
  return modalities.sort((a, b) => RANK[b] - RANK[a])[0] ?? 'completed';
}

/** Readings that cannot both hold when two articles of the same days give them. */
function contrary(a: Modality, b: Modality): boolean {
  const against = (x: Modality) => x === 'denied' || x === 'cancelled';
  if (against(a) !== against(b)) return a !== 'hypothetical' && b !== 'hypothetical';
  const done = (x: Modality) => x === 'completed';
  return (
    done(a) !== done(b) &&
    !against(a) &&
    a !== 'hypothetical' &&
    b !== 'hypothetical' &&
    a !== 'rumoured' &&
    b !== 'rumoured'
  );
}

/** Days between two articles within which a change of status is a disagreement, not a development. */
const SAME_NEWS = 2;

type Reading = { readonly node: Node; readonly value: Modality };

/** Whether what one article still expects is done in an article of a later day: a development, no disagreement. */
function cameTrue(early: Reading, late: Reading): boolean {
  const [before, after] = [early.node.told, late.node.told];
  const expected = early.value === 'planned' || early.value === 'announced';
  return expected && late.value === 'completed' && before !== null && after !== null && before[1] < after[0];
}

type Side = { readonly node: Node; readonly value: unknown; readonly start: number; readonly end: number };

/** The best mention of each independent article, in the order of the articles. */
function perArticle(nodes: readonly Node[], better: (a: Node, b: Node) => number): readonly Node[] {
  const best = new Map<string, Node>();
  for (const node of [...nodes].sort((a, b) => byDate(a.source.document, b.source.document))) {
    const key = witnessOf(node.source.document);
    const known = best.get(key);
    if (!known || better(node, known) < 0) best.set(key, node);
  }
  return [...best.values()];
}

/** Those that another contradicts; what reads the same is compared once, however many articles say it. */
export function opposedOf<One>(
  all: readonly One[],
  reading: (one: One) => unknown,
  against: (a: One, b: One) => boolean,
): readonly One[] {
  const readings = new Map<string, One>();
  const keyed = all.map((one) => ({ one, key: JSON.stringify(reading(one)) ?? '' }));
  for (const { one, key } of keyed) if (!readings.has(key)) readings.set(key, one);
  const different = [...readings.values()];
  const opposed = new Set([...readings].flatMap(([key, a]) => (different.some((b) => against(a, b)) ? key : [])));
  return keyed.flatMap(({ one, key }) => (opposed.has(key) ? one : []));
}

/** The row of a disagreement: each side with its evidence, the value that is shown, and why. */
export const conflict = (field: string, sides: readonly Side[], chosen: unknown, why: string): Conflict => ({
  field,
  values: sides.map(({ node, value, start, end }) => ({ value, document: node.source.document.id, start, end })),
  chosen,
  why,
});

/** One article says it is done, another of the same days that it is to come, or denies it. */
export function modalityConflict(nodes: readonly Node[], days: readonly [number, number] | null): Conflict | null {
  // a bare present ("X rachète Y") tells of both: it contradicts nothing
  const sides = perArticle(
    nodes.filter(({ event }) => event.tense !== 'present'),
    (a, b) => RANK[modalityOf(b, days)] - RANK[modalityOf(a, days)],
  ).map((node) => ({
    node,
    value: modalityOf(node, days),
    ...node.event.trigger,
  }));
  const against = (a: (typeof sides)[number], b: (typeof sides)[number]) =>
    contrary(a.value, b.value) && (toldApart(a.node, b.node) ?? 0) <= SAME_NEWS && !cameTrue(a, b) && !cameTrue(b, a);
  const opposed = opposedOf(sides, ({ node, value }) => [value, node.told], against);
  if (opposed.length < 2) return null;
  return conflict(
    'modality',
    opposed,
    chosenModality(nodes, days),
    'the latest article counts; on the same day the furthest stage',
  );
}

/** Articles date the event to days that exclude each other. */
export function dateConflict(nodes: readonly Node[], chosen: unknown): Conflict | null {
  const stated = (node: Node) => node.event.date !== null && node.event.date.certainty === 'stated';
  const dated = perArticle(
    nodes.filter(({ event, days }) => event.date && days),
    (a, b) => width(a) - width(b) || Number(stated(b)) - Number(stated(a)),
  );
  const opposed = opposedOf(
    dated,
    ({ event, told }) => [event.date?.from, event.date?.to, event.date?.relation, event.modality, told],
    (a, b) => (gap(a, b) ?? 0) > 0 && !staged(a, b),
  );
  if (opposed.length < 2) return null;
  const sides = opposed.map((node) => ({
    node,
    value: node.event.date && { from: node.event.date.from, to: node.event.date.to },
    start: node.event.date?.start ?? node.event.trigger.start,
    end: node.event.date?.end ?? node.event.trigger.end,
  }));
  return conflict('date', sides, chosen, 'the date of most articles, then the most precise');
}

/** An announcement and its completion are two stages, not two dates of one thing. */
const staged = (a: Node, b: Node): boolean =>
  a.event.modality !== b.event.modality && (toldApart(a, b) ?? 0) > SAME_NEWS;

const width = ({ days }: Node): number => (days ? days[1] - days[0] : Number.POSITIVE_INFINITY);

/** Articles give amounts that differ by more than rounding. */
export function amountConflict(nodes: readonly Node[], chosen: unknown): Conflict | null {
  const priced = perArticle(
    nodes.filter(({ event }) => event.amount),
    () => 1,
  );
  const opposed = opposedOf(
    priced,
    ({ event: { amount } }) => [amount?.min, amount?.max, amount?.currency],
    (a, b) => amountsDiffer(a.event.amount, b.event.amount),
  );
  if (opposed.length < 2) return null;
  const sides = opposed.map((node) => {
    const { start = node.event.trigger.start, end = node.event.trigger.end, ...value } = node.event.amount ?? {};
    return { node, value, start, end };
  });
  return conflict('amount', sides, chosen, 'the amount of most articles, then of the latest');
}

/** Articles name different parties in a role that has one filler, neither being a unit of the other. */
export function participantConflicts(nodes: readonly Node[], single: readonly string[]): readonly Conflict[] {
  return single.flatMap((role) => {
    const named = perArticle(
      nodes.filter(({ ids }) => ids.get(role)?.size === 1),
      () => 1,
    );
    const idIn = (node: Node) => [...(node.ids.get(role) ?? [])][0] ?? '';
    const opposed = opposedOf(named, idIn, (a, b) => !kindred(idIn(a), idIn(b)));
    if (opposed.length < 2) return [];
    const sides = opposed.map((node) => {
      const one = node.participants.find((participant) => participant.role === role);
      return {
        node,
        value: one?.name ?? '',
        start: one?.start ?? node.event.trigger.start,
        end: one?.end ?? node.event.trigger.end,
      };
    });
    return [conflict(`participants.${role}`, sides, sides[0]?.value, 'the earliest article')];
  });
}
