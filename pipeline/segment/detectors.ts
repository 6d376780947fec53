import { eld } from 'eld/extrasmall';
import { francAll } from 'franc';
import { verbReadings } from '../../extractors/lexicons/verbs.ts';
import type { Language, Token } from '../model/segmented.ts';
import type { Evidence, Stretch } from './evidence.ts';
import { grammarOf, LANGUAGES } from './function-words.ts';
import type { Scan } from './scan.ts';
import { wordVotes } from './word-votes.ts';

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

/**
 * The language of a stretch with few grammatical words: these, common words, letters, verbs, eld and franc each have a
 * vote; `und` for none.
 */
export function vote(scan: Scan, stretch: Stretch, evidence: Evidence): string {
  const { words, named, crowded } = commonWords(scan, stretch);
  const votes = new Map<string, number>();
  const add = (language: string, weight: number) => votes.set(language, (votes.get(language) ?? 0) + weight);
  const trust = named ? WEIGHT_WITH_NAMES : 1;
  for (const [language, weight] of detectorVotes(words)) add(language, trust * weight);
  if (!named && ACCENTED.test(words)) votes.set('en', WEIGHT_WITH_ACCENTS * (votes.get('en') ?? 0));
  for (const [language, weight] of wordVotes(scan.tokens, stretch)) add(language, weight);
  LANGUAGES.forEach((language, index) => {
    add(language, evidence.scores[index] ?? 0);
  });
  const verb = plainVerb(scan.tokens, stretch);
  if (verb) add(verb.language, verbVote(verb, votes, trust, crowded));
  const [winner] = ranked(votes);
  return winner && winner[1] >= NEEDED ? winner[0] : 'und';
}

/** Other languages share many forms with the verbs of French and English: a verb only strengthens what is likely. */
function verbVote(verb: PlainVerb, votes: ReadonlyMap<string, number>, trust: number, crowded: boolean): number {
  const best = ranked(votes)[0]?.[0];
  if (best === 'fr' || best === 'en') return VERB_VOTE;
  const likely = ACCENTED.test(verb.lower) || (votes.get(verb.language) ?? 0) >= LIKELY * trust;
  return likely ? (crowded ? VERB_VOTE : FOREIGN_VERB_VOTE) : 0;
}

/** Languages by their votes, most first; of equals the one that was named first. */
export const ranked = (votes: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...votes].sort((a, b) => b[1] - a[1]);

const NEEDED = 0.6;
/** What the detectors say of a text that is mostly names counts half. */
const WEIGHT_WITH_NAMES = 0.5;
const FRANC_VOTE = 0.6;
const VERB_VOTE = 1.5;
const FOREIGN_VERB_VOTE = 0.8;
const LIKELY = 0.3;
const ACCENTED = /[à-öø-ÿœąćęłńśźżășțşţčďěňřšťůž]/u;
const WEIGHT_WITH_ACCENTS = 0.6;

/** What eld and franc say: one vote each for their best language, less for those close behind. */
function detectorVotes(words: string): readonly (readonly [string, number])[] {
  if (words.length < SHORTEST) return [];
  const scores = Object.entries(eld.detect(words).getScores());
  const best = scores.reduce((most, [, score]) => Math.max(most, score), 0);
  const first = scores.map(([language, score]) => [language, 1 - ELD_SLOPE * (best - score)] as const);
  const second = francAll(words, FRANC_OPTIONS).map(
    ([code, score]) => [CODES[code] ?? '', FRANC_VOTE * (1 - FRANC_SLOPE * (1 - score))] as const,
  );
  return [...first, ...second].filter(([language, weight]) => language !== '' && weight > 0);
}

const ELD_SLOPE = 6;
const FRANC_SLOPE = 3;

type PlainVerb = { readonly language: Language; readonly lower: string };

/** Nouns of Latin that English makes verbs of ("station", "position") are words of a dozen languages. */
const SHARED = /[st]ions?$/u;

/** The first lower-case verb form that is only French or only English ("ferme", "shuts") and no grammatical word. */
export function plainVerb(tokens: readonly Token[], { first, last }: Stretch): PlainVerb | undefined {
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.capital || grammarOf(token.lower) > 0) continue;
    if (SHARED.test(token.lower)) continue;
    const french = verbReadings('fr', token.lower).length > 0;
    if (french !== verbReadings('en', token.lower).length > 0)
      return { language: french ? 'fr' : 'en', lower: token.lower };
  }
  return undefined;
}

/** Fewer characters tell the detectors nothing. */
const SHORTEST = 4;
const ENOUGH = 15;
const PLENTY = 60;
const SAMPLE = 300;

type CommonWords = {
  readonly words: string;
  /** All words, names too, because few are left without them. */
  readonly named: boolean;
  /** Half of the words look like names. */
  readonly crowded: boolean;
};

/** The words without those that look like names, which belong to no language. */
function commonWords({ text, tokens }: Scan, { first, last }: Stretch): CommonWords {
  let words = '';
  let count = 0;
  let names = 0;
  for (let index = first; index < last && words.length < SAMPLE; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    count++;
    if (token.capital && words !== '') names++;
    else words += `${words === '' ? '' : ' '}${token.text}`;
  }
  const crowded = names > 1 && 2 * names >= count;
  if (names === 0 || words.length >= PLENTY) return { words, named: false, crowded };
  const start = tokens[first]?.start ?? 0;
  const all = text.slice(start, Math.min(tokens[last - 1]?.end ?? start, start + SAMPLE));
  // German writes its nouns with a capital: they are words, not names.
  if (!crowded && eld.detect(all).language === 'de') return { words: all, named: false, crowded };
  return words.length >= ENOUGH ? { words, named: false, crowded } : { words: all, named: true, crowded };
}
