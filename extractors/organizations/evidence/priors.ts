import { functionWords, peoples } from '../../lexicons/function-words.ts';
import { organizationLexicon } from '../../lexicons/organizations.ts';
import { commonWords, firstNames, places } from '../../lexicons/sets.ts';
import type { Run } from '../../names/runs.ts';
import { allCapitals, keyOf, type View } from '../../names/view.ts';
import { addressOf, isRole } from '../../persons/part.ts';
import { otherHeads } from '../en/heads.ts';
import { frenchEvidence } from '../fr/evidence.ts';
import { frenchHeads } from '../fr/heads.ts';
import { against, type Evidence, MEDIUM, organization, WEAK } from './evidence.ts';
import { tails } from './tails.ts';

/** What the rest of the article tells of the words of a name. */
export type Standing = {
  /** A person bears it. */
  readonly surname: boolean;
  /** An organization's name of several words begins with it. */
  readonly part: boolean;
  /** It begins with an organization's name. */
  readonly unit: boolean;
  /** Other names of several words begin with the same word. */
  readonly siblings: boolean;
  /** "et" joins it to an organization. */
  readonly joined: boolean;
  /** The article writes it in lower case, too. */
  readonly lowered: boolean;
};

const NUMERAL = /^[IVXLCDM]+$/u;
const ENOUGH = 2.5;
/** A list holds it, with others of the name: one hint more is enough. */
const LISTED = 1.6;

/** What the words of a name say by themselves; undefined when they can be no company's. */
export function priorsOf(view: View, run: Run, standing: Standing): readonly Evidence[] | undefined {
  const { tokens, folded } = view;
  const { first, last } = run;
  const head = folded[first] ?? '';
  const one = last - first === 1;
  const business = !one && isBusiness(view, run);
  const thing = otherHeads.has(head) || (otherHeads.has(folded[last - 1] ?? '') && !business && !standing.unit);
  if (one ? isOther(view, first) || standing.lowered : thing) return undefined;
  if (addressOf(head) !== undefined && head.length > 1) return undefined;
  const priors: Evidence[] = [];
  if (standing.surname) priors.push(against('person', 3));
  if (firstNames().has(head) && !standing.part && !standing.unit) priors.push(against('person', one ? 2 : 3));
  for (let i = first + 1; i < last - 1; i++) if (firstNames().has(folded[i] ?? '')) priors.push(against('person', 3));
  if (places().has(keyOf(view, first, last))) priors.push(against('place', 1));
  if (one && commonWords().has(tokens[first]?.lower ?? '')) priors.push(against('none', 1));
  if (organizationLexicon().find(keyOf(view, first, last))) priors.push(organization('listed', LISTED));
  if (standing.part) priors.push(organization('short-form', ENOUGH, 'company', true));
  if (standing.unit) priors.push(organization('unlisted-unit', ENOUGH, 'company', true));
  if (standing.siblings) priors.push(organization('unlisted-unit', MEDIUM));
  if (standing.joined) priors.push(organization('joined', one ? ENOUGH : MEDIUM));
  if (business) priors.push(organization('tail', ENOUGH, 'company', true));
  else if (!one && commonWords().has(tokens[last - 1]?.lower ?? '')) priors.push(organization('tail', WEAK));
  return priors;
}

/** A noun of business ends the name, or begins it as in French: "Dunmore Steel", "Laiterie Combes", "Bois Durand". */
function isBusiness({ folded, language }: View, { first, last }: Run): boolean {
  const head = folded[first] ?? '';
  if (tails.has(folded[last - 1] ?? '') || frenchEvidence.nouns.has(head)) return true;
  return language[first] === 'fr' && tails.has(head);
}

/** A single word that is no name of a company: short, an acronym, a numeral, a people, a function, a common noun. */
function isOther({ tokens, folded }: View, i: number): boolean {
  const word = folded[i] ?? '';
  const text = tokens[i]?.text ?? '';
  if (word.length < 3 || allCapitals(text) || NUMERAL.test(text)) return true;
  return (
    otherHeads.has(word) ||
    peoples.has(word) ||
    isRole(word) ||
    isRole(word.replace(/s$/u, '')) ||
    functionWords.has(word) ||
    frenchHeads.has(word)
  );
}
