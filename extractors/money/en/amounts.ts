import { cardinalWords } from '../../pattern/numbers/cardinal.ts';
import { ENGLISH_NUMBERS } from '../../pattern/numbers/english.ts';
import { choice, digits, pattern, tokenIn, words } from '../../pattern.ts';
import { exactly, times } from '../amount.ts';
import { MINOR_UNITS } from '../currencies.data.ts';
import { isCurrency } from '../guards.ts';
import { type MoneyRule, moneyRule } from '../money-rule.ts';
import { behind, code, currencyName, factorCode, sign } from '../pieces.ts';
import { amountOf, longFactor, scaled } from '../scaled.ts';
import { shapesOf } from '../shapes.ts';
import { joinedAmount, joinedCurrency } from './joined.ts';
import { englishWords } from './words.ts';

const amount = scaled('en');
const anyCurrency = behind(choice('currency', currencyName('en'), sign, code));
const before = choice('currency', sign, code);
/** Hundredths of the dollar, unless the text says otherwise. */
const CENT = { code: 'USD', bare: true, name: 'cent' };
const PENNY = { code: 'GBP', bare: false, name: 'pence' };
const cents = words('cents', {
  cent: CENT,
  cents: CENT,
  pence: PENNY,
  penny: PENNY,
  'euro cents': { code: 'EUR', bare: false, name: 'cent' },
});
const minor = words('minor', Object.fromEntries(MINOR_UNITS.map((word): [string, true] => [word, true])));
const hundredth = choice(
  'hundredth',
  digits('hundredth', (value, text) => value < 100 && text.length <= 2),
  cardinalWords('hundredth', ENGLISH_NUMBERS),
);
const shapes = shapesOf({
  language: 'en',
  words: englishWords,
  amount,
  signed: amount,
  behind: anyCurrency,
  before,
  cents,
  hundredth,
  minor,
});

/** Screens have as many lines: "480p" is no price. */
const SCREENS: ReadonlySet<number> = new Set([144, 240, 360, 480, 576, 720]);
const wholePence = digits('pence', (value, text) => value > 0 && text.length <= 3 && !SCREENS.has(value));

