import type { Language } from '../../pipeline/model/segmented.ts';
import type { Span } from '../../pipeline/model/span.ts';
import { type VerbReading, verbReadings } from '../lexicons/verbs.ts';
import { formFact } from '../word-fact.ts';
import { CLUES, CUE } from './clue.ts';
import type { Frame } from './cue.ts';
import { cueEntry } from './cues.ts';
import type { Grammar } from './grammar.ts';
import { agentNoun, isNamedNoun, noun } from './noun-form.ts';
import type { Item } from './unit.ts';

/** A verb of a sentence that can say that somebody says something. Indexes are those of the unit's items. */
export type Cue = Span & {
  /** First item of the verb group (clitics left out) and the item after its last. */
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  /** `bare` is a participle without auxiliary, as headlines and hurried typists write it. */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'bare';
  /** Where the subject before the verb ends: the item before clitics and adverbs. */
  readonly before: number;
  /** The inverted subject: "-t-il". */
  readonly pronoun?: Span & { readonly lower: string };
  readonly plural: boolean;
};

type Group = { first: number; form: Cue['form']; pronoun?: Cue['pronoun']; reflexive: boolean; plural: boolean };

const REACH = 7;

/** Whether the item is an adverb; "-ment" ends adverbs, but not "gouvernement" or what a determiner introduces. */
function adverb(items: readonly Item[], at: number, grammar: Grammar): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || item.capital) return false;
  if (grammar.adverbs.has(item.lower)) return true;
  if (!grammar.adverbEnding.test(item.lower) || grammar.notAdverbs.has(item.lower)) return false;
  const before = items[at - 1]?.lower ?? '';
  return !grammar.determiners.has(before) && !grammar.links.has(before);
}

function invertedPronoun(item: Item | undefined, grammar: Grammar): Cue['pronoun'] {
  const pronoun = item && grammar.inverted.exec(item.lower)?.groups?.pronoun;
  return pronoun ? { start: item.end - pronoun.length, end: item.end, lower: pronoun } : undefined;
}

/** Walks back from a participle over adverbs and an inverted subject to its auxiliary. */
export function auxiliary(
  items: readonly Item[],
  verb: number,
  grammar: Grammar,
): { at: number; be: boolean; pronoun?: Cue['pronoun'] } | undefined {
  let pronoun: Cue['pronoun'];
  for (let at = verb - 1; at >= 0 && at >= verb - REACH; at -= 1) {
    const item = items[at];
    if (!item) return undefined;
    const inverted = invertedPronoun(item, grammar);
    if (inverted) pronoun = inverted;
    else if (grammar.have.has(item.lower)) return { at, be: false, pronoun };
    else if (grammar.be.has(item.lower)) {
      const perfect = items[at - 1];
      return perfect && grammar.have.has(perfect.lower) ? { at: at - 1, be: true, pronoun } : { at, be: true, pronoun };
    } else if (!adverb(items, at, grammar) && !grammar.fillers.has(item.lower) && item.lower !== ',') return undefined;
  }
  return undefined;
}

/** "devait conclure", "tient à préciser", "vient d'annoncer": the verb that carries an infinitive cue. */
function governor(items: readonly Item[], verb: number, grammar: Grammar): number | undefined {
  let at = verb - 1;
  while (at >= 0 && at > verb - 4 && (adverb(items, at, grammar) || grammar.clitics.has(items[at]?.lower ?? '')))
    at -= 1;
  if (grammar.infinitiveMarkers.has(items[at]?.lower ?? '')) at -= 1;
  while (at >= 0 && at > verb - 6 && adverb(items, at, grammar) && !grammar.governors.has(items[at]?.lower ?? ''))
    at -= 1;
  return grammar.governors.has(items[at]?.lower ?? '') ? at : undefined;
}

