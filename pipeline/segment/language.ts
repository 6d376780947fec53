import type { Sentence } from '../model/segmented.ts';
import { plainVerb, ranked, vote } from './detectors.ts';
import { type Evidence, PLAIN, type Stretch, weigh } from './evidence.ts';
import { LANGUAGES } from './function-words.ts';
import type { Scan } from './scan.ts';

/** ISO 639-1 code of the language of a stretch of tokens, or `und` when nothing speaks clearly for one. */
export function languageOf(scan: Scan, stretch: Stretch): string {
  const evidence = weigh(scan, stretch);
  return evidence.margin >= PLAIN ? evidence.best : vote(scan, stretch, evidence);
}

/** What a sentence is written in, inside an article in `language`: that, unless its own words clearly say another. */
export function sentenceLanguage(scan: Scan, stretch: Stretch, evidence: Evidence, language: string): string {
  if (evidence.margin >= PLAIN || evidence.best === language) return evidence.margin > 0 ? evidence.best : language;
  const own = evidence.scores[LANGUAGES.indexOf(language)] ?? 0;
  if (own > 0) return language;
  if (evidence.margin > 0 && plainVerb(scan.tokens, stretch)?.language === evidence.best) return evidence.best;
  if (lengthOf(scan, stretch) < FOREIGN_LENGTH) return language;
  const voted = vote(scan, stretch, evidence);
  // The detectors alone take lists of names for anything: more than one grammatical word must agree.
  return (evidence.scores[LANGUAGES.indexOf(voted)] ?? 0) > 1 ? voted : language;
}

const SAMPLED = 24;
/** Sentences that are plain by their grammatical words decide alone when they are this share of the sample. */
const PLAIN_SHARE = 0.6;

/** ISO 639-1 code of an article's language by vote of its sentences, each with as many votes as it has letters. */
export function articleLanguage(scan: Scan, sentences: readonly Sentence[], evidences: readonly Evidence[]): string {
  const votes = new Map<string, number>();
  const unclear: { readonly sentence: Sentence; readonly evidence: Evidence; readonly weight: number }[] = [];
  const add = (language: string, weight: number) => votes.set(language, (votes.get(language) ?? 0) + weight);
  let total = 0;
  for (const index of sample(sentences.length)) {
    const sentence = sentences[index];
    const evidence = evidences[index];
    if (!sentence || !evidence) continue;
    const weight = weightOf(scan, sentence);
    total += weight;
    if (evidence.margin >= PLAIN) add(evidence.best, weight);
    else unclear.push({ sentence, evidence, weight });
  }
  const [plain] = ranked(votes);
  if (plain && plain[1] >= PLAIN_SHARE * total) return plain[0];
  for (const { sentence, evidence, weight } of unclear) {
    const language = vote(scan, sentence, evidence);
    add(language, language === 'und' ? UNKNOWN_VOTE * weight : weight);
  }
  return ranked(votes)[0]?.[0] ?? 'und';
}

/** Indexes of sentences from all of the article, evenly spread. */
const sample = (count: number): readonly number[] =>
  Array.from({ length: Math.min(count, SAMPLED) }, (_, at) => Math.floor((at * count) / Math.min(count, SAMPLED)));

/** As many votes as letters; a sentence that is quoted has fewer. */
function weightOf(scan: Scan, sentence: Sentence): number {
  const quoted = sentence.depth > 0 || '«“"„'.includes(scan.tokens[sentence.first]?.text ?? ' ');
  return (quoted ? QUOTED_VOTE : 1) * Math.min(lengthOf(scan, sentence), LONGEST_VOTE);
}

const QUOTED_VOTE = 0.4;
/** A sentence that nobody recognizes says little against the others. */
const UNKNOWN_VOTE = 0.3;
const LONGEST_VOTE = 200;
const FOREIGN_LENGTH = 40;

const lengthOf = ({ tokens }: Scan, { first, last }: Stretch): number =>
  (tokens[last - 1]?.end ?? 0) - (tokens[first]?.start ?? 0);
