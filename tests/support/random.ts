/** A source of numbers that gives the same ones for the same seed (mulberry32). */
export type Random = {
  /** A whole number from 0 to `below`, that one left out. */
  readonly below: (below: number) => number;
  /** One of a list. */
  readonly one: (list: readonly string[]) => string;
};

/** Numbers for a seed. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const value = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed));
    return (value ^ (value >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  return { below, one: (list) => list[below(list.length)] ?? '' };
}
