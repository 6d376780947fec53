import type { Language } from '../../pipeline/model/segmented.ts';
import { cardinalWords } from '../pattern/numbers/cardinal.ts';
import { ENGLISH_NUMBERS } from '../pattern/numbers/english.ts';
import { figure } from '../pattern/numbers/figure.ts';
import { FRENCH_NUMBERS, FRENCH_ROUND_NUMBERS } from '../pattern/numbers/french.ts';
import { choice, derive, optional, type Piece, pattern, remembered, tokenIn, where, words } from '../pattern.ts';
import { plus, times } from './amount.ts';

/** A number with its multiplier; `factor` is 1 without one, `round` for "une trentaine". */
export type Scaled = { readonly number: number; readonly factor: number; readonly round: boolean };

export const amountOf = ({ number, factor }: Scaled): number => times(number, factor);

/** The first of two numbers takes the multiplier of the second: "de 4 à 5 milliards". */
export const shared = (from: Scaled, to: Scaled): number =>
  from.factor === 1 && to.factor > 1 && from.number < to.number * 1000 ? times(from.number, to.factor) : amountOf(from);

const FACTORS: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  fr: {
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    billion: 1e12,
    billions: 1e12,
    lakh: 1e5,
    lakhs: 1e5,
    crore: 1e7,
    crores: 1e7,
  },
  en: {
    hundred: 100,
    thousand: 1e3,
    lakh: 1e5,
    lakhs: 1e5,
    crore: 1e7,
    crores: 1e7,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
    trillions: 1e12,
  },
};

/** Short multipliers: only beside a currency. */
export const SHORT_FACTORS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  mm: 1e6,
  md: 1e9,
  mds: 1e9,
  mrd: 1e9,
  mrds: 1e9,
  mia: 1e9,
  bn: 1e9,
  b: 1e9,
  bln: 1e9,
  g: 1e9,
  tn: 1e12,
};

export const longFactor = (language: Language): Piece<'factor', number> => words('factor', FACTORS[language]);
/** "G$" has its capital; a small g is a gram. */
const shortFactor = where(words('factor', SHORT_FACTORS), ({ start }, input) => tokenIn(input, start)?.text !== 'g');

/** A multiplier, long or short. */
export const anyFactor = (language: Language): Piece<'factor', number> =>
  choice('factor', longFactor(language), shortFactor);

const half = words('half', {
  'et demi': 0.5,
  'et demie': 0.5,
  'et quart': 0.25,
  'and a half': 0.5,
  'and a quarter': 0.25,
});

const FOLDED: Readonly<Record<string, number>> = Object.fromEntries(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [
    `${word}-and-a-half`,
    index + 1.5,
  ]),
);

/** A number in digits or words, by the habits of the language. */
const numberOf = (language: Language): Piece<'number', number> =>
  language === 'fr'
    ? choice('number', figure('number', 'fr'), cardinalWords('number', FRENCH_NUMBERS))
    : choice('number', figure('number', 'en'), words('number', FOLDED), cardinalWords('number', ENGLISH_NUMBERS));

/** What follows a number: its multiplier, and a half or a rest in parts of that multiplier. */
type Tail = { readonly factor: number; readonly more: number };

/** Below this a second number does not continue the first ("un million, 200 personnes"). */
const LEAST_REST = 1000;

/** "3,9 milliards", "un milliard et demi", "un million deux cent mille", "$10-million", "700 k": with a multiplier if there is one. */
export function scaled(language: Language): Piece<'scaled', Scaled> {
  const long = longFactor(language);
  const number = numberOf(language);
  const dashed = derive('factor', pattern`- ${long}`, ({ factor }) => factor);
  const factor = language === 'en' ? choice('factor', long, shortFactor, dashed) : anyFactor(language);
  const rest = derive('rest', pattern`${number} ${optional(long)}`, ({ number, factor }) => times(number, factor ?? 1));
  const tail = choice<'tail', Tail>(
    'tail',
    derive('tail', pattern`${half} ${long}`, ({ half, factor }) => ({ factor, more: half })),
    derive('tail', pattern`${long} ${rest}`, ({ factor, rest }) =>
      factor >= 1e6 && rest >= LEAST_REST && rest < factor ? { factor, more: rest / factor } : null,
    ),
    derive('tail', pattern`${factor} ${optional(half)}`, ({ factor, half }) => ({ factor, more: half ?? 0 })),
  );
  const counted = derive('scaled', pattern`${number} ${optional(tail)}`, ({ number, tail }) =>
    exact(plus(number, tail?.more ?? 0), tail?.factor ?? 1),
  );
  const first = language === 'fr' ? frenchRound() : englishRound();
  // Most rules begin with an amount and ask for it at the same token.
  return remembered(choice('scaled', ...first, counted));
}

const exact = (number: number, factor: number): Scaled => ({ number, factor, round: false });

function frenchRound(): readonly Piece<string, Scaled>[] {
  const round = words('round', { ...FRENCH_ROUND_NUMBERS, 'demi-douzaine': 6 });
  const demi = words('demi', {
    'demi-million': 0.5e6,
    'demi-milliard': 0.5e9,
    'demi million': 0.5e6,
    'demi milliard': 0.5e9,
  });
  const quarter = words('quarter', { 'un quart de': 0.25, 'trois quarts de': 0.75 });
  return [
    derive(
      'scaled',
      pattern`(une|un) (petite|bonne|grosse)? ${round} (de|d') ${longFactor('fr')}`,
      ({ round, factor }) => ({
        number: round,
        factor,
        round: true,
      }),
    ),
    derive('scaled', pattern`(une|un) (petite|bonne|grosse)? ${round} (de|d')`, ({ round }, { end }, input) =>
      tokenIn(input, end)?.kind === 'word' ? { number: round, factor: 1, round: true } : null,
    ),
    derive('scaled', pattern`un ${demi}`, ({ demi }) => exact(demi, 1)),
    derive('scaled', pattern`${quarter} ${longFactor('fr')}`, ({ quarter, factor }) => exact(quarter, factor)),
  ];
}

function englishRound(): readonly Piece<string, Scaled>[] {
  const factor = longFactor('en');
  const part = words('part', {
    'half a': 0.5,
    'a half': 0.5,
    half: 0.5,
    'half-a': 0.5,
    'a quarter': 0.25,
    'a quarter of a': 0.25,
    'quarter of a': 0.25,
    'three quarters of a': 0.75,
    'three-quarters of a': 0.75,
    'three quarters': 0.75,
  });
  const round = words('round', { 'a dozen': 12, 'half a dozen': 6, 'a couple of': 2 });
  return [
    derive('scaled', pattern`${round} ${factor}`, ({ round, factor }) => ({ number: round, factor, round: true })),
    derive('scaled', pattern`${part} ${factor}`, ({ part, factor }) => exact(part, factor)),
    derive('scaled', pattern`(a|an) ${factor} ${optional(half)}`, ({ factor, half }) => exact(1 + (half ?? 0), factor)),
  ];
}

/** "des dizaines de millions", "tens of billions": tens or hundreds of a multiplier. */
export const tens = (language: Language): Piece<'tens', number> =>
  language === 'fr'
    ? words('tens', {
        dizaines: 10,
        centaines: 100,
        milliers: 1000,
        'plusieurs dizaines': 10,
        'plusieurs centaines': 100,
      })
    : words('tens', { tens: 10, dozens: 12, hundreds: 100, thousands: 1000 });
