/** Encodings of one byte a character that French and English texts were written in; the most usual first. */
const ENCODINGS = ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850'] as const;

const LETTERS = 'éèêëàâäçùûüôöîïœæñáíóúßåø';
const CAPITALS = 'ÉÈÊËÀÂÄÇÙÛÜÔÖÎÏŒÆÑÁÍÓÚÅØ';
const MARKS = '’‘“”«»…–—€£°•·©®™§\u00a0';
const JOINING = '’‘—–\u00a0';
const FRACTIONS = '½¼¾²³±';
/** Mean fit of the characters of a text that is read rightly. */
const FITTING = 0.75;
/** Five bytes that windows-1252 leaves without a character. */
const UNDEFINED_BYTES = /[\x81\x8d\x8f\x90\x9d]/u;

/** The encoding whose characters fit best between their neighbours; windows-1252 when none fits
 * and it has all the bytes, else `undefined`. `raw` is the bytes as Latin-1. */
export async function westernEncoding(raw: string): Promise<string | undefined> {
  const { default: iconv } = await import('iconv-lite');
  const places = [...raw.matchAll(/[\x80-\xff]+/gu)].slice(0, 2000);
  let best: { readonly encoding: string; readonly score: number } | undefined;
  for (const encoding of ENCODINGS) {
    let score = 0;
    for (const { 0: run, index } of places) {
      const characters = iconv.decode(Buffer.from(run, 'latin1'), encoding);
      for (const [at, character] of [...characters].entries())
        score += plausibility(
          character,
          characters[at - 1] ?? raw[index - 1] ?? ' ',
          characters[at + 1] ?? raw[index + run.length] ?? ' ',
        );
    }
    if (best === undefined || score > best.score) best = { encoding, score };
  }
  const bytes = places.reduce((sum, { 0: run }) => sum + run.length, 0);
  if (best !== undefined && best.score >= FITTING * bytes) return best.encoding;
  return UNDEFINED_BYTES.test(raw) ? undefined : ENCODINGS[0];
}

const isLetter = (character: string): boolean => /\p{L}/u.test(character);
const isCapital = (character: string): boolean => /\p{Lu}/u.test(character);

/** How well a character stands between two others: accents inside words, marks beside them, all else nowhere. */
function plausibility(character: string, before: string, after: string): number {
  if (LETTERS.includes(character)) {
    if (isCapital(before) && isCapital(after)) return -1;
    return isLetter(before) || isLetter(after) ? 2 : character === 'à' ? 1 : -1;
  }
  if (CAPITALS.includes(character)) return isLetter(before) && !isCapital(before) ? -2 : 1;
  if (FRACTIONS.includes(character)) return isLetter(before) || isLetter(after) ? -1 : 1;
  if (MARKS.includes(character)) return isLetter(before) && isLetter(after) && !JOINING.includes(character) ? -1 : 1;
  // Controls and unassigned bytes are no characters of any text.
  return /[\u0080-\u009f\ufffd]/u.test(character) ? -4 : -1;
}
