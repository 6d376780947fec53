import type { Amount, Quantity } from '../model/event.ts';
import type { Node } from './node.ts';

/** How two mentions stand: one event, perhaps one, two. */
export type Verdict = 'same' | 'possible' | 'different';

/** Rounded figures of one amount differ by less than this share. */
export const ROUNDING = 0.03;

/** Whether two amounts of one currency differ by more than rounding. */
export function amountsDiffer(a: Amount | null, b: Amount | null): boolean {
  if (!a || !b || (a.currency && b.currency && a.currency !== b.currency)) return false;
  const [low, high] = [a.min ?? a.max, a.max ?? a.min];
  const [from, to] = [b.min ?? b.max, b.max ?? b.min];
  if (low === null || high === null || from === null || to === null) return false;
  return high * (1 + ROUNDING) < from || to * (1 + ROUNDING) < low;
}

/** How far "more than 200", "under 200" and "about 200" reach: nobody says "at least 12" of three hundred. */
const REACH = { open: 1.5, nearly: 1.1, about: 1.2 } as const;

/** The numbers that a count leaves open. */
function rangeOf({ value, relation, approximate }: Quantity): readonly [number, number] {
  if (relation === 'more_than') return [value, value * REACH.open];
  if (relation === 'less_than') return [value / REACH.open, value];
  if (relation === 'nearly') return [value / REACH.nearly, value];
  return approximate ? [value / REACH.about, value * REACH.about] : [value, value];
}

/** Whether two counts of one kind cannot both hold. */
export function countsDiffer(a: Quantity, b: Quantity): boolean {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return a.unit === b.unit && (x[1] < y[0] || y[1] < x[0]);
}

/** The days that a date leaves open: "by" and "before" reach back, "after" and "since" forward without end. */
function openDays({ event, days }: Node): readonly [number, number] | null {
  const relation = event.date?.relation;
  if (!days) return null;
  if (relation === 'by' || relation === 'until' || relation === 'before') return [Number.NEGATIVE_INFINITY, days[1]];
  if (relation === 'after' || relation === 'since' || relation === 'from') return [days[0], Number.POSITIVE_INFINITY];
  return days;
}

/** Days between two dated events; 0 when they can be the same day, null when one is undated. */
export function gap(a: Node, b: Node): number | null {
  const [x, y] = [openDays(a), openDays(b)];
  if (!x || !y) return null;
  return Math.max(0, x[0] - y[1] + 1, y[0] - x[1] + 1);
}

/** Whether the article itself says the day. */
export const stated = ({ event }: Node): boolean => event.date?.certainty === 'stated';
