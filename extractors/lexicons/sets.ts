import { fold } from '../names/fold.ts';
import { data as firstNameLines } from './first-names.data.ts';
import { data as placeLines } from './places.data.ts';
import { regions } from './regions.ts';
import { data as surnameLines } from './surnames.data.ts';
import { data as wordLines } from './words.data.ts';

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

/** Whether a folded word is a surname that many bear and that means nothing else; looked up in the sorted text itself, which costs no loading. */
export function isSurname(word: string): boolean {
  let low = 0;
  let high = surnameLines.length;
  while (low < high) {
    const middle = surnameLines.lastIndexOf('\n', (low + high) >> 1) + 1;
    const start = Math.max(middle, low);
    const end = surnameLines.indexOf('\n', start);
    const line = end < 0 ? surnameLines.slice(start) : surnameLines.slice(start, end);
    if (line === word) return true;
    if (line < word) low = start + line.length + 1;
    else high = start - 1;
    if (start === low && line > word) return false;
  }
  return false;
}
