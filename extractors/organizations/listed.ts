import { functionWords } from '../lexicons/function-words.ts';
import { type KnownName, LOWER_KINDS, organizationLexicon } from '../lexicons/organizations.ts';
import { commonWords, firstNames, places } from '../lexicons/sets.ts';
import type { Candidate } from '../names/candidate.ts';
import { fold } from '../names/fold.ts';
import { allCapitals, keyOf, type View } from '../names/view.ts';

const SMALL = new Set(
  `de du des d' la le les l' et of the and & for pour en au aux a à sur sans dans - ! . ' y e der die das van von del di`.split(
    ' ',
  ),
);
const ARTICLES = new Set(['le', 'la', "l'", 'les', 'du', 'au', 'des', 'aux', 'the']);
const MEDIUM = new Set([
  'sur',
  'via',
  'compte',
  'page',
  'compte',
  'comptes',
  'on',
  'message',
  'messages',
  'profil',
  'live',
  'lien',
  'video',
  'chaine',
  'application',
  'hashtag',
  'post',
  'account',
]);
/** A capital inside a word (TrueBlue) makes a listed single word sure; surnames like McBride are written so, too. */
const CAMEL = /^(?!Ma?c)\p{Lu}?\p{Ll}+\p{Lu}/u;
const ACCENT = /[à-öø-ÿœ]/iu;
/** Short for countries, whoever else is called so. */
const COUNTRIES = new Set(['u.s.', 'u.s', 'us', 'u.k.', 'uk', 'usa', 'u.s.a.', 'uae']);
const POSTS = new Set('account accounts feed post posts page pages user users app live video videos'.split(' '));

/** Names that stand in the lexicons, longest first, one pass. */
export function listedNames(view: View): readonly Candidate[] {
  const { tokens, folded } = view;
  const { starts } = organizationLexicon();
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!mayBegin(view, i)) continue;
    const first = folded[i] ?? '';
    let words = starts(first);
    if (tokens[i + 1]?.spaced === false) words = Math.max(words, starts(first + (folded[i + 1] ?? '')));
    if (words === 0) {
      const section = sectionOf(view, i);
      if (section) found.push(section);
      continue;
    }
    const hit = longest(view, i, words);
    if (hit) found.push(hit);
  }
  return found;
}

/** "CGT-Cheminots": a known acronym and a hyphen head the name of a section. */
function sectionOf({ tokens }: View, i: number): Candidate | undefined {
  const text = tokens[i]?.text ?? '';
  const hyphen = text.indexOf('-');
  if (hyphen < 2 || hyphen === text.length - 1 || !allCapitals(text.slice(0, hyphen))) return undefined;
  const known = organizationLexicon().find(text.slice(0, hyphen).toLowerCase());
  if (!known?.organization.eminent || !known.acronym) return undefined;
  return {
    first: i,
    last: i + 1,
    layer: 'organization',
    rule: 'organization/unit',
    strength: 80,
    kind: known.organization.kind,
  };
}

/** A name begins with a capital or a digit; in lower case with an article before a capital, or with one of few words ("parti républicain"). */
function mayBegin({ tokens, folded, language }: View, i: number): boolean {
  const token = tokens[i];
  if (!token || token.kind === 'mark' || language[i] === 'none') return false;
  if (token.capital) return true;
  const next = tokens[i + 1];
  if (next === undefined) return false;
  if (token.kind === 'number') return next.capital || !next.spaced;
  if (ARTICLES.has(token.lower)) return next.capital;
  return organizationLexicon().lowerStarts.has(folded[i] ?? '');
}

function longest(view: View, first: number, words: number): Candidate | undefined {
  const { tokens, broken, folded } = view;
  const { find, pairs } = organizationLexicon();
  let key = '';
  let best: Candidate | undefined;
  let left = words;
  // Whether the first two words begin a name; asked at each token of the second word, of which the last may be a mark.
  let paired = true;
  for (let last = first; last < tokens.length && last < first + 14; last++) {
    const token = tokens[last];
    if (!token || (last > first && broken[last])) break;
    const spaced = last > first && token.spaced;
    if (spaced && (!paired || --left === 0)) break;
    key = last === first ? (folded[last] ?? '') : `${key}${spaced ? ' ' : ''}${folded[last]}`;
    if (spaced && left === words - 1) paired = false;
    if (last > first && left === words - 1) {
      paired ||= pairs.has(key);
      if (!paired) continue;
    }
    const name = find(key);
    if (name && fits(view, first, last + 1, name)) best = candidate(view, first, last + 1, name);
  }
  return best;
}

