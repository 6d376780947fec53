/** Encodings of one byte a character that French and English texts were written in; the most usual first. */
const ENCODINGS = ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850'] as const;

/** Letters of French words, and of the names in them. */
const FRENCH = 'éèêëàâçùûôîïœ';
const NAMES = 'äöüñæáíóúßåøãõÿšž';
const CAPITALS = 'ÉÈÊËÀÂÄÇÙÛÜÔÖÎÏŒÆÑÁÍÓÚÅØŠŽ';
/** Capitals that stand alone: "À quoi bon", "É.-U.". */
const ALONE = 'ÀÉÔ';
const MARKS = '’‘“”«»…–—€£°•·©®™§\u00a0';
const JOINING = '’‘—–\u00a0';
const FRACTIONS = '½¼¾²³±';
/** Signs that no article has, where another encoding has the euro and ligatures. */
const NEVER = '¤¦¨´¸ˆ˜';
/** Mean fit of the characters of a text that is read rightly. */
const FITTING = 0.75;
/** Five bytes that windows-1252 leaves without a character. */
const UNDEFINED_BYTES = /[\x81\x8d\x8f\x90\x9d]/u;

/** The encoding whose characters fit best between their neighbours; windows-1252 when none fits
 * and it has all the bytes, else `undefined`. `raw` is the bytes as Latin-1. */
export async function westernEncoding(raw: string): Promise<string | undefined> {
  const { encoding, score } = await bestFit(raw);
  if (score >= FITTING * bytesIn(raw)) return encoding;
  return UNDEFINED_BYTES.test(raw) ? undefined : ENCODINGS[0];
}

const RUN = /[\x80-\xff]+/gu;
const MOST_RUNS = 2000;

const runsOf = (raw: string): readonly RegExpExecArray[] => [...raw.matchAll(RUN)].slice(0, MOST_RUNS);

const bytesIn = (raw: string): number => runsOf(raw).reduce((sum, { 0: run }) => sum + run.length, 0);

type Fit = { readonly encoding: string; readonly score: number };

/** The encoding of the highest score; of equals the more usual. */
async function bestFit(raw: string): Promise<Fit> {
  const { default: iconv } = await import('iconv-lite');
  let best: Fit = { encoding: ENCODINGS[0], score: Number.NEGATIVE_INFINITY };
  for (const encoding of ENCODINGS) {
    let score = 0;
    for (const { 0: run, index } of runsOf(raw)) {
      const characters = decoded(Buffer.from(run, 'latin1'), encoding, iconv);
      for (const [at, character] of [...characters].entries())
        score += plausibility(
          character,
          characters[at - 1] ?? raw[index - 1] ?? ' ',
          characters[at + 1] ?? raw[index + run.length] ?? ' ',
        );
    }
    if (score > best.score) best = { encoding, score };
  }
  return best;
}

/** Decodes bytes of one of the encodings: `iconv-lite` has the Macintosh’s of before the euro, Node the one since. */
const decoded = (
  bytes: Buffer,
  encoding: string,
  iconv: { decode(bytes: Buffer, encoding: string): string },
): string => (encoding === 'macintosh' ? new TextDecoder(encoding).decode(bytes) : iconv.decode(bytes, encoding));

/** Letters that the words of no Western text are spelled with, beside plain ones: "d\u0543tat" is "d’État" of a Macintosh. */
const MIXED = /[a-z][^\p{M}\0-\u024f]|[^\p{M}\0-\u024f][a-z]/iu;
/** Letters of other scripts, and those of phonetic script, which capitals before a quotation mark become. */
const ODD = /[^\P{L}\p{Script=Latin}]|[\u0250-\u02af]/u;
const FEWEST_BY_CHANCE = 3;

/** Whether bytes are UTF-8 by chance only: hardly any character beyond ASCII, and those inside words of the Latin script. */
export async function isByChance(text: string, raw: string): Promise<boolean> {
  const beyond = text.match(/[^\0-\u007f]/gu) ?? [];
  if (beyond.length === 0 || beyond.length > FEWEST_BY_CHANCE) return false;
  if (beyond.some((character) => !ODD.test(character)) || !MIXED.test(text)) return false;
  return (await bestFit(raw)).score >= FITTING * bytesIn(raw);
}

/** The text of bytes in an encoding that `westernEncoding` names. */
export async function decodeWestern(bytes: Uint8Array, encoding: string): Promise<string> {
  const { default: iconv } = await import('iconv-lite');
  return decoded(Buffer.from(bytes), encoding, iconv);
}

const isLetter = (character: string): boolean => /\p{L}/u.test(character);
const isCapital = (character: string): boolean => /\p{Lu}/u.test(character);

/** How well a character stands between two others: accents inside words, marks beside them, all else nowhere. */
function plausibility(character: string, before: string, after: string): number {
  const inWord = isLetter(before) || isLetter(after);
  if (FRENCH.includes(character) || NAMES.includes(character)) {
    if (isCapital(before) && isCapital(after)) return -1;
    // "à" and "ù" end a word: voilà, où.
    if ((character === 'à' || character === 'ù') && isLetter(after)) return -1;
    // The dots of "Noël" and "maïs" part two vowels.
    if ((character === 'ë' || character === 'ï') && !VOWEL.test(before)) return -1;
    if (!inWord) return character === 'à' ? 1 : -1;
    return FRENCH.includes(character) ? 2 : 1;
  }
  if (CAPITALS.includes(character)) {
    if (isLetter(before) && !isCapital(before)) return -2;
    return isLetter(after) || isCapital(before) || ALONE.includes(character) ? 1 : -1;
  }
  if (FRACTIONS.includes(character)) return inWord ? -1 : 1;
  if (character === '’' && isLetter(before) && isLetter(after))
    return ELIDED.test(before) || CLITIC.test(after) ? 2 : 1;
  if (MARKS.includes(character)) return isLetter(before) && isLetter(after) && !JOINING.includes(character) ? -1 : 1;
  if (NEVER.includes(character)) return -2;
  // Controls and unassigned bytes are no characters of any text.
  return /[\u0080-\u009f\ufffd]/u.test(character) ? -4 : -1;
}

const VOWEL = /[aeiouyéôœ]/iu;
/** "l’usine", "qu’il", and "weren’t", "union’s", "they’ll". */
const ELIDED = /[cdjlmnstu]/iu;
const CLITIC = /[dlmrstv]/u;
