import { verbReadings } from '../../lexicons/verbs.ts';
import { referenceWords } from '../../references/words.ts';
import { CLUES, SOURCE, SOURCE_HEAD } from '../clue.ts';
import type { Grammar } from '../grammar.ts';
import type { Phrase } from '../name.ts';
import { phraseFrom } from '../phrase.ts';
import { phraseBefore } from '../phrase-before.ts';
import { type Draft, type QuoteRule, reported, type Scene, spanOf } from '../scene.ts';
import { canSpeak } from '../speaker.ts';

export type Source = {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly speaker: Phrase;
};

/** selon X, d'après X, according to X: words that somebody answers for, before or after them. */
export const source: QuoteRule = {
  id: 'quotes/source',
  why: '"selon", "d’après", "according to" and whom the sentence is attributed to',
  yes: [
    ['Selon Paul Martin, la récolte sera bonne.', 'indirect Paul Martin: « la récolte sera bonne »'],
    [
      'Selon l’étude, publiée lundi par la mairie, la récolte sera bonne.',
      'indirect l’étude: « la récolte sera bonne »',
    ],
    ['La récolte sera bonne, selon Paul Martin.', 'indirect Paul Martin: « La récolte sera bonne »'],
    ['According to court documents, the plant was sold.', 'indirect court documents: « the plant was sold »'],
    ['According to Mary Stone, the plant will open in May.', 'indirect Mary Stone: « the plant will open in May »'],
  ],
  no: [
    'Selon la loi, le maire préside le conseil.',
    'Le prix varie selon la saison.',
    'Everything went according to plan.',
  ],
  needs: SOURCE,
  find: (scene) => {
    const clues = CLUES[scene.language];
    for (let at = 0; at < scene.items.length; at += 1) {
      const item = scene.items[at];
      if (!item || (clues(item) & SOURCE_HEAD) === 0) continue;
      const found = sourceAt(scene, at);
      if (!found) continue;
      const draft = draftOf(scene, found);
      return draft ? [draft] : [];
    }
    return [];
  },
};

type Sources = Grammar['sources'];
const NO_SOURCES: Sources = [];
const indexes = new WeakMap<Sources, ReadonlyMap<string, Sources>>();

/** The attributions that begin with a word, in the order of their list. */
function sourcesFrom(sources: Sources, first: string): Sources {
  const known = indexes.get(sources) ?? byFirstWord(sources);
  indexes.set(sources, known);
  return known.get(first) ?? NO_SOURCES;
}

function byFirstWord(sources: Sources): ReadonlyMap<string, Sources> {
  const heads = new Set(sources.map(({ words }) => words[0] ?? ''));
  return new Map([...heads].map((head) => [head, sources.filter(({ words }) => words[0] === head)]));
}

/** The attribution that begins at an item, if one does. */
export function sourceAt(scene: Scene, at: number): Source | undefined {
  const { items, grammar } = scene;
  const head = items[at];
  if (head?.kind !== 'word' || (CLUES[scene.language](head) & SOURCE_HEAD) === 0) return undefined;
  for (const { words, only } of sourcesFrom(grammar.sources, head.lower)) {
    if (!words.every((word, index) => items[at + index]?.lower === word)) continue;
    const cueEnd = items[at + words.length - 1]?.end ?? head.end;
    if (head.lower === 'de' || head.lower === "d'") {
      const named = namedSource(scene, at, words.length);
      if (named) return { first: at, start: head.start, end: cueEnd, ...named };
    }
    const found =
      behindRelative(scene, at, at + words.length) ??
      // "pour" attributes only at the head of its sentence
      (only === 'person' && at > 0 ? undefined : whom(scene, at + words.length, only === 'person'));
    if (found) return { first: at, start: head.start, end: cueEnd, ...found };
  }
  return undefined;
}

