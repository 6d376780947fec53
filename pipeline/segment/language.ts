import { eld } from 'eld/extrasmall';
import { francAll } from 'franc';
import type { Sentence, Token } from '../model/segmented.ts';
import { LANGUAGES, languagesOfWord } from './function-words.ts';

/** A stretch of tokens, as indexes: from `first` to before `last`. */
type Stretch = { readonly first: number; readonly last: number };

/** How well each of `LANGUAGES` fits a stretch, by its grammatical words. */
type Evidence = { readonly best: string; readonly margin: number; readonly scores: Float64Array };

/** With this lead of grammatical words no detector is asked. */
const PLAIN = 1.75;
const WEIGHT_OF_CAPITAL = 0.4;
const ELD_VOTE = 1;
const FRANC_VOTE = 0.6;
const NEEDED = 0.9;

/** ISO 639-1 code of the language of a stretch of tokens, or `und` when nothing speaks clearly for one. */
export function languageOf(text: string, tokens: readonly Token[], stretch: Stretch): string {
  const evidence = weigh(tokens, stretch);
  return evidence.margin >= PLAIN ? evidence.best : vote(text, tokens, stretch, evidence);
}

/** What a sentence is written in, inside an article in `language`: that, unless its own words clearly say another. */
export function sentenceLanguage(text: string, tokens: readonly Token[], stretch: Stretch, language: string): string {
  const evidence = weigh(tokens, stretch);
  const own = evidence.scores[LANGUAGES.indexOf(language)] ?? 0;
  if (evidence.best === language || own >= 1) return evidence.margin >= PLAIN ? evidence.best : language;
  if (evidence.margin >= PLAIN) return evidence.best;
  if (own > 0 || lengthOf(tokens, stretch) < FOREIGN_LENGTH) return language;
  const voted = vote(text, tokens, stretch, evidence);
  return voted === 'und' ? language : voted;
}

const SAMPLED = 24;
/** Sentences that are plain by their grammatical words decide alone when they are this share of the sample. */
const PLAIN_SHARE = 0.6;

/** ISO 639-1 code of an article's language by vote of its sentences, each with as many votes as it has letters. */
export function articleLanguage(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): string {
  const votes = new Map<string, number>();
  const unclear: Sentence[] = [];
  const add = (language: string, weight: number) => votes.set(language, (votes.get(language) ?? 0) + weight);
  let total = 0;
  for (const sentence of sample(sentences)) {
    const weight = Math.min(lengthOf(tokens, sentence), LONGEST_VOTE);
    const evidence = weigh(tokens, sentence);
    total += weight;
    if (evidence.margin >= PLAIN) add(evidence.best, weight);
    else unclear.push(sentence);
  }
  const [plain] = ranked(votes);
  if (plain && plain[1] >= PLAIN_SHARE * total) return plain[0];
  for (const sentence of unclear) {
    const language = languageOf(text, tokens, sentence);
    const weight = Math.min(lengthOf(tokens, sentence), LONGEST_VOTE);
    add(language, language === 'und' ? UNKNOWN_VOTE * weight : weight);
  }
  return ranked(votes)[0]?.[0] ?? 'und';
}

const ranked = (votes: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...votes].sort((a, b) => b[1] - a[1]);

/** Sentences from all of the article, evenly spread. */
function sample(sentences: readonly Sentence[]): readonly Sentence[] {
  const step = sentences.length / SAMPLED;
  return step <= 1
    ? sentences
    : Array.from({ length: SAMPLED }, (_, at) => sentences[Math.floor(at * step)]).filter((s) => s !== undefined);
}

/** A sentence that nobody recognizes says little against the others. */
const UNKNOWN_VOTE = 0.3;
const LONGEST_VOTE = 200;
const FOREIGN_LENGTH = 40;

const lengthOf = (tokens: readonly Token[], { first, last }: Stretch): number =>
  (tokens[last - 1]?.end ?? 0) - (tokens[first]?.start ?? 0);

/** Counts grammatical words; one with a capital inside the sentence may belong to a name ("The New York Times"). */
function weigh(tokens: readonly Token[], { first, last }: Stretch): Evidence {
  const scores = new Float64Array(LANGUAGES.length);
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    const languages = token?.kind === 'word' ? languagesOfWord(token.lower) : undefined;
    if (!token || !languages) continue;
    const weight = (token.capital ? WEIGHT_OF_CAPITAL : 1) / languages.length;
    for (const language of languages) scores[language] = (scores[language] ?? 0) + weight;
  }
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

const CODES: Readonly<Record<string, string>> = {
  fra: 'fr',
  eng: 'en',
  deu: 'de',
  spa: 'es',
  ita: 'it',
  nld: 'nl',
  por: 'pt',
  ron: 'ro',
  ces: 'cs',
  pol: 'pl',
  swe: 'sv',
};
const FRANC_OPTIONS = { only: Object.keys(CODES), minLength: 3 };

/** Few grammatical words: these, eld and franc each have a vote. */
function vote(text: string, tokens: readonly Token[], stretch: Stretch, evidence: Evidence): string {
  const words = commonWords(text, tokens, stretch);
  const votes = new Map<string, number>();
  const add = (language: string, weight: number) => votes.set(language, (votes.get(language) ?? 0) + weight);
  LANGUAGES.forEach((language, index) => {
    add(language, evidence.scores[index] ?? 0);
  });
  add(eld.detect(words).language, ELD_VOTE);
  const [closest] = francAll(words, FRANC_OPTIONS);
  add(CODES[closest?.[0] ?? ''] ?? '', FRANC_VOTE);
  votes.delete('');
  const [winner] = ranked(votes);
  return winner && winner[1] >= NEEDED ? winner[0] : 'und';
}

const ENOUGH = 15;
const SAMPLE = 300;

/** The words without those that look like names, which belong to no language; all words when few are left. */
function commonWords(text: string, tokens: readonly Token[], { first, last }: Stretch): string {
  let words = '';
  for (let index = first; index < last && words.length < SAMPLE; index++) {
    const token = tokens[index];
    if (token?.kind === 'word' && (!token.capital || index === first))
      words += `${words === '' ? '' : ' '}${token.text}`;
  }
  if (words.length >= ENOUGH) return words;
  const start = tokens[first]?.start ?? 0;
  return text.slice(start, Math.min(tokens[last - 1]?.end ?? start, start + SAMPLE));
}
