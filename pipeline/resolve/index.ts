import { verbReadings } from '../../extractors/lexicons/verbs.ts';
import { findRegions } from '../../extractors/quotes/region.ts';
import type { ReferenceWords } from '../../extractors/references/noun.ts';
import { referenceWords } from '../../extractors/references/words.ts';
import { formFact } from '../../extractors/word-fact.ts';
import type { Discourse, Entity, Reference } from '../model/discourse.ts';
import type { OrganizationMention, PersonMention } from '../model/mention.ts';
import type { Language, SegmentedArticle, Token } from '../model/segmented.ts';
import { trace } from '../model/trace.ts';
import { castOf, type Named, type Profile } from './entities.ts';
import type { Past } from './history.ts';
import { nominalAt } from './nominals.ts';
import type { Found, Place } from './place.ts';
import { latterAt, pronounAt } from './pronouns.ts';
import { headRole, roleAt, trailingRole } from './roles.ts';

/** Whether a phrase that refers can begin with a word: asked first of every word. */
const opens = (language: Language) => {
  const { latter, definite, pronouns, tonics } = referenceWords[language];
  const firsts = new Set([...latter.map(([first]) => first), ...definite, ...pronouns.keys(), ...tonics.keys()]);
  return formFact((lower) => firsts.has(lower) || /^(?:une?|an?|-(?:t-)?(?:il|elle))$/u.test(lower));
};
const OPENS = { fr: opens('fr'), en: opens('en') } as const;

const PHRASES: readonly ((place: Place) => Found | undefined)[] = [latterAt, roleAt, nominalAt, pronounAt];

/** Who "Lindsay", "le groupe", "le responsable" and "elle" are inside one article. */
export function resolveReferences(
  article: SegmentedArticle,
  organizations: readonly OrganizationMention[],
  persons: readonly PersonMention[],
): Discourse {
  const { names, profiles } = castOf(organizations, persons);
  const starts = new Map(names.map((name) => [name.start, name]));
  const reader: Reader = {
    article,
    profiles,
    starts,
    quoted: quotedTokens(article),
    free: new Map(),
    references: [],
    history: [],
    namedAt: (token) => profiles.get(starts.get(article.tokens[token]?.start ?? -1)?.entity ?? ''),
  };
  article.sentences.forEach((_, number) => {
    readSentence(reader, number);
  });
  const entities = new Map([...profiles].map(([id, profile]): [string, Entity] => [id, entityOf(profile)]));
  return { entities, references: reader.references };
}

type Reader = {
  readonly article: SegmentedArticle;
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly starts: ReadonlyMap<number, Named>;
  readonly quoted: ReadonlySet<number>;
  readonly free: Map<number, boolean>;
  readonly references: Reference[];
  readonly history: Past[];
  readonly namedAt: (token: number) => Profile | undefined;
};

function readSentence(reader: Reader, number: number): void {
  const { article, profiles, starts, quoted, history, free, namedAt } = reader;
  const { tokens } = article;
  const sentence = article.sentences[number];
  const language = sentence?.language;
  if (!sentence || (language !== 'fr' && language !== 'en')) return;
  const words = referenceWords[language];
  const placeAt = (index: number): Place => ({
    article,
    tokens,
    index,
    sentence: number,
    words,
    language,
    history,
    profiles,
    free,
    namedAt,
  });
  for (let index = sentence.first; index < sentence.last; ) {
    const token = tokens[index];
    if (!token) return;
    const name = starts.get(token.start);
    if (name) {
      const last = readName(reader, name, index, number, language);
      const profile = profiles.get(name.entity);
      if (profile?.entity.kind === 'person') trailingRole(placeAt(last), profile, last);
      index = last;
      continue;
    }
    if (index === sentence.first) headRole(placeAt(index));
    const found =
      token.kind !== 'word' || !OPENS[language](token) || quoted.has(index) ? undefined : firstOf(placeAt(index));
    if (found) readPhrase(reader, found, index, number, language);
    index = found?.last ?? index + 1;
  }
}

