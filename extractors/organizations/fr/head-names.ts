import { functionWords, peoples } from '../../lexicons/function-words.ts';
import { firstNames, places } from '../../lexicons/sets.ts';
import type { Candidate } from '../../names/candidate.ts';
import { allCapitals, keyOf, type View } from '../../names/view.ts';
import { frenchHeads, type Head, portfolios } from './heads.ts';

const ADJECTIVE =
  /^[\p{L}-]{3,}(?:nal|nale|naux|nales|ral|rale|raux|rales|tal|tale|taux|tales|cal|cale|ial|iale|iaux|iales|pal|pale|paux|ien|ienne|iens|iennes|ais|aise|aises|ois|oise|ique|iques|if|ive|ifs|ives|aire|aires|iste|istes|el|elle|els|elles|eur|eure|eurs|ieur|ieure|ant|ante|libre|libres|populaire|civile?s?|mondiale?|armées?|unie?s?|étrangères?|publics?|publiques?)$/u;
const OF = new Set(['de', 'du', 'des', "d'"]);
const FOR = new Set(['pour', 'contre', 'sur']);
const THE = new Set(['la', "l'", 'le', 'les']);

type Complement = {
  readonly last: number;
  readonly proper: boolean;
  readonly people: boolean;
  readonly adjectives: number;
  readonly direct: boolean;
  readonly phrases: number;
};

const NOTHING = { proper: false, people: false, adjectives: 0, direct: false, phrases: 0 } as const;

/** Names built on a French head noun: "tribunal de grande instance de Lille", "Fondation Hugot". */
export function frenchHeadNames(view: View): readonly Candidate[] {
  const { tokens, folded, language } = view;
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (language[i] !== 'fr') continue;
    const word = folded[i] ?? '';
    if (word === 'ministre' || word === 'ministres' || word === "d'etat") {
      const portfolio = portfolioOf(view, i + 1);
      if (portfolio) found.push(portfolio);
      continue;
    }
    const head = frenchHeads.get(word);
    const token = tokens[i];
    if (!head || !token) continue;
    const complement = complementOf(view, i + 1, head, token.capital);
    if (accepts(view, i, head, complement)) {
      const strength = token.capital ? 86 : 80;
      found.push({
        first: i,
        last: complement.last,
        layer: 'organization',
        rule: 'organization/fr/head-noun',
        strength,
        kind: head.kind,
      });
    }
  }
  return found;
}

function accepts(view: View, i: number, { lower }: Head, complement: Complement): boolean {
  const { proper, people, adjectives, direct, phrases } = complement;
  const token = view.tokens[i];
  if (!token || complement.last === i + 1) return false;
  if (token.capital && !view.initial[i]) return allCapitals(token.text) ? proper : true;
  if (token.capital) return proper || people || adjectives + phrases >= 2;
  if (lower === 'any') return true;
  if (lower === 'place') return proper;
  if (lower === 'direct') return direct || (adjectives >= 2 && phrases > 0) || (adjectives >= 1 && people);
  return lower === 'people' && people;
}

/** Reads the complement of a head noun as far as it goes. */
function complementOf(view: View, start: number, head: Head, capital: boolean): Complement {
  let state: Complement = { last: start, ...NOTHING };
  for (let steps = 0; steps < 9; steps++) {
    const next =
      adjective(view, state) ??
      proper(view, state, head) ??
      phrase(view, state, head, capital) ??
      list(view, state, capital);
    if (!next) break;
    state = next;
  }
  return state;
}

function adjective({ tokens, folded, broken }: View, state: Complement): Complement | undefined {
  const token = tokens[state.last];
  const word = folded[state.last] ?? '';
  if (!token || token.kind !== 'word' || token.capital || broken[state.last] || functionWords.has(word))
    return undefined;
  const people = peoples.has(word);
  if (!people && !ADJECTIVE.test(token.lower)) return undefined;
  return { ...state, last: state.last + 1, adjectives: state.adjectives + 1, people: state.people || people };
}

