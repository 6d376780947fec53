import { functionWords, peoples } from '../../lexicons/function-words.ts';
import { places } from '../../lexicons/sets.ts';
import { verbReadings } from '../../lexicons/verbs.ts';
import { isJoinedName, keyOf, type View } from '../../names/view.ts';
import { beginsPerson } from '../../persons/begins.ts';
import { roleNouns } from '../../persons/fr/titles.ts';
import type { Head } from './heads.ts';

/** What stands behind a head noun: where it ends, and what it is made of. */
export type Complement = {
  readonly last: number;
  /** Holds a capitalized word. */
  readonly proper: boolean;
  /** Holds an adjective of nationality or a country. */
  readonly people: boolean;
  readonly adjectives: number;
  /** A capitalized word stands right behind the head or its adjectives. */
  readonly direct: boolean;
  /** Phrases with "de", "pour" … */
  readonly phrases: number;
};

const ADJECTIVE =
  /^(?:[\p{L}-]{2,}(?:nal|nale|naux|nales|ral|rale|raux|rales|tal|tale|taux|tales|cal|cale|ial|iale|iaux|iales|pal|pale|paux|ien|ienne|iens|iennes|ais|aise|aises|ois|oise|ique|iques|if|ive|ifs|ives|aire|aires|iste|istes|el|elle|els|elles|eur|eure|eurs|ieur|ieure|ant|ante|ants|antes|cier|ciers|cière|cières|ulaire|pides)|libres?|populaires?|civile?s?|mondiale?|armée?s?|uni|unis|unies?|étrangères?|public|publics|publiques?|agricoles?|humains?|détenue?s?|noire?s?|verts?|rouges?|blancs?|communs?|suprême|haute?s?|urbaine?s?|maritimes?|moderne|contemporaine?|juive?s?|catholiques?|orthodoxe|enchaîné|insoumise|marin|souterraine?)$/u;
const PREPOSED = new Set(
  'haute hautes grande grandes grand grands ancien anciens anciennes nouveau nouvelle nouvelles jeune jeunes petit petite petites petits premiere premier libre libres beaux'.split(
    ' ',
  ),
);
const OF = new Set(['de', 'du', 'des', "d'"]);
const FOR = new Set(['pour', 'contre', 'sur']);
const THE = new Set(['la', "l'", 'le', 'les']);
/** Nouns that begin another phrase: "du mois", "de la part". */
const OUTSIDE = new Set(
  'mois jour jours annee ans semaine pays region part cours fait fin debut moment suite cote nouveau plus moins lundi mardi mercredi jeudi vendredi samedi dimanche hier matin soir'.split(
    ' ',
  ),
);
const OPEN_KINDS = new Set([
  'ngo',
  'institution',
  'organization',
  'union',
  'military',
  'party',
  'religious',
  'culture',
  'international',
]);

const NOTHING = { proper: false, people: false, adjectives: 0, direct: false, phrases: 0 } as const;

/** Reads the complement of a head noun as far as it goes; from `known`, the end of a listed name, only a place or a nationality is added. */
export function complementOf(
  view: View,
  start: number,
  head: Head,
  capital: boolean,
  known: number | undefined,
): Complement {
  let state: Complement = { last: start, ...NOTHING };
  if (known !== undefined) {
    const end = { last: known, proper: true, people: false, adjectives: 1, direct: false, phrases: 1 };
    return nationality(view, end) ?? place(view, end) ?? end;
  }
  for (let steps = 0; steps < 9; steps++) {
    const next =
      adjective(view, state, head) ??
      proper(view, state, head) ??
      phrase(view, state, head, capital) ??
      list(view, state, capital);
    if (!next) break;
    state = next;
  }
  return state;
}

function nationality({ folded, broken, tokens }: View, state: Complement): Complement | undefined {
  const fits = peoples.has(folded[state.last] ?? '') && !tokens[state.last]?.capital && !broken[state.last];
  return fits ? { ...state, last: state.last + 1, people: true, adjectives: state.adjectives + 1 } : undefined;
}

