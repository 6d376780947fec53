import type { Language } from '../../pipeline/model/segmented.ts';
import { referenceWords } from '../references/words.ts';
import type { Cue } from './cue-finder.ts';
import type { Grammar } from './grammar.ts';
import { type Phrase, pronounPhrase } from './name.ts';
import { phraseFrom, phraseOf } from './phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Item } from './unit.ts';

const SEARCH = 16;

/** Who says it, after the cue: "a déclaré mercredi à l'AFP Neil Lindsay". */
export function subjectAfter(items: readonly Item[], cue: Cue, grammar: Grammar): Phrase | undefined {
  if (cue.pronoun) return inverted(items, cue, grammar);
  return firstPhrase(items, cue.last, grammar, cue.last + SEARCH);
}

function inverted(items: readonly Item[], cue: Cue, grammar: Grammar): Phrase | undefined {
  const { pronoun } = cue;
  if (!pronoun) return undefined;
  if (pronoun.lower !== 'on') return { ...pronoun, kind: 'pronoun', first: cue.last - 1, last: cue.last };
  // "a-t-on appris dans l'entourage de X", "confirme-t-on côté français"
  const next = items[cue.last];
  if (next?.lower === 'côté') return side(items, cue.last);
  if (/^(?:dans|chez)$/u.test(next?.lower ?? '')) return phraseFrom(items, cue.last + 1, grammar);
  if (next?.lower === 'de' && items[cue.last + 1]?.lower === 'source') return side(items, cue.last);
  return undefined;
}

/** "côté français", "de source policière": two or three words that stand for a speaker. */
function side(items: readonly Item[], first: number): Phrase | undefined {
  let last = first + 1;
  while (items[last]?.kind === 'word' && last < first + 5) last += 1;
  const head = items[first];
  const tail = items[last - 1];
  return head && tail
    ? { start: head.start, end: tail.end, kind: 'nominal', lower: head.lower, first, last }
    : undefined;
}

/** The first noun phrase at or after an item that no preposition governs. */
function firstPhrase(items: readonly Item[], from: number, grammar: Grammar, limit: number): Phrase | undefined {
  let governedName: Phrase | undefined;
  for (let index = from; index < Math.min(limit, items.length); ) {
    const item = items[index];
    if (!item || item.kind === 'region' || /^[,.;:!?…]$/u.test(item.text)) {
      if (governedName || item?.text !== ',') return governedName;
    }
    if (grammar.that.has(item.lower) || grammar.relatives.has(item.lower)) return governedName;
    if (
      grammar.times.has(item.lower) &&
      !(grammar.determiners.has(item.lower) && !grammar.times.has(items[index + 1]?.lower ?? ''))
    ) {
      index += 1;
      continue;
    }
    if (grammar.prepositions.has(item.lower)) {
      const governed = phraseFrom(items, index + 1, grammar);
      governedName ??= nameAtEnd(items, governed, grammar);
      // "a déclaré à l'AFP Neil Lindsay": the name at the end of what the preposition governs
      index = governed ? nextStart(items, index + 1, governed, grammar) : index + 1;
      continue;
    }
    const phrase = phraseFrom(items, index, grammar);
    if (phrase && items[phrase.first]?.lower !== ',') return phrase;
    index += 1;
  }
  return governedName;
}

/** "s'est défendu à la barre Michel Roussel": first name and surname at the end of what a preposition governs. */
function nameAtEnd(items: readonly Item[], governed: Phrase | undefined, grammar: Grammar): Phrase | undefined {
  if (governed?.kind !== 'nominal' || !governed.name || governed.name.end !== governed.end) return undefined;
  const first = items.findIndex(({ start }) => start === governed.name?.start);
  return first < 0 || governed.last - first < 2 ? undefined : phraseFrom(items, first, grammar);
}

