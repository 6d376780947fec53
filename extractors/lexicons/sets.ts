import { fold } from '../names/fold.ts';
import { data as firstNameLines } from './first-names.data.ts';
import { data as placeLines } from './places.data.ts';
import { regions } from './regions.ts';
import { behind, remembered, type Words, wordsOf } from './sorted-text.ts';
import { data as surnameLines } from './surnames.data.ts';
import { data as wordLines } from './words.data.ts';
import { data as englishLines } from './words-en.data.ts';

export type Gender = 'm' | 'f' | 'u';

let names: ReadonlyMap<string, Gender> | undefined;
let towns: Words | undefined;
let common: Words | undefined;

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
export function places(): Words {
  if (towns === undefined) {
    const named = new Set(regions.map(fold));
    towns = { has: remembered((word) => behind(placeLines, word) === '' || named.has(word)) };
  }
  return towns;
}

/** Common words of French and English, lower case with accents. */
export function commonWords(): Words {
  common ??= wordsOf(wordLines);
  return common;
}

const surnames = wordsOf(surnameLines);

/** Whether a folded word is a surname that many bear and that means nothing else. */
export const isSurname = (word: string): boolean => surnames.has(word);

/** What an English dictionary says of a word in lower case: a noun of persons, another noun, another word; whether it is in use. */
export type EnglishWord = { readonly kind: 'person' | 'thing' | 'other'; readonly used: boolean };

/** A word of the English dictionary, by its lemma or as a regular plural. */
export function englishWord(word: string): EnglishWord | undefined {
  return lookedUp(word) || undefined;
}

const lookedUp = remembered((word): EnglishWord | false => {
  const letter = behind(englishLines, word) ?? behind(englishLines, singular(word));
  if (letter === undefined) return false;
  const lower = letter.toLowerCase();
  return { kind: lower === 'p' ? 'person' : lower === 'n' ? 'thing' : 'other', used: letter !== lower };
});

const singular = (word: string): string =>
  word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : /(?:s|x|ch|sh)es$/u.test(word)
      ? word.slice(0, -2)
      : word.endsWith('men')
        ? `${word.slice(0, -3)}man`
        : word.replace(/(?<=[^s])s$/u, '');
