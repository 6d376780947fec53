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
  /** The name that a folded text is, if it is one. */
  readonly find: (key: string) => KnownName | undefined;
  /** First word of a name → the most words that a name beginning with it has. */
  readonly starts: ReadonlyMap<string, number>;
  /** First two words of names of several words. */
  readonly pairs: ReadonlySet<string>;
  /** First words of names that are also written in lower case ("parti républicain"). */
  readonly lowerStarts: ReadonlySet<string>;
  /** Eminent names by what a misspelling of them keeps (see names/misspellings.ts). */
  readonly byHandle: ReadonlyMap<string, readonly string[]>;
};

const ACRONYM = /^[\p{Lu}\d][\p{Lu}\d.&-]+$/u;
const ARTICLE = /^(?:le |la |les |l'|the )(?=.)/u;
/** Kinds whose names of several words are common nouns, too. */
export const LOWER_KINDS: ReadonlySet<string> = new Set(['party', 'parliament', 'court', 'government']);

let loaded: OrganizationLexicon | undefined;

/** The lexicon of organizations, read at the first call; lines of the large list are parsed when they are met. */
export function organizationLexicon(): OrganizationLexicon {
  loaded ??= load();
  return loaded;
}

function load(): OrganizationLexicon {
  const names = eminentNames();
  const lowerStarts = new Set<string>();
  for (const [key, { organization }] of names) {
    const space = key.indexOf(' ');
    if (space > 0 && LOWER_KINDS.has(organization.kind)) lowerStarts.add(key.slice(0, space));
  }
  for (const spelling of institutions.match(/(?<=[|\t])\p{Ll}[^|\n ]*(?= )/gu) ?? []) lowerStarts.add(fold(spelling));
  const starts = new Map<string, number>();
  const pairs = new Set<string>();
  const eminent = [...names.keys()];
  for (const key of eminent) count(starts, pairs, key);
  // One map for both lists: a name already parsed, or the number of its line.
  const all = new Map<string, KnownName | number>(names);
  const lines = listed.split('\n');
  for (let row = 0; row < lines.length; row++) {
    const line = lines[row] ?? '';
    for (const key of line.slice(0, line.indexOf('\t')).split('|')) {
      if (all.has(key)) continue;
      all.set(key, row);
      count(starts, pairs, key);
    }
  }
  const find = (key: string): KnownName | undefined => {
    const name = all.get(key);
    if (typeof name !== 'number') return name;
    const parsed = parse(lines[name] ?? '', key);
    all.set(key, parsed);
    return parsed;
  };
  return { find, starts, pairs, lowerStarts, byHandle: byHandle(eminent) };
}

function eminentNames(): Map<string, KnownName> {
  const names = new Map<string, KnownName>();
  for (const line of institutions.split('\n')) {
    const [kind = '', all = ''] = line.split('\t');
    const spellings = all.split('|');
    const organization = { name: spellings[0] ?? '', kind, eminent: true, weak: false };
    for (const spelling of spellings) {
      const key = fold(spelling);
      if (!names.has(key)) names.set(key, { organization, acronym: ACRONYM.test(spelling), afterArticle: false });
      const bare = key.replace(ARTICLE, '');
      if (bare !== key && !names.has(bare) && !frenchHeads.has(bare) && !places().has(bare))
        names.set(bare, { organization, acronym: false, afterArticle: true });
    }
  }
  return names;
}

function parse(line: string, key: string): KnownName {
  const [, name = '', kind = '', wikidata = '', flag = ''] = line.split('\t');
  const organization = { name, kind, eminent: false, weak: flag === 'w', ...(wikidata ? { wikidata } : {}) };
  return { organization, acronym: ACRONYM.test(name) || key.length < 5, afterArticle: false };
}

function count(starts: Map<string, number>, pairs: Set<string>, key: string): void {
  const space = key.indexOf(' ');
  if (space < 0) {
    if (!starts.has(key)) starts.set(key, 1);
    return;
  }
  const first = key.slice(0, space);
  let words = 1;
  let second = -1;
  for (let at = space; at >= 0; at = key.indexOf(' ', at + 1)) {
    words++;
    if (words === 3) second = at;
  }
  if (words > (starts.get(first) ?? 0)) starts.set(first, words);
  pairs.add(second < 0 ? key : key.slice(0, second));
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
