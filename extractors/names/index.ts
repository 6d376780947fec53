import type { SegmentedArticle } from '../../pipeline/model/segmented.ts';
import { organizationLexicon } from '../lexicons/organizations.ts';
import { acronymDefinitions, bareAcronyms } from '../organizations/acronyms.ts';
import { coordinated } from '../organizations/coordination.ts';
import { cuedNames } from '../organizations/cues.ts';
import { englishHeadNames } from '../organizations/en/head-names.ts';
import { teamNames } from '../organizations/en/teams.ts';
import { extendedNames } from '../organizations/extended.ts';
import { frenchHeadNames } from '../organizations/fr/head-names.ts';
import { frenchHeads } from '../organizations/fr/heads.ts';
import { quotedNames } from '../organizations/fr/quoted.ts';
import { listedNames } from '../organizations/listed.ts';
import { teamsInPlay } from '../organizations/teams.ts';
import { unlistedNames } from '../organizations/unlisted.ts';
import { listedPersons } from '../persons/en/lists.ts';
import { predicatesOf } from '../persons/en/predicates.ts';
import { fullNames } from '../persons/full-names.ts';
import { loneNames } from '../persons/lone-names.ts';
import { type Candidate, compete } from './candidate.ts';
import { familyNames } from './families.ts';
import { namesOf } from './identity.ts';
import { mentionsOf, type Names } from './mentions.ts';
import { corrected } from './misspellings.ts';
import { capitalizedRuns } from './runs.ts';
import { partsOf, shortForms } from './short-forms.ts';
import { allCapitals, keyOf, type View, viewOf } from './view.ts';

/** Organizations and persons of an article: found together, because they compete for the same words. */
export function extractNames(article: SegmentedArticle): Names {
  const view = viewOf(article);
  const runs = capitalizedRuns(view);
  const predicates = predicatesOf(view, runs);
  const isNoThing = ({ first, last, layer, rule }: Candidate): boolean =>
    layer !== 'person' || SURE.has(rule) || !predicates.things.has(keyOf(view, first, last));
  const full = fullNames(view, runs).filter(isNoThing);
  const persons = [...full, ...listedPersons(view, runs, full).filter(isNoThing)];
  const short = [...withoutSurnames(view, listedNames(view), persons), ...bareAcronyms(view)];
  const organizations: readonly Candidate[] = [
    ...short,
    ...extendedNames(view, short),
    ...frenchHeadNames(view),
    ...quotedNames(view),
    ...englishHeadNames(view),
    ...teamNames(view, runs),
    ...teamsInPlay(view, runs, short),
    ...cuedNames(view, runs),
  ];
  const candidates = [
    ...organizations,
    ...coordinated(view, runs, organizations),
    ...persons,
    ...loneNames(view, runs, persons, predicates.persons).filter(isNoThing),
    ...familyNames(view, runs, persons),
  ];
  const chosen = compete(
    [...candidates, ...definitionsOf(view, candidates), ...unlistedNames(view, runs, candidates)],
    view.tokens.length,
  );
  const named = corrected(view, namesOf(view, withoutParts(view, confirmed(view, chosen))), runs);
  const all = [...named, ...shortForms(view, named)].sort((a, b) => a.first - b.first);
  return mentionsOf(view, all);
}

/** Readings of a person that no sentence about a thing of that name takes back. */
const SURE = new Set(['person/title', 'person/known']);

/** "Rob Ford … Ford": behind a person's full name the surname alone is no company, though one is called so. */
function withoutSurnames(
  view: View,
  listed: readonly Candidate[],
  persons: readonly Candidate[],
): readonly Candidate[] {
  const since = new Map<string, number>();
  for (const { first, last, layer, strength } of persons) {
    const surname = view.folded[last - 1] ?? '';
    if (layer === 'person' && last - first > 1 && strength >= 70 && !since.has(surname)) since.set(surname, last - 1);
  }
  return listed.filter(
    ({ first, last }) =>
      last - first > 1 ||
      allCapitals(view.tokens[first]?.text ?? '') ||
      first < (since.get(view.folded[first] ?? '') ?? Number.POSITIVE_INFINITY),
  );
}

/** Kinds of French head nouns that an acronym behind their complement makes a name, though in lower case: "école de formation du barreau (EFB)". */
const DEFINED = new Set(
  'government court military parliament university hospital ngo union party institution exchange'.split(' '),
);

/** Full names that an acronym in brackets spells out, and the acronym with the name it stands for. */
function definitionsOf(view: View, candidates: readonly Candidate[]): readonly Candidate[] {
  const { find } = organizationLexicon();
  const { tokens, article } = view;
  return acronymDefinitions(view).flatMap(({ first, last, acronym }): readonly Candidate[] => {
    const ending = candidates.find(
      (candidate) => candidate.layer === 'organization' && candidate.last === last && candidate.first <= first,
    );
    const start = ending?.first ?? first;
    const rule = 'organization/acronym-definition';
    const letters = { first: acronym, last: acronym + 1, rule };
    // Spelled out in lower case it is a thing: "produit intérieur brut (PIB)".
    const head = frenchHeads.get(view.folded[start] ?? '');
    if (!(head && DEFINED.has(head.kind)) && tokens.slice(start, last).every(({ capital }) => !capital)) {
      const known = find(view.folded[acronym] ?? '')?.organization.eminent;
      return known || ending ? [] : [{ ...letters, layer: 'other' as const, strength: 94 }];
    }
    const written = article.text.slice(tokens[start]?.start, tokens[last - 1]?.end);
    const name = find(keyOf(view, start, last))?.organization.name ?? ending?.name ?? written;
    const organization = { layer: 'organization' as const, name, kind: ending?.kind ?? head?.kind ?? 'organization' };
    return [
      { first: start, last, rule, strength: 90, ...organization },
      { ...letters, strength: 94, ...organization },
    ];
  });
}

/** Without the tentative readings that nothing else in the article confirms, and without acronyms of things. */
function confirmed(view: View, chosen: readonly Candidate[]): readonly Candidate[] {
  const sure = new Set<string>();
  const organizations = new Set<string>();
  const things = new Set<string>();
  for (const { first, last, layer, rule, tentative, name } of chosen) {
    if (layer === 'organization' && !tentative) {
      sure.add(keyOf(view, first, last));
      if (name !== undefined) organizations.add(name);
    }
    if (layer === 'other' && rule === 'organization/acronym-definition') things.add(keyOf(view, first, last));
  }
  return chosen.filter(({ first, last, rule, tentative, name }) => {
    const key = keyOf(view, first, last);
    return (
      (!tentative || sure.has(key) || (name !== undefined && organizations.has(name))) &&
      !(rule === 'organization/acronym' && things.has(key))
    );
  });
}

/** Without single words that only a cue makes a name, when they are a part of a longer name: the second pass reads them. */
function withoutParts(view: View, chosen: readonly Candidate[]): readonly Candidate[] {
  const parts = partsOf(view, chosen);
  return chosen.filter(({ first, last, rule }) => {
    const cued = last - first === 1 && !/^(?:person|organization\/(?:known|listed|acronym|family|town))/u.test(rule);
    return !cued || !parts.has(view.folded[first] ?? '');
  });
}
