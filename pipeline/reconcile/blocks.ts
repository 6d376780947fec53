import { slug } from '../model/identifier.ts';
import type { Node } from './node.ts';

/** A block of a mention: mentions that share none are never compared. */
export type Block = {
  /** Its family with a name that tells it from others, without time. */
  readonly name: string;
  /** The periods that it stands in, and those it looks into; where the type does not repeat, both are the name. */
  readonly own: readonly string[];
  readonly near: readonly string[];
};

/** A mention is compared with all events of a block whose periods hold no more than this, counted once a period. */
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
 * Events by block. What it promises: a mention meets every event of a block that holds at most `WHOLE`; in a denser one the events nearest in time by publication and by the day they were held, those of
 * its own article, and those that share a place, a figure or a second party, `NEAREST` of each at most. So the work for
 * a mention has a bound that does not grow with the corpus.
 */
export function eventBlocks(): {
  readonly add: (node: Node, blocks: readonly Block[], index: number) => void;
  readonly around: (node: Node, blocks: readonly Block[]) => readonly number[];
} {
  const periods = new Map<string, Set<number>>();
  const entries = new Map<string, { readonly entry: Entry; readonly others: readonly string[] }[]>();
  const dense = new Map<string, Lanes>();
  const lanesOfBlock = (name: string): Lanes => {
    const known = dense.get(name);
    if (known) return known;
    const lanes: Lanes = new Map();
    for (const { entry, others } of entries.get(name) ?? []) enter(lanes, entry, others);
    dense.set(name, lanes);
    entries.delete(name);
    return lanes;
  };
  const othersOf = (blocks: readonly Block[], name: string): readonly string[] =>
    blocks.flatMap((block) => (block.name === name ? [] : block.name));
  return {
    add: (node, blocks, index) => {
      for (const { name, own } of blocks) {
        for (const key of own) periods.set(key, (periods.get(key) ?? new Set()).add(index));
        const lanes = dense.get(name);
        const others = othersOf(blocks, name);
        if (lanes) enter(lanes, { index, node }, others);
        else {
          const list = entries.get(name) ?? [];
          entries.set(name, list);
          list.push({ entry: { index, node }, others });
        }
      }
    },
    around: (node, blocks) => {
      const found = new Set<number>();
      for (const { name, near } of blocks) {
        const held = near.reduce((sum, key) => sum + (periods.get(key)?.size ?? 0), 0);
        if (held <= WHOLE) for (const key of near) for (const index of periods.get(key) ?? []) found.add(index);
        else {
          const lanes = lanesOfBlock(name);
          for (const [lane, week] of lanesOf(node, othersOf(blocks, name), true)) gather(lanes.get(lane), week, found);
        }
      }
      return [...found].sort((a, b) => a - b);
    },
  };
}
