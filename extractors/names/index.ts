import { slug } from '../../pipeline/model/identifier.ts';
import type { OrganizationMention, PersonMention } from '../../pipeline/model/mention.ts';
import type { SegmentedArticle } from '../../pipeline/model/segmented.ts';
import { trace } from '../../pipeline/model/trace.ts';
import { organizationLexicon } from '../lexicons/organizations.ts';
import { acronymDefinitions, bareAcronyms } from '../organizations/acronyms.ts';
import { cuedNames } from '../organizations/cues.ts';
import { englishHeadNames } from '../organizations/en/head-names.ts';
import { extendedNames } from '../organizations/extended.ts';
import { frenchHeadNames } from '../organizations/fr/head-names.ts';
import { listedNames } from '../organizations/listed.ts';
import { fullNames } from '../persons/full-names.ts';
import { type Candidate, compete } from './candidate.ts';
import { namesOf } from './identity.ts';
import { capitalizedRuns } from './runs.ts';
import { shortForms } from './short-forms.ts';
import { keyOf, type View, viewOf } from './view.ts';

export type Names = {
  readonly organizations: readonly OrganizationMention[];
  readonly persons: readonly PersonMention[];
};

/** Organizations and persons of an article: found together, because they compete for the same words. */
export function extractNames(article: SegmentedArticle): Names {
  const view = viewOf(article);
  const runs = capitalizedRuns(view);
  const short = [...listedNames(view), ...bareAcronyms(view)];
  const candidates: readonly Candidate[] = [
    ...short,
    ...extendedNames(view, short),
    ...frenchHeadNames(view),
    ...englishHeadNames(view),
    ...cuedNames(view, runs),
    ...fullNames(view, runs),
  ];
  const defined = definitionsOf(view, candidates);
  const first = confirmed(view, compete([...candidates, ...defined], view.tokens.length));
  const named = namesOf(view, first);
  const all = [...named, ...shortForms(view, named)].sort((a, b) => a.first - b.first);
  return mentionsOf(view, all);
}

/** Full names that an acronym in brackets spells out, and the acronym with the name it stands for. */
function definitionsOf(view: View, candidates: readonly Candidate[]): readonly Candidate[] {
  const { names } = organizationLexicon();
  return acronymDefinitions(view).flatMap(({ first, last, acronym }) => {
    const ending = candidates.find(
      (candidate) => candidate.layer === 'organization' && candidate.last === last && candidate.first <= first,
    );
    const start = ending?.first ?? first;
    if (view.tokens.slice(start, last).every(({ capital }) => !capital)) return [];
    const name =
      names.get(keyOf(view, start, last))?.organization.name ??
      ending?.name ??
      view.article.text.slice(view.tokens[start]?.start, view.tokens[last - 1]?.end);
    const kind = ending?.kind ?? 'organization';
    const rule = 'organization/acronym-definition';
    return [
      { first: start, last, layer: 'organization' as const, rule, strength: 90, name, kind },
      { first: acronym, last: acronym + 1, layer: 'organization' as const, rule, strength: 94, name, kind },
    ];
  });
}

/** Without the tentative readings that nothing else in the article confirms. */
function confirmed(view: View, chosen: readonly Candidate[]): readonly Candidate[] {
  const sure = new Set<string>();
  for (const { first, last, layer, tentative } of chosen)
    if (layer === 'organization' && !tentative) sure.add(keyOf(view, first, last));
  return chosen.filter(({ first, last, tentative }) => !tentative || sure.has(keyOf(view, first, last)));
}

function mentionsOf(view: View, names: readonly (Candidate & { readonly name: string })[]): Names {
  const organizations: OrganizationMention[] = [];
  const persons: PersonMention[] = [];
  for (const { first, last, layer, rule, name, kind, wikidata, gender, from } of names) {
    const start = view.tokens[first]?.start ?? 0;
    const end = view.tokens[last - 1]?.end ?? start;
    const why = trace(rule, { start, end }, from ?? []);
    if (layer === 'organization')
      organizations.push({
        start,
        end,
        id: `o-${slug(name)}`,
        name,
        ...(kind ? { kind } : {}),
        ...(wikidata ? { wikidata } : {}),
        trace: why,
      });
    else if (layer === 'person')
      persons.push({ start, end, id: `p-${slug(name)}`, name, ...(gender ? { gender } : {}), trace: why });
  }
  return { organizations, persons };
}
