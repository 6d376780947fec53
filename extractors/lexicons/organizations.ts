import { fold } from '../names/fold.ts';
import { handlesOf } from '../names/handles.ts';
import { frenchHeads } from '../organizations/fr/heads.ts';
import { data as companies } from './companies.data.ts';
import { data as culture } from './culture.data.ts';
import { data as general } from './institutions.data.ts';
import { data as media } from './media.data.ts';
import { data as listed } from './organizations.data.ts';
import { data as publicBodies } from './public-bodies.data.ts';
import { places } from './sets.ts';
import { behind, lineFrom, remembered, type Words } from './sorted-text.ts';
import { data as teams } from './teams.data.ts';

/** Organizations collected by hand, a line each; where two lines claim one name, the first has it. */
export const institutions: string = [general, publicBodies, media, companies, teams, culture].join('\n');

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
  /** Also a common word, a first name, a town, or the name of several: another mention or the words around must confirm it. */
  readonly ambiguous: boolean;
};

/** An organization of the user's own list. Without an id its name makes one. */
export type OwnOrganization = {
  readonly id?: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
};

export type OrganizationLexicon = {
  /** The name that a folded text is, if it is one. */
  readonly find: (key: string) => KnownName | undefined;
  /** The most words that a name beginning with the word has; 0 when there is none. */
  readonly starts: (word: string) => number;
  /** First two words of names of several words. */
  readonly pairs: Words;
  /** First words of names that are also written in lower case ("parti républicain"). */
  readonly lowerStarts: ReadonlySet<string>;
  /** Canonical name → the id that the user gives the organization. */
  readonly ownIds: ReadonlyMap<string, string>;
  /** Towns whose names their clubs are also called by, folded. */
  readonly towns: ReadonlyMap<string, KnownOrganization>;
  /** Eminent names by what a misspelling of them keeps (see names/misspellings.ts). */
  readonly byHandle: ReadonlyMap<string, readonly string[]>;
};

