import { fold } from '../names/fold.ts';
import { handlesOf } from '../names/handles.ts';
import { frenchHeads } from '../organizations/fr/heads.ts';
import { data as institutions } from './institutions.data.ts';
import { data as listed } from './organizations.data.ts';
import { places } from './sets.ts';

/** What a list says of one organization. */
export type KnownOrganization = {
  readonly name: string;
  readonly kind: string;
  readonly wikidata?: string;
  /** Collected by hand: known widely enough to be meant whenever it is written. */
  readonly eminent: boolean;
  /** A word of the language, a first name or very short: by itself no proof. */
  readonly weak: boolean;
};

/** A way to write an organization's name. */
export type KnownName = {
  readonly organization: KnownOrganization;
  /** Written in capitals only, like AFP: then the text must be, too (or like Unesco, when it is longer than three letters). */
  readonly acronym: boolean;
  /** Stands only after a French article: "le [Monde]". */
  readonly afterArticle: boolean;
};

export type OrganizationLexicon = {
  readonly names: ReadonlyMap<string, KnownName>;
  /** First word of a name → the most words that a name beginning with it has. */
  readonly starts: ReadonlyMap<string, number>;
  /** Eminent names by what a misspelling of them keeps (see names/misspellings.ts). */
  readonly byHandle: ReadonlyMap<string, readonly string[]>;
};

const ACRONYM = /^[\p{Lu}\d][\p{Lu}\d.&-]+$/u;
const ARTICLE = /^(?:le |la |les |l'|the )(?=.)/u;

let loaded: OrganizationLexicon | undefined;

/** The lexicon of organizations, parsed at the first call. */
export function organizationLexicon(): OrganizationLexicon {
  loaded ??= load();
  return loaded;
}

function load(): OrganizationLexicon {
  const names = new Map<string, KnownName>();
  const add = (key: string, name: KnownName) => {
    if (!names.has(key)) names.set(key, name);
  };
  for (const line of institutions.split('\n')) {
    const [kind = '', all = ''] = line.split('\t');
    const spellings = all.split('|');
    const organization = { name: spellings[0] ?? '', kind, eminent: true, weak: false };
    for (const spelling of spellings) {
      const key = fold(spelling);
      add(key, { organization, acronym: ACRONYM.test(spelling), afterArticle: false });
      const bare = key.replace(ARTICLE, '');
      if (bare !== key && !frenchHeads.has(bare) && !places().has(bare))
        add(bare, { organization, acronym: false, afterArticle: true });
    }
  }
  const eminent = [...names.keys()];
  for (const line of listed.split('\n')) {
    const [keys = '', name = '', kind = '', wikidata = '', flag = ''] = line.split('\t');
    const organization = { name, kind, eminent: false, weak: flag === 'w', ...(wikidata ? { wikidata } : {}) };
    const acronym = ACRONYM.test(name);
    for (const key of keys.split('|'))
      add(key, { organization, acronym: acronym || key.length < 5, afterArticle: false });
  }
  return { names, starts: starts(names.keys()), byHandle: byHandle(eminent) };
}

function starts(keys: Iterable<string>): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const key of keys) {
    const space = key.indexOf(' ');
    const first = space < 0 ? key : key.slice(0, space);
    let words = 1;
    for (let at = space; at >= 0; at = key.indexOf(' ', at + 1)) words++;
    if (words > (most.get(first) ?? 0)) most.set(first, words);
  }
  return most;
}

function byHandle(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const key of keys) {
    for (const handle of handlesOf(key)) {
      const list = found.get(handle);
      if (list) list.push(key);
      else found.set(handle, [key]);
    }
  }
  return found;
}
