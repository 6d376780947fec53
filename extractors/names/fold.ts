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
