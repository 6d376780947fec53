import type { ReferenceWords } from '../../extractors/references/noun.ts';
import { formFact } from '../../extractors/word-fact.ts';
import type { Language, SegmentedArticle, Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';
import type { Profile } from './entities.ts';
import type { Choice, Past } from './history.ts';

/** Where the reader of an article stands. */
export type Place = {
  readonly article: SegmentedArticle;
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly sentence: number;
  readonly words: ReferenceWords;
  readonly language: Language;
  readonly history: readonly Past[];
  readonly profiles: ReadonlyMap<string, Profile>;
  /** For names that a role introduces ("le ministre X"): whether the role may be a subject, by the name's offset. */
  readonly free: Map<number, boolean>;
  /** Whether a name begins at the token. */
  readonly namedAt: (token: number) => Profile | undefined;
};

/** A phrase that refers, with what it can refer to, and the index of the token after it. */
export type Found = Choice &
  Span & {
    readonly form: 'nominal' | 'role' | 'pronoun';
    readonly rule: string;
    readonly last: number;
    /** Somebody whom the article does not name ("un analyste"): no reference, but later pronouns may mean them. */
    readonly stranger?: Profile;
  };

/** Nobody fits. */
export const NOBODY: Choice = { entity: null, candidates: [] };
/** Adjectives that stand between article and noun. */
export const BETWEEN =
  /^(?:anciens?|anciennes?|ex|jeunes?|nouveaux?|nouvel|nouvelles?|premiers?|premières?|actuels?|actuelles?|vice|futurs?|futures?|principal|grand|petit|former|new|first|young|current|chief|prime|vice-|senior|deputy|acting|online|tech|social|retail|american|british|[\p{L}-]+-based|french|german|japanese|chinese|us)$/u;
const isBetween = formFact((lower) => BETWEEN.test(lower));
/** Endings of adjectives that a noun for an organization may carry: "la société coréenne". */
export const ADJECTIVE =
  /(?:ais|aise|ain|aine|ien|ienne|yen|yenne|ois|oise|and|ande|éen|éenne|ol|ole|annique|lge|sse|sse|tal|tale|ral|rale|nal|nale|ctuel|ctuelle)$/u;
/** Prepositions that open a complement. */
export const LINK = /^(?:de|du|des|d'|of)$/u;

/** The span of tokens [first, last). */
export const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
});

/** Whether the determiner is contracted with a preposition: a contracted article ("du", "au") is left out of the span. */
export const contracted = (token: Token | undefined): boolean => /^(?:du|au)$/u.test(token?.lower ?? '');

/** Whether what is known of a person allows the gender. */
export const agrees = (profile: Profile, gender: 'm' | 'f' | 'any' | 'both'): boolean =>
  gender === 'any' || gender === 'both' || profile.gender === undefined || profile.gender === gender;

/** The noun of a definite phrase: its index, after at most two adjectives. */
export function nounAfter(place: Place, list: ReadonlyMap<string, unknown>): number | undefined {
  const { tokens, index } = place;
  for (let at = index + 1; at < index + 4; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const adjective = isBetween(token);
    if (list.has(token.lower) && !(adjective && list.has(tokens[at + 1]?.lower ?? ''))) return at;
    if (!adjective) return undefined;
  }
  return undefined;
}

/** Words after which a noun phrase has ended. */
export const FUNCTION =
  /^(?:a|ont|avait|avaient|est|sont|était|sera|serait|aura|aurait|fut|va|vont|doit|peut|pourrait|devrait|veut|ne|n'|se|s'|qui|que|qu'|dont|où|et|ou|mais|dans|en|pour|par|sur|avec|sans|selon|depuis|après|avant|lors|afin|comme|si|à|au|aux|y|lui|leur|le|la|l'|les|qu'|ayant|puis|cependant|toutefois|également|aussi|alors|désormais|n'a|has|have|had|is|was|will|would|said|says|and|or|but|in|on|at|to|for|with|by|from|that|which|who|also|can|could|may|might|should|does|did|plans|expects|announced|'s)$/u;
