import { findRegions } from '../../extractors/quotes/region.ts';
import { referenceWords } from '../../extractors/references/words.ts';
import type { Discourse, Entity, Reference } from '../model/discourse.ts';
import type { OrganizationMention, PersonMention } from '../model/mention.ts';
import type { SegmentedArticle, Token } from '../model/segmented.ts';
import { trace } from '../model/trace.ts';
import { castOf, type Named, type Profile } from './entities.ts';
import type { Past } from './history.ts';
import { type Found, latterAt, nominalAt, type Place, pronounAt, roleAt } from './phrases.ts';

const PHRASES: readonly ((place: Place) => Found | undefined)[] = [latterAt, roleAt, nominalAt, pronounAt];

/** Who "Lindsay", "le groupe", "le responsable" and "elle" are inside one article. */
export function resolveReferences(
  article: SegmentedArticle,
  organizations: readonly OrganizationMention[],
  persons: readonly PersonMention[],
): Discourse {
  const { names, profiles } = castOf(organizations, persons);
  const references: Reference[] = [];
  const history: Past[] = [];
  const starts = new Map(names.map((name) => [name.start, name]));
  const quoted = quotedTokens(article);
  const { tokens } = article;
  const namedAt = (token: number): Profile | undefined =>
    profiles.get(starts.get(tokens[token]?.start ?? -1)?.entity ?? '');
  article.sentences.forEach((sentence, number) => {
    const { language } = sentence;
    if (language !== 'fr' && language !== 'en') return;
    const words = referenceWords[language];
    for (let index = sentence.first; index < sentence.last; ) {
      const token = tokens[index];
      if (!token) break;
      const name = starts.get(token.start);
      if (name) {
        const profile = profiles.get(name.entity);
        if (profile) {
          references.push(nameReference(article.text, name, profile));
          history.push({
            profile,
            sentence: number,
            subject: free(tokens, index, words.prepositions) && !quoted.has(index),
          });
        }
        const end = name.end;
        do index += 1;
        while ((tokens[index]?.start ?? end) < end);
        continue;
      }
      const place: Place = { article, tokens, index, sentence: number, words, language, history, profiles, namedAt };
      const found = quoted.has(index) || token.kind !== 'word' ? undefined : firstOf(place);
      if (!found) {
        index += 1;
        continue;
      }
      references.push(referenceOf(found, profiles));
      const profile = found.entity === null ? undefined : profiles.get(found.entity);
      if (profile) history.push({ profile, sentence: number, subject: free(tokens, index, words.prepositions) });
      index = found.last;
    }
  });
  const entities = new Map([...profiles].map(([id, profile]): [string, Entity] => [id, entityOf(profile)]));
  return { entities, references };
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

/** Whether no preposition governs the phrase at the token: it may be a subject. Titles and articles are passed over. */
function free(tokens: readonly Token[], index: number, prepositions: ReadonlySet<string>): boolean {
  let at = index - 1;
  while (at >= index - 3 && /^(?:m\.?|mme|mr\.?|mrs\.?|ms\.?|dr|le|la|l'|les|the|\.)$/u.test(tokens[at]?.lower ?? ''))
    at -= 1;
  const before = tokens[at];
  return !before || !prepositions.has(before.lower) || /^(?:que|qu'|that|et|and|dont)$/u.test(before.lower);
}

/** Tokens inside quotation marks that hold a sentence: pronouns there are another speaker's. */
function quotedTokens(article: SegmentedArticle): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (const region of findRegions(article.text, article.tokens)) {
    if (region.words < 4) continue;
    for (let index = region.first; index < region.last; index += 1) quoted.add(index);
  }
  return quoted;
}
