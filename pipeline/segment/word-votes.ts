import type { Token } from '../model/segmented.ts';
import { COMMON_WORDS, LETTERS } from './common-words.data.ts';
import type { Stretch } from './evidence.ts';
import { grammarOf, LANGUAGES, languagesOf } from './function-words.ts';

/** The languages that have a common word. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(COMMON_WORDS))
    for (const word of new Set(words.split(' '))) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
})();

const WEIGHT_OF_WORD = 0.7;
const WEIGHT_OF_LETTERS = 0.8;
/** A word with a capital inside a text may be a name. */
const WEIGHT_OF_CAPITAL = 0.35;
const LINKS: ReadonlySet<string> = new Set("de du des d' di del della dei da do dos von van der of for the".split(' '));
const WEIGHT_OF_LINK = 0.65;
/** Words that are asked, at most. */
const SAMPLE = 60;
const PLAIN = /^[a-z'-]*$/u;

/** What common words and the letters of all lower-case words say: each word one vote, parted among its languages. */
export function wordVotes(tokens: readonly Token[], { first, last }: Stretch): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  const share = (languages: readonly string[], weight: number) => {
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + weight / languages.length);
  };
  let begun = false;
  for (let index = first; index < Math.min(last, first + SAMPLE); index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const weight = token.capital && begun ? WEIGHT_OF_CAPITAL : 1;
    begun = true;
    share(LANGUAGES_OF.get(token.lower) ?? [], weight * WEIGHT_OF_WORD);
    if (isLink(tokens, first, index)) share(languagesOf(grammarOf(token.lower)).map(nameOf), -WEIGHT_OF_LINK);
    if (weight === 1 && !PLAIN.test(token.lower)) share(languagesWithLetters(token.lower), WEIGHT_OF_LETTERS);
  }
  return votes;
}

const nameOf = (index: number): string => LANGUAGES[index] ?? 'und';

/** A preposition inside a name ("Banco de Chile", "Bank of Ireland") says what language the name is in. */
const isLink = (tokens: readonly Token[], first: number, index: number): boolean =>
  index > first + 1 &&
  LINKS.has(tokens[index]?.lower ?? '') &&
  tokens[index - 1]?.capital === true &&
  tokens[index + 1]?.capital === true;

const languagesWithLetters = (word: string): readonly string[] => {
  const letters = [...word].filter((letter) => /\p{L}/u.test(letter) && !/[a-z]/u.test(letter));
  if (letters.length === 0) return [];
  return Object.keys(LETTERS).filter((language) => letters.every((letter) => LETTERS[language]?.includes(letter)));
};
