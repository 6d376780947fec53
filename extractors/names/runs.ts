import { functionWords } from '../lexicons/function-words.ts';
import { commonWords, englishWord, firstNames } from '../lexicons/sets.ts';
import { verbReadings } from '../lexicons/verbs.ts';
import { isVital } from '../persons/en/subjects.ts';
import { isJoinedName, type View } from './view.ts';

/** Words with capitals side by side: from `first` to before `last`. */
export type Run = { readonly first: number; readonly last: number };

/** Capitalized inside a name these are part of it: "Marine Le Pen", "Theresa May". */
const INNER = new Set(
  "le la du de des van von der da di dos del el al los las ben bin st may mai non ali d'".split(' '),
);
const NUMBERED = /^\d{1,3}$/u;

/** Every run of capitalized words of an article, in text order. */
export function capitalizedRuns(view: View): readonly Run[] {
  const { tokens } = view;
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!opens(view, i)) continue;
    let last = i + 1;
    while (last < tokens.length && continues(view, last) && !isSecond(view, i, last)) last++;
    runs.push({ first: i, last });
    i = last - 1;
  }
  return runs;
}

/** A capital at the head of a sentence opens a run only when the word is no grammar, or the next word is capitalized and the first no common word. */
function opens(view: View, i: number): boolean {
  const { tokens, folded, initial, language } = view;
  const token = tokens[i];
  if (!token?.capital || language[i] === 'none' || token.lower.endsWith("'")) return false;
  if (functionWords.has(folded[i] ?? '')) return isEnglishName(view, i);
  const common = commonWords().has(token.lower) || (language[i] === 'en' && englishWord(token.lower)?.kind === 'other');
  if (!initial[i] || !common) return true;
  // "Apparently Hitzig", "Naturellement Renault": adverbs are no part of a name.
  if (/(?:[^l]ly|lly|ement|amment|emment)$/u.test(token.lower) && !firstNames().has(folded[i] ?? '')) return false;
  return (
    firstNames().has(folded[i] ?? '') ||
    isVital(view, i) ||
    (tokens[i + 1]?.capital === true && tokens[i + 1]?.spaced === true && !functionWords.has(folded[i + 1] ?? ''))
  );
}

/** "May died", "her sister Grace": words of grammar of one of the languages that are persons in English. */
function isEnglishName({ tokens, folded, language, initial }: View, i: number): boolean {
  if (language[i] !== 'en') return false;
  if (folded[i] === 'grace') return !initial[i];
  const next = tokens[i + 1];
  if (folded[i] !== 'may' || next?.kind !== 'word' || next.capital || MONTHLY.has(next.lower)) return false;
  return verbReadings('en', next.lower).some(({ tense, person }) => tense === 'past' || person === '3s');
}

/** What is told of the month. */
const MONTHLY = new Set('is was saw brought marks marked comes came sees brings'.split(' '));

function continues(view: View, i: number): boolean {
  const { tokens, broken, folded } = view;
  const token = tokens[i];
  if (!token || broken[i]) return false;
  if (token.capital)
    return !functionWords.has(folded[i] ?? '') || token.text.length === 1 || INNER.has(folded[i] ?? '');
  if (isJoinedName(view, i)) return true;
  if (token.kind === 'number') return NUMBERED.test(token.text) && token.spaced && tokens[i + 1]?.capital === true;
  return (
    (token.text === '&' || token.text === '.') &&
    isInitialDot(token.text, tokens[i - 1]?.text) &&
    tokens[i + 1]?.capital === true
  );
}

/** "Ann Vale & Lee Tarn": first names on both sides of the mark make two persons. */
const isSecond = ({ tokens, folded }: View, first: number, i: number): boolean =>
  tokens[i]?.text === '&' &&
  i - first > 1 &&
  firstNames().has(folded[first] ?? '') &&
  firstNames().has(folded[i + 1] ?? '') &&
  tokens[i + 2]?.capital === true;

const isInitialDot = (text: string, before: string | undefined): boolean =>
  text === '&' || (before?.length === 1 && before !== 'I');
