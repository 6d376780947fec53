import type { Grammar } from './grammar.ts';
import { bare, PARTICLE, type Phrase, pronounPhrase, proper } from './name.ts';
import { LONGEST, phraseFrom, phraseOf, stops } from './phrase.ts';
import type { Item } from './unit.ts';

/** Reads a noun phrase backward: the one whose last item is `last - 1`; it does not begin before `floor`. */
export function phraseBefore(
  items: readonly Item[],
  last: number,
  grammar: Grammar,
  floor: number,
  joint: boolean,
): Phrase | undefined {
  const tail = items[last - 1];
  if (!tail || last <= floor) return undefined;
  if (grammar.subjects.has(tail.lower) && !proper(tail, grammar)) return pronounPhrase(tail, last - 1);
  const near = startOf(items, last, floor, joint, (at) => stops(items, at, grammar), grammar);
  // "sources close to the talks", "un expert sur le climat": over prepositions too, unless the phrase begins with one
  const far = startOf(
    items,
    last,
    floor,
    joint,
    (at) => stops(items, at, grammar) && !passes(items, at, grammar),
    grammar,
  );
  let first = grammar.prepositions.has(items[far]?.lower ?? '') || passes(items, far, grammar) ? near : far;
  while (
    first < last &&
    (!grammar.determiners.has(items[first]?.lower ?? '') || /^(?:au|aux)$/u.test(items[first]?.lower ?? '')) &&
    !PARTICLE.test(items[first]?.lower ?? '') &&
    !proper(items[first], grammar) &&
    !bare(items, first) &&
    items[first]?.kind !== 'region'
  )
    first += 1;
  // "À Londres, …" without its comma: a phrase does not begin with a preposition
  const phrase = phraseOf(items, first, last, grammar);
  const list = joint ? phraseFrom(items, first, grammar, last) : listBefore(items, first, last, grammar, floor);
  return list?.kind === 'name' && list.last === last ? list : phrase;
}

/** "Mary Stone and Paul Hill said": the verb shows no plural; two names that open their clause are one subject. */
function listBefore(
  items: readonly Item[],
  first: number,
  last: number,
  grammar: Grammar,
  floor: number,
): Phrase | undefined {
  if (grammar.language !== 'en' || items[first - 1]?.lower !== 'and' || !proper(items[first], grammar))
    return undefined;
  const list = phraseBefore(items, last, grammar, floor, true);
  const opens = list && (list.first === floor || items[list.first - 1]?.kind === 'mark');
  return opens ? list : undefined;
}

const passes = (items: readonly Item[], at: number, grammar: Grammar): boolean => {
  const item = items[at];
  return (
    item?.kind === 'word' &&
    grammar.prepositions.has(item.lower) &&
    !/^(?:selon|according|malgré|depuis|avant|après|lors|by)$/u.test(item.lower)
  );
};

/** How far back a noun phrase reaches before an item. */
function startOf(
  items: readonly Item[],
  last: number,
  floor: number,
  joint: boolean,
  stop: (at: number) => boolean,
  grammar: Grammar,
): number {
  let first = last;
  while (first > floor && first > last - LONGEST) {
    const item = items[first - 1];
    if (!item) break;
    if (/^(?:et|and)$/u.test(item.lower) && !joint) break;
    if (joint && item.lower === ',' && proper(items[first], grammar) && proper(items[first - 2], grammar)) {
      first -= 1;
      continue;
    }
    if (stop(first - 1)) break;
    first -= 1;
  }
  return first;
}
