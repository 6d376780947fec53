import type { Language, Sentence, Token } from '../../pipeline/model/segmented.ts';
import { type Found, type Phrases, phraseAt, phrasesOf } from './phrases.ts';
import { OTHER_RATES, RATES } from './rates.data.ts';

const split = (words: string): readonly string[] => words.split('|').filter(Boolean);

const ENGLISH: Readonly<Record<string, string>> = Object.fromEntries([
  ...RATES.flatMap(([per, english]) =>
    split(english).flatMap((noun) =>
      ['a', 'an', 'per', 'each', 'every', '/', '/ per'].map((word): [string, string] => [`${word} ${noun}`, per]),
    ),
  ),
  ...Object.entries(OTHER_RATES.en),
]);

const FRENCH: Readonly<Record<string, string>> = Object.fromEntries([
  ...RATES.flatMap(([per, , french, withArticle = '']) => [
    ...split(french).flatMap((noun) =>
      ['par', 'chaque', '/'].map((word): [string, string] => [`${word} ${noun}`, per]),
    ),
    ...split(withArticle).map((phrase): [string, string] => [phrase, per]),
  ]),
  ...Object.entries(OTHER_RATES.fr),
]);

const PHRASES: Readonly<Record<Language, Phrases<string>>> = {
  fr: phrasesOf(FRENCH, 'after'),
  en: phrasesOf(ENGLISH, 'after'),
};

/** "$15-an-hour": joined by hyphens behind the amount. */
const JOINED: ReadonlyMap<string, string> = new Map(
  RATES.flatMap(([per, english]) =>
    split(english).flatMap((noun) =>
      ['a', 'an', 'per'].flatMap((word): [string, string][] => [
        [`${word}-${noun}`, per],
        [`-${word}-${noun}`, per],
      ]),
    ),
  ),
);

/** After these the words were a time ("a year earlier", "la semaine dernière") or a part of something ("a head of lettuce"). */
const OTHERWISE =
  /^(?:earlier|ago|later|before|after|derni[eè]re?|prochaine?|passée?|suivante?|précédente?|du|où|last|next)$/u;

/** Words of measure that may stand between an amount and what it is paid for: "1 800 € brut par mois". */
const BETWEEN: ReadonlySet<string> = new Set([
  'brut',
  'bruts',
  'net',
  'nets',
  'ht',
  'ttc',
  'hors',
  'more',
  'extra',
  'gross',
]);

/** What the amount is paid for, by the words just after it, with the tokens that say it. */
export function rateAfter(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  language: Language,
): Found<string> | null {
  const start = BETWEEN.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const joined = language === 'en' ? joinedRate(tokens, at, sentence.last) : null;
  const found = joined ?? phraseAt(PHRASES[language], tokens, start, sentence);
  return found && !OTHERWISE.test(tokens[found.end]?.lower ?? '') ? found : null;
}

function joinedRate(tokens: readonly Token[], at: number, last: number): Found<string> | null {
  const dash = tokens[at]?.text === '-';
  const index = dash ? at + 1 : at;
  const value = index < last ? JOINED.get(tokens[index]?.lower ?? '') : undefined;
  return value !== undefined && tokens[index]?.spaced === false ? { value, start: index, end: index + 1 } : null;
}
