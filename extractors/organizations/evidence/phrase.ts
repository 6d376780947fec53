import { sentenceAt } from '../../../pipeline/model/segmented.ts';
import { functionWords, peoples } from '../../lexicons/function-words.ts';
import { verbReadings } from '../../lexicons/verbs.ts';
import type { Run } from '../../names/runs.ts';
import type { View } from '../../names/view.ts';
import { type Evidence, MEDIUM, organization, STRONG, WEAK, wordsAt } from './evidence.ts';
import { predicatedIn } from './predicate.ts';
import type { EvidenceWords } from './words.ts';

const ARTICLES = new Set("le la l' un une les du au cet cette ce the a an its son sa leur".split(' '));
const LISTING = new Set('et and ou or & the le la les'.split(' '));
const EXAMPLES = new Set('like including include includes as comme que dont notamment'.split(' '));
/** How far a list of names is read, in tokens. */
const FARTHEST = 24;
const RELATIVE = new Set("qui que qu' dont who which that".split(' '));
const INNER = new Set("de d' du des en et a of".split(' '));
const THE = new Set("le la l' du au the".split(' '));
const LONGEST = 6;

/** What the phrase that the name stands in says of it. */
export function phraseEvidence(view: View, run: Run): readonly Evidence[] {
  const words = wordsAt(view, run.first);
  if (!words) return [];
  return [
    described(view, run, words),
    exemplified(view, run, words),
    generalised(view, run, words),
    named(view, run, words),
    owned(view, run, words),
    owner(view, run, words),
    apposed(view, run, words),
    resumed(view, run, words),
    predicatedIn(view, run),
  ].filter((one) => one !== undefined);
}

