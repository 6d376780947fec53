import type { Language, Token } from '../../pipeline/model/segmented.ts';
import { verbReadings } from '../lexicons/verbs.ts';
import { formFact } from '../word-fact.ts';
import { cueEntry } from './cues.ts';
import { englishGrammar } from './en/grammar.ts';
import { frenchGrammar } from './fr/grammar.ts';
import type { Grammar } from './grammar.ts';

/*
 * What a sentence must hold for a frame to find anything in it. One look at each word says it, and a sentence that holds
 * none of it is not read at all.
 */

/** A form of a verb that may be a cue, or an adjective that takes a clause. */
export const CUE = 1;
/** The word that tells an attribution from other words: "selon", the second of "d'après". */
export const SOURCE = 2;
/** The first word of an attribution. */
export const SOURCE_HEAD = 4;
export const COLON = 8;
/** Words in quotation marks. */
export const REGION = 16;
/** "comme", "as". */
export const AS = 32;
/** An attribution at the head of its sentence only, or with a relative pronoun: "pour". */
export const SOURCE_OPENING = 64;
/** "lequel", "qui". */
export const RELATIVE = 128;

/** The word lists of each language. */
export const GRAMMARS: Readonly<Record<Language, Grammar>> = { fr: frenchGrammar, en: englishGrammar };

function cluesOf(language: Language) {
  const { believers, sources, as, relatives } = GRAMMARS[language];
  const heads = new Set(sources.map(({ words }) => words[0]));
  const openings = new Set(sources.flatMap(({ words, only }) => (only ? words : [])));
  const tellers = new Set(
    sources.flatMap(({ words, only }) => (only ? [] : words.reduce((a, b) => (b.length > a.length ? b : a)))),
  );
  return formFact((lower) => {
    const cue = believers.has(lower) || verbReadings(language, lower).some(({ lemma }) => cueEntry(language, lemma));
    return (
      (cue ? CUE : 0) |
      (tellers.has(lower) ? SOURCE : 0) |
      (heads.has(lower) ? SOURCE_HEAD : 0) |
      (lower === ':' ? COLON : 0) |
      (as.has(lower) ? AS : 0) |
      (openings.has(lower) ? SOURCE_OPENING : 0) |
      (relatives.has(lower) ? RELATIVE : 0)
    );
  });
}

/** The clues that a word is, as bits. */
export const CLUES: Readonly<Record<Language, (word: Pick<Token, 'form' | 'lower'>) => number>> = {
  fr: cluesOf('fr'),
  en: cluesOf('en'),
};
