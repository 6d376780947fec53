import { placeKey } from '../../extractors/lexicons/countries.ts';
import { slug } from '../model/identifier.ts';
import type { Canonical } from './canonical.ts';
import type { Source } from './source.ts';

/** What an article is about: the names it holds, each weighed by how few articles hold it. */
export type Topic = {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
  /** The names that it shares with few other articles, the rarest first: where to look for those that tell the same. */
  readonly marks: readonly string[];
};

/** Names of an article that are read, in text order: a list of a thousand names is about none of them. */
const MOST_NAMES = 120;
/** Names by which articles of one story are looked for. */
const MARKS = 4;
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

/** The topics of all articles, by document id. A name is worth what it tells: `log(1 + articles / articles that hold it)`. */
export function topicsOf(sources: readonly Source[], canonical: Canonical): ReadonlyMap<string, Topic> {
  const names = new Map(sources.map((source) => [source.document.id, namesIn(source, canonical)]));
  const held = new Map<string, number>();
  for (const own of names.values()) for (const name of own) held.set(name, (held.get(name) ?? 0) + 1);
  const count = (name: string) => held.get(name) ?? 1;
  return new Map(
    [...names].map(([id, own]) => {
      const weights = new Map([...own].map((name) => [name, Math.log(1 + sources.length / count(name))]));
      const norm = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
      const marks = [...own]
        .filter((name) => count(name) > 1 && count(name) <= COMMON)
        .sort((a, b) => count(a) - count(b) || (a < b ? -1 : 1))
        .slice(0, MARKS);
      return [id, { weights, norm, marks }];
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
