import { cardinalWords } from '../../pattern/numbers/cardinal.ts';
import { ENGLISH_NUMBERS } from '../../pattern/numbers/english.ts';
import { choice, digits, named, optional, pattern, tokenIn, words } from '../../pattern.ts';
import { exactly, plus, times } from '../amount.ts';
import { MINOR_UNITS } from '../currencies.data.ts';
import { isCurrency } from '../guards.ts';
import { type MoneyRule, moneyRule } from '../money-rule.ts';
import {
  amountOf,
  behind,
  code,
  currencyName,
  factorCode,
  longFactor,
  type Scaled,
  scaled,
  sign,
  tens,
} from '../pieces.ts';
import { allowsEllipsis, isMovement } from './guards.ts';

const amount = scaled('en');
const anyCurrency = behind(choice('currency', currencyName('en'), sign, code));
const before = choice('currency', sign, code);
/** Hundredths of the dollar, unless the text says otherwise. */
const CENT = { code: 'USD', bare: true, name: 'cent' };
const cents = words('cents', {
  cent: CENT,
  cents: CENT,
  pence: { code: 'GBP', bare: false, name: 'pence' },
  'euro cents': { code: 'EUR', bare: false, name: 'cent' },
});
const minor = words('minor', Object.fromEntries(MINOR_UNITS.map((word) => [word, true])));
const hundredth = choice(
  'hundredth',
  digits('hundredth', (value, text) => value < 100 && text.length <= 2),
  cardinalWords('hundredth', ENGLISH_NUMBERS),
);

const shared = (from: Scaled, to: Scaled): number =>
  from.factor === 1 && to.factor > 1 && from.number < to.number * 1000 ? times(from.number, to.factor) : amountOf(from);

/** Words after hundredths that they do not count. */
const MEASURED: ReadonlySet<string> = new Set(['more', 'less', 'for', 'a', 'per', 'each', 'and', 'in', 'on', 'to']);

