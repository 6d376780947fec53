import { slug } from '../model/identifier.ts';
import type { Node } from './node.ts';

/** The blocks of a mention: mentions that share none are never compared. */
export type BlockKeys = {
  /** Its family with each name that tells it from others, without time. */
  readonly bare: readonly string[];
  /** The blocks it stands in, and those it looks into: where the type repeats these are periods and their neighbours. */
  readonly own: readonly string[];
  readonly near: readonly string[];
};

/** A mention whose blocks hold no more events than this is compared with all of them. */
const WHOLE = 48;
/** In denser blocks it is compared with this many of each lane: the nearest in time. */
const NEAREST = 12;
/** Time in a lane is counted in weeks; the nearest are looked for this many weeks on both sides. */
const WEEK = 7;
const REACH = 80;
/** Figures in one step are less than 3 % apart, or in neighbouring steps. */
const STEP = Math.log(1.03);

/** Events of a block that have something in common: all of them, and by week; under NaN those without a day. */
type Lane = { readonly all: Set<number>; readonly weeks: Map<number, Set<number>> };
type Entry = { readonly index: number; readonly node: Node };

const undated = Number.NaN;

/** Where a mention looks in a dense block: lanes by name, each at a week. `around`: also the neighbouring steps of a figure. */
function lanesOf(node: Node, bare: readonly string[], around: boolean): readonly (readonly [string, number])[] {
  const { event, told, days, source } = node;
  const week = told ? Math.floor(told[0] / WEEK) : undated;
  const lanes: (readonly [string, number])[] = [['told', week]];
  if (days) lanes.push(['held', Math.floor(days[0] / WEEK)]);
  lanes.push([`article ${source.document.id}`, week]);
  if (event.place !== undefined) lanes.push([`place ${slug(event.place)}`, week]);
  for (const key of bare) lanes.push([`with ${key}`, week]);
  const figures = [event.quantity?.value, event.amount?.min ?? event.amount?.max];
  figures.forEach((figure, at) => {
    if (figure === undefined || figure === null || figure <= 0) return;
    const step = Math.floor(Math.log(figure) / STEP);
    for (const one of around ? [step - 1, step, step + 1] : [step]) lanes.push([`figure ${at} ${one}`, week]);
  });
  return lanes;
}

/** Adds the events of a lane nearest to a week, at most `NEAREST` of them; of one week those that were placed first. */
function gather(lane: Lane | undefined, week: number, found: Set<number>): void {
  if (!lane) return;
  const { all, weeks } = lane;
  if (all.size <= NEAREST || Number.isNaN(week)) {
    let left = NEAREST;
    for (const index of all) {
      if (left-- === 0) return;
      found.add(index);
    }
    return;
  }
  const taken = new Set<number>();
  const take = (at: number): void => {
    for (const index of weeks.get(at) ?? []) {
      if (taken.size >= NEAREST) return;
      taken.add(index);
    }
  };
  take(week);
  for (let distance = 1; distance <= REACH && taken.size < NEAREST; distance++) {
    take(week - distance);
    take(week + distance);
  }
  take(undated);
  for (const index of taken) found.add(index);
}

/** The lanes of one dense block; made when a mention first meets it as dense. */
type Lanes = Map<string, Lane>;

function enter(lanes: Lanes, { index, node }: Entry, bare: readonly string[]): void {
  for (const [name, week] of lanesOf(node, bare, false)) {
    const lane = lanes.get(name) ?? { all: new Set(), weeks: new Map() };
    lanes.set(name, lane);
    lane.all.add(index);
    lane.weeks.set(week, (lane.weeks.get(week) ?? new Set()).add(index));
  }
}

/**
 * Events by block. What it promises: a mention meets every event of its blocks where these hold at most `WHOLE`; in
 * denser ones, of each bare block, the events nearest in time by publication and by the day they were held, those of
 * its own article, and those that share a place, a figure or a second party, `NEAREST` of each at most. So the work for
 * a mention has a bound that does not grow with the corpus.
 */
export function eventBlocks(): {
  readonly add: (node: Node, keys: BlockKeys, index: number) => void;
  readonly around: (node: Node, keys: BlockKeys) => readonly number[];
} {
  const periods = new Map<string, Set<number>>();
  const entries = new Map<string, { readonly entry: Entry; readonly bare: readonly string[] }[]>();
  const dense = new Map<string, Lanes>();
  const lanesOfBlock = (block: string): Lanes => {
    const known = dense.get(block);
    if (known) return known;
    const lanes: Lanes = new Map();
    for (const { entry, bare } of entries.get(block) ?? []) enter(lanes, entry, bare);
    dense.set(block, lanes);
    entries.delete(block);
    return lanes;
  };
  return {
    add: (node, { bare, own }, index) => {
      for (const key of own) periods.set(key, (periods.get(key) ?? new Set()).add(index));
      for (const block of bare) {
        const lanes = dense.get(block);
        const others = bare.filter((key) => key !== block);
        if (lanes) enter(lanes, { index, node }, others);
        else {
          const list = entries.get(block) ?? [];
          entries.set(block, list);
          list.push({ entry: { index, node }, bare: others });
        }
      }
    },
    around: (node, { bare, near }) => {
      const found = new Set<number>();
      const held = near.reduce((sum, key) => sum + (periods.get(key)?.size ?? 0), 0);
      if (held <= WHOLE) for (const key of near) for (const index of periods.get(key) ?? []) found.add(index);
      else
        for (const block of bare) {
          const lanes = lanesOfBlock(block);
          const others = bare.filter((key) => key !== block);
          for (const [name, week] of lanesOf(node, others, true)) gather(lanes.get(name), week, found);
        }
      return [...found].sort((a, b) => a - b);
    },
  };
}
