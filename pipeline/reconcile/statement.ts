import { ideaOf } from '../../extractors/lexicons/concepts.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import { slug } from '../model/identifier.ts';
import { textOf } from '../model/span.ts';
import type { Source } from './source.ts';

type Quote = AnalyzedArticle['quotes'][number];

/** The words of a quote as ideas: of all its content, and of its fragments in marks alone. */
type Reading = ReadonlySet<string>;

/** A quote as it is compared: who says it, with which ideas, affirmed or denied. */
export type Statement = {
  readonly source: Source;
  readonly quote: Quote;
  readonly speaker: string | null;
  readonly language: 'fr' | 'en';
  readonly ideas: Reading;
  readonly fragments: Reading | null;
  readonly numbers: ReadonlySet<string>;
  readonly negated: boolean;
};

/** Two statements share at least this many ideas; fewer say too little, unless they are all there is on both sides. */
const FEWEST = 4;
const SHORTEST = 2;
/** A letter quoted whole is not the sentence that others quote from it. */
const LONGEST = 90;
/** A quote this many times longer than another holds more than its statement. */
const LONGER = 5;
/** From this share on two quotes are the same words. */
const LITERAL = 0.85;
/** How far before a fragment a negation still bears on it, in characters: "ce n'était pas « la bonne solution »". */
const REACH = 28;

const NEGATION = {
  fr: /(?<!\p{L})(?:ne(?=\s)|n['’]|(?:pas|jamais|aucune?|rien|non)(?!\p{L}))/iu,
  en: /(?<!\p{L})(?:not|never|no|without)(?!\p{L})|n['’]t(?!\p{L})/iu,
} as const;

const WORD = /(?:[cdjlmnst]|qu)['’](?=\p{L})|[\p{L}\p{N}]+/giu;

/** The sentence around a fragment begins after the last full stop before it. */
const before = (text: string, start: number): string => {
  const piece = text.slice(Math.max(0, start - REACH), start);
  return piece.slice(piece.search(/[.!?][^.!?]*$/u) + 1);
};

function ideasOf(text: string, language: 'fr' | 'en'): Reading {
  const ideas = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    const idea = ideaOf(language, word.toLowerCase().replaceAll('’', "'"));
    if (idea !== null) ideas.add(idea);
  }
  return ideas;
}

/** A quote taken apart for comparison. */
export function statementOf(source: Source, quote: Quote, idOf: (id: string) => string): Statement {
  const sentence = source.analyzed.sentences.find(
    ({ start, end }) => start <= quote.content.start && quote.content.start < end,
  );
  const language = (sentence?.language ?? source.analyzed.language) === 'en' ? 'en' : 'fr';
  const ideas = ideasOf(quote.text, language);
  const parts = quote.parts?.map((part) => textOf(source.text, part)).join(' ');
  const heard = quote.kind === 'direct' ? quote.text : before(source.text, quote.content.start) + quote.text;
  const { id } = quote.speaker ?? { id: null };
  return {
    source,
    quote,
    speaker: id === null ? null : idOf(id),
    language,
    ideas,
    fragments: parts === undefined ? null : ideasOf(parts, language),
    numbers: new Set([...ideas].filter((idea) => /^\d/u.test(idea))),
    negated: heard.search(NEGATION[language]) >= 0,
  };
}

/** Whether a quote is a letter, a memo or a speech that its article gives in full: words in paragraphs of their own. */
export const isDocument = ({ quote }: Statement): boolean =>
  quote.kind === 'direct' && /\S\s*\n\s*\S/u.test(quote.text);

/** Whether a statement is long enough to be matched, and not a document quoted whole. */
export const comparable = (statement: Statement): boolean =>
  statement.ideas.size >= SHORTEST && statement.ideas.size <= LONGEST && !isDocument(statement);

/** How much an idea tells: the more quotes hold it, the less. */
export type Weight = (idea: string) => number;

/** The weighted share of the ideas of the shorter reading that the longer one holds; 0 when too few are shared. */
function shareOf(a: Reading, b: Reading, weight: Weight): number {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size < SHORTEST || longer.size > LONGER * shorter.size) return 0;
  let shared = 0;
  let count = 0;
  let all = 0;
  for (const idea of shorter) {
    const value = weight(idea);
    all += value;
    if (!longer.has(idea)) continue;
    shared += value;
    count++;
  }
  const whole = count === shorter.size && count === longer.size;
  return count < FEWEST && !whole ? 0 : shared / all;
}

/** Whether the words of one quote stand in the other as they are. */
function contains(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return slug(longer).includes(slug(shorter));
}

/**
 * How far two quotes say the same, from 0 to 1: the share of ideas of the shorter in the longer, by their weight, the
 * better of the whole quote and its fragments. 0 where they cannot be one: other speakers, other numbers, opposite
 * polarity.
 */
export function likeness(a: Statement, b: Statement, weight: Weight): number {
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return 0;
  const readings = (one: Statement) => (one.fragments ? [one.ideas, one.fragments] : [one.ideas]);
  const share = Math.max(...readings(a).flatMap((x) => readings(b).map((y) => shareOf(x, y, weight))));
  // the same words are one statement even where the negation stands outside a fragment
  if (a.negated !== b.negated && !contains(a.quote.text, b.quote.text)) return 0;
  const [fewer, more] = a.numbers.size <= b.numbers.size ? [a.numbers, b.numbers] : [b.numbers, a.numbers];
  for (const number of fewer) if (!more.has(number)) return 0;
  return share;
}

/** The likeness from which two quotes are one statement. In one article only a repetition is; between languages less is enough. */
export function enough(a: Statement, b: Statement): number {
  if (a.source.document.id === b.source.document.id) return LITERAL;
  if (a.speaker === null || a.speaker !== b.speaker) return 0.75;
  return a.language === b.language ? 0.45 : 0.4;
}
