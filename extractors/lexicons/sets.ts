import { fold } from '../names/fold.ts';
import { data as firstNameLines } from './first-names.data.ts';
import { data as placeLines } from './places.data.ts';
import { regions } from './regions.ts';
import { data as surnameLines } from './surnames.data.ts';
import { data as wordLines } from './words.data.ts';
import { data as englishLines } from './words-en.data.ts';

export type Gender = 'm' | 'f' | 'u';

let names: ReadonlyMap<string, Gender> | undefined;
let towns: ReadonlySet<string> | undefined;
let common: ReadonlySet<string> | undefined;

/** First names, folded, with their gender (u: both). */
export function firstNames(): ReadonlyMap<string, Gender> {
  names ??= new Map(
    firstNameLines.split('\n').map((line): readonly [string, Gender] => {
      const tab = line.indexOf('\t');
      const letter = line.slice(tab + 1);
      return [line.slice(0, tab), letter === 'm' || letter === 'f' ? letter : 'u'];
    }),
  );
  return names;
}

/** Names of countries, regions and towns, folded. */
export function places(): ReadonlySet<string> {
  towns ??= new Set([...placeLines.split('\n'), ...regions.map(fold)]);
  return towns;
}

/** Common words of French and English, lower case with accents. */
export function commonWords(): ReadonlySet<string> {
  common ??= new Set(wordLines.split('\n'));
  return common;
}

/** Whether a folded word is a surname that many bear and that means nothing else. */
export const isSurname = (word: string): boolean => lineOf(surnameLines, word) !== undefined;

/** What an English dictionary says of a word in lower case: a noun of persons, another noun, another word; whether it is in use. */
export type EnglishWord = { readonly kind: 'person' | 'thing' | 'other'; readonly used: boolean };

/** A word of the English dictionary, by its lemma or as a regular plural. */
export function englishWord(word: string): EnglishWord | undefined {
  const letter = lineOf(englishLines, word) ?? lineOf(englishLines, singular(word));
  if (letter === undefined) return undefined;
  const lower = letter.toLowerCase();
  return { kind: lower === 'p' ? 'person' : lower === 'n' ? 'thing' : 'other', used: letter !== lower };
}

const singular = (word: string): string =>
  word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : /(?:s|x|ch|sh)es$/u.test(word)
      ? word.slice(0, -2)
      : word.endsWith('men')
        ? `${word.slice(0, -3)}man`
        : word.replace(/(?<=[^s])s$/u, '');

/** What stands behind the key on its line of a sorted text; looked up in the text itself, which costs no loading. */
function lineOf(text: string, key: string): string | undefined {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = text.lastIndexOf('\n', (low + high) >> 1) + 1;
    const start = Math.max(middle, low);
    const end = text.indexOf('\n', start);
    const line = end < 0 ? text.slice(start) : text.slice(start, end);
    const tab = line.indexOf('\t');
    const word = tab < 0 ? line : line.slice(0, tab);
    if (word === key) return line.slice(word.length + 1);
    if (word < key) low = start + line.length + 1;
    else if (start === low) return undefined;
    else high = start - 1;
  }
  return undefined;
}
