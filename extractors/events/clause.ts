import type { Discourse, Reference } from '../../pipeline/model/discourse.ts';
import {
  type Language,
  type SegmentedArticle,
  type Sentence,
  type Token,
  tokenAt,
} from '../../pipeline/model/segmented.ts';
import type { Span } from '../../pipeline/model/span.ts';
import { readingsOf, type VerbReading } from '../lexicons/verbs.ts';
import type { Antecedent } from './antecedent.ts';
import { englishGrammar } from './en/grammar.ts';
import { frenchGrammar } from './fr/grammar.ts';
import type { Grammar } from './grammar.ts';

const grammars = { fr: frenchGrammar, en: englishGrammar } as const;

/** What the rules of events look at: one sentence with its references laid over its tokens. */
export type Clause = {
  readonly article: SegmentedArticle;
  readonly sentence: Sentence;
  readonly language: Language;
  readonly grammar: Grammar;
  readonly discourse: Discourse;
  /** Index of the first token of the sentence and of the token after its last, into the article's tokens. */
  readonly first: number;
  readonly last: number;
  /** The reference that a token belongs to, by token index. */
  readonly referenceAt: ReadonlyMap<number, Reference>;
  /** Tokens of time expressions: they are neither triggers nor participants nor counts. */
  readonly dated: ReadonlySet<number>;
  /** What `verbsAt` has answered, by token of the sentence: rules ask it of the same words over and over. */
  readonly verbs: (readonly VerbReading[] | undefined)[];
  /** Who stands without a name in the sentence before; null when nobody does. */
  readonly antecedent: Antecedent | null;
};

const END: Token = { start: 0, end: 0, text: '', lower: '', kind: 'mark', capital: false, spaced: false, form: 0 };

/** The token at an index; an empty mark outside the sentence. */
export const tokenOf = (clause: Clause, index: number): Token =>
  index < clause.first || index >= clause.last ? END : (clause.article.tokens[index] ?? END);

