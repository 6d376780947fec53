import type { Language, Token } from '../../../pipeline/model/segmented.ts';
import { DIGITS, type Input, leaf, type Piece, type Reading, secondOf } from '../../pattern.ts';

const MOST_GROUPS = 5;
const GROUPED = secondOf([DIGITS], true);

/** Reads a number in digits with its decimals and groups of thousands, by the habits of the language. */
export function figure<Name extends string>(name: Name, language: Language): Piece<Name, number> {
  const read = ({ tokens, to }: Input, at: number): Reading<number> | null => {
    const token = tokens[at];
    if (at >= to || token?.kind !== 'number' || token.text.length > 24) return null;
    if (!/^\d{1,3}$/u.test(token.text)) {
      const value = parseFigure(token.text, language);
      return value === null ? null : leaf(name, at, at + 1, value);
    }
    let end = at + 1;
    let text = token.text;
    while (end < to && end - at < MOST_GROUPS && isGroup(tokens[end - 1], tokens[end])) {
      text += tokens[end]?.text ?? '';
      end++;
    }
    const value = parseFigure(text, language);
    return value === null ? null : leaf(name, at, end, value);
  };
  const first = new Set([DIGITS]);
  return { name, first, empty: false, needs: first, next: () => GROUPED, read };
}

/** "10 000", "1 234,5": three digits, set apart by one space from a token that ends in digits alone. */
function isGroup(before: Token | undefined, token: Token | undefined): boolean {
  return (
    before !== undefined &&
    token !== undefined &&
    token.start === before.end + 1 &&
    /^\d{1,3}$/u.test(before.text) &&
    /^\d{3}(?:,\d+)?$/u.test(token.text)
  );
}

/**
 * "1.234,5" and "1,234.5": the last of two different marks is the decimal one. One mark alone sets thousands apart when
 * three digits follow and it is not the decimal mark of the language, or when it stands several times.
 */
export function parseFigure(text: string, language: Language): number | null {
  const marks = text.match(/[.,]/gu) ?? [];
  if (marks.length === 0) return /^\d+$/u.test(text) ? Number(text) : null;
  const last = marks[marks.length - 1];
  const mixed = marks.some((mark) => mark !== last);
  const decimal = language === 'fr' ? ',' : '.';
  const grouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/u.test(text);
  const plain = text.replace(/[.,]/gu, '');
  if (mixed) {
    const [whole = '', fraction = ''] = splitLast(text);
    return /^\d{1,3}(?:[.,]\d{3})*$/u.test(whole) ? Number(`${whole.replace(/[.,]/gu, '')}.${fraction}`) : null;
  }
  if (grouped && (marks.length > 1 || last !== decimal)) return Number(plain);
  return marks.length === 1 ? Number(text.replace(',', '.')) : null;
}

const splitLast = (text: string): readonly string[] => {
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  return [text.slice(0, at), text.slice(at + 1)];
};