function group(items: readonly Item[], verb: number, reading: VerbReading, grammar: Grammar): Group | undefined {
  const isReflexive = (at: number) =>
    grammar.reflexives.has(items[at - 1]?.lower ?? '') || grammar.reflexives.has(items[at - 2]?.lower ?? '');
  const plural = reading.person === '3p';
  if (reading.tense === 'participle') {
    const found = auxiliary(items, verb, grammar);
    if (!found)
      return noun(items, verb, grammar) ? undefined : { first: verb, form: 'bare', reflexive: false, plural: false };
    const reflexive = isReflexive(found.at);
    if (found.be && !reflexive) return undefined;
    const word = items[found.at]?.lower ?? '';
    const many = /^(?:ont|avaient|auront|auraient|eurent|aient|sont|étaient|have)$/u.test(word);
    return {
      first: found.at,
      form: 'finite',
      reflexive,
      plural: many,
      ...(found.pronoun && { pronoun: found.pronoun }),
    };
  }
  if (reading.tense === 'infinitive') {
    const at = governor(items, verb, grammar);
    const reflexive = isReflexive(verb);
    if (at === undefined && isNamedNoun(items[verb])) return undefined;
    if (at === undefined) return { first: verb, form: 'infinitive', reflexive, plural };
    const found = auxiliary(items, at, grammar);
    return { first: found?.at ?? at, form: 'finite', reflexive, plural };
  }
  if (reading.tense === 'gerund') {
    const quoted = quotedAs(items, verb, grammar);
    if (quoted !== undefined) return { first: quoted, form: 'finite', reflexive: false, plural };
  }
  if (reading.tense === 'gerund' && agentNoun(items, verb, grammar)) return undefined;
  if (reading.tense === 'gerund') return { first: verb, form: 'gerund', reflexive: isReflexive(verb), plural };
  if (reading.person === 'other' || noun(items, verb, grammar) || dependent(items, verb, grammar)) return undefined;
  return { first: verb, form: 'finite', reflexive: isReflexive(verb), plural };
}

/** "was quoted as saying": the auxiliary that the gerund hangs on. */
function quotedAs(items: readonly Item[], verb: number, grammar: Grammar): number | undefined {
  if (items[verb - 1]?.lower !== 'as' || !/^(?:quoted|cited|reported)$/u.test(items[verb - 2]?.lower ?? ''))
    return undefined;
  return auxiliary(items, verb - 2, grammar)?.at;
}

/** The longest phrase of the verb that follows it ("faire savoir"): its frames and the item after its last. */
function phraseAfter(items: readonly Item[], verb: number, lemma: string, language: Language, grammar: Grammar) {
  for (const { rest, frames } of cueEntry(language, lemma)?.phrases ?? []) {
    let at = verb + 1;
    while (
      at < verb + 3 &&
      (adverb(items, at, grammar) || grammar.inverted.test(items[at]?.lower ?? '')) &&
      items[at]?.lower !== rest[0]
    )
      at += 1;
    if (rest.every((word, index) => items[at + index]?.lower === word)) return { frames, last: at + rest.length };
  }
  return undefined;
}

/** Cues of a unit, in order; quotations are not looked into. */
export function findCues(items: readonly Item[], language: Language, grammar: Grammar): readonly Cue[] {
  const cues: Cue[] = [];
  const clues = CLUES[language];
  for (let verb = 0; verb < items.length; verb += 1) {
    const item = items[verb];
    if (
      item?.kind !== 'word' ||
      (clues(item) & CUE) === 0 ||
      (item.capital && verb > 0 && items[verb - 1]?.text !== ':')
    )
      continue;
    const belief = grammar.believers.has(item.lower) ? believer(items, verb, grammar) : undefined;
    if (belief) cues.push(belief);
    for (const cue of readingsAt(items, verb, language, grammar)) {
      const before = cues.at(-1);
      if (before && before.last > cue.first) {
        // "vient d'annoncer", "a fait savoir": the later verb carries the meaning, unless the first is a phrase
        if (before.last > cue.last || before.last > verb) break;
        cues.pop();
      }
      cues.push(cue);
      break;
    }
  }
  return cues;
}

/** "est convaincu que", "s'est dite sûre que", "is confident that": an adjective that takes a clause. */
function believer(items: readonly Item[], at: number, grammar: Grammar): Cue | undefined {
  const item = items[at];
  if (!item || !grammar.that.has(items[at + 1]?.lower ?? '')) return undefined;
  let first = at - 1;
  while (first > 0 && first > at - 4 && (adverb(items, first, grammar) || /^dite?s?$/u.test(items[first]?.lower ?? '')))
    first -= 1;
  if (!grammar.be.has(items[first]?.lower ?? '')) return undefined;
  let before = first - 1;
  while (before >= 0 && grammar.reflexives.has(items[before]?.lower ?? '')) before -= 1;
  const frames: ReadonlySet<Frame> = new Set(['clause']);
  return {
    start: items[first]?.start ?? 0,
    end: item.end,
    first,
    last: at + 1,
    lemma: item.lower,
    frames,
    form: 'finite',
    before,
    plural: false,
  };
}

