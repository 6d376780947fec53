import type { Amount } from '../model/event.ts';
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
