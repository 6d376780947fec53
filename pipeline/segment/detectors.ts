import { eld } from 'eld/extrasmall';
import { francAll } from 'franc';
import { verbReadings } from '../../extractors/lexicons/verbs.ts';
import type { Language, Token } from '../model/segmented.ts';
import type { Evidence, Stretch } from './evidence.ts';
import { grammarOf, LANGUAGES } from './function-words.ts';
import type { Scan } from './scan.ts';

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

/** The language of a stretch with few grammatical words: these, verbs, eld and franc each have a vote; `und` for none. */
export function vote(scan: Scan, stretch: Stretch, evidence: Evidence): string {
  const { words, named } = commonWords(scan, stretch);
  const votes = new Map<string, number>();
  const add = (language: string, weight: number) => votes.set(language, (votes.get(language) ?? 0) + weight);
  const trust = named ? WEIGHT_WITH_NAMES : 1;
  for (const [language, weight] of detectorVotes(words)) add(language, trust * weight);
  if (ACCENTED.test(words)) votes.set('en', WEIGHT_WITH_ACCENTS * (votes.get('en') ?? 0));
  // Other languages share many forms with the verbs of French and English: a verb only strengthens what is likely.
  const verb = plainVerb(scan.tokens, stretch);
  const best = ranked(votes)[0]?.[0];
  const likely = best === 'fr' || best === 'en' || (votes.get(verb?.language ?? '') ?? 0) >= LIKELY * trust;
  if (verb && (likely || ACCENTED.test(verb.lower))) add(verb.language, VERB_VOTE);
  LANGUAGES.forEach((language, index) => {
    add(language, evidence.scores[index] ?? 0);
  });
  const [winner] = ranked(votes);
  return winner && winner[1] >= NEEDED ? winner[0] : 'und';
}

/** Languages by their votes, most first; of equals the one that was named first. */
export const ranked = (votes: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...votes].sort((a, b) => b[1] - a[1]);

const NEEDED = 0.6;
/** What the detectors say of a text that is mostly names counts half. */
const WEIGHT_WITH_NAMES = 0.5;
const FRANC_VOTE = 0.6;
const VERB_VOTE = 1.2;
const LIKELY = 0.3;
const ACCENTED = /[à-öø-ÿœąćęłńśźżășțşţčďěňřšťůž]/u;
const WEIGHT_WITH_ACCENTS = 0.6;

/** What eld and franc say: one vote each for their best language, less for those close behind. */
function detectorVotes(words: string): readonly (readonly [string, number])[] {
  if (words === '') return [];
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

/** The first lower-case verb form that is only French or only English ("ferme", "shuts") and no grammatical word. */
export function plainVerb(tokens: readonly Token[], { first, last }: Stretch): PlainVerb | undefined {
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.capital || grammarOf(token.lower) > 0) continue;
    const french = verbReadings('fr', token.lower).length > 0;
    if (french !== verbReadings('en', token.lower).length > 0)
      return { language: french ? 'fr' : 'en', lower: token.lower };
  }
  return undefined;
}

const ENOUGH = 15;
const PLENTY = 60;
const SAMPLE = 300;

/** The words without those that look like names, which belong to no language; all words (`named`) when few are left. */
function commonWords(
  { text, tokens }: Scan,
  { first, last }: Stretch,
): { readonly words: string; readonly named: boolean } {
  let words = '';
  let names = 0;
  for (let index = first; index < last && words.length < SAMPLE; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    if (token.capital && words !== '') names++;
    else words += `${words === '' ? '' : ' '}${token.text}`;
  }
  if (names === 0 || words.length >= PLENTY) return { words, named: false };
  const start = tokens[first]?.start ?? 0;
  const all = text.slice(start, Math.min(tokens[last - 1]?.end ?? start, start + SAMPLE));
  // German writes its nouns with a capital: they are words, not names.
  if (eld.detect(all).language === 'de') return { words: all, named: false };
  return words.length >= ENOUGH ? { words, named: false } : { words: all, named: true };
}
