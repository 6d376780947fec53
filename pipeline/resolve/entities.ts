import type { Entity } from '../model/discourse.ts';
import { slug } from '../model/identifier.ts';
import type { OrganizationMention, PersonMention } from '../model/mention.ts';
import { bySpan, overlaps, type Span } from '../model/span.ts';
import type { Trace } from '../model/trace.ts';

/** A name in the text and whom it names. */
export type Named = Span & { readonly entity: string; readonly trace: Trace };

/** What the article tells of an entity beside its name. */
export type Profile = {
  readonly entity: Entity;
  /** Kind of organization, as its mentions say. */
  readonly organizationKind?: string;
  /** Nouns of functions that stand beside the name, and their fields. */
  readonly nouns: Set<string>;
  readonly fields: Set<string>;
  gender?: 'm' | 'f';
  /** How often the article names it. */
  count: number;
  /** Whether its name extends another's ("Amazon Care" beside "Amazon"), and whether another extends its own. */
  child: boolean;
  parent: boolean;
};

export type Cast = { readonly names: readonly Named[]; readonly profiles: ReadonlyMap<string, Profile> };

/** Everybody and everything that the article names; a person wins over an organization on the same words. */
export function castOf(organizations: readonly OrganizationMention[], persons: readonly PersonMention[]): Cast {
  const profiles = new Map<string, Profile>();
  const names: Named[] = [];
  const add = (mention: Span & { id: string; trace: Trace }, profile: () => Profile) => {
    const known = profiles.get(mention.id) ?? profile();
    known.count += 1;
    profiles.set(mention.id, known);
    names.push({ start: mention.start, end: mention.end, entity: mention.id, trace: mention.trace });
  };
  const facts = factsOf(persons);
  for (const person of persons) {
    const { id, name, gender, role } = person;
    add(person, () => blank(facts.get(id) ?? { id, name, kind: 'person' }));
    const profile = profiles.get(id);
    if (profile && gender) profile.gender ??= gender;
    if (profile && role) for (const word of role.toLowerCase().split(/[^\p{L}-]+/u)) profile.nouns.add(word);
  }
  const taken = [...names];
  for (const mention of organizations) {
    if (overlapsAny(taken, mention)) continue;
    const { id, name, kind } = mention;
    add(mention, () => ({
      ...blank({ id, name, kind: 'organization', ...(kind && { sort: kind }) }),
      ...(kind && { organizationKind: kind }),
    }));
  }
  family([...profiles.values()].filter(({ entity }) => entity.kind === 'organization'));
  return { names: names.sort(bySpan), profiles };
}

/** What the article says of each person in all its mentions together: the first gender, role and organization given. */
function factsOf(persons: readonly PersonMention[]): ReadonlyMap<string, Entity> {
  const facts = new Map<string, Entity>();
  for (const { id, name, gender, role, organization } of persons) {
    const known = facts.get(id);
    facts.set(id, {
      id,
      name,
      kind: 'person',
      ...(gender && { gender }),
      ...(role && { role }),
      ...(organization && { organization }),
      ...known,
    });
  }
  return facts;
}

/** An entity of which nothing is known yet. */
export const blank = (entity: Entity): Profile => ({
  entity,
  nouns: new Set(),
  fields: new Set(),
  ...(entity.gender && { gender: entity.gender }),
  count: 0,
  child: false,
  parent: false,
});

/** Whether one of the spans, in text order, overlaps the span; binary search. */
function overlapsAny(spans: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found !== undefined && overlaps(found, span);
}

/** Marks names that extend another name by words: the unit and its parent. */
function family(organizations: readonly Profile[]): void {
  const bySlug = new Map(organizations.map((profile) => [slug(profile.entity.name), profile]));
  for (const profile of organizations) {
    const words = slug(profile.entity.name).split('-');
    for (let length = words.length - 1; length > 0; length -= 1) {
      const parent = bySlug.get(words.slice(0, length).join('-'));
      if (!parent || parent === profile) continue;
      profile.child = true;
      parent.parent = true;
      break;
    }
  }
}