function proper(view: View, state: Complement, head: Head): Complement | undefined {
  const last = capitalsFrom(view, state.last, head.named === true || state.phrases > 0);
  if (last === state.last) return undefined;
  return { ...state, last, proper: true, direct: state.direct || state.phrases === 0 };
}

/** End of the capitalized words that begin here; a person's full name is left out unless such names are usual. */
function capitalsFrom(view: View, start: number, persons: boolean): number {
  const { tokens, folded, broken } = view;
  let last = start;
  while (last < tokens.length) {
    const token = tokens[last];
    if (!token?.capital || broken[last] || token.lower.endsWith("'") || functionWords.has(folded[last] ?? '')) break;
    if (
      !persons &&
      firstNames().has(folded[last] ?? '') &&
      tokens[last + 1]?.capital &&
      !places().has(folded[last] ?? '')
    )
      break;
    last++;
  }
  return last;
}

/** "de la Santé", "des collaborateurs", "pour la mémoire", "et des Finances". */
function phrase(view: View, state: Complement, head: Head, capital: boolean): Complement | undefined {
  const { tokens, folded, broken } = view;
  let i = state.last;
  if (folded[i] === 'et' && state.phrases > 0 && OF.has(folded[i + 1] ?? '')) i++;
  const link = folded[i] ?? '';
  if (broken[i] || !(OF.has(link) || (capital && FOR.has(link)))) return undefined;
  i++;
  if (THE.has(folded[i] ?? '')) i++;
  const noun = tokens[i];
  if (!noun || noun.kind !== 'word' || broken[i] || noun.lower.endsWith("'")) return undefined;
  if (noun.capital) {
    const last = capitalsFrom(view, i, head.named === true);
    if (last === i) return undefined;
    const country = places().has(keyOf(view, i, last));
    return { ...state, last, phrases: state.phrases + 1, proper: true, people: state.people || country };
  }
  const open = capital || head.lower === 'any' || head.kind === 'court' || state.adjectives > 0;
  if (!open || functionWords.has(folded[i] ?? '')) return undefined;
  return { ...state, last: i + 1, phrases: state.phrases + 1 };
}

/** ", internés et victimes": more nouns of one complement, closed by "et". */
function list({ tokens, folded, broken }: View, state: Complement, capital: boolean): Complement | undefined {
  if (!capital || state.phrases === 0) return undefined;
  const isNoun = (i: number) => {
    const token = tokens[i];
    return (
      token?.kind === 'word' &&
      !broken[i] &&
      !token.lower.endsWith("'") &&
      !functionWords.has(folded[i] ?? '') &&
      !token.capital
    );
  };
  let i = state.last;
  while (tokens[i]?.text === ',' && isNoun(i + 1)) i += 2;
  if (folded[i] !== 'et' || !isNoun(i + 1)) return undefined;
  return /(?:s|x)$/u.test(folded[i + 1] ?? '') && /(?:s|x)$/u.test(folded[state.last - 1] ?? '')
    ? { ...state, last: i + 2 }
    : undefined;
}

/** "ministre de l'[Intérieur]": what a minister is minister of, when it is capitalized like a name. */
function portfolioOf(view: View, start: number): Candidate | undefined {
  const { tokens, folded } = view;
  let i = start;
  while (peoples.has(folded[i] ?? '') && !tokens[i]?.capital) i++;
  const from = i;
  while (
    i < start + 5 &&
    (OF.has(folded[i] ?? '') || THE.has(folded[i] ?? '') || folded[i] === 'aux' || folded[i] === 'a')
  )
    i++;
  if (i === from || !tokens[i]?.capital || !portfolios.has(folded[i] ?? '')) return undefined;
  let last = i + 1;
  if (ADJECTIVE.test(tokens[last]?.lower ?? '')) last++;
  return { first: i, last, layer: 'organization', rule: 'organization/fr/portfolio', strength: 78, kind: 'government' };
}
