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
  francSign,
  longFactor,
  type Scaled,
  scaled,
  sign,
  tens,
} from '../pieces.ts';
import { allowsEllipsis, isMovement } from './guards.ts';

const amount = scaled('fr');
const anyCurrency = behind(choice('currency', currencyName('fr'), sign, code, francSign));
const before = choice('currency', sign, code);
/** Amounts after a sign are often written as in English ("$3,000"). */
const signed = choice('scaled', scaled('en'), amount);
/** Hundredths of the euro, unless the text says otherwise. */
const CENTIME = { code: 'EUR', bare: true, name: 'centime' };
const cents = words('cents', {
  centime: CENTIME,
  centimes: CENTIME,
  "centimes d'euro": { code: 'EUR', bare: false, name: 'centime' },
  "cents d'euro": { code: 'EUR', bare: false, name: 'centime' },
});
const minor = words('minor', Object.fromEntries(MINOR_UNITS.map((word) => [word, true])));
const hundredth = digits('hundredth', (value, text) => value < 100 && text.length <= 2);

/** The first of two numbers takes the multiplier of the second: "de 4 à 5 milliards". */
const shared = (from: Scaled, to: Scaled): number =>
  from.factor === 1 && to.factor > 1 && from.number < to.number * 1000 ? times(from.number, to.factor) : amountOf(from);