const ACRONYM = /^[\p{Lu}\d][\p{Lu}\d.&-]+$/u;
const ARTICLE = /^(?:le |la |les |l'|the )(?=.)/u;
/** Kinds whose names of several words are common nouns, too. */
export const LOWER_KINDS: ReadonlySet<string> = new Set(['party', 'parliament', 'court', 'government']);

let own: readonly OwnOrganization[] = [];
let loaded: OrganizationLexicon | undefined;

/** From now on the organizations of the list are known, too, and go before all others of the same names; an empty list takes them back. */
export function useOrganizations(list: readonly OwnOrganization[]): void {
  own = list;
  loaded = undefined;
}

/** The lexicon of organizations, read at the first call; lines of the large list are parsed when they are met. */
export function organizationLexicon(): OrganizationLexicon {
  loaded ??= load();
  return loaded;
}

function load(): OrganizationLexicon {
  const { names, towns } = eminentNames();
  const lowerStarts = new Set<string>();
  for (const [key, { organization }] of names) {
    const space = key.indexOf(' ');
    if (space > 0 && LOWER_KINDS.has(organization.kind)) lowerStarts.add(key.slice(0, space));
  }
  for (const spelling of institutions.match(/(?<=[|\t])\p{Ll}[^|\n ]*(?= )/gu) ?? []) lowerStarts.add(fold(spelling));
  const eminent = [...names.keys()];
  const firsts = new Map<string, number>();
  const heads = new Set<string>();
  for (const key of eminent) count(firsts, heads, key);
  const starts = remembered((word) => Math.max(firsts.get(word) ?? 0, mostWords(word)));
  const pairs = { has: remembered((two) => heads.has(two) || beginsListed(two)) };
  const known = remembered((key) => {
    const name = names.get(key);
    return (name ? identified(name, key) : listedName(key)) ?? false;
  });
  const find = (key: string): KnownName | undefined => known(key) || undefined;
  const unmistakable = eminent.filter((key) => names.get(key)?.ambiguous === false);
  const ownIds = new Map(own.flatMap(({ id, name }) => (id === undefined ? [] : [[name, id] as const])));
  return { find, starts, pairs, lowerStarts, ownIds, towns, byHandle: byHandle(unmistakable) };
}

type Eminent = { readonly names: Map<string, KnownName>; readonly towns: Map<string, KnownOrganization> };

function eminentNames(): Eminent {
  const names = new Map<string, KnownName>();
  const towns = new Map<string, KnownOrganization>();
  for (const { name, aliases, kind } of own) {
    const organization = { name, kind, eminent: true, weak: false };
    for (const spelling of [name, ...aliases]) {
      const acronym = ACRONYM.test(spelling);
      names.set(fold(spelling), { organization, acronym, afterArticle: false, ambiguous: false });
    }
  }
  for (const line of institutions.split('\n')) {
    const [kind = '', all = ''] = line.split('\t');
    const spellings = all.split('|');
    const organization = { name: bare(spellings[0] ?? ''), kind, eminent: true, weak: false };
    for (const marked of spellings) {
      const spelling = bare(marked);
      const key = fold(spelling);
      if (marked.startsWith('^')) {
        towns.set(key, organization);
        continue;
      }
      const ambiguous = marked.startsWith('~');
      const known = names.get(key);
      if (!known) names.set(key, { organization, acronym: ACRONYM.test(spelling), afterArticle: false, ambiguous });
      const short = key.replace(ARTICLE, '');
      if (short !== key && !names.has(short) && !frenchHeads.has(short) && !places().has(short))
        names.set(short, { organization, acronym: false, afterArticle: true, ambiguous });
    }
  }
  return { names, towns };
}

const bare = (spelling: string): string => spelling.replace(/^[~^]/u, '');

const TRADES = new Set(['company', 'bank']);

/** A company collected by hand with the Wikidata id that the lists have under the same name. */
function identified(known: KnownName, key: string): KnownName {
  const { organization } = known;
  if (organization.wikidata || !TRADES.has(organization.kind)) return known;
  const [, kind = '', wikidata = ''] = cellsOf(key) ?? [];
  return wikidata && TRADES.has(kind) ? { ...known, organization: { ...organization, wikidata } } : known;
}

/** The cells behind a key of the lists, or behind the first key of the organization that it is another key of. */
function cellsOf(key: string): readonly string[] | undefined {
  const cells = behind(listed, key);
  return cells?.startsWith('>') ? cellsOf(cells.slice(1)) : cells?.split('\t');
}

function listedName(key: string): KnownName | undefined {
  const cells = cellsOf(key);
  if (cells === undefined) return undefined;
  const [name = '', kind = '', wikidata = '', flag = ''] = cells;
  const organization = { name, kind, eminent: false, weak: flag === 'w', ...(wikidata ? { wikidata } : {}) };
  return { organization, acronym: ACRONYM.test(name) || key.length < 5, afterArticle: false, ambiguous: false };
}

/** The most words of a listed name whose first word this is. The lines of all of them stand together. */
function mostWords(word: string): number {
  let most = 0;
  let start = lineFrom(listed, `${word}\t`);
  while (listed.startsWith(word, start)) {
    const next = listed.charCodeAt(start + word.length);
    if (next !== TAB && next !== SPACE) break;
    let words = 1;
    let at = start + word.length;
    for (let code = next; code !== TAB && at < listed.length; code = listed.charCodeAt(++at))
      if (code === SPACE) words++;
    most = Math.max(most, words);
    const end = listed.indexOf('\n', at);
    if (end < 0) break;
    start = end + 1;
  }
  return most;
}

/** Whether a listed name of several words is these two, or begins with them. */
function beginsListed(two: string): boolean {
  const start = lineFrom(listed, `${two}\t`);
  const next = listed.startsWith(two, start) ? listed.charCodeAt(start + two.length) : Number.NaN;
  return next === TAB || next === SPACE;
}

const TAB = 9;
const SPACE = 32;

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
