import { distance } from 'fastest-levenshtein';
import { slug } from '../model/identifier.ts';
import type { Source } from './source.ts';

/** What is known of one name id over all articles, before ids are joined. */
type Known = {
  readonly id: string;
  readonly name: string;
  readonly wikidata: string | undefined;
  readonly documents: Set<string>;
  /** Written forms that are names, folded. */
  readonly texts: Set<string>;
  /** Ids that stand in the same articles: what supports a shorter or misspelt form. */
  readonly beside: Set<string>;
};

export type Canonical = {
  /** The canonical id of any id of the articles. */
  readonly idOf: (id: string) => string;
  /** Which ids were found to be one, and why: what `explain` says. */
  readonly joins: readonly Join[];
};

/** Two ids that are one organization or one person. */
export type Join = { readonly a: string; readonly b: string; readonly why: string };

type JoinIds = (a: string, b: string, why: string) => void;

const isAcronym = (text: string): boolean => /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&.-]{2,8}$/u.test(text);

function collect(sources: readonly Source[], layer: 'organizations' | 'persons'): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const { document, analyzed } of sources) {
    const all = new Set([...analyzed.organizations, ...analyzed.persons].map(({ id }) => id));
    const met = new Set<string>();
    for (const mention of analyzed[layer]) {
      if ('nominal' in mention && mention.nominal) continue;
      const { id, name, text } = mention;
      const wikidata = 'wikidata' in mention ? mention.wikidata : undefined;
      const entry = known.get(id) ?? { id, name, wikidata, documents: new Set(), texts: new Set(), beside: new Set() };
      known.set(id, entry);
      entry.documents.add(document.id);
      entry.texts.add(isAcronym(text) ? text : slug(text));
      if (!met.has(id)) for (const other of all) if (other !== id) entry.beside.add(other);
      met.add(id);
    }
  }
  return known;
}

/** Union of ids; the representative is the better known name (most articles), then the first in order. */
function unions(known: ReadonlyMap<string, Known>): {
  join: JoinIds;
  find: (id: string) => string;
  joins: readonly Join[];
} {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    while (parent.has(root)) root = parent.get(root) ?? root;
    return root;
  };
  const rank = (id: string) => {
    const entry = known.get(id);
    return [entry?.wikidata ? 1 : 0, entry?.documents.size ?? 0] as const;
  };
  const joins: Join[] = [];
  const join: JoinIds = (a, b, why) => {
    const [x, y] = [find(a), find(b)];
    if (x === y) return;
    joins.push({ a, b, why });
    const [rx, ry] = [rank(x), rank(y)];
    const first = ry[0] - rx[0] || ry[1] - rx[1] || (x < y ? -1 : 1);
    if (first <= 0) parent.set(y, x);
    else parent.set(x, y);
  };
  return { join, find, joins };
}

/**
 * Whether two folded names differ by one slip of the keyboard in one word: one edit or one exchange of neighbours in a
 * word of five letters or more, the other words the same; a one-word name needs eight letters.
 */
export function misspelt(a: string, b: string): boolean {
  const [x, y] = [a.split('-'), b.split('-')];
  if (x.length !== y.length) return false;
  const changed = x.flatMap((word, at) => (word === y[at] ? [] : [[word, y[at] ?? ''] as const]));
  const [pair] = changed;
  if (changed.length !== 1 || !pair) return false;
  const [from, to] = pair;
  const enough = x.length === 1 ? 8 : 5;
  if (Math.min(from.length, to.length) < enough || /\d/u.test(from + to)) return false;
  return distance(from, to) === 1 || swapped(from, to);
}

function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

const shares = (a: Known, b: Known): boolean => {
  for (const id of a.beside) if (b.beside.has(id) || id === b.id) return true;
  return false;
};

/** Names by the folded name with one word left out: two names one word apart meet in a bucket. */
function neighbours(known: ReadonlyMap<string, Known>): ReadonlyMap<string, readonly Known[]> {
  const buckets = new Map<string, Known[]>();
  for (const entry of known.values()) {
    const words = slug(entry.name).split('-');
    const keys =
      words.length > 1
        ? words.map((_, at) => words.map((word, index) => (index === at ? '*' : word)).join('-'))
        : [words[0]?.slice(0, 4) ?? '', `${words[0]?.slice(-4)}$`];
    for (const key of new Set(keys)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(entry);
      else buckets.set(key, [entry]);
    }
  }
  return buckets;
}

/** Misspelt names join the name they are one slip from, when both stand beside a common third name. */
function joinMisspellings(
  known: ReadonlyMap<string, Known>,
  join: JoinIds,
  accepts: (a: string, b: string) => boolean,
): void {
  for (const bucket of neighbours(known).values()) {
    if (bucket.length > 64) continue; // a bucket of common words says nothing and would cost the square
    bucket.forEach((a, at) => {
      for (const b of bucket.slice(at + 1))
        if (!(a.wikidata && b.wikidata) && accepts(slug(a.name), slug(b.name)) && shares(a, b))
          join(a.id, b.id, 'the names are one slip of the keyboard apart, and both stand beside a common third name');
    });
  }
}

/** Marie and Maria are two people: of a person only the surname may be misspelt. */
const misspeltSurname = (a: string, b: string): boolean =>
  misspelt(a, b) && a.split('-').slice(0, -1).join('-') === b.split('-').slice(0, -1).join('-');

/** An acronym that one article defines ("X (ACR)") means the same in the articles that use it alone, if only one X has it. */
function joinAcronyms(known: ReadonlyMap<string, Known>, join: JoinIds): void {
  const meanings = new Map<string, Set<string>>();
  for (const entry of known.values())
    for (const text of entry.texts)
      if (isAcronym(text) && slug(entry.name) !== slug(text))
        meanings.set(text, (meanings.get(text) ?? new Set()).add(entry.id));
  for (const entry of known.values()) {
    const [meaning, ...others] = isAcronym(entry.name) ? [...(meanings.get(entry.name) ?? [])] : [];
    if (meaning !== undefined && others.length === 0)
      join(meaning, entry.id, 'one article says what the letters stand for, and no other name has them');
  }
}

/** A surname alone joins the only full name that ends with it, when both stand beside a common organization. */
function joinSurnames(known: ReadonlyMap<string, Known>, join: JoinIds): void {
  const byLast = new Map<string, Known[]>();
  for (const entry of known.values()) {
    const words = slug(entry.name).split('-');
    const last = words.at(-1);
    if (words.length > 1 && last) byLast.set(last, [...(byLast.get(last) ?? []), entry]);
  }
  for (const entry of known.values()) {
    const words = slug(entry.name).split('-');
    const [only, ...others] = words.length === 1 ? (byLast.get(words[0] ?? '') ?? []) : [];
    if (only && others.length === 0 && shares(entry, only))
      join(only.id, entry.id, 'the only full name that ends with this surname, and both stand beside a common name');
  }
}

/** Which ids of the articles are one organization or one person. */
export function canonicalIds(sources: readonly Source[]): Canonical {
  const organizations = collect(sources, 'organizations');
  const persons = collect(sources, 'persons');
  const known = new Map([...organizations, ...persons]);
  const { join, find, joins } = unions(known);
  joinMisspellings(organizations, join, misspelt);
  joinMisspellings(persons, join, misspeltSurname);
  joinAcronyms(organizations, join);
  joinSurnames(persons, join);
  return { idOf: find, joins };
}