/** Amounts in French. */
export const frenchMoneyRules: readonly MoneyRule[] = [
  moneyRule({
    id: 'money/fr/amount',
    why: 'a number, its multiplier and a currency',
    match: pattern`${amount} (de|d')? ${anyCurrency}`,
    value: ({ scaled, currency }, { end, parts }, input) => {
      const value = amountOf(scaled);
      const name = parts[parts.length - 1];
      const of = /^(?:de|d')$/u.test(tokenIn(input, (name?.start ?? end) - 1)?.lower ?? '');
      if (of && value < 1e5 && !scaled.round && scaled.factor === 1) return null;
      return name && isCurrency(currency, value, name, input) ? exactly(value, currency, scaled.round) : null;
    },
    yes: [
      ['Le réseau a été payé 3,9 milliards de dollars.', '3900000000 USD'],
      ['Il réclame un milliard et demi d’euros.', '1500000000 EUR'],
      ['Le repas coûte 12 €.', '12 EUR'],
      ['Une amende de 10 000 US $ est possible.', '10000 USD'],
      ['Une levée de 700 k€ en avril.', '700000 EUR'],
      ["Une trentaine de millions d'euros manquent.", '30000000 EUR approximate'],
      ['Près de deux millions de yens.', '2000000 JPY approximate nearly'],
    ],
    no: [
      'La ville compte 3 millions de personnes.',
      'Le titre gagne 5 %.',
      'Il a 12 ans.',
      'Il a lu dix livres.',
      'Le score est de 3 à 1.',
    ],
  }),
  moneyRule({
    id: 'money/fr/sign-first',
    why: 'a sign or a code of a currency, then the number',
    match: pattern`${before} ${signed} ${optional(longFactor('fr'))}`,
    value: ({ scaled, currency, factor }) => exactly(times(amountOf(scaled), factor ?? 1), currency),
    yes: [
      ['Le fonds a levé $ 75 millions.', '75000000 USD'],
      ['Un dépôt de £12 000 suffit.', '12000 GBP'],
      ['Le billet vaut EUR 20.', '20 EUR'],
    ],
    no: ['Le CHF est fort.', 'La norme EN 14683 existe.'],
  }),
  moneyRule({
    id: 'money/fr/code-factor',
    why: 'a number, then multiplier and code in one word',
    match: pattern`${named('scaled', amount)} ${factorCode}`,
    value: ({ scaled, currency }) =>
      scaled.factor === 1 ? exactly(times(scaled.number, currency.factor), currency.currency) : null,
    yes: [['Un bénéfice de 120 MEUR est attendu.', '120000000 EUR']],
    no: ['Une puissance de 120 MW suffit.'],
  }),
  moneyRule({
    id: 'money/fr/hundredths',
    why: 'an amount with its hundredths apart',
    match: pattern`${amount} ${anyCurrency} et? ${hundredth} ${optional(minor)}`,
    value: ({ scaled, currency, hundredth, minor }, { end, parts }, input) => {
      const next = tokenIn(input, end);
      const counts = minor === undefined && (next?.kind === 'word' || /^[%€$£°,.]?\d/u.test(next?.text ?? ''));
      const [, name] = parts;
      return scaled.factor === 1 && !scaled.round && !counts && name && isCurrency(currency, scaled.number, name, input)
        ? exactly(plus(scaled.number, hundredth / 100), currency)
        : null;
    },
    yes: [
      ['Le livre coûte 15 dollars et 15 cents.', '15.15 USD'],
      ['Le café est à 3 euros 50.', '3.5 EUR'],
    ],
    no: ['Il a donné 15 euros et 20 chemises.'],
  }),
  moneyRule({
    id: 'money/fr/range',
    why: 'between two amounts',
    match: pattern`(entre|de|d')? ${named('from', amount)} ${optional(named('first', anyCurrency))} (à|et|-|–|ou) ${named('to', amount)} (de|d')? ${anyCurrency}`,
    value: ({ from, first, to, currency }, { start, parts }, input) => {
      const left = first === undefined ? shared(from, to) : amountOf(from);
      const right = amountOf(to);
      const head = tokenIn(input, start)?.lower ?? '';
      const [second] = parts.slice(-2);
      const joint = tokenIn(input, (second?.start ?? 0) - 1)?.lower;
      if (joint === 'et' && head !== 'entre') return null;
      if (left >= right || (head !== 'entre' && isMovement(input, start)) || (first && first.code !== currency.code))
        return null;
      const name = parts[parts.length - 1];
      return name && isCurrency(currency, right, name, input)
        ? { min: left, max: right, currency, round: from.round || to.round }
        : null;
    },
    yes: [
      ["Le coût serait de 4 à 5 milliards d'euros.", '4000000000-5000000000 EUR'],
      ['Entre 10 et 20 euros par jour.', '10-20 EUR per day'],
      ['Le prix est estimé entre 10 euros et 12 euros.', '10-12 EUR'],
    ],
    no: ['Le chiffre est passé de 4 à 5 milliards de dollars.', 'Entre 10 et 20 personnes.'],
  }),
  moneyRule({
    id: 'money/fr/sign-range',
    why: 'between two amounts whose sign stands first',
    match: pattern`(entre|de)? ${before} ${named('from', signed)} (à|et|-|–) ${optional(named('second', before))} ${named('to', signed)} ${optional(longFactor('fr'))}`,
    value: ({ from, to, currency, factor }, { start }, input) => {
      const right: Scaled = { ...to, factor: to.factor * (factor ?? 1) };
      const left = shared(from, right);
      return left < amountOf(right) && !isMovement(input, start) ? { min: left, max: amountOf(right), currency } : null;
    },
    yes: [['Pour un solde de £3000 à £5000.', '3000-5000 GBP']],
    no: ['Il a perdu $3000 à Nice.'],
  }),
  moneyRule({
    id: 'money/fr/tens',
    why: 'tens or hundreds of a multiplier',
    match: pattern`${tens('fr')} (de|d') ${longFactor('fr')} (de|d') ${anyCurrency}`,
    value: ({ tens, factor, currency }) => ({ min: times(tens, factor), max: null, currency, round: true }),
    yes: [["Des dizaines de milliards d'euros sont en jeu.", '10000000000- EUR approximate']],
    no: ["Des dizaines de milliers d'habitants."],
  }),
  moneyRule({
    id: 'money/fr/ellipsis-range',
    why: 'two amounts whose currency is that of the amount before them',
    match: pattern`(de|entre)? ${named('from', amount)} (à|et|ou|-|–) ${named('to', amount)}`,
    value: ({ from, to }, reading, input) => {
      const [left, right] = [shared(from, to), amountOf(to)];
      return left < right && to.factor >= 1e6 && allowsEllipsis(to, reading, input)
        ? { min: left, max: right, currency: null }
        : null;
    },
    yes: [["Le plan coûte 42 millions d'euros, soit 5 à 6 millions de plus que prévu.", '5000000-6000000 EUR implied']],
    no: ['Il a de 5 à 6 millions de clients.'],
  }),
  moneyRule({
    id: 'money/fr/cents',
    why: 'hundredths of a unit alone',
    match: pattern`${amount} ${cents}`,
    value: ({ scaled, cents }) =>
      scaled.factor === 1 && !scaled.round ? exactly(times(scaled.number, 0.01), cents) : null,
    yes: [['Le titre a gagné 35 centimes.', '0.35 EUR']],
    no: ['Le taux est de 35 pour cent.', 'Il a deux cents amis.'],
  }),
  moneyRule({
    id: 'money/fr/ellipsis',
    why: 'an amount whose currency is that of the amount before it in the sentence',
    match: amount,
    value: (scaled, reading, input) =>
      allowsEllipsis(scaled, reading, input) ? exactly(amountOf(scaled), null) : null,
    yes: [["Le plan coûte 42 millions d'euros, dont 15,5 millions pour la police.", '15500000 EUR implied']],
    no: [
      'Le pays compte 60 millions de gens, dont 15,5 millions à Tokyo.',
      "Il a vendu pour 5 millions d'euros et 3 millions de disques.",
    ],
  }),
];
