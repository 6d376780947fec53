import type { Sentence } from '../model/segmented.ts';
import { plainVerb, ranked, vote } from './detectors.ts';
import { type Evidence, PLAIN, type Stretch } from './evidence.ts';
import { LANGUAGES } from './function-words.ts';
import type { Scan } from './scan.ts';

/** What a sentence is written in, inside an article in `language`: that, unless its own words clearly say another. */
export function sentenceLanguage(scan: Scan, stretch: Stretch, evidence: Evidence, language: string): string {
  if (evidence.margin >= PLAIN || evidence.best === language) return evidence.margin > 0 ? evidence.best : language;
  const own = evidence.scores[LANGUAGES.indexOf(language)] ?? 0;
  if (own > 0) return language;
  if (evidence.margin > 0 && plainVerb(scan.tokens, stretch)?.language === evidence.best) return evidence.best;
  // The detectors alone take lists of names for anything: more than one grammatical word must agree.
  const agrees = (score: number | undefined) => score !== undefined && score > 1;
  if (lengthOf(scan, stretch) < FOREIGN_LENGTH || !evidence.scores.some(agrees)) return language;
  const voted = vote(scan, stretch, evidence);
  return agrees(evidence.scores[LANGUAGES.indexOf(voted)]) ? voted : language;
}

const SAMPLED = 24;
/** Without detectors: one language has this share of all grammatical evidence, on this share of the sampled letters, … */
const AGREED = 0.75;
const COVERED = 0.4;
/** … and this lead of grammatical words. */
const SURE = 2 * PLAIN;

/** ISO 639-1 code of an article's language by vote of its sentences, each with as many votes as it has letters. */
export function articleLanguage(scan: Scan, sentences: readonly Sentence[], evidences: readonly Evidence[]): string {
  const ballots = ballotsOf(scan, sentences, evidences);
  const obvious = obviousLanguage(ballots);
  if (obvious !== undefined) return obvious;
  const votes = new Map<string, number>();
  const add = (language: string, weight: number) => votes.set(language, (votes.get(language) ?? 0) + weight);
  for (const { evidence, weight } of ballots) if (evidence.margin >= PLAIN) add(evidence.best, weight);
  // The detectors are slow: the longest sentences first, until the others can change nothing.
  const unclear = ballots.filter(({ evidence }) => evidence.margin < PLAIN).sort((a, b) => b.weight - a.weight);
  let left = unclear.reduce((sum, { weight }) => sum + weight, 0);
  for (const { sentence, evidence, weight } of unclear) {
    const [leader, second] = ranked(votes);
    if (leader !== undefined && leader[1] - (second?.[1] ?? 0) > left) break;
    left -= weight;
    const language = vote(scan, sentence, evidence);
    add(language, language === 'und' ? UNKNOWN_VOTE * weight : weight);
  }
  return ranked(votes)[0]?.[0] ?? 'und';
}

type Ballot = { readonly sentence: Sentence; readonly evidence: Evidence; readonly weight: number };

/** Sentences from all of the article, evenly spread. */
function ballotsOf(scan: Scan, sentences: readonly Sentence[], evidences: readonly Evidence[]): readonly Ballot[] {
  const ballots: Ballot[] = [];
  const count = Math.min(sentences.length, SAMPLED);
  for (let at = 0; at < count; at++) {
    const index = Math.floor((at * sentences.length) / count);
    const sentence = sentences[index];
    const evidence = evidences[index];
    if (sentence && evidence) ballots.push({ sentence, evidence, weight: weightOf(scan, sentence) });
  }
  return ballots;
}

/** The language that the grammatical words of all sentences together leave no doubt about. */
function obviousLanguage(ballots: readonly Ballot[]): string | undefined {
  const shares = new Map<string, number>();
  let total = 0;
  let all = 0;
  for (const { evidence, weight } of ballots) {
    const share = weight * Math.min(1, evidence.margin / PLAIN);
    total += weight;
    all += share;
    if (share > 0) shares.set(evidence.best, (shares.get(evidence.best) ?? 0) + share);
  }
  const [leader] = ranked(shares);
  if (leader === undefined || leader[1] < AGREED * all || leader[1] < COVERED * total) return undefined;
  let lead = 0;
  for (const { evidence } of ballots) lead += (evidence.best === leader[0] ? 1 : -1) * Math.min(evidence.margin, PLAIN);
  return lead >= SURE ? leader[0] : undefined;
}

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