/** Amounts in English. */
export const englishMoneyRules: readonly MoneyRule[] = [
  moneyRule({
    id: 'money/en/amount',
    why: 'a number, its multiplier and a currency',
    match: pattern`${amount} (-|of)? ${anyCurrency}`,
    value: ({ scaled, currency }, { parts }, input) => {
      const value = amountOf(scaled);
      const name = parts[parts.length - 1];
      return name && value > 0 && isCurrency(currency, value, name, input)
        ? exactly(value, currency, scaled.round)
        : null;
    },
    yes: [
      ['The deal is worth 420 million euros.', '420000000 EUR'],
      ['It costs half a billion dollars.', '500000000 USD'],
      ['He was fined 10,000 Swiss francs.', '10000 CHF'],
      ['A fund of 30 million USD.', '30000000 USD'],
    ],
    no: ['He weighs 200 pounds.', 'About 3 million people live there.', 'They won 3-1.', 'Bond, 30, won the race.'],
  }),
  moneyRule({
    id: 'money/en/a-unit',
    why: 'one unit, said with "a"',
    match: pattern`(a|one) ${currencyName('en')}`,
    value: ({ currency }, { start, parts }, input) => {
      const name = parts[0];
      return name &&
        currency.name !== 'mark' &&
        currency.name !== 'crown' &&
        currency.name !== 'pound' &&
        isCurrency(currency, 1, name, input) &&
        tokenIn(input, start + 2)?.lower !== '-'
        ? exactly(1, currency)
        : null;
    },
    yes: [['The firm was sold for a dollar.', '1 USD']],
    no: ['He made a mark.', 'A pound of flesh.'],
  }),
  moneyRule({
    id: 'money/en/sign-first',
    why: 'a sign or a code of a currency, then the number',
    match: pattern`${before} ${amount}`,
    value: ({ scaled, currency }) => exactly(amountOf(scaled), currency),
    yes: [
      ['It raised $75 million in May.', '75000000 USD'],
      ['A US$3.9bn bid was made.', '3900000000 USD'],
      ['It paid EUR20m for the brand.', '20000000 EUR'],
      ['More than £5,000 was spent.', 'more_than 5000 GBP'],
    ],
    no: ['The CHF is strong.', 'Boeing 737 jets.'],
  }),
  moneyRule({
    id: 'money/en/code-between',
    why: 'a number, a code of a currency and the multiplier behind',
    match: pattern`${amount} ${code} ${longFactor('en')}`,
    value: ({ scaled, currency, factor }) =>
      scaled.factor === 1 ? exactly(times(scaled.number, factor), currency) : null,
    yes: [['They paid 75 USD million.', '75000000 USD']],
    no: ['They paid the USD debt.'],
  }),
  moneyRule({
    id: 'money/en/name-first',
    why: 'the name of a currency, then an amount with a multiplier or of a currency that nothing else is called',
    match: pattern`${currencyName('en')} ${amount}`,
    value: ({ currency, scaled }) =>
      currency.name.includes(' ') || currency.name === 'ringgit' || (scaled.factor > 1 && currency.name !== 'won')
        ? exactly(amountOf(scaled), currency)
        : null,
    yes: [['The price starts at dollar 22.5 million.', '22500000 USD']],
    no: ['The Euro 2016 cup.', 'The party won 38.9 per cent.', 'The dollar 10 years ago.'],
  }),
  moneyRule({
    id: 'money/en/code-factor',
    why: 'a number, then multiplier and code in one word',
    match: pattern`${named('scaled', amount)} ${factorCode}`,
    value: ({ scaled, currency }) =>
      scaled.factor === 1 ? exactly(times(scaled.number, currency.factor), currency.currency) : null,
    yes: [['A gain of 120 MEUR is due.', '120000000 EUR']],
    no: ['A plant of 120 MW.'],
  }),
  moneyRule({
    id: 'money/en/factor-code-first',
    why: 'multiplier and code in one word, then the number',
    match: pattern`${factorCode} ${named('scaled', amount)}`,
    value: ({ scaled, currency }) =>
      scaled.factor === 1 ? exactly(times(scaled.number, currency.factor), currency.currency) : null,
    yes: [['Revenues of MAUD 60 were booked.', '60000000 AUD']],
    no: ['Channel M 60 is gone.'],
  }),
  moneyRule({
    id: 'money/en/hundredths',
    why: 'an amount with its hundredths apart',
    match: pattern`${amount} ${anyCurrency} and? ${hundredth} ${optional(minor)}`,
    value: ({ scaled, currency, hundredth, minor }, { end, parts }, input) => {
      const next = tokenIn(input, end);
      const counts =
        minor === undefined &&
        ((next?.kind === 'word' && !MEASURED.has(next.lower)) ||
          next?.kind === 'number' ||
          /^[%€$£°-]$/u.test(next?.text ?? ''));
      const [, name] = parts;
      return scaled.factor === 1 &&
        !scaled.round &&
        !counts &&
        hundredth < 100 &&
        name &&
        isCurrency(currency, scaled.number, name, input)
        ? exactly(plus(scaled.number, hundredth / 100), currency)
        : null;
    },
    yes: [
      ['It costs 3 dollars 50 cents.', '3.5 USD'],
      ['It costs 20 ringgit and 43 sen.', '20.43 MYR'],
    ],
    no: ['He gave 15 dollars and 20 shirts.'],
  }),
  moneyRule({
    id: 'money/en/range',
    why: 'between two amounts',
    match: pattern`(between|from)? ${named('from', amount)} ${optional(named('first', anyCurrency))} (to|and|-|–|or) ${named('to', amount)} ${anyCurrency}`,
    value: ({ from, first, to, currency }, { start, parts }, input) => {
      const left = first === undefined ? shared(from, to) : amountOf(from);
      const right = amountOf(to);
      const head = tokenIn(input, start)?.lower ?? '';
      const [second] = parts.slice(-2);
      const joint = tokenIn(input, (second?.start ?? 0) - 1)?.lower;
      if (joint === 'and' && head !== 'between') return null;
      if (left >= right || (head !== 'between' && isMovement(input, start)) || (first && first.code !== currency.code))
        return null;
      const name = parts[parts.length - 1];
      return name && isCurrency(currency, right, name, input) ? { min: left, max: right, currency } : null;
    },
    yes: [
      ['It costs between 10 and 20 dollars.', '10-20 USD'],
      ['From 10 dollars to 20 dollars is fair.', '10-20 USD'],
    ],
    no: ['Sales rose from 4 to 5 million dollars.', 'Between 10 and 20 people came.'],
  }),
  moneyRule({
    id: 'money/en/sign-range',
    why: 'between two amounts whose sign stands first',
    match: pattern`(between|from)? ${before} ${named('from', amount)} (to|and|-|–) ${optional(named('second', before))} ${named('to', amount)}`,
    value: ({ from, to, currency, second }, { start, parts }, input) => {
      const left = shared(from, to);
      const joint = tokenIn(input, (parts[2]?.start ?? 0) - 1)?.lower;
      const head = tokenIn(input, start)?.lower;
      if (joint === 'and' && head !== 'between') return null;
      if (second === undefined && joint !== '-' && joint !== '–' && to.factor === 1 && head === undefined) return null;
      return left < amountOf(to) && !isMovement(input, start) ? { min: left, max: amountOf(to), currency } : null;
    },
    yes: [
      ['For balances of £3,000-£5,000.', '3000-5000 GBP'],
      ['A bill of $3-5 million.', '3000000-5000000 USD'],
    ],
    no: ['Sales rose from $3m to $5m.'],
  }),
  moneyRule({
    id: 'money/en/tens',
    why: 'tens or hundreds of a multiplier',
    match: pattern`${tens('en')} of ${longFactor('en')} of ${anyCurrency}`,
    value: ({ tens, factor, currency }) => ({ min: times(tens, factor), max: null, currency, round: true }),
    yes: [['Tens of billions of euros are at stake.', '10000000000- EUR approximate']],
    no: ['Tens of thousands of people.'],
  }),
  moneyRule({
    id: 'money/en/ellipsis-range',
    why: 'two amounts whose currency is that of the amount before them',
    match: pattern`(from|between)? ${named('from', amount)} (to|and|or|-|–) ${named('to', amount)}`,
    value: ({ from, to }, reading, input) => {
      const [left, right] = [shared(from, to), amountOf(to)];
      return left < right && to.factor >= 1e6 && allowsEllipsis(to, reading, input)
        ? { min: left, max: right, currency: null }
        : null;
    },
    yes: [['The plan costs 42 million euros, against 5 to 6 million in 2010.', '5000000-6000000 EUR implied']],
    no: ['It has 5 to 6 million clients.'],
  }),
  moneyRule({
    id: 'money/en/cents',
    why: 'hundredths of a unit alone',
    match: pattern`${amount} ${cents}`,
    value: ({ scaled, cents }) =>
      scaled.factor === 1 && !scaled.round ? exactly(times(scaled.number, 0.01), cents) : null,
    yes: [['The firm pays 35 cents a share.', '0.35 USD per share']],
    no: ['It is 35 per cent.'],
  }),
  moneyRule({
    id: 'money/en/ellipsis',
    why: 'an amount whose currency is that of the amount before it in the sentence',
    match: amount,
    value: (scaled, reading, input) =>
      allowsEllipsis(scaled, reading, input) ? exactly(amountOf(scaled), null) : null,
    yes: [['The plan costs 42 million euros, including 15.5 million for the police.', '15500000 EUR implied']],
    no: ['The land has 60 million people, including 15.5 million in Tokyo.'],
  }),
];
