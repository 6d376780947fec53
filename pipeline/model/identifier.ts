import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A short, stable id: the prefix and 16 hex digits of the hash of the parts. */
export const hashId = (prefix: string, ...parts: readonly (string | number)[]): string =>
  `${prefix}-${bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))).subarray(0, 8))}`;

/** The id of a mention: a hash of its document, layer and span. */
export const mentionId = (
  document: string,
  layer: string,
  span: { readonly start: number; readonly end: number },
): string => hashId('m', document, layer, span.start, span.end);

/** Letters and digits without accents, lower case, one dash between words: for ids made of names. */
export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/ß/gu, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** Whether two sets of ids or words have one in common. */
export const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const one of a) if (b.has(one)) return true;
  return false;
};

/** Whether two ids are one, or one is that of a unit: "o-amazon" and "o-amazon-care". */
export const kindred = (a: string, b: string): boolean => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);

/** Whether two sets of ids have kindred ones: a group and its unit may speak for each other. */
export const kin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const x of a) for (const y of b) if (kindred(x, y)) return true;
  return false;
};