function nextStart(items: readonly Item[], first: number, governed: Phrase, grammar: Grammar): number {
  for (let index = first + 1; index < governed.last; index += 1) {
    const item = items[index];
    const before = items[index - 1];
    if (item && before && /^(?:un|une|le|la)$/u.test(item.lower) && !grammar.links.has(before.lower)) return index;
  }
  return governed.last;
}

/** Who says it, before the cue; insertions between commas are passed over. */
export function subjectBefore(items: readonly Item[], cue: Cue, grammar: Grammar, floor: number): Phrase | undefined {
  let end = cue.before + 1;
  if (items[end - 1]?.lower === ')') end = openingOf(items, end - 1, floor);
  end = beforeTimes(items, end, grammar, floor);
  const tail = items[end - 1];
  if (!tail || end <= floor) return undefined;
  if (grammar.relatives.has(tail.lower)) {
    let last = end - 1;
    while (last > floor && (items[last - 1]?.lower === ',' || grammar.prepositions.has(items[last - 1]?.lower ?? '')))
      last -= 1;
    return antecedent(items, last, grammar, floor, cue.plural);
  }
  if (tail.lower === ',') return withInsertion(items, end, grammar, floor, cue.plural);
  return phraseBefore(items, end, grammar, floor, cue.plural);
}

/** What "qui" stands for: the phrase before it, or the name that this phrase explains ("X, le ministre du Budget, qui"). */
function antecedent(
  items: readonly Item[],
  last: number,
  grammar: Grammar,
  floor: number,
  joint: boolean,
): Phrase | undefined {
  const phrase = phraseBefore(items, last, grammar, floor, joint);
  if (!phrase) return withInsertion(items, last, grammar, floor, joint);
  if (phrase.kind !== 'nominal' || phrase.name || items[phrase.first - 1]?.text !== ',') return phrase;
  const named = phraseBefore(items, phrase.first - 1, grammar, floor, joint);
  return named && (named.kind === 'name' || named.name) ? named : phrase;
}

/** "Stone on Monday said": the day before the cue belongs to the cue. */
function beforeTimes(items: readonly Item[], end: number, grammar: Grammar, floor: number): number {
  let at = end;
  while (
    at > floor &&
    grammar.times.has(items[at - 1]?.lower ?? '') &&
    !/^(?:dernier|dernière|ce|cette)$/u.test(items[at - 1]?.lower ?? '')
  )
    at -= 1;
  return at < end && /^(?:on|last|late|early|this|in)$/u.test(items[at - 1]?.lower ?? '') ? at - 1 : at;
}

function openingOf(items: readonly Item[], close: number, floor: number): number {
  let index = close;
  while (index > floor && items[index]?.lower !== '(') index -= 1;
  return index;
}

/** The subject before one or more insertions: "John Bolton, le conseiller de X, a dit"; "le ministre, Jean X, a dit". */
function withInsertion(
  items: readonly Item[],
  end: number,
  grammar: Grammar,
  floor: number,
  joint: boolean,
): Phrase | undefined {
  let last = end;
  while (last > floor && items[last - 1]?.lower === ',') last -= 1;
  const start = commaBefore(items, last, floor);
  const chunk = chunkPhrase(items, start, last, grammar);
  if (joint && chunk) {
    const list = phraseBefore(items, last, grammar, floor, true);
    if (list && list.first < chunk.first) return list;
  }
  if (start <= floor) return chunk ?? phraseBefore(items, last, grammar, floor, joint);
  const previous = chunkPhrase(items, commaBefore(items, start - 1, floor), start - 1, grammar);
  if (!chunk) return withInsertion(items, start - 1, grammar, floor, joint);
  if (!previous) return chunk;
  if (previous.kind === 'pronoun') return previous;
  if (previous.kind === 'name' || previous.name) return previous;
  if (chunk.kind === 'name' && chunk.last === last) return { ...previous, name: chunk.name ?? chunk };
  return previous;
}

function commaBefore(items: readonly Item[], last: number, floor: number): number {
  let index = last;
  while (index > floor && items[index - 1]?.lower !== ',') index -= 1;
  return index;
}

