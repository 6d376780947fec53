import type { Token } from '../model/segmented.ts';

// The kinds of token, tried in this order at each place; a source each, so that one can be read and changed alone.
const ELIDED = String.raw`(?<![\p{L}\p{N}])(?:[Aa]ujourd['’]hui|(?:[CcDdJjLlMmNnSsTt]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu|[Pp]resqu)['’](?=[\p{L}\p{N}«"“]))`;
const SUBJECT = String.raw`-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce|là|ci)(?![\p{L}-])`;
const INVERTED = String.raw`(?<=\p{L})(?<!rendez)${SUBJECT}`;
const GENITIVE = String.raw`(?<=\p{L})['’](?:s|S|re|ve|ll|d|m)(?!\p{L})`;
const INITIALS = String.raw`(?<![\p{L}\p{N}])\p{Lu}\.(?:-?\p{Lu}\.)*(?=-?[\p{Lu}\s,;)])`;
const AFTER_DIGITS = String.raw`(?<=\p{N})[\p{L}]+`;
const JOINED = String.raw`(?:['’](?=\p{L}{2})|['’](?=t(?!\p{L}))|(?!${SUBJECT})[-‐‑](?=[\p{L}\p{N}])|(?<=rendez)-(?=vous)|&(?=[\p{L}\p{N}]))`;
// "EUR20", "USD1.5bn", "Rs20": a currency code glued to its amount.
const CODE = String.raw`(?<![\p{L}\p{N}])(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|JPY|CNY|HKD|SEK|NOK|DKK|INR|Rs)(?=\p{N})`;
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:${JOINED}[\p{L}\p{M}\p{N}]+)*`;
const NUMBER = String.raw`\p{N}+(?:[.,]\p{N}+)*`;

const TOKEN = new RegExp(
  `(?<word>${[ELIDED, INVERTED, GENITIVE, INITIALS, AFTER_DIGITS, CODE, WORD].join('|')})|(?<number>${NUMBER})|\\S`,
  'gu',
);
const CAPITAL = /^\p{Lu}/u;

/** All tokens of a text, in order. White space belongs to none; everything else belongs to exactly one. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const value = match[0];
    const start = match.index;
    const { word, number } = match.groups ?? {};
    tokens.push({
      start,
      end: start + value.length,
      text: value,
      lower: value.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-'),
      kind: word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark',
      capital: word !== undefined && CAPITAL.test(value),
      spaced: start > end,
    });
    end = start + value.length;
  }
  return tokens;
}
