import { slug } from '../../pipeline/model/identifier.ts';
import type { OrganizationMention, PersonMention } from '../../pipeline/model/mention.ts';
import { trace } from '../../pipeline/model/trace.ts';
import { organizationLexicon } from '../lexicons/organizations.ts';
import { places } from '../lexicons/sets.ts';
import { rolesOf } from '../persons/roles.ts';
import { fold } from './fold.ts';
import type { Named } from './identity.ts';
import type { View } from './view.ts';

/** What an article names, each list in text order. */
export type Names = {
  readonly organizations: readonly OrganizationMention[];
  readonly persons: readonly PersonMention[];
};

const MOST = 20_000;
const slugs = new Map<string, string>();

/** The slug of a name; the same names come again and again, what is remembered is bounded. */
function slugOf(name: string): string {
  const known = slugs.get(name);
  if (known !== undefined) return known;
  if (slugs.size >= MOST) slugs.clear();
  const made = slug(name);
  slugs.set(name, made);
  return made;
}

/** "université de Lille", "Lille University" and "University of Lille" are one: the id is that of the last form. */
const UNIVERSITY = /^(?:[Uu]niversité (?:de |d'|du |de la |de l')?(?<fr>\p{Lu}.*)|(?<en>\p{Lu}[^ ]*) University)$/u;

function organizationId({ name, kind }: { readonly name: string; readonly kind?: string }): string {
  const own = organizationLexicon().ownIds.get(name);
  if (own !== undefined) return own;
  const { fr, en } = (kind === 'university' ? UNIVERSITY.exec(name)?.groups : undefined) ?? {};
  const town = fr ?? en;
  return `o-${slugOf(town && places().has(fold(town)) ? `University of ${town}` : name)}`;
}

/** The names as mentions: spans in the text, ids made of the canonical name, roles beside persons. */
export function mentionsOf(view: View, names: readonly Named[]): Names {
  const { tokens, article } = view;
  const organizations: OrganizationMention[] = [];
  const persons: PersonMention[] = [];
  const roles = rolesOf(view, names);
  for (const named of names) {
    const { first, last, layer, rule, name, kind, wikidata, gender, from, nominal } = named;
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last - 1]?.end ?? start;
    const why = trace(rule, { start, end }, from ?? []);
    if (layer === 'organization')
      organizations.push({
        ...{ start, end, id: organizationId(named), name },
        ...(kind ? { kind } : {}),
        ...(wikidata ? { wikidata } : {}),
        ...(nominal ? { nominal } : {}),
        trace: why,
      });
    if (layer !== 'person') continue;
    const role = roles.get(named);
    const words =
      role && article.text.slice(tokens[role.first]?.start, tokens[role.last - 1]?.end).replace(/\s+/gu, ' ');
    const employer = role?.organization && organizationId(role.organization);
    persons.push({
      ...{ start, end, id: `p-${slugOf(name)}`, name },
      ...(words ? { role: words } : {}),
      ...(employer ? { organization: employer } : {}),
      ...(gender ? { gender } : {}),
      trace: why,
    });
  }
  return { organizations, persons };
}
