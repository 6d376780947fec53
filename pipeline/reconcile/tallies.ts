import type { Conflict } from '../model/dataset.ts';
import type { Quantity } from '../model/event.ts';
import { countsDiffer } from './compare.ts';
import { conflict, opposedOf } from './conflicts.ts';
import type { Node } from './node.ts';
import { byDate, witnessOf } from './source.ts';

/** Victims, the injured, people: they are counted again from day to day. */
const GROWING = /^(?:killed|injured|people)$/u;

/** Counts of one kind that are kept of one article. */
const MOST_COUNTS = 8;

/** What one article counts of one kind, in the order of its text. */
type Tally = { readonly node: Node; readonly told: Node['told']; readonly counts: readonly Quantity[] };

/** Whether two counts are one toll that grew: the article told later gives the higher number. */
function grown(a: Tally, x: Quantity, b: Tally, y: Quantity): boolean {
  if (!GROWING.test(x.unit) || !a.told || !b.told) return false;
  if (a.told[0] > b.told[1]) return x.value > y.value;
  return b.told[0] > a.told[1] && y.value > x.value;
}

/** Whether nothing that one article counts agrees with what the other does: who gives both tolls contradicts neither. */
const exclude = (a: Tally, b: Tally): boolean =>
  a.counts.every((x) => b.counts.every((y) => countsDiffer(x, y) && !grown(a, x, b, y)));

const sameCount = (a: Quantity, b: Quantity): boolean =>
  a.value === b.value && a.relation === b.relation && a.approximate === b.approximate;

/** The counts of every independent article by what they count. A count of "others" leaves open how many they are in all. */
function talliesOf(nodes: readonly Node[]): readonly (readonly Tally[])[] {
  const units = new Map<string, Map<string, Tally>>();
  for (const node of [...nodes].sort((a, b) => byDate(a.source.document, b.source.document))) {
    const { quantity } = node.event;
    if (quantity === undefined || quantity.others) continue;
    const tallies = units.get(quantity.unit) ?? new Map<string, Tally>();
    units.set(quantity.unit, tallies);
    const key = witnessOf(node.source.document);
    const { counts, ...first } = tallies.get(key) ?? { node, told: node.told, counts: [] };
    if (counts.length < MOST_COUNTS && !counts.some((one) => sameCount(one, quantity)))
      tallies.set(key, { ...first, counts: [...counts, quantity] });
  }
  return [...units.values()].map((tallies) => [...tallies.values()]);
}

/** Articles count differently: jobs, units, percent. A toll that grows from day to day contradicts nothing. */
export function quantityConflicts(nodes: readonly Node[], chosen: Quantity | null): readonly Conflict[] {
  return talliesOf(nodes).flatMap((tallies) => {
    const reading = ({ counts, told }: Tally) => [counts.map(({ start: _, end: __, ...count }) => count), told];
    const opposed = opposedOf(tallies, reading, exclude);
    if (opposed.length < 2) return [];
    const sides = opposed.flatMap(({ node, counts }) =>
      counts.slice(0, 1).map(({ start = node.event.trigger.start, end = node.event.trigger.end, ...value }) => {
        return { node, value, start, end };
      }),
    );
    if (chosen !== null && chosen.unit === sides[0]?.value.unit)
      return [conflict('quantity', sides, chosen, 'the number of most articles, then of the latest')];
    return [conflict('quantity', sides, sides.at(-1)?.value, 'the number of the latest article')];
  });
}
