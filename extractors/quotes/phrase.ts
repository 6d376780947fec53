import { verbReadings } from '../lexicons/verbs.ts';
import { formFact } from '../word-fact.ts';
import type { Grammar } from './grammar.ts';
import {
  bare,
  commonHead,
  genitive,
  isTitle,
  nameEnd,
  PARTICLE,
  type Phrase,
  pronounPhrase,
  proper,
  spanOf,
} from './name.ts';
import type { Item } from './unit.ts';

// "ministre délégué à la Santé": after other nouns "à" begins something else ("a dit le maire à l'AFP")
const AT =
  /^(?:ministre|délégué|déléguée|commissaire|secrétaire|candidat|candidate|professeur|professeure|chercheur|chercheuse|directeur|directrice|ambassadeur|ambassadrice|conseiller|conseillère|rapporteur|analyste|responsable)$/u;

/** Items that a noun phrase has at most. */
export const LONGEST = 24;

/** A French verb in a tense that no noun or adjective looks like. */
const verb = formFact((lower) =>
  verbReadings('fr', lower).some(({ tense }) => /^(?:imperfect|future|conditional)$/u.test(tense)),
);

/** Whether a noun phrase cannot hold the item. */
export function stops(items: readonly Item[], index: number, grammar: Grammar): boolean {
  const item = items[index];
  if (!item) return true;
  if (item.kind === 'mark')
    return !/^[-–/&%]$/u.test(item.text) || (item.text !== '&' && item.end < (items[index + 1]?.start ?? 0));
  if (item.kind === 'region') return (item.region?.words ?? 9) > 4;
  const { lower } = item;
  if (item.capital && proper(item, grammar)) return false;
  if (/^(?:ce|cette)$/u.test(items[index - 1]?.lower ?? '') && /^derni(?:er|ère)$/u.test(lower)) return false;
  if (grammar.relatives.has(lower) || grammar.that.has(lower) || grammar.times.has(lower)) return true;
  if (grammar.inverted.test(lower) || (grammar.language === 'fr' && verb(item))) return true;
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
  if (
    end === first + 1 &&
    grammar.determiners.has(head.lower) &&
    !/^(?:certaine?s|plusieurs|tous|toutes|d'autres|quelqu'un|some|many|several|both)$/u.test(head.lower)
  )
    return undefined;
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
