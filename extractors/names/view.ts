import type { SegmentedArticle, Token } from '../../pipeline/model/segmented.ts';
import { functionWords } from '../lexicons/function-words.ts';
import { commonWords } from '../lexicons/sets.ts';
import { verbReadings } from '../lexicons/verbs.ts';
import { foldWord } from './fold.ts';

/** An article as the finders of names read it: facts about each token, worked out once. */
export type View = {
  readonly article: SegmentedArticle;
  readonly tokens: readonly Token[];
  /** Lower case without accents, for comparison with the lexicons. */
  readonly folded: readonly string[];
  /** Whether the token begins a sentence, a line, a quotation or an item: its capital proves nothing. */
  readonly initial: readonly boolean[];
  /** Whether a line break stands before the token: no name runs across it. */
  readonly broken: readonly boolean[];
  /** Language of the token's sentence; a token of another language is read as none. */
  readonly language: readonly ('fr' | 'en' | 'none')[];
  /** Whether most words of the token's sentence are capitalized: then capitals mean little. */
  readonly titled: readonly boolean[];
};

const OPENING = new Set(['«', '“', '"', '(', '[', '–', '—', '-', '•', '‘', "'", '*', '…']);
const RESTART = new Set([':', '?', '!']);

/** Facts about every token of an article. */
export function viewOf(article: SegmentedArticle): View {
  const { tokens, text } = article;
  const folded: string[] = [];
  const initial: boolean[] = [];
  const broken: boolean[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    folded.push(foldWord(token.lower));
    const before = tokens[i - 1];
    const line = before !== undefined && token.spaced && hasBreak(text, before.end, token.start);
    broken.push(line);
    const restarted =
      before?.kind === 'mark' && (RESTART.has(before.text) || (initial[i - 1] === true && OPENING.has(before.text)));
    initial.push(before === undefined || line || restarted);
  }
  const language: ('fr' | 'en' | 'none')[] = new Array(tokens.length).fill('none');
  const titled: boolean[] = new Array(tokens.length).fill(false);
  for (const sentence of article.sentences) {
    const spoken = sentence.language === 'fr' || sentence.language === 'en' ? sentence.language : 'none';
    let capitals = 0;
    let words = 0;
    let plain = 0;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i];
      if (token?.kind !== 'word' || functionWords.has(folded[i] ?? '')) continue;
      words++;
      if (!token.capital) continue;
      capitals++;
      if (i > sentence.first && commonWords().has(token.lower)) plain++;
    }
    const mostly =
      words >= 4 && capitals * 10 >= words * 7 && plain >= 2 && !(spoken === 'en' && hasVerb(article, sentence));
    for (let i = sentence.first; i < sentence.last; i++) {
      language[i] = spoken;
      titled[i] = mostly;
    }
    let first = sentence.first;
    while (first < sentence.last && tokens[first]?.kind === 'mark') {
      initial[first] = true;
      first++;
    }
    if (first < tokens.length) initial[first] = true;
  }
  for (let i = 0; i < tokens.length; i++) {
    if (!(i === 0 || broken[i]) || !isSharing(tokens, i)) continue;
    do language[i] = 'none';
    while (++i < tokens.length && !/\n\s*\n/u.test(text.slice(tokens[i - 1]?.end, tokens[i]?.start)));
    i--;
  }
  return { article, tokens, folded, initial, broken, language, titled };
}

/** English headlines of capitals capitalize their verb, too: one in lower case makes a sentence. */
const hasVerb = ({ tokens }: SegmentedArticle, { first, last }: { readonly first: number; readonly last: number }) =>
  tokens
    .slice(first, last)
    .some(({ text }) => BE.has(text) || verbReadings('en', text).some(({ tense }) => tense === 'past'));

const BE = new Set('is are was were has have had will would'.split(' '));

function hasBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}

/** A line of buttons ("Partager sur : …") names networks, but says nothing of them. */
const isSharing = (tokens: readonly Token[], first: number): boolean => {
  const word = tokens[first]?.lower;
  if (word !== 'partager' && word !== 'share') return false;
  return tokens.slice(first + 1, first + 5).some(({ text }) => text === ':');
};

/** Whether two letters or more, all of them capitals; the article of "L'UE" is one letter. */
export const allCapitals = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase() && !ELIDED.test(text);

const ELIDED = /^\p{Lu}['’]$/u;

/** The folded text of the tokens from `first` to before `last`, single spaces where white space stands. */
export function keyOf({ folded, tokens }: View, first: number, last: number): string {
  let key = folded[first] ?? '';
  for (let i = first + 1; i < last; i++) key += (tokens[i]?.spaced ? ' ' : '') + (folded[i] ?? '');
  return key;
}

const ARABIC = /^(?:al|el|as|ash|ad|ar|at|az|an|bin|ben|ibn|abu|abd|ul)-\p{Lu}/u;

/** Whether the token is the later part of a name though it begins in lower case: "al-Assad". */
export const isJoinedName = ({ tokens }: View, i: number): boolean => ARABIC.test(tokens[i]?.text ?? '');
