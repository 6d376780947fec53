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
const BYTES: ReadonlyMap<string, number> = new Map([
  ...[...HIGH].map((character, index): [string, number] => [character, 0x80 + index]),
  ...Array.from({ length: 32 }, (_, index): [string, number] => [String.fromCharCode(0x80 + index), 0x80 + index]),
  ...Array.from({ length: 96 }, (_, index): [string, number] => [String.fromCharCode(0xa0 + index), 0xa0 + index]),
]);
const FOLLOWING = `[\\u0080-\\u00bf${HIGH}]`;
/**
 * What windows-1252 makes of the UTF-8 of accents, quotation marks, dashes, the euro and emoji. Only leads that no French
 * or English word ends in: "déclaré »" and "ACCUSÉ :" with their no-break spaces would otherwise be UTF-8 too.
 */
const SCRAMBLED = new RegExp(`[ÂÃÅ]${FOLLOWING}|â[€‚„]${FOLLOWING}|ðŸ${FOLLOWING}{2}`, 'gu');
const TWICE = 2;

function unscramble(text: string): string {
  let now = text;
  for (let round = 0; round < TWICE; round++) {
    const after = now.replace(SCRAMBLED, decoded);
    if (after === now) break;
    // The second byte of "à" is a no-break space, which often became a plain one on the way.
    now = after.replace(/Ã(?=\s)\s?/gu, 'à ');
  }
  return now;
}

const strict = new TextDecoder('utf-8', { fatal: true });

function decoded(scrambled: string): string {
  try {
    return strict.decode(Uint8Array.from([...scrambled].map((character) => BYTES.get(character) ?? 0xff)));
  } catch {
    return scrambled;
  }
}
