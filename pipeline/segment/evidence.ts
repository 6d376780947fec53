import type { Token } from '../model/segmented.ts';
import { LANGUAGES, languagesOfWord } from './function-words.ts';

/** A stretch of tokens, as indexes: from `first` to before `last`. */
export type Stretch = { readonly first: number; readonly last: number };

/** How well each of `LANGUAGES` fits a stretch, by its grammatical words; `margin` is the lead of the best. */
export type Evidence = { readonly best: string; readonly margin: number; readonly scores: Float64Array };

/** A word with a capital may belong to a name ("The New York Times"). */
const WEIGHT_OF_CAPITAL = 0.35;
/** What is quoted may be in another language than the sentence around it, which is what the rules read. */
const WEIGHT_OF_QUOTED = 0.1;
const OPENING = '«“„';
const CLOSING = '»”';

/** Counts the grammatical words of each language; a word that several languages have counts for each in part. */
export function weigh(tokens: readonly Token[], { first, last }: Stretch): Evidence {
  const scores = new Float64Array(LANGUAGES.length);
  const inside = new Float64Array(LANGUAGES.length);
  let quoted = false;
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'mark') quoted = quotedAfter(token.text, quoted);
    else if (token.kind === 'word') add(quoted ? inside : scores, token);
  }
  let framed = false;
  for (const score of scores) framed ||= score >= 1;
  for (let index = 0; index < scores.length; index++)
    scores[index] = (scores[index] ?? 0) + (framed ? WEIGHT_OF_QUOTED : 1) * (inside[index] ?? 0);
  return rank(scores);
}

function add(scores: Float64Array, token: Token): void {
  const languages = languagesOfWord(token.lower);
  if (!languages) return;
  const weight = (token.capital ? WEIGHT_OF_CAPITAL : 1) / languages.length;
  for (const language of languages) scores[language] = (scores[language] ?? 0) + weight;
}

const quotedAfter = (mark: string, quoted: boolean): boolean => {
  if (mark === '"') return !quoted;
  return OPENING.includes(mark) || (quoted && !CLOSING.includes(mark));
};

function rank(scores: Float64Array): Evidence {
  let best = 0;
  let second = -1;
  for (let index = 1; index < scores.length; index++) {
    if ((scores[index] ?? 0) > (scores[best] ?? 0)) {
      second = best;
      best = index;
    } else if (second < 0 || (scores[index] ?? 0) > (scores[second] ?? 0)) second = index;
  }
  return { best: LANGUAGES[best] ?? 'und', margin: (scores[best] ?? 0) - (scores[second] ?? 0), scores };
}
