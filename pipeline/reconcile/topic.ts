import { placeKey } from '../../extractors/lexicons/countries.ts';
import { slug } from '../model/identifier.ts';
import type { Canonical } from './canonical.ts';
import { byText, type Source } from './source.ts';

/** What an article is about: the names it holds, each weighed by how few articles hold it. */
export type Topic = {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
  /** Names that it shares with few other articles: where to look for those that tell the same. */
  readonly marks: readonly string[];
};

/** Names of an article that are read, in text order: a list of a thousand names is about none of them. */
const MOST_NAMES = 120;
/** Names by which articles of one story are looked for. */
const MARKS = 6;
/** A name that more articles hold marks no story. */
const COMMON = 24;
/** A capitalized word inside a sentence. */
const NAME = /(?<=[\p{Ll}\p{N},'’»)] )\p{Lu}\p{L}{3,}/gu;

/** Every name of an article, under keys that both languages share. */
function namesIn({ analyzed, text }: Source, { idOf }: Canonical): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { id } of [...analyzed.organizations, ...analyzed.persons]) if (id) found.add(idOf(id));
  let left = MOST_NAMES;
  for (const [word] of text.matchAll(NAME)) {
    if (left-- === 0) break;
    found.add(`~${placeKey(word) ?? slug(word)}`);
  }
  return found;
}

/**
 * Names by which the articles of one story find each other: the rarest first, and only those that lead to articles to
 * which none before it leads.
 */
function marksOf(
  id: string,
  names: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const of = (name: string) => holders.get(name) ?? [];
  const shared = [...names].filter((name) => of(name).length > 1 && of(name).length <= COMMON);
  const marks: string[] = [];
  const reached = new Set([id]);
  for (const name of shared.sort((a, b) => of(a).length - of(b).length || byText(a, b))) {
    if (marks.length === MARKS) break;
    if (of(name).every((other) => reached.has(other))) continue;
    for (const other of of(name)) reached.add(other);
    marks.push(name);
  }
  return marks;
}

/** The topics of all articles, by document id. A name is worth what it tells: `log(1 + articles / articles that hold it)`. */
export function topicsOf(sources: readonly Source[], canonical: Canonical): ReadonlyMap<string, Topic> {
  const names = new Map(sources.map((source) => [source.document.id, namesIn(source, canonical)]));
  const held = new Map<string, number>();
  const holders = new Map<string, string[]>();
  for (const [id, own] of names)
    for (const name of own) {
      held.set(name, (held.get(name) ?? 0) + 1);
      const known = holders.get(name);
      if (!known) holders.set(name, [id]);
      else if (known.length <= COMMON) known.push(id);
    }
  return new Map(
    [...names].map(([id, own]) => {
      const weights = new Map([...own].map((name) => [name, Math.log(1 + sources.length / (held.get(name) ?? 1))]));
      const norm = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
      return [id, { weights, norm, marks: marksOf(id, own, holders) }];
    }),
  );
}

/** How much of what two articles are about is the same: the cosine of their names, 0 to 1. */
export function likeness(a: Topic | null, b: Topic | null): number {
  if (!a || !b || a.norm === 0 || b.norm === 0) return 0;
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let product = 0;
  for (const [name, weight] of small.weights) {
    const other = large.weights.get(name);
    if (other !== undefined) product += weight * other;
  }
  return product / (a.norm * b.norm);
}
