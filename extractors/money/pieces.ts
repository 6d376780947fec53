import type { Language } from '../../pipeline/model/segmented.ts';
import { cardinalWords } from '../pattern/numbers/cardinal.ts';
import { ENGLISH_NUMBERS } from '../pattern/numbers/english.ts';
import { figure } from '../pattern/numbers/figure.ts';
import { FRENCH_NUMBERS, FRENCH_ROUND_NUMBERS } from '../pattern/numbers/french.ts';
import { choice, derive, type Input, optional, type Piece, pattern, tokenIn, where, words } from '../pattern.ts';
import { plus, times } from './amount.ts';
import { type Currency, codeWords, currencyNames, currencySigns } from './currency-words.ts';

/** A number with its multiplier; `factor` is 1 without one, `round` for "une trentaine". */
export type Scaled = { readonly number: number; readonly factor: number; readonly round: boolean };

export const amountOf = ({ number, factor }: Scaled): number => times(number, factor);

const FACTORS: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  fr: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billion: 1e12, billions: 1e12 },
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
  tn: 1e12,
};

export const longFactor = (language: Language) => words('factor', FACTORS[language]);
const shortFactor = words('factor', SHORT_FACTORS);

/** "keur", "musd", "mdeur": multiplier and code in one token. */
export const factorCode = words(
  'currency',
  Object.fromEntries(
    ['usd', 'eur', 'gbp', 'chf', 'cad', 'aud', 'sek', 'nok', 'dkk', 'jpy'].flatMap((code) =>
      ['k', 'm', 'md', 'b'].map((short) => [
        short + code,
        { factor: SHORT_FACTORS[short] ?? 1, currency: { code: code.toUpperCase(), bare: false, name: code } },
      ]),
    ),
  ),
);

const half = words('half', { 'et demi': 0.5, 'et demie': 0.5, 'and a half': 0.5 });

/** A number in digits or words, by the habits of the language. */
const numberOf = (language: Language): Piece<'number', number> =>
  choice(
    'number',
    figure('number', language),
    cardinalWords('number', language === 'fr' ? FRENCH_NUMBERS : ENGLISH_NUMBERS),
  );

/** "3,9 milliards", "un milliard et demi", "700 k": with a multiplier if there is one. */
export function scaled(language: Language): Piece<'scaled', Scaled> {
  const factor = choice('factor', longFactor(language), shortFactor);
  const counted = derive(
    'scaled',
    pattern`${numberOf(language)} ${optional(factor)} ${optional(half)}`,
    ({ number, factor, half }): Scaled | null =>
      half !== undefined && factor === undefined
        ? null
        : { number: plus(number, half ?? 0), factor: factor ?? 1, round: false },
  );
  return choice('scaled', ...(language === 'fr' ? frenchRound() : englishRound()), counted);
}

function frenchRound(): readonly Piece<string, Scaled>[] {
  const round = words('round', FRENCH_ROUND_NUMBERS);
  const demi = words('demi', {
    'demi-million': 0.5e6,
    'demi-milliard': 0.5e9,
    'demi million': 0.5e6,
    'demi milliard': 0.5e9,
  });
  return [
    derive('scaled', pattern`(une|un) ${round} (de|d') ${longFactor('fr')}`, ({ round, factor }) => ({
      number: round,
      factor,
      round: true,
    })),
    derive('scaled', pattern`(une|un) ${round} (de|d')`, ({ round }, { end }, input) =>
      tokenIn(input, end)?.kind === 'word' ? { number: round, factor: 1, round: true } : null,
    ),
    derive('scaled', pattern`un ${demi}`, ({ demi }) => ({ number: demi, factor: 1, round: false })),
  ];
}

function englishRound(): readonly Piece<string, Scaled>[] {
  const factor = longFactor('en');
  const part = words('part', {
    'half a': 0.5,
    'a half': 0.5,
    half: 0.5,
    'a quarter': 0.25,
    'a quarter of a': 0.25,
    'quarter of a': 0.25,
    'three quarters of a': 0.75,
    'three quarters': 0.75,
  });
  return [
    derive('scaled', pattern`${part} ${factor}`, ({ part, factor }) => ({ number: part, factor, round: false })),
    derive('scaled', pattern`(a|an) ${factor} ${optional(half)}`, ({ factor, half }) => ({
      number: 1 + (half ?? 0),
      factor,
      round: false,
    })),
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

/** Letters of a sign that newspapers also write small ("c $", "us $"). */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  'c',
  'us',
  'rs',
  'ca',
  'can',
  'hk',
  'nz',
  'u.s.',
  'u.s',
  'usd',
  'cad',
  'aud',
  'nzd',
]);

/** A sign or a code; letters alone must be capitals, so that "le" and "all" are no currencies; "A$" is one word. */
const isWritten = ({ start, end }: { readonly start: number; readonly end: number }, input: Input): boolean => {
  for (let at = start; at < end; at++) {
    const token = tokenIn(input, at);
    if (token?.kind !== 'word') continue;
    const sign = end > start + 1;
    if (sign && SMALL_WORDS.has(token.lower)) continue;
    if (sign && token.lower.length === 1 && tokenIn(input, at + 1)?.spaced === true) return false;
    if (token.text !== token.text.toUpperCase() && token.text !== 'Rs' && token.text !== 'Fs') return false;
  }
  return true;
};

/** A currency behind a number, unless the next number is glued to it ("3 USD50"). */
export const behind = (piece: Piece<'currency', Currency>): Piece<'currency', Currency> =>
  where(piece, ({ end }, input) => {
    const next = tokenIn(input, end);
    return next?.kind !== 'number' || next.spaced;
  });

export const sign: Piece<'currency', Currency> = where(words('currency', currencySigns()), isWritten);
export const code: Piece<'currency', Currency> = where(words('currency', codeWords), isWritten);

/** "dollars canadiens", "euros": a name, in lower case unless it begins the text. */
export const currencyName = (language: Language): Piece<'currency', Currency> =>
  words('currency', currencyNames(language));

/** "F" behind a number: francs. */
export const francSign: Piece<'currency', Currency> = where(
  words('currency', { f: { code: null, bare: true, name: 'franc' } }),
  ({ start, end }, input) => tokenIn(input, start)?.text === 'F' && !/^[°'’-]$/u.test(tokenIn(input, end)?.text ?? ''),
);