/** "la scierie X", "le distributeur de jouets X", "l'éditeur nantais de logiciels X", "bakery chain X". */
function described(view: View, { first }: Run, words: EvidenceWords): Evidence | undefined {
  const { tokens, folded, broken, language } = view;
  const quoted = /^[«“"]$/u.test(tokens[first - 1]?.text ?? '');
  if (broken[first] || !tokens[quoted ? first - 1 : first]?.spaced) return undefined;
  const limit = language[first] === 'fr' ? LONGEST : 1;
  // "le japonais Nomiya": persons take a capital there.
  const origin = folded[first - 1] ?? '';
  if (
    language[first] === 'fr' &&
    peoples.has(origin) &&
    !tokens[first - 1]?.capital &&
    THE.has(folded[first - 2] ?? '')
  )
    return organization('described', 2.5, 'company');
  let i = quoted ? first - 2 : first - 1;
  for (let steps = 0; steps < limit && i >= 0; steps++, i--) {
    const token = tokens[i];
    const word = folded[i] ?? '';
    const kind = words.nouns.get(word);
    const capital = token?.capital === true && view.initial[i] !== true;
    if (kind !== undefined && !capital && (steps > 0 || !functionWords.has(word)))
      return stands(view, i) ? organization('described', STRONG, kind, true) : undefined;
    if (token?.kind !== 'word' || capital || broken[i]) return undefined;
    // Right before the name stands a noun or an adjective, never a preposition.
    if (steps === 0 ? functionWords.has(word) : functionWords.has(word) && !INNER.has(word)) return undefined;
    if (isConjugated(view, i) && !INNER.has(folded[i - 1] ?? '')) return undefined;
  }
  return undefined;
}

/** Whether a noun heads a phrase: an article, an adjective or the beginning of the sentence stands before it. */
function stands({ folded, initial, language, tokens }: View, i: number): boolean {
  if (language[i] === 'en' || initial[i]) return true;
  const before = folded[i - 1] ?? '';
  if (before === 'un' || before === 'une') return true;
  return (
    ARTICLES.has(before) ||
    before === 'de' ||
    before === "d'" ||
    (tokens[i - 1]?.kind === 'word' && !functionWords.has(before))
  );
}

/** Whether a word can be a verb of the third person: no phrase runs across it. */
function isConjugated({ tokens, language }: View, i: number): boolean {
  const spoken = language[i];
  const token = tokens[i];
  if (!token || (spoken !== 'fr' && spoken !== 'en') || peoples.has(token.lower)) return false;
  const readings = verbReadings(spoken, token.lower);
  return readings.some(({ person }) => person === '3s' || person === '3p');
}

/** "des enseignes comme X, Y et Z", "bands such as X", "clients include X". */
function exemplified({ tokens, folded, broken }: View, { first }: Run, words: EvidenceWords): Evidence | undefined {
  let i = first - 1;
  for (; i > first - FARTHEST && !broken[i + 1]; i--) {
    if (!tokens[i]?.capital && tokens[i]?.text !== ',' && !LISTING.has(folded[i] ?? '')) break;
  }
  if (!EXAMPLES.has(folded[i] ?? '')) return undefined;
  const noun = /^(?:que|as)$/u.test(folded[i] ?? '') ? i - 2 : tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
  const plural = folded[noun] ?? '';
  const found = kindOfPlural(plural, words);
  return found === undefined ? undefined : organization('described', STRONG, found, true);
}

/** "X, Y and several other bands", "X, Y et d'autres enseignes". */
function generalised({ tokens, folded, broken }: View, { last }: Run, words: EvidenceWords): Evidence | undefined {
  let i = last;
  for (; i < last + FARTHEST && !broken[i]; i++)
    if (!tokens[i]?.capital && tokens[i]?.text !== ',' && !LISTING.has(folded[i] ?? '')) break;
  if (!/^(?:et|and|or|ou)$/u.test(folded[i - 1] ?? '')) return undefined;
  while (GENERAL.has(folded[i] ?? '')) i++;
  if (!/^(?:other|autres)$/u.test(folded[i - 1] ?? '')) return undefined;
  for (let at = i; at < i + 3; at++) {
    const kind = kindOfPlural(folded[at] ?? '', words);
    if (kind !== undefined) return organization('described', STRONG, kind, true);
    if (tokens[at]?.kind !== 'word' || functionWords.has(folded[at] ?? '')) return undefined;
  }
  return undefined;
}

const GENERAL = new Set(
  "several many some various numerous other d' de plusieurs nombreuses nombreux quelques autres".split(' '),
);

function kindOfPlural(plural: string, { nouns }: EvidenceWords): string | undefined {
  return (
    (plural.endsWith('ies') ? nouns.get(`${plural.slice(0, -3)}y`) : undefined) ??
    (/[sx]$/u.test(plural) ? nouns.get(plural.slice(0, -1)) : undefined)
  );
}

/** "sa société aérienne, X", "his company, X": a possessive says that one is meant, and the name says which. */
function named({ tokens, folded, broken }: View, { first, last }: Run, words: EvidenceWords): Evidence | undefined {
  if (tokens[first - 1]?.text !== ',' || broken[first] || !/^[.,;:)»”"]$/u.test(tokens[last]?.text ?? '.'))
    return undefined;
  for (let i = first - 2; i > first - LONGEST; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.capital || broken[i + 1]) return undefined;
    const kind = words.nouns.get(folded[i] ?? '');
    if (kind !== undefined)
      return OWN.has(folded[i - 1] ?? '') || OWN.has(folded[i - 2] ?? '')
        ? organization('described', STRONG, kind, true)
        : undefined;
    if (functionWords.has(folded[i] ?? '') && !INNER.has(folded[i] ?? '')) return undefined;
  }
  return undefined;
}

const OWN = new Set('sa son leur ma notre mon his her its their my our first'.split(' '));

/** "les actionnaires de X", "the shareholders of X"; "chez X". */
function owned({ folded, broken }: View, { first }: Run, words: EvidenceWords): Evidence | undefined {
  if (broken[first]) return undefined;
  const before = folded[first - 1] ?? '';
  if (before === 'chez') return organization('owned', MEDIUM, 'company', true);
  const link = words.links.has(before) ? first - 1 : undefined;
  if (link === undefined) return undefined;
  // "le chiffre d'affaires de X", "le conseil d'administration de X", "les actionnaires français de X"
  for (const at of [link - 1, link - 2, link - 3]) {
    const noun = folded[at] ?? '';
    if (words.owned.has(noun)) return organization('owned', STRONG, 'company', true);
    if (words.shared.has(noun)) return organization('owned', MEDIUM, 'company');
    if (functionWords.has(noun) && noun !== "d'") return undefined;
    if (isMark(folded[at])) return undefined;
  }
  return undefined;
}

const isMark = (text: string | undefined): boolean => text === undefined || /^[^\p{L}\p{N}]+$/u.test(text);

/** "X's shares", "X shareholders", "X workers". */
function owner({ folded, language }: View, { last }: Run, words: EvidenceWords): Evidence | undefined {
  if (language[last - 1] !== 'en') return undefined;
  const genitive = /^['’]s?$/u.test(folded[last] ?? '');
  const start = genitive ? last + 1 : last;
  for (let at = start; at < start + (genitive ? 3 : 1); at++) {
    const noun = folded[at] ?? '';
    if (words.owned.has(noun)) return organization('owned', STRONG, 'company', true);
    if (words.shared.has(noun)) return organization('owned', MEDIUM, 'company', true);
    if (functionWords.has(noun) || isMark(noun)) return undefined;
  }
  return undefined;
}

/** "X, fabricant de jouets", "X, un éditeur", "X, a maker of", "X, which employs", "X, basé à Lyon". */
function apposed(view: View, { last }: Run, words: EvidenceWords): Evidence | undefined {
  const { tokens, folded, broken, language } = view;
  if (!/^[,(–—]$/u.test(tokens[last]?.text ?? '') || broken[last + 1]) return undefined;
  let at = last + 1;
  if (words.participles.has(folded[at] ?? '')) return organization('described', MEDIUM, 'company');
  if (/^(?:qui|which)$/u.test(folded[at] ?? '')) return undefined;
  const definite = THE.has(tokens[at]?.lower ?? '');
  if (ARTICLES.has(folded[at] ?? '')) at++;
  else if (language[last - 1] === 'en') return undefined;
  for (let steps = 0; steps < 4; steps++, at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (token.capital && language[at] === 'fr')) return undefined;
    const kind = words.nouns.get(folded[at] ?? '');
    if (kind !== undefined && !/^(?:of|de|d')$/u.test(folded[at - 1] ?? ''))
      return definite && !isClosed(view, at + 1) ? undefined : organization('described', STRONG, kind, true);
    if (functionWords.has(folded[at] ?? '') || (language[at] === 'fr' && steps > 1)) return undefined;
  }
  return undefined;
}

/** "À X, le groupe emploie …": behind a definite article the phrase may be the subject; then its verb comes before a mark or a relative. */
function isClosed(view: View, start: number): boolean {
  for (let i = start; i < start + LONGEST; i++) {
    const token = view.tokens[i];
    if (token?.kind !== 'word' || RELATIVE.has(view.folded[i] ?? '')) return true;
    if (token.capital || isConjugated(view, i)) return false;
  }
  return true;
}

/** "X …. Le groupe emploie …": the next sentence begins with a noun for an organization. */
function resumed({ article, tokens, folded }: View, { first }: Run, words: EvidenceWords): Evidence | undefined {
  const at = sentenceAt(article.sentences, tokens[first]?.start ?? 0);
  const next = article.sentences[at + 1];
  if (!next || !THE.has(tokens[next.first]?.lower ?? '')) return undefined;
  const noun = peoples.has(folded[next.first + 1] ?? '') ? next.first + 2 : next.first + 1;
  return words.nouns.has(folded[noun] ?? '') ? organization('described', WEAK) : undefined;
}