function place(view: View, state: Complement): Complement | undefined {
  const { folded, broken } = view;
  if (!OF.has(folded[state.last] ?? '') || broken[state.last]) return undefined;
  const first = THE.has(folded[state.last + 1] ?? '') ? state.last + 2 : state.last + 1;
  const last = capitalsFrom(view, first, false);
  return last > first && places().has(keyOf(view, first, last)) ? { ...state, last, people: true } : undefined;
}

function adjective(view: View, state: Complement, head: Head): Complement | undefined {
  const { tokens, folded, broken } = view;
  const people = nationality(view, state);
  if (people) return people;
  // Behind a proper name an adjective is rare and a verb usual: "le comité Nobel explique".
  const joined = folded[state.last] === 'et' && state.adjectives > 0 && state.phrases === 0;
  const at = joined ? state.last + 1 : state.last;
  const token = tokens[at];
  const word = folded[at] ?? '';
  if (token?.kind !== 'word' || token.capital || broken[at] || functionWords.has(word)) return undefined;
  const portfolio = head.lower === 'any' && folded[state.last - 1] === 'affaires';
  if (state.proper && !portfolio && tokens[state.last - 1]?.capital) {
    if (!/^(?:de|des|du|d')$/u.test(folded[state.last - 2] ?? '') && folded[state.last - 2] !== 'les') return undefined;
    if (places().has(folded[state.last - 1] ?? '')) return undefined;
  }
  if (!ADJECTIVE.test(token.lower) || (roleNouns.has(word) && !/eur$/u.test(word)) || isFiniteVerb(token.lower))
    return undefined;
  return { ...state, last: at + 1, adjectives: state.adjectives + 1 };
}

/** Whether a word in lower case is a form of a French verb and can be no participle. */
export const isFiniteVerb = (lower: string): boolean => {
  const readings = verbReadings('fr', lower);
  return readings.length > 0 && readings.every(({ tense }) => tense !== 'participle');
};

function proper(view: View, state: Complement, head: Head): Complement | undefined {
  const last = capitalsFrom(view, state.last, head.named === true && state.phrases === 0);
  if (last === state.last) return undefined;
  return { ...state, last, proper: true, direct: state.direct || state.phrases === 0 };
}

/** End of the capitalized words that begin here; a person's full name is left out unless such names are usual. */
function capitalsFrom(view: View, start: number, persons: boolean): number {
  const { tokens, folded, broken } = view;
  let last = start;
  while (last < tokens.length) {
    const token = tokens[last];
    if (!token || broken[last] || !(token.capital || isJoinedName(view, last))) break;
    // "l'EHPAD Les Tilleuls", "l'école La Source".
    const titled = persons && THE.has(folded[last] ?? '') && tokens[last + 1]?.capital;
    if (token.lower.endsWith("'") || (functionWords.has(folded[last] ?? '') && last === start && !titled)) break;
    if (!persons && beginsPerson(view, last)) break;
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
  if (broken[i] || !(OF.has(link) || (capital && FOR.has(link) && OPEN_KINDS.has(head.kind)))) return undefined;
  i++;
  if (THE.has(folded[i] ?? '')) i++;
  const noun = tokens[i];
  if (noun?.kind !== 'word' || broken[i] || noun.lower.endsWith("'")) return undefined;
  if (noun.capital) {
    const last = capitalsFrom(view, i, head.named === true);
    if (last === i) return undefined;
    const country = places().has(keyOf(view, i, last));
    return { ...state, last, phrases: state.phrases + 1, proper: true, people: state.people || country };
  }
  const word = folded[i] ?? '';
  const open = capital || head.lower === 'any' || head.kind === 'court' || state.adjectives > 0;
  if (!open || functionWords.has(word) || OUTSIDE.has(word) || (roleNouns.has(word) && link !== 'des'))
    return undefined;
  if (verbReadings('fr', noun.lower).some(({ tense }) => tense === 'infinitive')) return undefined;
  const last =
    PREPOSED.has(word) && tokens[i + 1]?.kind === 'word' && !functionWords.has(folded[i + 1] ?? '') ? i + 2 : i + 1;
  return { ...state, last, phrases: state.phrases + 1 };
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