/** "X, pour qui …", "X, selon lequel …": the relative pronoun stands for the phrase before it. */
function behindRelative(scene: Scene, at: number, relative: number): { last: number; speaker: Phrase } | undefined {
  const { items, grammar } = scene;
  if (!grammar.relatives.has(items[relative]?.lower ?? '')) return undefined;
  const end = items[at - 1]?.text === ',' ? at - 1 : at;
  const near = phraseBefore(items, end, grammar, 0, false);
  // "Paul Martin, délégué CGT, pour qui": the name before the apposition
  let start = near ? near.first : 0;
  while (near && start > 0 && start > near.first - 4 && items[start - 1]?.text !== ',') start -= 1;
  const comma = near && items[start - 1]?.text === ',' ? phraseBefore(items, start - 1, grammar, 0, false) : undefined;
  const speaker = comma?.name && (!near?.name || start < near.first) ? comma : near;
  const speaks = speaker && (speaker.kind === 'name' || speaker.name || canSpeak(scene, speaker));
  return speaks ? { last: relative + 1, speaker } : undefined;
}

/** "de source policière", "de sources concordantes": the words themselves name the source. */
function namedSource(scene: Scene, at: number, length: number): { last: number; speaker: Phrase } | undefined {
  const { items } = scene;
  if (!/^sources?$/u.test(items[at + 1]?.lower ?? '')) return undefined;
  let last = at + length;
  while (
    items[last]?.kind === 'word' &&
    last < at + length + 4 &&
    !scene.grammar.prepositions.has(items[last]?.lower ?? '')
  )
    last += 1;
  const head = items[at + 1];
  const tail = items[last - 1];
  if (!head || !tail) return undefined;
  return {
    last,
    speaker: { start: head.start, end: tail.end, kind: 'nominal', lower: head.lower, first: at + 1, last },
  };
}

function whom(scene: Scene, first: number, person: boolean): { last: number; speaker: Phrase } | undefined {
  const { items, grammar } = scene;
  const phrase = phraseFrom(items, first, grammar) ?? bareSource(scene, first);
  if (!phrase || items[first]?.region) return undefined;
  const noun = items
    .slice(phrase.first, phrase.first + 4)
    .find(
      (item) =>
        !grammar.determiners.has(item.lower) &&
        item.kind === 'word' &&
        !/^(?:toute|nouvelle|nouveau|propres?)$/u.test(item.lower),
    );
  if (noun && grammar.measures.has(noun.lower)) return undefined;
  if (person && !isPerson(scene, phrase)) return undefined;
  const tail = tailOf(scene, phrase);
  if (tail > phrase.last)
    return { last: tail, speaker: { ...phrase, end: items[tail - 1]?.end ?? phrase.end, last: tail } };
  let last = phrase.last;
  const name = phrase.name;
  if (name) while (last < items.length && (items[last - 1]?.end ?? 0) < name.end) last += 1;
  if (noun && grammar.words.has(noun.lower)) {
    const inner = behindWords(scene, phrase);
    if (inner) return { last: Math.max(last, inner.last), speaker: inner };
  }
  return { last, speaker: phrase };
}

/** "according to court documents, …": English nouns without an article, to the comma, whatever the tagger takes them for. */
function bareSource({ items, language }: Scene, first: number): Phrase | undefined {
  if (language !== 'en' || items[first - 2]?.lower !== 'according') return undefined;
  let last = first;
  while (items[last]?.kind === 'word' && last < first + 5) last += 1;
  const head = items[first];
  const tail = items[last - 1];
  if (!head || !tail || last === first || !/^[,.]$/u.test(items[last]?.text ?? '')) return undefined;
  return { start: head.start, end: tail.end, kind: 'nominal', lower: head.lower, first, last };
}

/** "according to a person familiar with the matter": at the end of a sentence, all that follows names the source. */
function tailOf({ items }: Scene, phrase: Phrase): number {
  if (phrase.name || phrase.kind !== 'nominal') return phrase.last;
  let at = phrase.last;
  while (at < phrase.last + 10 && items[at]?.kind === 'word') at += 1;
  return items[at]?.text === '.' &&
    at > phrase.last &&
    /^(?:with|in|at|close|familiar|who|that|on|from|to|dans|sur|à)$/u.test(items[phrase.last]?.lower ?? '')
    ? at
    : phrase.last;
}

