const ASCII = /^[\x20-\x7e]*$/u;
const MARKS = /\p{M}/gu;

/** The form under which names are compared: lower case, no accents, straight apostrophes and hyphens. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/[‐‑–]/gu, '-')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/ß/gu, 'ss')
    .replace(/[øØ]/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/đ/gu, 'd')
    .replace(/ı/gu, 'i');
}

const MOST = 100_000;
const known = new Map<string, string>();

/** `fold` for the words of running text, of which most come again; what is remembered is bounded. */
export function foldWord(lower: string): string {
  if (isAscii(lower)) return lower;
  let folded = known.get(lower);
  if (folded === undefined) {
    folded = fold(lower);
    if (known.size >= MOST || lower.length > 40) known.clear();
    known.set(lower, folded);
  }
  return folded;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}
