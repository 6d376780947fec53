import type { Currency } from './currency-words.ts';

/** What a money expression says before its surroundings are read. */
export type Amount = {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: Currency | null;
  /** "une trentaine", "des dizaines de millions": the number itself is not exact. */
  readonly round?: boolean;
  /** "dont 15 millions": a part of the amount just before it, which lends its currency. */
  readonly part?: true;
};

/** An exact amount. */
export const exactly = (value: number, currency: Currency | null, round = false): Amount =>
  round ? { min: value, max: value, currency, round } : { min: value, max: value, currency };

/** A product without the noise of binary fractions: 3,9 × 1e9 is 3900000000. */
export const times = (value: number, factor: number): number => Number((value * factor).toPrecision(15));

/** A sum without the noise of binary fractions. */
export const plus = (value: number, other: number): number => Number((value + other).toPrecision(15));
