import { ideaOf } from '../../extractors/lexicons/concepts.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { Source } from './source.ts';

type Quote = AnalyzedArticle['quotes'][number];

/** A quote as it is compared: who says it, with which ideas, affirmed or denied. */
export type Statement = {
  readonly source: Source;
  readonly quote: Quote;
  readonly speaker: string | null;
  readonly language: 'fr' | 'en';
  readonly ideas: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly negated: boolean;
};

/** A statement has at least this many ideas; a fragment of fewer words says too little to be matched. */
const FEWEST = 4;
/** A letter quoted whole is not the sentence that others quote from it. */
const LONGEST = 90;
/** How far before a fragment a negation still bears on it, in characters: "ce n'était pas « la bonne solution »". */
const REACH = 28;

const NEGATION = {
  fr: /(?<![\p{L}])n(?:e|['’])\s?[\p{L}'’-]+(?:\s+[\p{L}'’-]+)?\s+(?:pas|plus|jamais|aucun|aucune|guère|rien|ni)(?!\p{L})|n['’](?:aurait|avait|est|a|allait)\s+(?:pas|plus|jamais)|(?<!\p{L})(?:pas|jamais|aucune?|non)(?!\p{L})/giu,
  en: /(?<![\p{L}])(?:not|never|no|without|n['’]t)(?!\p{L})|n['’]t\b/giu,
} as const;

const WORD = /(?:[cdjlmnst]|qu)['’](?=\p{L})|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/giu;

/** The sentence around a fragment begins after the last full stop before it. */
const before = (text: string, start: number): string => {
  const piece = text.slice(Math.max(0, start - REACH), start);
  return piece.slice(piece.search(/[.!?][^.!?]*$/u) + 1);
};

/** A quote taken apart for comparison. */
export function statementOf(source: Source, quote: Quote, idOf: (id: string) => string): Statement {
  const sentence = source.analyzed.sentences.find(
    ({ start, end }) => start <= quote.content.start && quote.content.start < end,
  );
  const language = (sentence?.language ?? source.analyzed.language) === 'en' ? 'en' : 'fr';
  const ideas = new Set<string>();
  const numbers = new Set<string>();
  for (const [word] of quote.text.matchAll(WORD)) {
    const idea = ideaOf(language, word.toLowerCase().replaceAll('’', "'"));
    if (idea === null) continue;
    if (/^\d/u.test(idea)) numbers.add(idea);
    ideas.add(idea);
  }
  const heard = quote.kind === 'direct' ? quote.text : before(source.text, quote.content.start) + quote.text;
  const { id } = quote.speaker ?? { id: null };
  return {
    source,
    quote,
    speaker: id === null ? null : idOf(id),
    language,
    ideas,
    numbers,
    negated: (heard.match(NEGATION[language]) ?? []).length % 2 === 1,
  };
}

/** Whether a statement is long enough to be matched, and not a document quoted whole. */
export const comparable = ({ ideas }: Statement): boolean => ideas.size >= FEWEST && ideas.size <= LONGEST;

/**
 * Whether two quotes are one statement: the same speaker (or one unknown), most ideas of the shorter in the longer,
 * no number that only contradicts, and the same polarity. Between different languages the share may be lower, since
 * the list of ideas does not hold every word.
 */
export function sameStatement(a: Statement, b: Statement): boolean {
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return false;
  const [shorter, longer] = a.ideas.size <= b.ideas.size ? [a, b] : [b, a];
  let shared = 0;
  for (const idea of shorter.ideas) if (longer.ideas.has(idea)) shared++;
  const sameSpeaker = a.speaker !== null && a.speaker === b.speaker;
  const share = shared / shorter.ideas.size;
  const literal = share >= 0.9 && shared >= 5;
  if (!literal && a.negated !== b.negated) return false;
  if (!literal && longer.ideas.size > 5 * shorter.ideas.size) return false;
  for (const number of shorter.numbers) if (!longer.numbers.has(number) && longer.numbers.size > 0) return false;
  const wanted = sameSpeaker ? (a.language === b.language ? 0.5 : 0.45) : 0.75;
  return shared >= FEWEST && share >= wanted;
}
