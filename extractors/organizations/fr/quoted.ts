import { functionWords } from '../../lexicons/function-words.ts';
import type { Candidate } from '../../names/candidate.ts';
import { allCapitals, type View } from '../../names/view.ts';
import { beginsPerson } from '../../persons/begins.ts';
import { isFiniteVerb } from './complement.ts';
import { frenchIntroducers } from './heads.ts';

const OPENING = new Set(['"', '«', '“']);
const CLOSING = new Set(['"', '»', '”']);
/** Places of business and of the public whose names stand in quotes: "le grand magasin « Le Printemps »". */
const HOUSES = new Map(
  'magasin boutique usine restaurant clinique pharmacie cinema theatre hotel ehpad foyer creche ecole lycee college club fabrique'
    .split(' ')
    .map((word) => [word, 'organization'] as const),
);
const LONGEST = 6;
const REACH = 5;
const LINKS = new Set(['de', "d'", 'du', 'des', 'en']);

/** Names in quotes behind a noun of organizations, its adjectives and its complement: "l'association bénévole « Ma passion »". */
export function quotedNames(view: View): readonly Candidate[] {
  const { tokens, language } = view;
  const found: Candidate[] = [];
  for (let i = 1; i + 2 < tokens.length; i++) {
    const text = tokens[i]?.text ?? '';
    if (language[i] !== 'fr' || !OPENING.has(text)) continue;
    const last = closingFrom(view, i + 1);
    if (last === undefined || beginsPerson(view, i + 1)) continue;
    const kind = nounBefore(view, i);
    if (kind === undefined) continue;
    found.push({ first: i + 1, last, layer: 'organization', rule: 'organization/fr/quoted', strength: 79, kind });
  }
  return found;
}

/** The closing mark of a name of few words, the first of them with a capital. */
function closingFrom({ tokens, broken }: View, start: number): number | undefined {
  const head = tokens[start];
  if (!head?.capital || head.text.length < 2) return undefined;
  for (let i = start; i <= start + LONGEST; i++) {
    const token = tokens[i];
    if (!token || broken[i]) return undefined;
    if (CLOSING.has(token.text)) return i > start ? i : undefined;
    if (token.kind === 'mark' && token.text !== '&' && token.text !== '-') return undefined;
  }
  return undefined;
}

/** The kind that the noun of the phrase before the opening mark says; nothing of the phrase is a verb or a capital. */
function nounBefore({ tokens, folded, broken, initial }: View, open: number): string | undefined {
  if (broken[open]) return undefined;
  for (let i = open - 1; i >= 0 && i >= open - REACH; i--) {
    const token = tokens[i];
    const word = folded[i] ?? '';
    if (token?.kind !== 'word' || (token.capital && !initial[i] && !allCapitals(token.text))) return undefined;
    const kind = frenchIntroducers.get(word) ?? HOUSES.get(word);
    // "faire parti des personnes « fichées »": a party is named at once.
    if (kind !== undefined) return kind === 'party' && i < open - 1 ? undefined : kind;
    if ((functionWords.has(word) && !LINKS.has(word)) || isFiniteVerb(token.lower)) return undefined;
    if (broken[i]) return undefined;
  }
  return undefined;
}
