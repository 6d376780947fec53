import type { Sentence, Token } from '../model/segmented.ts';
import { ranked, verbLanguage, vote } from './detectors.ts';
import { type Stretch, weigh } from './evidence.ts';
import { LANGUAGES } from './function-words.ts';

/** With this lead of grammatical words no detector is asked. */
const PLAIN = 1.75;

/** ISO 639-1 code of the language of a stretch of tokens, or `und` when nothing speaks clearly for one. */
export function languageOf(text: string, tokens: readonly Token[], stretch: Stretch): string {
  const evidence = weigh(tokens, stretch);
  return evidence.margin >= PLAIN ? evidence.best : vote(text, tokens, stretch, evidence);
}

/** What a sentence is written in, inside an article in `language`: that, unless its own words clearly say another. */
export function sentenceLanguage(text: string, tokens: readonly Token[], stretch: Stretch, language: string): string {
  const evidence = weigh(tokens, stretch);
  if (evidence.margin >= PLAIN || evidence.best === language) return evidence.margin > 0 ? evidence.best : language;
  const own = evidence.scores[LANGUAGES.indexOf(language)] ?? 0;
  if (own > 0) return language;
  if (evidence.margin > 0 && verbLanguage(tokens, stretch) === evidence.best) return evidence.best;
  if (lengthOf(tokens, stretch) < FOREIGN_LENGTH) return language;
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