/** Lays the references of a sentence over its tokens; `from` is the first reference that may stand in it. */
export function clauseOf(
  article: SegmentedArticle,
  sentence: Sentence,
  language: Language,
  discourse: Discourse,
  references: readonly Reference[],
  dates: readonly Span[],
  antecedent: Antecedent | null = null,
): Clause {
  const referenceAt = new Map<number, Reference>();
  let at = sentence.first;
  for (const reference of references) {
    while (at < sentence.last && (article.tokens[at]?.end ?? 0) <= reference.start) at++;
    for (; at < sentence.last && (article.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < reference.end; at++)
      referenceAt.set(at, reference);
  }
  const dated = new Set<number>();
  for (const date of dates)
    for (
      let index = tokenAt(article.tokens, date.start);
      (article.tokens[index]?.start ?? date.end) < date.end;
      index++
    )
      dated.add(index);
  const grammar = grammars[language];
  return {
    article,
    sentence,
    language,
    grammar,
    discourse,
    first: sentence.first,
    last: sentence.last,
    referenceAt,
    dated,
    verbs: [],
    antecedent,
  };
}

/** French adjectives that stand before their noun. */
const PRENOMINAL =
  /^(?:premier|première|second|seconde|deuxième|troisième|dernier|dernière|nouveau|nouvel|nouvelle|grande?|petite?|autre|vrai|vraie|seule?)$/u;

/** Whether the word before makes a noun of a word that could be a verb. */
function nounContext(clause: Clause, index: number, reading: VerbReading): boolean {
  const { grammar } = clause;
  const before = tokenOf(clause, index - 1).lower;
  // the genitive of a name is no determiner: "Moody's downgraded"
  if (before === "'s" && clause.referenceAt.has(index - 1)) return false;
  if (reading.tense === 'infinitive') {
    if (clause.language === 'fr') return before === 'un' || before === 'le';
    if (before === 'to') return false;
    return grammar.determiners.has(before) || grammar.prepositions.has(before) || closesPhrase(clause, index);
  }
  if (clause.language === 'en' && reading.tense === 'present' && reading.person !== '3s' && closesPhrase(clause, index))
    return true;
  if (reading.tense === 'gerund') {
    if (clause.language === 'en') return /^(?:an?|the)$/u.test(before);
    const noun = /^(?:seule?|premier|première|dernier|dernière|jeune|ancien|ancienne|principal|simple|autre)s?$/u;
    return (
      (grammar.determiners.has(before) && !grammar.clitics.has(before)) ||
      (before === "l'" && tokenOf(clause, index - 2).lower !== 'en') || // "l'attaquant de Nantes"
      grammar.contracted.has(before) ||
      noun.test(before)
    );
  }
  // "on l'a arrêté", "il les accuse": a pronoun before the verb, no article
  if (clause.language === 'fr' && CLITIC_OBJECT.test(before)) {
    if (AUXILIARY_FORM.test(tokenOf(clause, index).lower)) return false;
    if (SUBJECT_PRONOUN.test(tokenOf(clause, index - 2).lower)) return false;
  }
  // "le premier titre": an adjective that stands before its noun
  if (PRENOMINAL.test(before) && grammar.determiners.has(tokenOf(clause, index - 2).lower)) return true;
  return grammar.determiners.has(before) || grammar.contracted.has(before) || grammar.prepositions.has(before);
}

const CLITIC_OBJECT = /^(?:l[ea']|les|leur)$/u;
const AUXILIARY_FORM = /^(?:a|ont|avait|avaient|aurait|auraient|aura|auront|ait|aient)$/u;
const SUBJECT_PRONOUN = /^(?:ils?|elles?|on|qui|ne|n')$/u;

/** "released a security update": in English a bare form at the end of a singular phrase is its noun, whatever the tagger says. */
function closesPhrase(clause: Clause, index: number): boolean {
  for (let at = index - 1; at > index - 6; at--) {
    const { lower, pos } = tokenOf(clause, at);
    if (lower === 'a' || lower === 'an') return at < index - 1;
    if (pos !== 'NOUN' && pos !== 'ADJ' && lower !== '-') return false;
    if (pos === 'NOUN' && at === index - 1 && lower.endsWith('s') && !lower.endsWith('ss')) return false;
  }
  return false;
}

/** "Pendle issues emergency patch": the present of a headline after the name that opens it, where the tagger saw a noun. */
function headlineVerb(clause: Clause, index: number): boolean {
  const { lower } = tokenOf(clause, index);
  if (!lower.endsWith('s') || !clause.referenceAt.has(index - 1) || tokenOf(clause, clause.last - 1).text === '.')
    return false;
  for (let at = index - 1; at >= clause.first; at--) if (!clause.referenceAt.has(at)) return false;
  for (let at = index + 1; at < clause.last; at++) {
    const { pos, text, lower: word } = tokenOf(clause, at);
    if (text === ',' || clause.grammar.subordinators.has(word) || word === 'as' || word === 'to') break;
    if (pos === 'VERB' || pos === 'AUX') return false;
  }
  return /^(?:NOUN|PROPN|ADJ|DET|NUM|PRON)$/u.test(tokenOf(clause, index + 1).pos ?? '');
}

/** The readings of a token as a verb, where its neighbours let it be one. */
export function verbsAt(clause: Clause, index: number): readonly VerbReading[] {
  const token = tokenOf(clause, index);
  if (token.kind !== 'word') return NO_VERB;
  const known = clause.verbs[index - clause.first];
  if (known) return known;
  const verbs = readVerbs(clause, index, token);
  clause.verbs[index - clause.first] = verbs;
  return verbs;
}

const NO_VERB: readonly VerbReading[] = [];

function readVerbs(clause: Clause, index: number, token: Token): readonly VerbReading[] {
  if (token.capital && index > clause.first && clause.referenceAt.has(index)) return NO_VERB;
  const readings = readingsOf(clause.language, token);
  if (readings.length === 0) return readings;
  if (clause.language === 'en' && token.pos !== undefined && !/^(?:VERB|AUX|ADJ|PART)$/u.test(token.pos))
    return headlineVerb(clause, index) ? readings.filter(({ person }) => person === '3s') : NO_VERB;
  return readings.filter((reading) => !nounContext(clause, index, reading));
}

/** Whether a token is a verb at work: not a participle that stands as an adjective ("réseau privé"). */
export function isVerbal(clause: Clause, index: number): boolean {
  const readings = verbsAt(clause, index);
  if (readings.some(({ tense }) => tense !== 'participle')) return true;
  const { perfect, passive } = clause.grammar;
  const auxiliary = (at: number) => verbsAt(clause, at).some(({ lemma }) => perfect.has(lemma) || passive.has(lemma));
  return readings.length > 0 && [1, 2, 3].some((step) => auxiliary(index - step));
}

/** Whether a token is a finite verb or an auxiliary. */
export const isFiniteVerb = (clause: Clause, index: number): boolean =>
  verbsAt(clause, index).some(({ tense }) => tense !== 'infinitive' && tense !== 'participle' && tense !== 'gerund');

const MANNER = { fr: /ment$/u, en: /ly$/u } as const;

/** Whether a lower-case word is an adverb or a negation, by the lists or by its ending. */
export const isAdverb = ({ grammar, language }: Clause, lower: string): boolean =>
  grammar.adverbs.has(lower) || grammar.negations.has(lower) || MANNER[language].test(lower);
