import { LANGUAGES, languagesOf } from './function-words.ts';
import { CAPITAL, GRAMMAR_SHIFT, QUOTE, type Scan } from './scan.ts';

/** A stretch of tokens, as indexes: from `first` to before `last`. */
export type Stretch = { readonly first: number; readonly last: number };

/** How well each of `LANGUAGES` fits a stretch, by its grammatical words; `margin` is the lead of the best. */
export type Evidence = {
  readonly best: string;
  readonly margin: number;
  /** One a language; left out (`PLAIN_SCORES`) when the lead is plain. */
  readonly scores: readonly number[];
};

/** With this lead of grammatical words no detector is asked. */
export const PLAIN = 1.75;
const PLAIN_SCORES: readonly number[] = [];

/** A word with a capital may belong to a name ("The New York Times"). */
const WEIGHT_OF_CAPITAL = 0.35;
/** What is quoted may be in another language than the sentence around it, which is what the rules read. */
const WEIGHT_OF_QUOTED = 0.1;
const OPENING = '«“„';
const CLOSING = '»”';

const outside = new Float64Array(LANGUAGES.length);
const inside = new Float64Array(LANGUAGES.length);

/** Counts the grammatical words of each language; a word that several languages have counts for each in part. */
export function weigh({ tokens, traits }: Scan, { first, last }: Stretch): Evidence {
  clear(outside);
  let scores = outside;
  let quotes = false;
  for (let index = first; index < last; index++) {
    const trait = traits[index] ?? 0;
    if (trait >> GRAMMAR_SHIFT) add(scores, trait);
    else if (trait & QUOTE) {
      if (!quotes) clear(inside);
      quotes = true;
      scores = quotedAfter(tokens[index]?.text ?? '', scores === inside) ? inside : outside;
    }
  }
  if (quotes) addQuoted();
  return rank(outside);
}

function clear(scores: Float64Array): void {
  for (let index = 0; index < scores.length; index++) scores[index] = 0;
}

/** A quotation counts in part when grammatical words around it say in which language it is framed. */
function addQuoted(): void {
  let share = 1;
  for (const score of outside) if (score >= 1) share = WEIGHT_OF_QUOTED;
  for (let index = 0; index < outside.length; index++)
    outside[index] = (outside[index] ?? 0) + share * (inside[index] ?? 0);
}

function add(scores: Float64Array, trait: number): void {
  const languages = languagesOf(trait >> GRAMMAR_SHIFT);
  const weight = (trait & CAPITAL ? WEIGHT_OF_CAPITAL : 1) / languages.length;
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
  const margin = (scores[best] ?? 0) - (scores[second] ?? 0);
  return { best: LANGUAGES[best] ?? 'und', margin, scores: margin >= PLAIN ? PLAIN_SCORES : [...scores] };
}
