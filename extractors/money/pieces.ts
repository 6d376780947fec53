import type { Language } from '../../pipeline/model/segmented.ts';
import { type Input, type Piece, tokenIn, where, words } from '../pattern.ts';
import { type Currency, codeWords, currencyNames, currencySigns } from './currency-words.ts';
import { SHORT_FACTORS } from './scaled.ts';

/** "keur", "musd", "mdeur", "mf": multiplier and code in one token. */
export const factorCode = words(
  'code',
  Object.fromEntries(
    ['usd', 'eur', 'gbp', 'chf', 'cad', 'aud', 'sek', 'nok', 'dkk', 'jpy'].flatMap((code) =>
      ['k', 'm', 'md', 'b'].map((short) => [
        short + code,
        { factor: SHORT_FACTORS[short] ?? 1, currency: { code: code.toUpperCase(), bare: false, name: code } },
      ]),
    ),
  ),
);

/** "3 MF", "200 kF": francs, written with a capital F. */
export const factorFranc = where(
  words(
    'code',
    Object.fromEntries(
      ['k', 'm', 'md', 'mds'].map((short) => [
        `${short}f`,
        { factor: SHORT_FACTORS[short] ?? 1, currency: { code: null, bare: true, name: 'f' } },
      ]),
    ),
  ),
  ({ start }, input) => /^(?:k|M|Md|Mds)F$/u.test(tokenIn(input, start)?.text ?? ''),
);

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
    // "500 LE" are Egyptian pounds, "2010 LE GROUPE" is a headline.
    if (token.lower === 'le' && tokenIn(input, end)?.kind === 'word') return false;
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
export const code: Piece<'currency', Currency> = where(
  words('currency', codeWords),
  (reading, input) => isWritten(reading, input) && isCode(reading, input),
);

/** Codes that are also something else ("COP 21", "les 13 ARS", "17 SDG"): only beside a large or multiplied number. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  'ars atm ats bif bmd bsd cop cve dem dop esp fim gip gmd lak mur nio pab pgk sar scr sdg sll stn tnd ttd wst xaf'.split(
    ' ',
  ),
);

function isCode({ start, end }: { readonly start: number; readonly end: number }, input: Input): boolean {
  if (!DOUBTFUL.has(tokenIn(input, start)?.lower ?? '')) return true;
  const [before, after, next] = [tokenIn(input, start - 1), tokenIn(input, end), tokenIn(input, end + 1)];
  if (before?.kind === 'word' && /^(?:mill|bill|trill|milliard|bn$|mn$|m$|k$)/u.test(before.lower)) return true;
  if (before?.kind === 'number') return /\d{3}$/u.test(before.text) && !/^(?:1[89]|20)\d\d$/u.test(before.text);
  return after?.kind === 'number' && /^(?:mill|bill|trill|bn$|mn$|m$|k$)/u.test(next?.lower ?? '');
}

/** "dollars canadiens", "euros": a name, in lower case unless it begins the text. */
export const currencyName = (language: Language): Piece<'currency', Currency> =>
  words('currency', currencyNames(language));

/** "F" behind a number: francs. */
export const francSign: Piece<'currency', Currency> = where(
  words('currency', { f: { code: null, bare: true, name: 'f' } }),
  ({ start, end }, input) =>
    tokenIn(input, start)?.text === 'F' && !/^(?:[°'’-]|[A-Z].*)$/u.test(tokenIn(input, end)?.text ?? ''),
);
