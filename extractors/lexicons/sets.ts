import { fold } from '../names/fold.ts';
import { data as firstNameLines } from './first-names.data.ts';
import { data as placeLines } from './places.data.ts';
import { regions } from './regions.ts';
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
