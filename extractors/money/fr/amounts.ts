import { choice, digits, optional, pattern, tokenIn, words } from '../../pattern.ts';
import { exactly, times } from '../amount.ts';
import { MINOR_UNITS } from '../currencies.data.ts';
import { isCurrency } from '../guards.ts';
import { type MoneyRule, moneyRule } from '../money-rule.ts';
import { behind, code, currencyName, factorFranc, francSign, sign } from '../pieces.ts';
import { amountOf, longFactor, scaled } from '../scaled.ts';
import { shapesOf } from '../shapes.ts';
import { frenchWords } from './words.ts';

const amount = scaled('fr');
const anyCurrency = behind(choice('currency', currencyName('fr'), sign, code, francSign));
const before = choice('currency', sign, code);
/** Amounts after a sign are often written as in English ("$3,000"). */
const signed = choice('scaled', scaled('en'), amount);
/** Hundredths: of the euro or the dollar, as the text says. */
const CENTIME = { code: 'EUR', bare: true, name: 'centime' };
const CENT = { code: null, bare: true, name: 'cent' };
const cents = words('cents', {
  centime: CENTIME,
  centimes: CENTIME,
  cents: CENT,
  "centimes d'euro": { code: 'EUR', bare: false, name: 'centime' },
  "cents d'euro": { code: 'EUR', bare: false, name: 'centime' },
});
const minor = words('minor', Object.fromEntries(MINOR_UNITS.map((word): [string, true] => [word, true])));
const hundredth = digits('hundredth', (value, text) => value < 100 && text.length <= 2);
const shapes = shapesOf({
  language: 'fr',
  words: frenchWords,
  amount,
  signed,
  behind: anyCurrency,
  before,
  cents,
  hundredth,
  minor,
});

/** Amounts in French. */
export const frenchMoneyRules: readonly MoneyRule[] = [
  moneyRule({
    id: 'money/fr/distributed',
    why: 'the first of several amounts that share the multiplier and the currency of the last one',
    ...shapes.distributed,
    yes: [
      ["Les deux filiales ont perdu respectivement 3 et 4 millions d'euros.", '3000000 EUR'],
      ['Le budget passe de 4 à 5 milliards de dollars.', '4000000000 USD'],
      ["Des amendes de 2, 3 et 4 millions d'euros, respectivement.", '2000000 EUR'],
    ],
    no: ["Le 3 et 4 millions d'euros plus tard, il partit.", "Le coût serait de 4 à 5 milliards d'euros."],
  }),
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
    ...shapes.codeFactor,
    yes: [['Un bénéfice de 120 MEUR est attendu.', '120000000 EUR']],
    no: ['Une puissance de 120 MW suffit.'],
  }),
  moneyRule({
    id: 'money/fr/factor-franc',
    why: 'a number, then multiplier and franc in one word',
    match: pattern`${amount} ${factorFranc}`,
    value: ({ scaled, code }) =>
      scaled.factor === 1 ? exactly(times(scaled.number, code.factor), code.currency) : null,
    yes: [['En 1998, le chantier avait coûté 3 MF.', '3000000 FRF']],
    no: ['Un poste en MF et un autre en AM.'],
  }),
  moneyRule({
    id: 'money/fr/several',
    why: 'an unknown number of millions or billions: two at least',
    match: pattern`(plusieurs|quelques) ${longFactor('fr')} (de|d') ${anyCurrency}`,
    value: ({ factor, currency }) => (factor >= 1e6 ? { min: 2 * factor, max: null, currency, round: true } : null),
    yes: [["Le chantier a coûté plusieurs millions d'euros.", '2000000- EUR approximate']],
    no: ['Plusieurs millions de personnes sont venues.'],
  }),
  moneyRule({
    id: 'money/fr/hundredths',
    why: 'an amount with its hundredths apart',
    ...shapes.hundredths,
    yes: [
      ['Le livre coûte 15 dollars et 15 cents.', '15.15 USD'],
      ['Le café est à 3 euros 50.', '3.5 EUR'],
    ],
    no: ['Il a donné 15 euros et 20 chemises.'],
  }),
  moneyRule({
    id: 'money/fr/range',
    why: 'between two amounts',
    ...shapes.range,
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
    ...shapes.signRange,
    yes: [['Pour un solde de £3000 à £5000.', '3000-5000 GBP']],
    no: ['Il a perdu $3000 à Nice.'],
  }),
  moneyRule({
    id: 'money/fr/tens',
    why: 'tens or hundreds of a multiplier',
    ...shapes.tens,
    yes: [["Des dizaines de milliards d'euros sont en jeu.", '10000000000- EUR approximate']],
    no: ["Des dizaines de milliers d'habitants."],
  }),
  moneyRule({
    id: 'money/fr/ellipsis-range',
    why: 'two amounts whose currency is that of the amount before them',
    ...shapes.ellipsisRange,
    yes: [["Le plan coûte 42 millions d'euros, soit 5 à 6 millions de plus que prévu.", '5000000-6000000 EUR implied']],
    no: ['Il a de 5 à 6 millions de clients.'],
  }),
  moneyRule({
    id: 'money/fr/cents',
    why: 'hundredths of a unit alone',
    ...shapes.cents,
    yes: [['Le titre a gagné 35 centimes.', '0.35 EUR']],
    no: ['Le taux est de 35 pour cent.', 'Il a deux cents amis.'],
  }),
  moneyRule({
    id: 'money/fr/ellipsis',
    why: 'an amount whose currency is that of the amount before it in the sentence',
    ...shapes.ellipsis,
    yes: [["Le plan coûte 42 millions d'euros, dont 15,5 millions pour la police.", '15500000 EUR implied']],
    no: [
      'Le pays compte 60 millions de gens, dont 15,5 millions à Tokyo.',
      "Il a vendu pour 5 millions d'euros et 3 millions de disques.",
    ],
  }),
];
