import { trace } from '../../pipeline/model/trace.ts';
import { functionWords } from '../lexicons/function-words.ts';
import { commonWords, firstNames, places } from '../lexicons/sets.ts';
import { englishHeads, otherHeads } from '../organizations/en/heads.ts';
import { frenchHeads } from '../organizations/fr/heads.ts';
import { addressOf, isRole } from '../persons/part.ts';
import type { Candidate } from './candidate.ts';
import type { Named } from './identity.ts';
import { allCapitals, type View } from './view.ts';

const PLACED = new Set(['a', 'en', 'in', 'at', 'de', "d'", 'du', 'vers', 'pour', 'near', 'from']);

/** Heads that mean too much else to stand for one organization. */
const COMMON_HEADS = new Set('ordre etat front eglise ligue force forces haute haut conference groupe'.split(' '));

/** Later short forms of the names of an article: "Lindsay", "Care", "l'Assemblée". */
export function shortForms(view: View, named: readonly Named[]): readonly Named[] {
  const { tokens, folded, initial, titled } = view;
  const taken = new Uint8Array(tokens.length);
  for (const { first, last, layer } of named) taken.fill(layer === 'other' && last - first === 1 ? 2 : 1, first, last);
  const persons = surnames(view, named);
  const organizations = partsOf(view, named);
  const found: Named[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (taken[i] === 1 || !token?.capital || view.language[i] === 'none' || functionWords.has(folded[i] ?? ''))
      continue;
    if (isName(view, i - 1, taken) || isName(view, i + 1, taken) || titled[i]) continue;
    const placed = taken[i] === 2;
    if (placed && PLACED.has(folded[i - 1] ?? '')) continue;
    const whole = persons.get(folded[i] ?? '') ?? (placed ? undefined : organizations.get(folded[i] ?? ''));
    if (!whole && isLoneHead(view, i)) found.push(loneHead(view, i));
    if (!whole || (initial[i] && whole.layer === 'organization' && commonWords().has(token.lower))) continue;
    found.push(shortened(view, whole, i, headOf(view, whole, i, taken)));
  }
  return found;
}

/** Institutions that a French capital behind the article names though the article of the press never says in full which: "la Mairie". */
const LONE = new Set(
  'commission conseil confederation parquet mairie tribunal cour chambre senat rectorat parlement'.split(' '),
);
const THE = new Set(['la', 'le', "l'", 'du', 'au']);
const LINKS = new Set(['de', "d'", 'du', 'des']);

/** A capital in mid-sentence and no complement: French writes a common noun so only when it names one body. */
const isLoneHead = ({ folded, initial, language, tokens, titled }: View, i: number): boolean =>
  language[i] === 'fr' &&
  LONE.has(folded[i] ?? '') &&
  !initial[i] &&
  !titled[i] &&
  !initial[i - 1] &&
  THE.has(folded[i - 1] ?? '') &&
  !LINKS.has(folded[i + 1] ?? '') &&
  tokens[i + 1]?.kind !== 'number' &&
  !allCapitals(tokens[i]?.text ?? '');

function loneHead({ tokens, folded }: View, i: number): Named {
  const kind = frenchHeads.get(folded[i] ?? '')?.kind ?? 'government';
  const rule = 'organization/fr/lone-head';
  return { first: i, last: i + 1, layer: 'organization', rule, strength: 60, kind, name: tokens[i]?.text ?? '' };
}

/** "Le Bihan", "de Royer": the words before the surname that stand in the full name, too. */
function headOf({ folded, broken }: View, whole: Named, i: number, taken: Uint8Array): number {
  let first = i;
  let at = whole.last - 1;
  if (whole.layer !== 'person' || folded[at] !== folded[i]) return i;
  while (
    at > whole.first + 1 &&
    first > 0 &&
    folded[at - 1] === folded[first - 1] &&
    taken[first - 1] !== 1 &&
    !broken[first]
  ) {
    at--;
    first--;
  }
  return first;
}

