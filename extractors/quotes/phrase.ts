import type { Span } from '../../pipeline/model/span.ts';
import type { Grammar } from './grammar.ts';
import type { Item } from './unit.ts';

/** A noun phrase or a pronoun that may name who speaks. */
export type Phrase = Span & {
  readonly kind: 'pronoun' | 'name' | 'nominal';
  readonly lower: string;
  /** First item and the item after the last. */
  readonly first: number;
  readonly last: number;
  /** The proper name in it, or beside it in apposition: "le ministre, François Rivasseau". */
  readonly name?: Span;
};

const PARTICLES: ReadonlySet<string> = new Set(
  "de du des d' la le von der den van ten ben bin al el di da dos del in't & of the y e".split(' '),
);
const PARTICLE = /^(?:von|van|der|den|ten|ben|bin|el|al|in't)$/u;
// "ministre délégué à la Santé": after other nouns "à" begins something else ("a dit le maire à l'AFP")
const AT =
  /^(?:ministre|délégué|déléguée|commissaire|secrétaire|candidat|candidate|professeur|professeure|chercheur|chercheuse|directeur|directrice|ambassadeur|ambassadrice|conseiller|conseillère|rapporteur|analyste|responsable)$/u;
const LONGEST = 24;

const at = (items: readonly Item[], index: number): Item | undefined => items[index];
const isTitle = (item: Item | undefined, grammar: Grammar) => item !== undefined && grammar.titles.has(item.lower);

/** Whether the item is a word of a proper name: a capital that is no function word. */
export function proper(item: Item | undefined, grammar: Grammar): boolean {
  if (item?.kind !== 'word') return false;
  if (isTitle(item, grammar) && item.lower !== 'me') return true;
  return (
    item.capital &&
    !grammar.determiners.has(item.lower) &&
    !grammar.prepositions.has(item.lower) &&
    !grammar.subjects.has(item.lower) &&
    !grammar.subordinators.has(item.lower) &&
    !grammar.tonics.has(item.lower) &&
    !(grammar.have.has(item.lower) && item.text.length < 2)
  );
}

const genitive = (item: Item | undefined): boolean => /^['’]s$/u.test(item?.lower ?? '');

/** English nouns begin a phrase without an article: "analysts", "senior officials", "sources close to X". */
const bare = (items: readonly Item[], index: number): boolean => {
  const pos = items[index]?.pos;
  return (
    pos === 'NOUN' || pos === 'PROPN' || (pos === 'ADJ' && /^(?:NOUN|ADJ|PROPN)$/u.test(items[index + 1]?.pos ?? ''))
  );
};

/** A sentence's first word has a capital whatever it is; before a common noun it is no name. */
const commonHead = (items: readonly Item[], index: number): boolean => {
  const pos = items[index]?.pos;
  return (
    pos !== undefined &&
    !/\p{Lu}/u.test(items[index + 1]?.text ?? 'A') &&
    (pos === 'NOUN' || pos === 'ADJ' || items[index + 1]?.pos === 'NOUN')
  );
};

/** The end of the run of capitals that begins at the item; particles between capitals belong to it. */
export function nameEnd(items: readonly Item[], first: number, grammar: Grammar): number {
  let last = first;
  for (
    let index = PARTICLE.test(at(items, first)?.lower ?? '') ? first + 1 : first;
    index < items.length && index < first + 10;
  ) {
    if (proper(at(items, index), grammar) || (index > first && at(items, index)?.kind === 'number')) {
      index += 1;
      last = index;
      continue;
    }
    let ahead = index;
    while (ahead < index + 3 && PARTICLES.has(at(items, ahead)?.lower ?? '')) ahead += 1;
    const one = ahead > index && index > first && proper(at(items, ahead), grammar);
    // "Ursula von der Leyen", "Ana de Palacio", but not "Macron de France": a single capital before "de" is no first name
    if (!one || (grammar.links.has(at(items, index)?.lower ?? '') && index - first < 1)) break;
    index = ahead;
  }
  return last;
}

const spanOf = (items: readonly Item[], first: number, last: number): Span => ({
  start: items[first]?.start ?? 0,
  end: items[last - 1]?.end ?? 0,
});

/** The pronoun at the item as a phrase. */
export const pronounPhrase = (item: Item, index: number): Phrase => ({
  start: item.start,
  end: item.end,
  kind: 'pronoun',
  lower: item.lower,
  first: index,
  last: index + 1,
});

function stops(items: readonly Item[], index: number, grammar: Grammar): boolean {
  const item = items[index];
  if (!item) return true;
  if (item.kind === 'mark')
    return !/^[-–/&%]$/u.test(item.text) || (item.text !== '&' && item.end < (items[index + 1]?.start ?? 0));
  if (item.kind === 'region') return (item.region?.words ?? 9) > 4;
  const { lower } = item;
  if (item.capital && proper(item, grammar)) return false;
  if (/^(?:ce|cette)$/u.test(items[index - 1]?.lower ?? '') && /^derni(?:er|ère)$/u.test(lower)) return false;
  if (grammar.relatives.has(lower) || grammar.that.has(lower) || grammar.times.has(lower)) return true;
  if (grammar.inverted.test(lower)) return true;
  if (grammar.links.has(lower) || grammar.determiners.has(lower)) return false;
  return (
    grammar.prepositions.has(lower) ||
    grammar.subordinators.has(lower) ||
    grammar.have.has(lower) ||
    grammar.be.has(lower) ||
    grammar.subjects.has(lower) ||
    grammar.negations.has(lower) ||
    grammar.adverbs.has(lower)
  );
}

/** The phrase of items [first, last), with the proper name that is its head or stands at its end. */
export function phraseOf(items: readonly Item[], first: number, last: number, grammar: Grammar): Phrase | undefined {
  let end = last;
  while (end > first && (grammar.links.has(items[end - 1]?.lower ?? '') || items[end - 1]?.kind === 'mark')) end -= 1;
  const head = items[first];
  if (!head || end <= first) return undefined;
  const base = { ...spanOf(items, first, end), lower: head.lower, first, last: end };
  const common = commonHead(items, first) || genitive(items[nameEnd(items, first, grammar)]);
  if ((proper(head, grammar) || PARTICLE.test(head.lower)) && !common)
    return { ...base, kind: 'name', name: spanOf(items, first, nameEnd(items, first, grammar)) };
  let from = end;
  while (from > first && proper(items[from - 1], grammar)) from -= 1;
  // particles and first names before the last run: "Ursula von der Leyen"
  for (let back = from - 1; back > first + 1 && back > from - 4 && from < end; back -= 1) {
    if (proper(items[back], grammar) && back + 1 < from) {
      from = back;
      while (from > first && proper(items[from - 1], grammar)) from -= 1;
      break;
    }
    if (!/^(?:von|der|van|den|ben|bin|al|el|in't)$/u.test(items[back]?.lower ?? '')) break;
  }
  // "les présidents du SPD Malu Dreyer": the party's letters belong to the complement, the name to the phrase
  if (from < end - 2 && /^\p{Lu}{2,6}$/u.test(items[from]?.text ?? ''))
    return { ...base, kind: 'nominal', name: spanOf(items, from + 1, end) };
  const before = items[from - 1];
  const named =
    from < end &&
    from > first &&
    before !== undefined &&
    !(grammar.links.has(before.lower) && !grammar.determiners.has(before.lower)) &&
    !/^(?:du|des|au|aux|l'|la|le|les|the)$/u.test(before.lower) &&
    !(from === first + 2 && grammar.bearers.has(before.lower));
  const titled = from === first + 1 && isTitle(items[from], grammar);
  return { ...base, kind: 'nominal', ...((named || titled) && { name: spanOf(items, from, end) }) };
}

/** Reads a noun phrase forward from an item; undefined when none begins there. */
export function phraseFrom(
  items: readonly Item[],
  first: number,
  grammar: Grammar,
  limit = items.length,
): Phrase | undefined {
  const head = items[first];
  if (!head || first >= limit) return undefined;
  if (head.kind === 'region') return regionPhrase(head, first);
  if (head.kind !== 'word') return undefined;
  if (grammar.tonics.has(head.lower) || (grammar.subjects.has(head.lower) && !grammar.determiners.has(head.lower)))
    return pronounPhrase(head, first);
  const named = proper(head, grammar) || (PARTICLE.test(head.lower) && proper(items[first + 1], grammar));
  if (!named && !grammar.determiners.has(head.lower) && !bare(items, first)) return undefined;
  let last = first + 1;
  if (named) last = nameEnd(items, first, grammar);
  // "Apple's chief executive", "Chief executive Mary Stone": the name is not the head
  if (named && !genitive(items[last]) && !commonHead(items, first)) {
    return withList(items, first, last, grammar, limit);
  }
  while (last < limit && last < first + LONGEST && !stops(items, last, grammar)) {
    const item = items[last];
    // "le ministre à l'AFP": after a name, "à" begins something else
    if (item && /^(?:et|and|to|at|in)$/u.test(item.lower) && proper(items[last - 1], grammar)) break;
    if (
      item &&
      /^(?:à|au|aux)$/u.test(item.lower) &&
      !AT.test(items[last - 1]?.lower ?? '') &&
      !namedLater(items, last, grammar)
    )
      break;
    if (item && /^(?:et|and)$/u.test(item.lower) && !grammar.determiners.has(items[last + 1]?.lower ?? '')) break;
    last += 1;
  }
  const phrase = phraseOf(items, first, last, grammar);
  if (!phrase) return undefined;
  if (!phrase.name) return withApposition(items, phrase, grammar, limit);
  const plural = /^(?:les|des|deux|trois|the|two|three)$/u.test(phrase.lower);
  const run = items.findIndex((item, index) => index >= first && item.start === phrase.name?.start);
  const list = plural && run >= 0 ? withList(items, run, nameEnd(items, run, grammar), grammar, limit) : undefined;
  return list?.name ? { ...phrase, end: list.end, last: list.last, name: list.name } : phrase;
}

/** "le président du groupe au Parlement, Marie Martin": a name in apposition shows that the phrase goes on. */
function namedLater(items: readonly Item[], from: number, grammar: Grammar): boolean {
  for (let at = from + 1; at < from + 7; at += 1) {
    const item = items[at];
    if (!item || item.kind === 'region') return false;
    if (item.text === ',')
      return proper(items[at + 1], grammar) && items[nameEnd(items, at + 1, grammar)]?.kind !== 'word';
    if (item.kind === 'mark') return false;
  }
  return false;
}

/** "X, Y et Z": one phrase for joint speakers. */
function withList(
  items: readonly Item[],
  first: number,
  last: number,
  grammar: Grammar,
  limit: number,
): Phrase | undefined {
  const base = phraseOf(items, first, last, grammar);
  if (!base) return undefined;
  let end = last;
  let index = last;
  let commas = 0;
  while (index < limit && commas < 8) {
    const joint = /^(?:et|and|,)$/u.test(items[index]?.lower ?? '');
    if (!joint || !proper(items[index + 1], grammar)) break;
    const next = nameEnd(items, index + 1, grammar);
    if (/^(?:et|and)$/u.test(items[index]?.lower ?? '')) {
      end = next;
      break;
    }
    commas += 1;
    index = next;
  }
  return end === last ? base : { ...base, ...spanOf(items, first, end), last: end, name: spanOf(items, first, end) };
}

/** "le porte-parole du ministère, François Rivasseau": the name beside the phrase. */
function withApposition(items: readonly Item[], phrase: Phrase, grammar: Grammar, limit: number): Phrase {
  let index = phrase.last;
  if (items[index]?.lower === '(') {
    while (index < limit && items[index]?.lower !== ')' && index < phrase.last + 8) index += 1;
    index += 1;
  }
  if (items[index]?.lower !== ',' || !proper(items[index + 1], grammar)) return phrase;
  const last = nameEnd(items, index + 1, grammar);
  const after = items[last];
  const ends = !after || after.kind === 'mark' || last >= limit;
  return ends ? { ...phrase, name: spanOf(items, index + 1, last) } : phrase;
}

function regionPhrase(item: Item, index: number): Phrase | undefined {
  if (!item.region || item.region.words > 6) return undefined;
  const { start, end } = item.region;
  return { start, end, kind: 'name', lower: '', first: index, last: index + 1, name: { start, end } };
}

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
  return phraseOf(items, first, last, grammar);
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
