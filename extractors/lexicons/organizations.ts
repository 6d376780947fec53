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
  /** First word of a name → the most words that a name beginning with it has. */
  readonly starts: ReadonlyMap<string, number>;
  /** First two words of names of several words. */
  readonly pairs: ReadonlySet<string>;
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
      const eminent = all.get(key);
      if (eminent !== undefined) {
        if (typeof eminent !== 'number') identify(eminent, line, all);
        continue;
      }
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

/** Gives a company collected by hand the Wikidata id that the lists have under the same name. */
function identify(known: KnownName, line: string, all: Map<string, KnownName | number>): void {
  const { organization } = known;
  const [keys = '', , kind = '', wikidata = ''] = line.split('\t');
  if (!wikidata || organization.wikidata || !TRADES.has(kind) || !TRADES.has(organization.kind)) return;
  for (const key of keys.split('|')) {
    const other = all.get(key);
    if (other !== undefined && typeof other !== 'number' && other.organization === organization)
      all.set(key, { ...other, organization: { ...organization, wikidata } });
  }
}

function parse(line: string, key: string): KnownName {
  const [, name = '', kind = '', wikidata = '', flag = ''] = line.split('\t');
  const organization = { name, kind, eminent: false, weak: flag === 'w', ...(wikidata ? { wikidata } : {}) };
  return { organization, acronym: ACRONYM.test(name) || key.length < 5, afterArticle: false, ambiguous: false };
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
