import type { Language } from '../../pipeline/model/segmented.ts';
import { holding, type Input, named, optional, type Piece, pattern, type Reading, tokenIn, words } from '../pattern.ts';
import { type Amount, exactly, plus, times } from './amount.ts';
import type { Currency } from './currency-words.ts';
import { distributedShape, type ListKit, signDistributedShape } from './distribution.ts';
import { isCurrency } from './guards.ts';
import { allowsEllipsis, isMovement, isPart, type MoneyWords } from './language.ts';
import { factorCode } from './pieces.ts';
import { amountOf, anyFactor, longFactor, type Scaled, shared, tens } from './scaled.ts';

/** What a language brings to the shapes of amounts that both languages share. */
export type Kit = ListKit & {
  readonly language: Language;
  readonly cents: Piece<'cents', Currency>;
  readonly hundredth: Piece<'hundredth', number>;
  readonly minor: Piece<'minor', true>;
};

const HEADS: Readonly<Record<Language, Readonly<Record<string, 'between' | 'from'>>>> = {
  fr: { entre: 'between', de: 'from', "d'": 'from' },
  en: { between: 'between', from: 'from' },
};
const JOINTS: Readonly<Record<Language, Readonly<Record<string, 'to' | 'and' | 'or' | 'dash'>>>> = {
  fr: { à: 'to', et: 'and', ou: 'or', '-': 'dash', '–': 'dash' },
  en: { to: 'to', and: 'and', or: 'or', '-': 'dash', '–': 'dash' },
};
const OF: Readonly<Record<Language, Readonly<Record<string, true>>>> = {
  fr: { de: true, "d'": true },
  en: { '-': true, of: true },
};

type Last = { readonly start: number; readonly end: number } | undefined;

