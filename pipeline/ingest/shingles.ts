const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text in lower case, one space between them; a text without letters or figures as it is. */
export const wordsOf = (text: string): string =>
  text.toLowerCase().normalize('NFC').match(WORD)?.join(' ') ?? text.trim();

/** The three-word sequences of a text whose words `wordsOf` gives, each once, in numeric order. */
export const sequences = (words: string): Uint32Array => Uint32Array.from(new Set(hashed(words))).sort();

/** The three-word sequences of a text, in its order. */
export const hashesInOrder = (text: string): readonly number[] => hashed(wordsOf(text));

function hashed(words: string): readonly number[] {
  const hashes = words === '' ? [] : words.split(' ').map(hash);
  return hashes.slice(2).map((third, at) => mix(mix(hashes[at] ?? 0, hashes[at + 1] ?? 0), third));
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a. */
function hash(word: string): number {
  let value = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), FNV_PRIME);
  return value >>> 0;
}

const mix = (a: number, b: number): number => {
  const value = Math.imul((a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2))) >>> 0, 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
};