function candidate(view: View, first: number, last: number, known: KnownName): Candidate {
  const { organization, afterArticle, ambiguous } = known;
  const { name, kind, wikidata, eminent, weak } = organization;
  const several = last - first > 1;
  const sure = eminent && !ambiguous;
  const strength = sure ? (several ? 92 : 82) : several ? (weak ? 58 : 76) : 56;
  const rule = eminent ? 'organization/known' : 'organization/listed';
  const camel = !several && CAMEL.test(view.tokens[first]?.text ?? '');
  // "in The Cult", "lu dans Le Soleil": the capital of the article is the name's own.
  const head = view.tokens[first];
  const titled = several && head?.capital === true && ARTICLES.has(head.lower) && !view.initial[first];
  const certain = eminent ? (sure || titled) && !(afterArticle && view.initial[first]) : camel || (several && !weak);
  return {
    first,
    last,
    layer: 'organization',
    rule,
    strength,
    name,
    kind,
    ...(wikidata ? { wikidata } : {}),
    ...(certain ? {} : { tentative: true as const }),
  };
}

/** Whether the words as written (capitals, article before) can be this name. */
function fits(view: View, first: number, last: number, name: KnownName): boolean {
  const { tokens } = view;
  const { organization, acronym, afterArticle } = name;
  const head = tokens[first];
  if (!head) return false;
  if (last - first === 1) return fitsOne(view, first, name);
  if (acronym)
    return tokens.slice(first, last).every(({ text, kind }) => kind === 'mark' || text === text.toUpperCase());
  let capitals = 0;
  let lower = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || SMALL.has(token.lower)) continue;
    if (token.capital) capitals++;
    else lower++;
  }
  if (ARTICLES.has(head.lower) && (!head.capital || !tokens.slice(first + 1, last).some(({ capital }) => capital)))
    return false;
  if (afterArticle && !ARTICLES.has(tokens[first - 1]?.lower ?? ''))
    return organization.eminent && head.capital && lower === 0;
  if (organization.eminent)
    return head.capital || (capitals === 0 && mayBeLower(view, first, organization.kind)) || capitals >= lower;
  return head.kind === 'number' ? capitals > 0 && lower === 0 : head.capital && lower === 0 && capitals > 0;
}

const isUnaccented = (text: string, name: string): boolean => !ACCENT.test(text) && fold(name) === text.toLowerCase();

/** "parti républicain", "ministère de la Défense"; not "mettre en marche", not English "homeland security". */
const mayBeLower = ({ folded, language }: View, first: number, kind: string): boolean =>
  kind === 'party' ? !functionWords.has(folded[first] ?? '') : LOWER_KINDS.has(kind) && language[first] === 'fr';

function fitsOne(view: View, i: number, { organization, acronym, afterArticle }: KnownName): boolean {
  const { tokens, folded } = view;
  const token = tokens[i];
  if (!token?.capital) return false;
  if (token.text.length < 2 || COUNTRIES.has(folded[i] ?? '')) return false;
  const capitals = allCapitals(token.text);
  if (acronym && !capitals && !(organization.eminent && token.text.length > 3 && !view.initial[i])) return false;
  // "Olaf Brandt" is no anti-fraud office.
  if (acronym && !capitals && tokens[i + 1]?.capital && firstNames().has(folded[i] ?? '')) return false;
  const before = tokens[i - 1];
  if (acronym && (before?.lower === 'un' || before?.lower === 'une') && organization.kind !== 'company') return false;
  if (afterArticle && !(before && ARTICLES.has(before.lower))) return false;
  // "the Liberation War" is not Libération.
  if (
    view.language[i] === 'en' &&
    ACCENT.test(organization.name) &&
    !capitals &&
    isUnaccented(token.text, organization.name)
  )
    return false;
  if (organization.kind === 'platform') return actsAsCompany(view, i);
  if (acronym && tokens[i + 1]?.kind === 'number' && tokens[i + 1]?.spaced && organization.kind !== 'media')
    return false;
  if (organization.eminent) return acronym || !view.initial[i] || !commonWords().has(token.lower);
  if (organization.weak || view.initial[i]) return false;
  return !commonWords().has(token.lower) && !firstNames().has(folded[i] ?? '') && !places().has(keyOf(view, i, i + 1));
}

/** A network as a company, not as the place of a message: "sur Twitter", "un compte Facebook", "les réseaux sociaux Twitter et Facebook". */
function actsAsCompany({ tokens, folded }: View, i: number): boolean {
  // In a list of networks the word before the first one decides.
  let head = i;
  while (head > i - 12 && (JOINS.has(folded[head - 1] ?? '') || NETWORKS.has(folded[head - 1] ?? ''))) head--;
  const before = folded[head - 1] ?? '';
  if (MEDIUM.has(before) || before === 'sociaux' || before === 'social' || POSTS.has(folded[i + 1] ?? '')) return false;
  return !(tokens[head - 1] && LINKS.has(before) && USES.has(folded[head - 2] ?? ''));
}

const LINKS = new Set(['de', "d'", 'a', 'of', 'to']);
const JOINS = new Set(['et', 'ou', ',', 'and', 'or', '/', '(']);
const NETWORKS = new Set(
  'twitter facebook instagram youtube snapchat whatsapp telegram tiktok linkedin pinterest reddit google wikipedia skype'.split(
    ' ',
  ),
);
const USES = new Set(
  'fonctionnalite fonctionnalites utilisateurs utilisateur utilisation version acces blocage compte page reseau groupe live similaire video videos application messagerie users access version'.split(
    ' ',
  ),
);