/** Amounts in English. */
export const englishMoneyRules: readonly MoneyRule[] = [
  moneyRule({
    id: 'money/en/sign-distributed',
    why: 'the first of several amounts that share the multiplier of the last one, each with its sign',
    ...shapes.signDistributed,
    yes: [
      ['Sales rose from $4 to $5 billion.', '4000000000 USD'],
      ['The two units lost $3 and $4 million respectively.', '3000000 USD'],
    ],
    no: ['Sales rose from $400 to $500.', 'It costs $4 to post $5 million by bank.'],
  }),
  moneyRule({
    id: 'money/en/distributed',
    why: 'the first of several amounts that share the multiplier and the currency of the last one',
    ...shapes.distributed,
    yes: [
      ['The two units lost respectively 3 and 4 million euros.', '3000000 EUR'],
      ['The budget went from 4 to 5 billion dollars.', '4000000000 USD'],
      ['Fines of 2, 3 and 4 million euros were paid, respectively.', '2000000 EUR'],
    ],
    no: ['On March 3 and 4 million euros later, he left.', 'It costs 3 to 4 million euros.'],
  }),
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
    ...shapes.codeFactor,
    yes: [['A gain of 120 MEUR is due.', '120000000 EUR']],
    no: ['A plant of 120 MW.'],
  }),
  moneyRule({
    id: 'money/en/factor-code-first',
    why: 'multiplier and code in one word, then the number',
    match: pattern`${factorCode} ${amount}`,
    value: ({ scaled, code }) =>
      scaled.factor === 1 ? exactly(times(scaled.number, code.factor), code.currency) : null,
    yes: [['Revenues of MAUD 60 were booked.', '60000000 AUD']],
    no: ['Channel M 60 is gone.'],
  }),
  moneyRule({
    id: 'money/en/hundredths',
    why: 'an amount with its hundredths apart',
    ...shapes.hundredths,
    yes: [
      ['It costs 3 dollars 50 cents.', '3.5 USD'],
      ['It costs 20 ringgit and 43 sen.', '20.43 MYR'],
    ],
    no: ['He gave 15 dollars and 20 shirts.'],
  }),
  moneyRule({
    id: 'money/en/sign-hundredths',
    why: 'an amount behind its sign, with its hundredths in words or with their name',
    ...shapes.signHundredths,
    yes: [
      ['It costs $5 and 20 cents.', '5.2 USD'],
      ['It costs £100 and fifty.', '100.5 GBP'],
    ],
    no: ['It costs $100 and fifty people came.', 'It fell between $100 and 90.'],
  }),
  moneyRule({
    id: 'money/en/range',
    why: 'between two amounts',
    ...shapes.range,
    yes: [
      ['It costs between 10 and 20 dollars.', '10-20 USD'],
      ['From 10 dollars to 20 dollars is fair.', '10-20 USD'],
    ],
    no: ['Sales rose from 4 to 5 million dollars.', 'Between 10 and 20 people came.'],
  }),
  moneyRule({
    id: 'money/en/sign-range',
    why: 'between two amounts whose sign stands first',
    ...shapes.signRange,
    yes: [
      ['For balances of £3,000-£5,000.', '3000-5000 GBP'],
      ['A bill of $3-5 million.', '3000000-5000000 USD'],
    ],
    no: ['Sales rose from $3m to $5m.'],
  }),
  moneyRule({
    id: 'money/en/tens',
    why: 'tens or hundreds of a multiplier',
    ...shapes.tens,
    yes: [['Tens of billions of euros are at stake.', '10000000000- EUR approximate']],
    no: ['Tens of thousands of people.'],
  }),
  moneyRule({
    id: 'money/en/ellipsis-range',
    why: 'two amounts whose currency is that of the amount before them',
    ...shapes.ellipsisRange,
    yes: [['The plan costs 42 million euros, against 5 to 6 million in 2010.', '5000000-6000000 EUR implied']],
    no: ['It has 5 to 6 million clients.'],
  }),
  moneyRule({
    id: 'money/en/several',
    why: 'an unknown number of millions or billions: two at least',
    match: pattern`(several|a few|many) ${longFactor('en')} (of)? ${anyCurrency}`,
    value: ({ factor, currency }) => (factor >= 1e6 ? { min: 2 * factor, max: null, currency, round: true } : null),
    yes: [['The works cost several million euros.', '2000000- EUR approximate']],
    no: ['Several million people came.', 'A few hundred dollars.'],
  }),
  moneyRule({
    id: 'money/en/joined',
    why: 'number, multiplier and currency joined by hyphens',
    match: joinedAmount,
    value: ({ value, currency }) => exactly(value, currency),
    yes: [
      ['A five-million-dollar gift was made.', '5000000 USD'],
      ['The billion-euro plan failed.', '1000000000 EUR'],
      ['It withdrew its one-yen bid.', '1 JPY'],
    ],
    no: ['A multimillion-dollar deal.', 'A five-a-side pitch.'],
  }),
  moneyRule({
    id: 'money/en/joined-figure',
    why: 'a number in digits, joined by a hyphen to its multiplier and currency',
    match: pattern`${amount} - ${joinedCurrency}`,
    value: ({ scaled, joined }) =>
      scaled.factor === 1 && !scaled.round ? exactly(times(scaled.number, joined.value), joined.currency) : null,
    yes: [['A 25-million-euro loan was agreed.', '25000000 EUR']],
    no: ['A 25-metre pool.'],
  }),
  moneyRule({
    id: 'money/en/pence-sign',
    why: 'British pence by their letter, glued to the number, where the text counts in pounds',
    match: pattern`${wholePence} ${words('p', { p: { code: null, bare: true, name: 'p' } })}`,
    value: ({ pence, p }, { end }, input) =>
      tokenIn(input, end - 1)?.text === 'p' && tokenIn(input, end - 1)?.spaced === false
        ? exactly(times(pence, 0.01), p)
        : null,
    yes: [['The tax adds 20p to a £3 bottle.', '0.2 GBP']],
    no: ['The film is in 1080p.', 'Videos in 480p load fast in the UK.', 'See 12 p for more.'],
  }),
  moneyRule({
    id: 'money/en/cents',
    why: 'hundredths of a unit alone',
    ...shapes.cents,
    yes: [['The firm pays 35 cents a share.', '0.35 USD per share']],
    no: ['It is 35 per cent.'],
  }),
  moneyRule({
    id: 'money/en/ellipsis',
    why: 'an amount whose currency is that of the amount before it in the sentence',
    ...shapes.ellipsis,
    yes: [['The plan costs 42 million euros, including 15.5 million for the police.', '15500000 EUR implied']],
    no: ['The land has 60 million people, including 15.5 million in Tokyo.'],
  }),
];
