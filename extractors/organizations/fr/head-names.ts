import { functionWords, peoples } from '../../lexicons/function-words.ts';
import { LOWER_KINDS, organizationLexicon } from '../../lexicons/organizations.ts';
import type { Candidate } from '../../names/candidate.ts';
import { fold } from '../../names/fold.ts';
import { allCapitals, keyOf, type View } from '../../names/view.ts';
import { bodyAt } from './bodies.ts';
import { type Complement, complementOf } from './complement.ts';
import { frenchHeads, type Head, portfolios } from './heads.ts';
import { unitAt } from './military-units.ts';

const OF = new Set(['de', 'du', 'des', "d'", 'la', "l'", 'le', 'les', 'aux', 'a']);
/** "chef d'État", "coup d'État": the state is no organization there. */
const STATE = new Set([
  'chef',
  'chefs',
  'coup',
  'coups',
  'homme',
  'hommes',
  'raison',
  'affaire',
  'affaires',
  'ministre',
  'secretaire',
  'conseil',
  'television',
  'terrorisme',
  'medaille',
]);

const PARTITIVE = new Set(['de', 'du', 'des', "d'"]);
const INDEFINITE = new Set([
  'un',
  'une',
  'des',
  'plusieurs',
  'deux',
  'trois',
  'ce',
  'cet',
  'cette',
  'chaque',
  'quelques',
  'certains',
  'autre',
]);

/** Names built on a French head noun: "tribunal de grande instance de Lille", "Fondation Hugot". */
export function frenchHeadNames(view: View): readonly Candidate[] {
  const { tokens, folded, language } = view;
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (language[i] !== 'fr') continue;
    const word = folded[i] ?? '';
    if (word === 'ministre' || word === 'ministres' || (word === 'etat' && folded[i - 2] === 'secretaire')) {
      const portfolio = portfolioOf(view, i);
      if (portfolio) found.push(portfolio);
      continue;
    }
    const special = bodyAt(view, i) ?? unitAt(view, i);
    if (special) found.push(special);
    const head = frenchHeads.get(word);
    const token = tokens[i];
    if (!head || !token || (folded[i - 1] === "d'" && STATE.has((folded[i - 2] ?? '').replace(/^ex-/u, '')))) continue;
    const event = word === 'ligue' && token.capital ? eventOf(view, i) : undefined;
    if (event) {
      found.push(event);
      continue;
    }
    const listed = token.capital || LOWER_KINDS.has(head.kind) ? knownEnd(view, i) : undefined;
    const complement = complementOf(view, i + 1, head, token.capital, listed);
    if (listed !== undefined || accepts(view, i, head, complement)) {
      const strength = listed !== undefined ? 93 : token.capital ? 86 : 80;
      found.push({
        first: i,
        last: complement.last,
        layer: 'organization',
        rule: 'organization/fr/head-noun',
        strength,
        kind: head.kind,
        ...(word === 'gouvernement' && complement.people ? { nominal: true as const } : {}),
      });
    }
  }
  return found;
}

/** End of a name of the lexicon with several words that begins here: its complement is known to be complete. */
function knownEnd(view: View, first: number): number | undefined {
  const { find, starts } = organizationLexicon();
  if (starts(view.folded[first] ?? '') < 2) return undefined;
  let end: number | undefined;
  for (let last = first + 2; last < first + 8 && last <= view.tokens.length; last++)
    if (find(keyOf(view, first, last))?.organization.eminent) end = last;
  return end;
}

function accepts(view: View, i: number, { lower, kind }: Head, complement: Complement): boolean {
  const { proper, people, adjectives, direct, phrases } = complement;
  const token = view.tokens[i];
  if (!token || complement.last === i + 1) return false;
  const word = view.folded[i] ?? '';
  if (kind === 'exchange' && !people) return false;
  if (word === 'groupe') return token.capital && direct && (view.tokens[i + 1]?.text.length ?? 0) > 1;
  if (word === 'etat' && !people) return false;
  // "l'État du Rajasthan" is a part of a country.
  if (word === 'etat' && PARTITIVE.has(view.folded[i + 1] ?? '')) return false;
  if (!token.capital && INDEFINITE.has(view.folded[i - 1] ?? '') && !direct) return false;
  if (!token.capital && kind === 'party') return adjectives > 0 && people;
  if (token.capital && !view.initial[i]) return allCapitals(token.text) ? proper : true;
  if (token.capital)
    return kind === 'party'
      ? adjectives > 0 || (proper && phrases === 0)
      : proper || people || adjectives + phrases >= 2;
  if (lower === 'any') return true;
  if (word === 'centre' && view.folded[i + 1] === 'hospitalier') return proper;
  if (lower === 'place') return proper;
  if (lower === 'direct')
    return (
      direct ||
      (adjectives >= 2 && phrases > 0) ||
      (adjectives >= 1 && people) ||
      (adjectives >= 2 && kind === 'institution')
    );
  return lower === 'people' && people;
}

/** "Ligue 1", "Ligue des champions": competitions. */
function eventOf({ folded, tokens }: View, i: number): Candidate | undefined {
  const numbered = tokens[i + 1]?.kind === 'number';
  const champions = folded[i + 1] === 'des' && (folded[i + 2] === 'champions' || folded[i + 2] === 'nations');
  if (!numbered && !champions) return undefined;
  return { first: i, last: i + (numbered ? 2 : 3), layer: 'other', rule: 'event', strength: 95 };
}

/** Where the ministers of a portfolio sit: the noun that names the ministry. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ['ministre', 'ministère'],
  ['ministres', 'ministère'],
  ['etat', "secrétariat d'État"],
]);

/** "ministre de l'[Intérieur]": the ministry, when what the minister is minister of is capitalized like a name. */
function portfolioOf(view: View, at: number): Candidate | undefined {
  const { tokens, folded, article } = view;
  const start = at + 1;
  let i = start;
  while (peoples.has(folded[i] ?? '') && !tokens[i]?.capital) i++;
  const from = i;
  while (i < start + 5 && OF.has(folded[i] ?? '')) i++;
  if (i === from || !tokens[i]?.capital || !portfolios.has(folded[i] ?? '')) return undefined;
  let last = i + 1;
  if (folded[i] === 'affaires' && tokens[last]?.kind === 'word' && !functionWords.has(folded[last] ?? '')) last++;
  if (
    folded[last] === 'et' &&
    OF.has(folded[last + 1] ?? '') &&
    tokens[last + 2]?.capital &&
    portfolios.has(folded[last + 2] ?? '')
  )
    last += 3;
  const words = article.text.slice(tokens[start]?.start, tokens[last - 1]?.end).replace(/\s+/gu, ' ');
  const name = `${OFFICES.get(folded[at] ?? '') ?? 'ministère'} ${words.replaceAll('’', "'")}`;
  return {
    ...{ first: i, last, layer: 'organization', rule: 'organization/fr/portfolio', strength: 78, kind: 'government' },
    name: organizationLexicon().find(fold(name))?.organization.name ?? name,
  };
}
