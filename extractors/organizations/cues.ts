import { functionWords, peoples } from '../lexicons/function-words.ts';
import { organizationLexicon } from '../lexicons/organizations.ts';
import { personLexicon } from '../lexicons/persons.ts';
import { commonWords, firstNames, places } from '../lexicons/sets.ts';
import type { Candidate } from '../names/candidate.ts';
import type { Run } from '../names/runs.ts';
import { allCapitals, keyOf, type View } from '../names/view.ts';
import { englishAfter, englishApposed, englishOwned } from './en/cues.ts';
import { englishIntroducers, otherHeads } from './en/heads.ts';
import { frenchApposed, frenchBefore, frenchOwned } from './fr/cues.ts';
import { frenchIntroducers } from './fr/heads.ts';

const LEGAL =
  /^(?:inc|corp|ltd|llc|plc|gmbh|ag|s\.a\.|sa|sas|sarl|nv|n\.v\.|spa|s\.p\.a|oy|ab|a\/s|kg|co|llp|bv|b\.v|eurl|scop|asbl)\.?$/u;
const ADJECTIVE = /(?:al|ale|ais|aise|ien|ienne|ain|aine|ique|ois|oise|aire|ier|iere|eux|euse|if|ive|iste|el|elle)s?$/u;

/** Runs of capitals that a word beside them makes an organization. */
export function cuedNames(view: View, runs: readonly Run[]): readonly Candidate[] {
  return runs.flatMap((run) => {
    if (run.last - run.first > 5 || view.titled[run.first]) return [];
    if (otherHeads.has(view.folded[run.first] ?? '')) return [];
    return (
      legal(view, run) ?? introduced(view, run) ?? owned(view, run) ?? followed(view, run) ?? apposed(view, run) ?? []
    );
  });
}

const organization = (run: Run, rule: string, strength: number, kind: string): readonly Candidate[] => [
  { ...run, layer: 'organization', rule: `organization/${rule}`, strength, kind },
];

/** "Novalis SA", "Halden Inc.": the span holds the form, the canonical name does not. */
function legal(view: View, { first, last }: Run): readonly Candidate[] | undefined {
  const { tokens, folded, broken } = view;
  const form = tokens[last - 1];
  const word = folded[last - 1] ?? '';
  const inside =
    last - first > 1 && form?.capital && LEGAL.test(word) && (word !== 'sa' || form.text === 'SA') && word !== 'co';
  const small = !broken[last] && /^(?:plc|ltd|inc|llc|gmbh)$/u.test(tokens[last]?.text ?? '');
  if (small) return [{ ...withForm(view, { first, last }), last: last + 1 }];
  const behind = !broken[last] && tokens[last]?.text === ',' && /^(?:Inc|Ltd|LLC)$/u.test(tokens[last + 1]?.text ?? '');
  if (!inside && !behind) return undefined;
  const bare = inside ? last - 1 : last;
  return [{ ...withForm(view, { first, last: bare }), last: inside ? last : last + 2 }];
}

/** The company whose bare name the run is. */
function withForm({ tokens, article }: View, { first, last }: Run): Candidate {
  const name = article.text.slice(tokens[first]?.start, tokens[last - 1]?.end).replace(/\s+/gu, ' ');
  return { first, last, layer: 'organization', rule: 'organization/legal-form', strength: 84, kind: 'company', name };
}

/** "le groupe Bolloré", "la compagnie aérienne Volantis", "carmaker Dolo". */
function introduced(view: View, run: Run): readonly Candidate[] | undefined {
  const { tokens, folded, language, broken } = view;
  const { first } = run;
  const quoted = ['"', '«', '“'].includes(tokens[first - 1]?.text ?? '');
  const spaced = tokens[quoted ? first - 1 : first]?.spaced;
  if (broken[first] || !spaced || (run.last - first === 1 && (tokens[first]?.text.length ?? 0) < 3)) return undefined;
  const list = language[first] === 'fr' ? frenchIntroducers : englishIntroducers;
  let i = quoted ? first - 2 : first - 1;
  for (let steps = 0; steps < 3 && i >= 0; steps++, i--) {
    const kind = list.get(folded[i] ?? '');
    if (folded[i] === 'cabinet' && personLexicon().surnames.has(folded[first] ?? '')) return undefined;
    if (kind !== undefined && !tokens[i]?.capital)
      return (isPlace(view, run) && steps === 0 && !isLetters(view, run)) || isPerson(view, run)
        ? undefined
        : organization(quoted ? { first, last: closing(view, run.last) } : run, 'introduced', 78, kind);
    const word = folded[i] ?? '';
    if (
      language[first] !== 'fr' ||
      !(peoples.has(word) || ADJECTIVE.test(word)) ||
      tokens[i]?.capital ||
      functionWords.has(word)
    )
      return undefined;
  }
  return undefined;
}