const FORMS: readonly Cue['form'][] = ['finite', 'infinitive', 'gerund', 'bare'];

/** A form after an auxiliary or an infinitive marker is no finite verb: "a écrit", "to claim". */
function dependent(items: readonly Item[], verb: number, grammar: Grammar): boolean {
  let at = verb - 1;
  while (at >= 0 && at > verb - REACH && (adverb(items, at, grammar) || grammar.inverted.test(items[at]?.lower ?? '')))
    at -= 1;
  const before = items[at]?.lower ?? '';
  return grammar.have.has(before) || grammar.be.has(before) || grammar.infinitiveMarkers.has(before);
}

/** What a word can be as a form of verbs that may be cues. */
const cueReadings = (language: Language) =>
  formFact((lower) => verbReadings(language, lower).filter(({ lemma }) => cueEntry(language, lemma) !== undefined));
const CUE_READINGS = { fr: cueReadings('fr'), en: cueReadings('en') } as const;
const NO_CUES: readonly Cue[] = [];

/** What the verb can be as a cue, the best reading first: a participle with its auxiliary before a present of the same form. */
function readingsAt(items: readonly Item[], verb: number, language: Language, grammar: Grammar): readonly Cue[] {
  const item = items[verb];
  const readings = item ? CUE_READINGS[language](item) : [];
  const [only] = readings;
  if (!only) return NO_CUES;
  if (readings.length === 1) {
    const cue = read(items, verb, only, language, grammar);
    return cue ? [cue] : NO_CUES;
  }
  return readings
    .flatMap((reading) => read(items, verb, reading, language, grammar) ?? [])
    .sort((a, b) => FORMS.indexOf(a.form) - FORMS.indexOf(b.form) || a.first - b.first);
}

function read(
  items: readonly Item[],
  verb: number,
  reading: VerbReading,
  language: Language,
  grammar: Grammar,
): Cue | undefined {
  const found = group(items, verb, reading, grammar);
  const entry = cueEntry(language, reading.lemma);
  if (!found || !entry) return undefined;
  const phrase = phraseAfter(items, verb, reading.lemma, language, grammar);
  const frames = phrase?.frames ?? (found.reflexive && entry.reflexive.size > 0 ? entry.reflexive : entry.frames);
  if (frames.size === 0) return undefined;
  let last = phrase?.last ?? verb + 1;
  let pronoun = found.pronoun;
  if (!pronoun) {
    pronoun = invertedPronoun(items[last], grammar) ?? invertedPronoun(items[verb + 1], grammar);
    if (pronoun && pronoun.end > (items[last - 1]?.end ?? 0)) last += 1;
  }
  let before = found.first - 1;
  while (
    before >= 0 &&
    grammar.clitics.has(items[before]?.lower ?? '') &&
    !grammar.subjects.has(items[before]?.lower ?? '')
  )
    before -= 1;
  const clitics = items.slice(before + 1, found.first);
  if (denied(items, clitics, found.first, last, grammar)) return undefined;
  while (before >= 0 && adverb(items, before, grammar) && !grammar.subjects.has(items[before]?.lower ?? ''))
    before -= 1;
  return {
    start: items[found.first]?.start ?? 0,
    end: items[last - 1]?.end ?? 0,
    first: found.first,
    last,
    lemma: reading.lemma,
    frames,
    form: found.form,
    before,
    plural: found.plural,
    ...(pronoun && { pronoun }),
  };
}

const INSISTENT = /^(?:manqu|hésit|cess|cach|exclu|dout)/u;

/** "n'a pas dit que" tells nothing of what was said; "n'a pas hésité à dire", "n'a cessé de" do. */
function denied(
  items: readonly Item[],
  clitics: readonly Item[],
  first: number,
  last: number,
  grammar: Grammar,
): boolean {
  if (!clitics.some((item) => grammar.negations.has(item.lower))) return false;
  // "n'en justifie pas moins" affirms
  const less = items.slice(last, last + 3).some((item) => item.lower === 'moins');
  return !less && !items.slice(first, last).some((item) => INSISTENT.test(item.lower));
}
