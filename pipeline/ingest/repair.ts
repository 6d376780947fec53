/** What was done to the words of an article before they became its text. */
export type Repair = 'mojibake' | 'soft-hyphens' | 'line-ends' | 'composed';

/** The text that the dataset publishes, and what was repaired in it. */
export type Repaired = { readonly text: string; readonly repairs: readonly Repair[] };

/** Line ends are line feeds, no soft hyphens, accents composed (NFC), UTF-8 that was read as windows-1252 read as UTF-8. */
export function repair(text: string): Repaired {
  const steps: readonly (readonly [Repair, (text: string) => string])[] = [
    ['line-ends', (before) => (before.includes('\r') ? before.replace(/\r\n?/gu, '\n') : before)],
    ['mojibake', unscramble],
    ['soft-hyphens', (before) => before.replaceAll('\u00ad', '')],
    ['composed', (before) => (/\p{M}/u.test(before) ? before.normalize('NFC') : before)],
  ];
  const repairs: Repair[] = [];
  let now = text;
  for (const [name, step] of steps) {
    const after = step(now);
    if (after !== now) repairs.push(name);
    now = after;
  }
  return { text: now, repairs };
}

const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** The bytes behind characters, where UTF-8 was read as windows-1252 or as Latin-1. */
const WESTERN: ReadonlyMap<string, number> = new Map([
  ...[...HIGH].map((character, index): [string, number] => [character, 0x80 + index]),
  ...Array.from({ length: 32 }, (_, index): [string, number] => [String.fromCharCode(0x80 + index), 0x80 + index]),
  ...Array.from({ length: 96 }, (_, index): [string, number] => [String.fromCharCode(0xa0 + index), 0xa0 + index]),
]);
const MACINTOSH = new TextDecoder('macintosh').decode(Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index));
/** The same where it was read as Mac Roman. */
const MAC: ReadonlyMap<string, number> = new Map(
  [...MACINTOSH].map((character, index): [string, number] => [character, 0x80 + index]),
);

const FOLLOWING = `[\\u0080-\\u00bf${HIGH}]`;
const MAC_FOLLOWING = `[${[...MACINTOSH].slice(0, 64).join('')}]`;
/**
 * What an old encoding makes of the UTF-8 of accents, quotation marks, dashes, the euro, arrows and emoji. Only leads that
 * no French or English word ends in: "déclaré »" and "ACCUSÉ :" with their no-break spaces would otherwise be UTF-8 too.
 */
const SCRAMBLED: readonly (readonly [RegExp, ReadonlyMap<string, number>])[] = [
  [new RegExp(`[√≈]${MAC_FOLLOWING}|(?<!â‚)¬${MAC_FOLLOWING}|‚[ÄÇÑ]${MAC_FOLLOWING}`, 'gu'), MAC],
  [
    new RegExp(`[ÂÃÄÅ]${FOLLOWING}|Æ[’\u0092]|â${FOLLOWING}{2}|ð[Ÿ\u009f]${FOLLOWING}{2}|ï[»¬]${FOLLOWING}`, 'gu'),
    WESTERN,
  ],
];
const ROUNDS = 3;

function unscramble(text: string): string {
  let now = text;
  for (let round = 0; round < ROUNDS; round++) {
    const before = now;
    for (const [pattern, bytes] of SCRAMBLED) now = now.replace(pattern, (scrambled) => decoded(scrambled, bytes));
    if (now === before) break;
  }
  return now === text ? text : LOST.reduce((before, [pattern, character]) => before.replace(pattern, character), now);
}

/**
 * Bytes that went lost on the way: the no-break space of "à" became a plain one, and the last byte of a closing quotation mark
 * is no character of windows-1252.
 */
const LOST: readonly (readonly [RegExp, string])[] = [
  [/Ã[ \t]{1,2}/gu, 'à '],
  [/Ã(?=\n|$)/gu, 'à'],
  [/â€(?:\ufffd|(?=[\s.,;:!?)]|$))/gu, '”'],
];

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(scrambled: string, bytes: ReadonlyMap<string, number>): string {
  try {
    const read = strict.decode(Uint8Array.from([...scrambled].map((character) => bytes.get(character) ?? 0xff)));
    return read === '\ufeff' ? '' : read;
  } catch {
    return scrambled;
  }
}