/** "l'association [Voiles du large]": in quotes the name goes on to the closing mark. */
function closing({ tokens, broken }: View, last: number): number {
  for (let i = last; i < last + 6 && !broken[i]; i++) {
    const token = tokens[i];
    if (token && /^["»”]$/u.test(token.text)) return i;
    if (token?.kind !== 'word') break;
  }
  return last;
}

/** "PDG de Novalis", "une filiale d'Ortec", "chez Renault", "chief executive of Halden". */
function owned(view: View, run: Run): readonly Candidate[] | undefined {
  const { folded, language, broken } = view;
  const before = folded[run.first - 1] ?? '';
  if (broken[run.first]) return undefined;
  const french = language[run.first] === 'fr';
  if (french && frenchBefore.has(before))
    return isPerson(view, run) || run.last - run.first > 3 ? undefined : organization(run, 'cue-before', 66, 'company');
  if (french ? before !== 'de' && before !== "d'" : before !== 'of' && before !== 'at') return undefined;
  const cue = folded[run.first - 2] ?? '';
  const section = french && organizationLexicon().find(cue)?.organization.kind === 'union';
  if (!(section || (french ? frenchOwned : englishOwned).has(cue)) || isPlace(view, run) || isPerson(view, run))
    return undefined;
  return organization(run, 'cue-before', 64, 'company');
}

/** "Halden shares", "a Novalis spokesman". */
function followed(view: View, run: Run): readonly Candidate[] | undefined {
  const { folded, language, tokens } = view;
  if (language[run.first] !== 'en' || isPlace(view, run) || peoples.has(folded[run.first] ?? '')) return undefined;
  const next = tokens[run.last]?.text === "'s" || tokens[run.last]?.text === '’s' ? run.last + 1 : run.last;
  if (!englishAfter.has(folded[next] ?? '') || isPerson(view, run)) return undefined;
  return organization(run, 'cue-after', 64, 'company');
}

/** "Haldex, un projet commun", "Novalis, filiale d'Ortec". */
function apposed(view: View, run: Run): readonly Candidate[] | undefined {
  const { folded, language, tokens, broken } = view;
  if (tokens[run.last]?.text !== ',' || run.last - run.first > 3 || isPlace(view, run) || isPerson(view, run))
    return undefined;
  const at = ARTICLES.has(folded[run.last + 1] ?? '') ? run.last + 2 : run.last + 1;
  if (broken[at] || tokens[at]?.capital) return undefined;
  const list = language[run.first] === 'fr' ? frenchApposed : englishApposed;
  return list.has(folded[at] ?? '') ? organization(run, 'apposition', 64, 'company') : undefined;
}

/** "le groupe EDD": the letters of an acronym, though a town is called so. */
const isLetters = ({ tokens }: View, { first, last }: Run): boolean => {
  const text = tokens[first]?.text ?? '';
  return last - first === 1 && text.length < 6 && allCapitals(text);
};

const ARTICLES = new Set(['un', 'une', 'le', 'la', "l'", 'a', 'an', 'the', 'sa', 'its']);

export const isPlace = (view: View, { first, last }: Run): boolean =>
  places().has(keyOf(view, first, last)) || (last - first === 1 && peoples.has(view.folded[first] ?? ''));

/** Whether a run reads like a person's full name: a first name, then another word that is no common one. */
export const isPerson = ({ folded, tokens }: View, { first, last }: Run): boolean =>
  last - first > 1 &&
  last - first < 5 &&
  firstNames().has(folded[first] ?? '') &&
  !commonWords().has(tokens[last - 1]?.lower ?? '');