/** The patterns of amounts that both languages share, with the values that they make; each language gives the examples. */
export function shapesOf(kit: Kit) {
  const { language, words: around, amount, signed, behind, before } = kit;
  const head = optional(words('head', HEADS[language]));
  const joint = words('joint', JOINTS[language]);
  const of = words('of', OF[language]);
  const from = named('from', amount);
  const to = named('to', amount);
  const factor = optional(longFactor(language));
  // Without a currency of its own an amount must have a multiplier.
  const multiplied = holding(anyFactor(language), amount);
  return {
    range: {
      match: pattern`${head} ${from} ${optional(named('first', behind))} ${joint} ${to} ${optional(of)} ${behind}`,
      value: (
        { head, from, first, joint, to, currency }: RangeValues & { readonly currency: Currency },
        { start, parts }: Reading<unknown>,
        input: Input,
      ): Amount | null => {
        const [left, right] = [first === undefined ? shared(from, to) : amountOf(from), amountOf(to)];
        if (left >= right || (joint === 'and' && head !== 'between')) return null;
        if (first && first.code !== currency.code) return null;
        if (joint === 'to' && head !== 'between' && isMovement(around, input, start)) return null;
        const name: Last = parts[parts.length - 1];
        return name && isCurrency(currency, right, name, input)
          ? { min: left, max: right, currency, round: from.round || to.round }
          : null;
      },
    },
    signRange: {
      match: pattern`${head} ${before} ${named('from', signed)} ${joint} ${optional(named('second', before))} ${named('to', signed)} ${factor}`,
      value: (
        { head, from, joint, second, to, currency, factor }: SignRangeValues,
        { start }: Reading<unknown>,
        input: Input,
      ): Amount | null => {
        const last: Scaled = { ...to, factor: to.factor * (factor ?? 1) };
        const [left, right] = [shared(from, last), amountOf(last)];
        if (left >= right || (joint === 'and' && head !== 'between')) return null;
        if (second === undefined && joint !== 'dash' && last.factor === 1 && head === undefined) return null;
        if (joint === 'to' && head !== 'between' && isMovement(around, input, start)) return null;
        return { min: left, max: right, currency };
      },
    },
    ellipsisRange: {
      match: pattern`${head} ${from} ${joint} ${named('to', multiplied)}`,
      value: (
        { from, to }: { readonly from: Scaled; readonly to: Scaled },
        reading: Reading<unknown>,
        input: Input,
      ) => {
        const [left, right] = [shared(from, to), amountOf(to)];
        return left < right && allowsEllipsis(around, to, reading, input)
          ? { min: left, max: right, currency: null }
          : null;
      },
    },
    ellipsis: {
      match: multiplied,
      value: (scaled: Scaled, reading: Reading<unknown>, input: Input): Amount | null => {
        if (allowsEllipsis(around, scaled, reading, input)) return exactly(amountOf(scaled), null);
        return isPart(around, scaled, reading, input) ? { ...exactly(amountOf(scaled), null), part: true } : null;
      },
    },
    codeFactor: {
      match: pattern`${amount} ${factorCode}`,
      value: ({ scaled, code }: FactorCodeValues): Amount | null =>
        scaled.factor === 1 ? exactly(times(scaled.number, code.factor), code.currency) : null,
    },
    hundredths: {
      match: pattern`${amount} ${behind} ${optional(words('and', { et: true, and: true }))} ${kit.hundredth} ${optional(kit.minor)}`,
      value: (
        { scaled, currency, hundredth, minor }: HundredthValues,
        { end, parts }: Reading<unknown>,
        input: Input,
      ): Amount | null => {
        const [, name] = parts;
        if (scaled.factor !== 1 || scaled.round || hundredth >= 100 || !name) return null;
        if (minor === undefined && countsNext(around, input, end)) return null;
        return isCurrency(currency, scaled.number, name, input)
          ? exactly(plus(scaled.number, hundredth / 100), currency)
          : null;
      },
    },
    signHundredths: {
      match: pattern`${before} ${signed} ${words('and', { et: true, and: true })} ${kit.hundredth} ${optional(kit.minor)}`,
      value: (
        { scaled, currency, hundredth, minor }: HundredthValues,
        { end }: Reading<unknown>,
        input: Input,
      ): Amount | null => {
        if (scaled.factor !== 1 || scaled.round || hundredth >= 100 || hundredth < 1) return null;
        if (minor === undefined && (countsNext(around, input, end) || tokenIn(input, end - 1)?.kind === 'number'))
          return null;
        return exactly(plus(scaled.number, hundredth / 100), currency);
      },
    },
    tens: {
      match: pattern`${tens(language)} ${of} ${longFactor(language)} ${named('of2', of)} ${behind}`,
      value: ({
        tens,
        factor,
        currency,
      }: {
        readonly tens: number;
        readonly factor: number;
        readonly currency: Currency;
      }) => ({
        min: times(tens, factor),
        max: null,
        currency,
        round: true,
      }),
    },
    cents: {
      match: pattern`${amount} ${kit.cents}`,
      value: ({ scaled, cents }: { readonly scaled: Scaled; readonly cents: Currency }): Amount | null =>
        scaled.factor === 1 && !scaled.round ? exactly(times(scaled.number, 0.01), cents) : null,
    },
    distributed: distributedShape(kit, joint, of),
    signDistributed: signDistributedShape(kit, joint),
  };
}

type RangeValues = {
  readonly head: 'between' | 'from' | undefined;
  readonly from: Scaled;
  readonly first: Currency | undefined;
  readonly joint: 'to' | 'and' | 'or' | 'dash';
  readonly to: Scaled;
};
type SignRangeValues = Omit<RangeValues, 'first'> & {
  readonly second: Currency | undefined;
  readonly currency: Currency;
  readonly factor: number | undefined;
};
type FactorCodeValues = {
  readonly scaled: Scaled;
  readonly code: { readonly factor: number; readonly currency: Currency };
};
type HundredthValues = {
  readonly scaled: Scaled;
  readonly currency: Currency;
  readonly hundredth: number;
  readonly minor: true | undefined;
};

/** "15 euros et 20 chemises": the second number counts what follows it. */
function countsNext({ measured }: MoneyWords, input: Input, end: number): boolean {
  const next = tokenIn(input, end);
  if (next === undefined) return false;
  if (next.kind === 'word') return !measured.has(next.lower);
  return next.kind === 'number' || /^[%€$£°-]$/u.test(next.text);
}