/** "selon les informations du journal The Guardian", "selon les termes employés par X": X. */
function behindWords(scene: Scene, phrase: Phrase): Phrase | undefined {
  const { items, grammar } = scene;
  for (let index = phrase.first + 1; index < phrase.first + 8; index += 1) {
    const item = items[index];
    if (!item || item.kind === 'mark') return undefined;
    if (/^(?:de|d'|du|des|par|by|of|from)$/u.test(item.lower))
      return phraseFrom(
        items,
        grammar.determiners.has(items[index + 1]?.lower ?? '') || !/^d[ue]s?$/u.test(item.lower)
          ? index + 1
          : item.lower === 'de'
            ? index + 1
            : index,
        grammar,
      );
  }
  return undefined;
}

const PERSONAL = /^(?:lui|elle|eux|elles)$/u;

/** "Pour" attributes only to a person, before a comma or as a tonic pronoun. */
function isPerson(scene: Scene, phrase: Phrase): boolean {
  const { items } = scene;
  if (PERSONAL.test(phrase.lower)) return true;
  const comma = items[phrase.last]?.text === ',';
  if (!comma) return false;
  const words = items.slice(phrase.first, phrase.last);
  return words.some((item) => ROLES.test(item.lower)) || (phrase.kind === 'name' && phrase.last - phrase.first >= 2);
}

const ROLES =
  /^(?:ministre|président|présidente|directeur|directrice|procureur|procureure|maire|député|députée|sénateur|sénatrice|porte-parole|avocat|avocate|responsable|secrétaire|patron|patronne|économiste|analyste|analystes|expert|experte|experts|spécialiste|syndicat|chef|cheffe|professeur|chercheur|chercheuse|dirigeant|dirigeante|chancelier|chancelière|préfet|préfète|mme|m\.)$/u;

function draftOf(scene: Scene, found: Source): Draft | null {
  const { items } = scene;
  let after = afterApposition(scene, found.last);
  while (after < items.length && /^[,:]$/u.test(items[after]?.text ?? '')) after += 1;
  const cue = { start: found.start, end: found.end };
  let end = after;
  while (end < items.length && items[end]?.text !== ';') end += 1;
  const following = spanOf(items, after, end);
  const preceding = spanOf(items, 0, found.first);
  if (scene.grammar.relatives.has(items[found.last - 1]?.lower ?? ''))
    return following ? reported(scene, after, end, cue, found.speaker, true) : null;
  const joined = grammarJoins(scene, found.first - 1);
  if (found.first <= 1 || joined || !preceding || (shortOpening(found.first) && following))
    return following ? reported(scene, after, end, cue, found.speaker, false) : null;
  let first = found.first;
  while (first > 0 && !/^[;]$/u.test(items[first - 1]?.text ?? '')) first -= 1;
  const beside = items[found.first - 1]?.region
    ? found.first - 1
    : items[found.first - 2]?.region && items[found.first - 1]?.text === ','
      ? found.first - 2
      : undefined;
  if (beside === 0) return reported(scene, 0, 1, cue, found.speaker, false);
  const comma = items[found.first - 1]?.text === ',' || beside !== undefined || found.first + 6 > items.length;
  return comma ? reported(scene, first, found.first, cue, found.speaker, false) : null;
}

/** "Selon X, secrétaire du syndicat, …", "According to X, who runs Y, …": what explains the name is not what X says. */
function afterApposition({ items, grammar, language }: Scene, last: number): number {
  if (items[last]?.text !== ',') return last;
  const head = items[last + 1];
  const { roles } = referenceWords[language];
  const explains =
    items.slice(last + 1, last + 5).some((item) => roles.has(item.lower)) ||
    (!grammar.adverbs.has(head?.lower ?? '') &&
      /(?:[éiu]e?s?|[st]e?s?)$/u.test(head?.lower ?? '') &&
      verbReadings(language, head?.lower ?? '').some(({ tense }) => tense === 'participle'));
  const bare = head && !grammar.determiners.has(head.lower) && head.kind === 'word' && !head.capital;
  if (!(grammar.relatives.has(head?.lower ?? '') || (bare && explains))) return last;
  for (let at = last + 1; at < last + 20; at += 1) {
    const item = items[at];
    if (!item || item.region) return last;
    if (item.text === ',') return at;
  }
  return last;
}

/** "…, et selon X, …", "alors que selon X …": what follows is X's. */
const grammarJoins = ({ items, grammar }: Scene, at: number): boolean => {
  const lower = items[at]?.lower ?? '';
  return grammar.and.has(lower) || grammar.subordinators.has(lower) || grammar.that.has(lower);
};

const shortOpening = (first: number): boolean => first <= 5;