function shortened(view: View, whole: Named, i: number, head: number): Named {
  const start = view.tokens[whole.first]?.start ?? 0;
  const end = view.tokens[whole.last - 1]?.end ?? start;
  const rule = `${whole.layer}/short-form`;
  return { ...whole, first: head, last: i + 1, rule, from: [trace(whole.rule, { start, end }, whole.from ?? [])] };
}

/** A capitalized word next to the short form, on the same line, that no name has claimed: then it is part of something longer. */
const isName = ({ tokens, folded, broken, initial }: View, i: number, taken: Uint8Array): boolean =>
  tokens[i]?.capital === true && !taken[i] && !broken[i] && !initial[i] && !functionWords.has(folded[i] ?? '');

/** Surname, or first name that only one person of the article bears, → the person. A surname of several: the one named most. */
function surnames(view: View, named: readonly Named[]): ReadonlyMap<string, Named> {
  const counts = new Map<string, Map<string, { readonly person: Named; count: number }>>();
  const add = (word: string, person: Named) => {
    const bearers = counts.get(word) ?? new Map<string, { readonly person: Named; count: number }>();
    counts.set(word, bearers);
    const bearer = bearers.get(person.name);
    if (bearer) bearer.count++;
    else bearers.set(person.name, { person, count: 1 });
  };
  const given = new Set<string>();
  for (const person of named) {
    if (person.layer !== 'person') continue;
    add(view.folded[person.last - 1] ?? '', person);
    if (person.last - person.first < 2) continue;
    add(view.folded[person.first] ?? '', person);
    given.add(view.folded[person.first] ?? '');
  }
  const sure = new Map<string, Named>();
  for (const [word, bearers] of counts) {
    if (
      (given.has(word) && bearers.size > 1) ||
      addressOf(word) !== undefined ||
      (isRole(word) && !firstNames().has(word))
    )
      continue;
    const [most] = [...bearers.values()].sort((a, b) => b.count - a.count);
    if (most) sure.set(word, most.person);
  }
  return sure;
}

/** A word of an organization's name that names it alone → the organization; of several, the one named three times as often. */
export function partsOf<Name extends Candidate>(view: View, named: readonly Name[]): ReadonlyMap<string, Name> {
  const byWord = new Map<string, Map<string, { readonly whole: Name; count: number }>>();
  const { tokens, folded, article } = view;
  const own = new Set<string>();
  for (const { first, last, rule } of named)
    if (last - first === 1 && rule === 'organization/family') own.add(folded[first] ?? '');
  for (const organization of named) {
    const { first, last, layer } = organization;
    if (layer !== 'organization' || last - first === 1) continue;
    const canonical = organization.name ?? article.text.slice(tokens[first]?.start, tokens[last - 1]?.end);
    const headed = frenchHeads.has(folded[first] ?? '');
    if (headed && COMMON_HEADS.has(folded[first] ?? '')) continue;
    for (let i = first; i < (headed ? first + 1 : last); i++) {
      const word = folded[i] ?? '';
      if (
        own.has(word) ||
        !tokens[i]?.capital ||
        word.length < 4 ||
        functionWords.has(word) ||
        (!headed && places().has(word)) ||
        otherHeads.has(word)
      )
        continue;
      if (!headed && (firstNames().has(word) || englishHeads.has(word))) continue;
      const wholes = byWord.get(word) ?? new Map<string, { readonly whole: Name; count: number }>();
      byWord.set(word, wholes);
      wholes.set(canonical, { whole: organization, count: (wholes.get(canonical)?.count ?? 0) + 1 });
    }
  }
  const sure = new Map<string, Name>();
  for (const [word, wholes] of byWord) {
    const [most, next] = [...wholes.values()].sort((a, b) => b.count - a.count);
    if (most && most.count >= 3 * (next?.count ?? 0)) sure.set(word, most.whole);
  }
  return sure;
}
