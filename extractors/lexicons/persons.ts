import { fold } from '../names/fold.ts';
import { data } from './persons.data.ts';
import { commonWords, firstNames } from './sets.ts';

export type KnownPerson = { readonly name: string; readonly gender: 'm' | 'f' };

export type PersonLexicon = {
  /** Full names, folded. */
  readonly full: ReadonlyMap<string, KnownPerson>;
  /** Surnames that name one person of the list and are no word of the language and no first name, folded. */
  readonly surnames: ReadonlyMap<string, KnownPerson>;
};

let loaded: PersonLexicon | undefined;

/** Persons of public life, parsed at the first call. */
export function personLexicon(): PersonLexicon {
  loaded ??= load();
  return loaded;
}

function load(): PersonLexicon {
  const full = new Map<string, KnownPerson>();
  const surnames = new Map<string, KnownPerson>();
  const shared = new Set<string>();
  for (const line of data.split('\n')) {
    const [letter, all = ''] = line.split('\t');
    const [name = '', ...others] = all.split('|');
    const person = { name, gender: letter === 'f' ? ('f' as const) : ('m' as const) };
    for (const spelling of [name, ...others]) {
      const key = fold(spelling);
      full.set(key, person);
      const surname = key.includes(' ') ? key.slice(key.indexOf(' ') + 1) : key;
      if (surnames.has(surname) && surnames.get(surname) !== person) shared.add(surname);
      if (!firstNames().has(surname) && !commonWords().has(surname)) surnames.set(surname, person);
    }
  }
  for (const surname of shared) surnames.delete(surname);
  return { full, surnames };
}