/** Notes a name and gives the index of the token after it. */
function readName(reader: Reader, name: Named, index: number, sentence: number, language: Language): number {
  const words = referenceWords[language];
  const { article, profiles, quoted, free, references, history } = reader;
  const profile = profiles.get(name.entity);
  if (profile) {
    references.push(nameReference(article.text, name, profile));
    const subject = free.get(name.start) ?? isFree(article.tokens, index, words, language);
    const aside = profile.organizationKind === 'media' && tellsAside(article.tokens, index, language);
    history.push({ profile, sentence, subject: subject && !quoted.has(index) && !aside });
  }
  let last = index + 1;
  while ((article.tokens[last]?.start ?? name.end) < name.end) last += 1;
  return last;
}

function readPhrase(reader: Reader, found: Found, index: number, sentence: number, language: Language): void {
  const words = referenceWords[language];
  const { article, profiles, references, history } = reader;
  const profile = found.stranger ?? profiles.get(found.entity ?? '');
  if (!found.stranger) references.push(referenceOf(found, profiles));
  if (profile) history.push({ profile, sentence, subject: isFree(article.tokens, index, words, language) });
}

function firstOf(place: Place): Found | undefined {
  for (const read of PHRASES) {
    const found = read(place);
    if (found) return found;
  }
  return undefined;
}

const entityOf = ({ entity, gender }: Profile): Entity => (gender && !entity.gender ? { ...entity, gender } : entity);

function nameReference(text: string, name: Named, { entity }: Profile): Reference {
  const { start, end } = name;
  const full = text.slice(start, end) === entity.name || text.slice(start, end).includes(' ');
  const rule = full ? 'references/name' : 'references/short-name';
  return {
    start,
    end,
    form: full ? 'name' : 'short',
    entity: entity.id,
    candidates: [entity.id],
    trace: trace(rule, name, [name.trace]),
  };
}

function referenceOf(found: Found, profiles: ReadonlyMap<string, Profile>): Reference {
  const { start, end, form, entity, candidates, rule } = found;
  const named = candidates.map((id) => profiles.get(id)?.entity.name ?? id);
  const note = entity === null ? `several fit, so none is chosen: ${named.join(', ')}` : undefined;
  return { start, end, form, entity, candidates, trace: trace(rule, { start, end }, [], note) };
}

/** Whether a name stands behind the verb of an aside (", a rapporté CNBC"): who passes the news on is not what it is about. */
function tellsAside(tokens: readonly Token[], index: number, language: Language): boolean {
  const verb = verbReadings(language, tokens[index - 1]?.lower ?? '').length > 0;
  return verb && [2, 3].some((step) => tokens[index - step]?.text === ',');
}

/**
 * Whether the phrase at the token may be a subject: no preposition governs it, not over the words of its own phrase
 * either ("à la chaîne de télévision X"), and it is no infinitive's object.
 */
function isFree(
  tokens: readonly Token[],
  index: number,
  { prepositions }: ReferenceWords,
  language: Language,
): boolean {
  for (let at = index - 1; at >= index - REACH; at -= 1) {
    const before = tokens[at];
    if (!before || (before.kind === 'mark' && before.text !== '.')) return true;
    if (PASSING.test(before.lower)) continue;
    if (prepositions.has(before.lower)) return /^(?:que|qu'|that|et|and|dont)$/u.test(before.lower);
    const readings = verbReadings(language, before.lower);
    if (readings.some(({ tense }) => tense === 'infinitive') && language === 'fr') return false;
    if (readings.length > 0) return true;
  }
  return true;
}

const REACH = 5;
const PASSING = /^(?:m\.?|mme|mr\.?|mrs\.?|ms\.?|dr|le|la|l'|les|the|\.)$/u;

/** Tokens inside quotation marks that hold a sentence: pronouns there are another speaker's. */
function quotedTokens(article: SegmentedArticle): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (const region of findRegions(article.text, article.tokens)) {
    if (region.words < 4) continue;
    for (let index = region.first; index < region.last; index += 1) quoted.add(index);
  }
  return quoted;
}
