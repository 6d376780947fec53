import {
  choice,
  derive,
  holding,
  type Input,
  optional,
  type Piece,
  pattern,
  type Reading,
  tokenIn,
} from '../pattern.ts';
import { type Amount, exactly } from './amount.ts';
import type { Currency } from './currency-words.ts';
import { isCurrency } from './guards.ts';
import { isMovement, type MoneyWords } from './language.ts';
import { amountOf, type Scaled, shared } from './scaled.ts';

/** The part of a language's kit that lists of amounts need. */
export type ListKit = {
  readonly words: MoneyWords;
  readonly amount: Piece<'scaled', Scaled>;
  readonly signed: Piece<'scaled', Scaled>;
  readonly behind: Piece<'currency', Currency>;
  readonly before: Piece<'currency', Currency>;
};

type Joint = 'to' | 'and' | 'or' | 'dash';

/** The amount that ends a list ("3, 4 et 5 millions d'euros"): what it lends to those before it. */
type Tail = { readonly to: Scaled; readonly currency: Currency | null; readonly joint: Joint; readonly end: number };

const MOST_ITEMS = 5;
const NEAR = 3;

/**
 * The first number of a list whose currency stands at its end: "respectivement 3 et 4 millions d'euros", "passe de 4 à 5
 * milliards". Reads that number alone and looks ahead to the end of the list; the others are read in their turn.
 */
export function distributedShape(kit: ListKit, joint: Piece<'joint', Joint>, of: Piece<'of', true>) {
  const tail = tailReader(kit.amount, kit, joint, (input, at) => {
    const skipped = of.read(input, at)?.end ?? at;
    return kit.behind.read(input, skipped);
  });
  return {
    match: holding(kit.behind, kit.amount), // the currency of the last one
    value: (scaled: Scaled, { start, end }: Reading<unknown>, input: Input): Amount | null => {
      if (scaled.round || !mayBegin(kit.words, input, start, scaled)) return null;
      const found = tail(input, end);
      if (!found?.currency || found.to.factor === 1) return null;
      return isDistributed(kit.words, found, start, input) || isListed(kit.words, scaled, found, start, input)
        ? exactly(shared(scaled, found.to), found.currency)
        : null;
    },
  };
}

/** The same where the sign stands first: "rose from $4 to $5 billion", "$3 and $4 million, respectively". */
export function signDistributedShape(kit: ListKit, joint: Piece<'joint', Joint>) {
  const item = choice('scaled', withSign(kit), kit.signed);
  const tail = tailReader(item, kit, joint, () => null);
  return {
    match: pattern`${kit.before} ${kit.signed}`,
    value: (
      { currency, scaled }: { readonly currency: Currency; readonly scaled: Scaled },
      { start, end }: Reading<unknown>,
      input: Input,
    ): Amount | null => {
      if (scaled.factor !== 1) return null;
      const found = tail(input, end);
      if (!found || found.to.factor === 1 || found.joint === 'dash') return null;
      return isDistributed(kit.words, found, start, input) ? exactly(shared(scaled, found.to), currency) : null;
    },
  };
}

const withSign = (kit: ListKit): Piece<'scaled', Scaled> =>
  derive('scaled', pattern`${kit.before} ${kit.signed}`, ({ scaled }) => scaled);

/** Reads on over joints, commas and amounts until an amount ends the list; at most a handful of items. */
function tailReader(
  item: Piece<'scaled', Scaled>,
  { words }: ListKit,
  joint: Piece<'joint', Joint>,
  currencyAt: (input: Input, at: number) => Reading<Currency> | null,
): (input: Input, at: number) => Tail | null {
  const between = optional(joint);
  return (input, start) => {
    let at = start;
    for (let items = 0; items < MOST_ITEMS; items++) {
      const comma = tokenIn(input, at)?.text === ',';
      const joined = between.read(input, comma ? at + 1 : at);
      if (!joined || (!comma && joined.value === undefined)) return null;
      at = joined.end;
      while (words.fillersOfList.has(tokenIn(input, at)?.lower ?? '')) at++;
      const read = item.read(input, at);
      if (!read) return null;
      at = read.end;
      const currency = currencyAt(input, at);
      if (joined.value === undefined) {
        if (currency) return null;
        continue;
      }
      const name = currency && isCurrency(currency.value, amountOf(read.value), currency, input) ? currency : null;
      return { to: read.value, currency: name?.value ?? null, joint: joined.value, end: name?.end ?? at };
    }
    return null;
  };
}

/** A number that is a year, or counts something of its own, begins no list. */
function mayBegin({ respectively }: MoneyWords, input: Input, start: number, { number, factor }: Scaled): boolean {
  if (factor > 1) return true;
  return number < 1000 || tokenIn(input, start - 1)?.lower === respectively;
}

/** Whether the sentence says that the amounts are of different things or times, and not the two ends of one range. */
function isDistributed(words: MoneyWords, tail: Tail, start: number, input: Input): boolean {
  return near(words, input, start, tail.end) || (tail.joint === 'to' && isMovement(words, input, start));
}

/** "des amendes de 3 et 4 millions d'euros", "3 millions et 4 millions d'euros". */
function isListed(words: MoneyWords, { factor }: Scaled, { joint }: Tail, start: number, input: Input): boolean {
  return joint === 'and' && (factor > 1 || words.of.has(tokenIn(input, start - 1)?.lower ?? ''));
}

/** "respectively" just before the list or just behind it. */
function near({ respectively }: MoneyWords, input: Input, start: number, end: number): boolean {
  for (let step = 1; step <= NEAR; step++)
    if (tokenIn(input, start - step)?.lower === respectively || tokenIn(input, end - 1 + step)?.lower === respectively)
      return true;
  return false;
}
