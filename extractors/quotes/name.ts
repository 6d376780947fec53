import type { Span } from '../../pipeline/model/span.ts';
import { verbReadings } from '../lexicons/verbs.ts';
import { frenchReferences } from '../references/fr/words.ts';
import { formFact } from '../word-fact.ts';
import type { Grammar } from './grammar.ts';
import type { Item } from './unit.ts';

/** A noun phrase or a pronoun that may name who speaks. */
export type Phrase = Span & {
  readonly kind: 'pronoun' | 'name' | 'nominal';
  readonly lower: string;
  /** First item and the item after the last. */
  readonly first: number;
  readonly last: number;
  /** The proper name in it, or beside it in apposition: "le ministre, François Rivasseau". */
  readonly name?: Span;
};

const PARTICLES: ReadonlySet<string> = new Set(
  "de du des d' la le von der den van ten ben bin al el di da dos del in't & of the y e".split(' '),
);

/** Words that begin a surname in small letters. */
export const PARTICLE = /^(?:von|van|der|den|ten|ben|bin|el|al|in't)$/u;

const at = (items: readonly Item[], index: number): Item | undefined => items[index];

/** Whether the item is a form of address. */
export const isTitle = (item: Item | undefined, grammar: Grammar) =>
  item !== undefined && grammar.titles.has(item.lower);

/** A sentence's first word that is an ordinary word: "Fondatrice de X", "Autour du pétrin". */
const commonInitial = formFact(
  (lower) =>
    frenchReferences.roles.has(lower) ||
    frenchReferences.organizations.has(lower) ||
    INITIAL.has(lower) ||
    verbReadings('fr', lower).some(({ tense }) => tense === 'participle'),
);

const INITIAL: ReadonlySet<string> = new Set(
  `autour outre faute hormis quelque seul seule seuls seules aucun aucune nul nulle tel telle voilà oui non reste autre autres autrement
  résultat question preuve dernier dernière premier première ancien ancienne nouveau nouvelle interrogé interrogée interrogés contacté contactée
  invité invitée né née fondé fondée créé créée arrivé arrivée réuni réunis présent présente absent absente accusé accusée soupçonné
  plus moins près loin hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche trop peu beaucoup tant
  certes bref enfin ensuite puis ainsi aussi pourtant cependant toutefois néanmoins désormais jamais toujours parfois souvent bien mieux
  fin début mi-janvier mi-juin courant côté grâce histoire retour place fort forte sûr sûre`.split(/\s+/u),
);

/** Whether the item is a word of a proper name: a capital that is no function word. */
export function proper(item: Item | undefined, grammar: Grammar): boolean {
  if (item?.kind !== 'word') return false;
  if (isTitle(item, grammar) && item.lower !== 'me') return true;
  if (item.initial && grammar.language === 'fr' && commonInitial(item)) return false;
  return (
    item.capital &&
    !grammar.determiners.has(item.lower) &&
    !grammar.prepositions.has(item.lower) &&
    !grammar.subjects.has(item.lower) &&
    !grammar.subordinators.has(item.lower) &&
    !grammar.tonics.has(item.lower) &&
    !(grammar.have.has(item.lower) && item.text.length < 2)
  );
}

/** The English genitive: the phrase goes on. */
export const genitive = (item: Item | undefined): boolean => /^['’]s$/u.test(item?.lower ?? '');

/** English nouns begin a phrase without an article: "analysts", "senior officials", "sources close to X". */
export const bare = (items: readonly Item[], index: number): boolean => {
  const pos = items[index]?.pos;
  return (
    pos === 'NOUN' || pos === 'PROPN' || (pos === 'ADJ' && /^(?:NOUN|ADJ|PROPN)$/u.test(items[index + 1]?.pos ?? ''))
  );
};

/** A sentence's first word has a capital whatever it is; before a common noun it is no name. */
export const commonHead = (items: readonly Item[], index: number): boolean => {
  const head = items[index];
  const next = items[index + 1];
  if (head?.pos === undefined || next?.kind !== 'word' || next.capital) return false;
  return head.initial === true || head.pos === 'NOUN' || head.pos === 'ADJ' || next.pos === 'NOUN';
};

/** The end of the run of capitals that begins at the item; particles between capitals belong to it. */
export function nameEnd(items: readonly Item[], first: number, grammar: Grammar): number {
  let last = first;
  for (
    let index = PARTICLE.test(at(items, first)?.lower ?? '') ? first + 1 : first;
    index < items.length && index < first + 10;
  ) {
    if (proper(at(items, index), grammar) || (index > first && at(items, index)?.kind === 'number')) {
      index += 1;
      last = index;
      continue;
    }
    let ahead = index;
    while (ahead < index + 3 && PARTICLES.has(at(items, ahead)?.lower ?? '')) ahead += 1;
    const one = ahead > index && index > first && proper(at(items, ahead), grammar);
    // "Ursula von der Leyen", "Ana de Palacio", but not "Macron de France": a single capital before "de" is no first name
    if (!one || (grammar.links.has(at(items, index)?.lower ?? '') && index - first < 1)) break;
    index = ahead;
  }
  return last;
}

/** The span of items [first, last). */
export const spanOf = (items: readonly Item[], first: number, last: number): Span => ({
  start: items[first]?.start ?? 0,
  end: items[last - 1]?.end ?? 0,
});

/** The pronoun at the item as a phrase. */
export const pronounPhrase = (item: Item, index: number): Phrase => ({
  start: item.start,
  end: item.end,
  kind: 'pronoun',
  lower: item.lower,
  first: index,
  last: index + 1,
});