/** The phrase that a stretch between commas begins with, if it begins with one. */
function chunkPhrase(items: readonly Item[], first: number, last: number, grammar: Grammar): Phrase | undefined {
  let index = first;
  while (index < last && /^(?:et|mais|puis|or|and|but)$/u.test(items[index]?.lower ?? '')) index += 1;
  const head = items[index];
  if (!head || index >= last) return undefined;
  if (grammar.subjects.has(head.lower) && !grammar.determiners.has(head.lower)) return pronounPhrase(head, index);
  if (grammar.times.has(head.lower) && !grammar.determiners.has(head.lower)) return undefined;
  return phraseFrom(items, index, grammar, last);
}

/** The subject of the main clause: a pronoun near its end, or its first noun phrase. */
export const mainSubject = (items: readonly Item[], floor: number, end: number, grammar: Grammar): Phrase | undefined =>
  lastPronoun(items, floor, end, grammar) ?? nounSubject(items, floor, end, grammar);

function lastPronoun(items: readonly Item[], floor: number, end: number, grammar: Grammar): Phrase | undefined {
  for (let index = end - 1; index >= floor; index -= 1) {
    const item = items[index];
    if (!item) continue;
    const lower = grammar.inverted.exec(item.lower)?.groups?.pronoun ?? item.lower;
    if (!/^(?:ils?|elles?|he|she|they)$/u.test(lower)) continue;
    const next = items[index + 1]?.lower ?? '';
    const before = items[index - 1]?.lower ?? '';
    if (grammar.relatives.has(next) || grammar.that.has(before) || IMPERSONAL.test(next)) continue;
    return { ...pronounPhrase(item, index), start: item.end - lower.length, lower };
  }
  return undefined;
}

const IMPERSONAL = /^(?:y|faut|fallait|faudra|faudrait|s'agit)$/u;

/** The first noun phrase that no preposition governs; of a sentence that has none, the one of its subordinate clause. */
export function nounSubject(items: readonly Item[], floor: number, end: number, grammar: Grammar): Phrase | undefined {
  let subordinate: Phrase | undefined;
  let index = floor;
  if (items[index]?.lower === 'quant') {
    // "Quant au sous-préfet, il …": the preposition is no part of it
    const topic = phraseFrom(items, index + (items[index + 1]?.lower === 'à' ? 2 : 1), grammar, end);
    const inner = topic && /^aux?$/u.test(topic.lower) ? phraseOf(items, topic.first + 1, topic.last, grammar) : topic;
    if (inner) return inner;
  }
  for (let step = 0; index < end && step < 8; step += 1) {
    const head = items[index];
    if (!head) break;
    if (grammar.subordinators.has(head.lower)) subordinate ??= phraseFrom(items, index + 1, grammar, end);
    const phrase = opens(head, grammar) ? undefined : phraseFrom(items, index, grammar, end);
    if (phrase) return phrase;
    while (index < end && items[index]?.lower !== ',') index += 1;
    index += 1;
  }
  return subordinate;
}

/** Whether the word opens something that holds no subject: "Dans …", "Si …", "Cependant …". */
const opens = ({ lower }: Item, grammar: Grammar): boolean =>
  grammar.prepositions.has(lower) || grammar.subordinators.has(lower) || grammar.adverbs.has(lower);

const DOCUMENT =
  /^(?:rapport|étude|enquête|communiqué|texte|document|lettre|note|sondage|report|study|survey|statement|letter|memo)$/u;

/** Names speak, and so do nouns for functions, organizations and documents. */
export function canSpeak(
  { items, language }: { readonly items: readonly Item[]; readonly language: Language },
  phrase: Phrase,
): boolean {
  if (phrase.kind === 'name' || phrase.name) return true;
  const { roles, organizations } = referenceWords[language];
  return items
    .slice(phrase.first, phrase.first + 4)
    .some(({ lower }) => roles.has(lower) || organizations.has(lower) || DOCUMENT.test(lower));
}
