import { placeKeyOf } from '../lexicons/countries.ts';
import { functionWords, peoples } from '../lexicons/function-words.ts';
import { organizationLexicon } from '../lexicons/organizations.ts';
import { commonWords, englishWord, firstNames, places } from '../lexicons/sets.ts';
import { verbReadings } from '../lexicons/verbs.ts';
import type { Candidate } from '../names/candidate.ts';
import type { Run } from '../names/runs.ts';
import { allCapitals, type View } from '../names/view.ts';
import { englishHeads, otherHeads } from '../organizations/en/heads.ts';
import { frenchHeads } from '../organizations/fr/heads.ts';
import { englishLoneName, isFamily, personal } from './en/lone-names.ts';
import { isPlainWord } from './en/plain-words.ts';
import { isVital } from './en/subjects.ts';
import { addressOf, isRole } from './part.ts';

/** What persons do and companies and places do not. */
const HUMAN: ReadonlySet<string> = new Set(
  `say think believe recall explain laugh smile shrug admit insist know feel want write joke marry whisper reply tell ask
  dire penser croire expliquer raconter sourire avouer souligner ecrire écrire confier lancer repondre répondre ajouter insister poursuivre conclure`
    .split(/\s+/u)
    .filter(Boolean),
);
const AND: ReadonlySet<string> = new Set(['et', 'and', '&']);

/** Surnames or first names that stand alone: by what they do, by their genitive, or joined to a person by "et". */
export function loneNames(
  view: View,
  runs: readonly Run[],
  persons: readonly Candidate[],
  /** Names that an English sentence calls a person. */
  called: ReadonlySet<string>,
): readonly Candidate[] {
  const ends = new Set<number>();
  const starts = new Set<number>();
  for (const { first, last, layer } of persons) {
    if (layer !== 'person') continue;
    ends.add(last);
    starts.add(first);
  }
  const placed = placedWords(view, runs);
  return runs.flatMap(({ first, last }): readonly Candidate[] => {
    if (last - first !== 1 || !maybeName(view, first) || placed.has(view.folded[first] ?? '')) return [];
    if (view.initial[first] && /[^s]s$/u.test(view.folded[first] ?? '')) return [];
    const { folded, tokens } = view;
    const joined =
      (AND.has(folded[first - 1] ?? '') && ends.has(first - 1)) ||
      (AND.has(folded[last] ?? '') && starts.has(last + 1));
    const person = { first, last, layer: 'person' as const };
    const place = places().has(folded[first] ?? '') && !firstNames().has(folded[first] ?? '');
    if (joined && !place) return [{ ...person, rule: 'person/coordination', strength: 59 }];
    if (speaks(view, first)) return [{ ...person, rule: 'person/lone-name', strength: 62 }];
    if (called.has(folded[first] ?? '')) return [{ ...person, rule: 'person/lone-name', strength: 62 }];
    if (isPlaced(view, first)) return [];
    const given = firstNames().has(folded[first] ?? '') && !commonWords().has(tokens[first]?.lower ?? '');
    if (view.language[first] === 'fr')
      return given && !place && isCalled(view, first) ? [{ ...person, rule: 'person/lone-name', strength: 53 }] : [];
    if (view.language[first] !== 'en') return [];
    const strength = englishLoneName(view, first);
    return strength === undefined ? [] : [{ ...person, rule: 'person/lone-name', strength }];
  });
}

/** Words that somewhere in the article stand where a place does: "at Felmouth". */
const placedWords = ({ folded }: View, runs: readonly Run[]): ReadonlySet<string> =>
  new Set(
    runs.flatMap(({ first }) => (/^(?:at|in|a|en)$/u.test(folded[first - 1] ?? '') ? (folded[first] ?? '') : [])),
  );

/** "the village of Heydour", "the Minister of Defense", "Brandhorst is a municipality". */
function isPlaced({ folded }: View, i: number): boolean {
  const noun = folded[i - 1] === 'of' ? (folded[i - 2] ?? '') : '';
  return otherHeads.has(noun) || isRole(noun) || PLACED.has(noun) || PLACED.has(folded[i - 1] ?? '');
}

const PLACED = new Set(
  'parish municipality district prairie siege camp villages towns banks near from east west north south town city village campus port coast province region capital'.split(
    ' ',
  ),
);

/** Inside a sentence: "(Wise, 1987)", "believe Picard was"; not "the Police believe". */
const isTold = (view: View, i: number): boolean =>
  englishWord(view.folded[i] ?? '')?.kind !== 'person' && personal(view, i);

/** A capitalized word that is no word of the language, no acronym, no place word, nothing listed. */
function maybeName(view: View, i: number): boolean {
  const { tokens, folded, titled, initial, language } = view;
  const token = tokens[i];
  const word = folded[i] ?? '';
  if (
    !token ||
    titled[i] ||
    word.length < 3 ||
    allCapitals(token.text) ||
    /\d/u.test(word) ||
    /\p{Ll}\p{Lu}/u.test(token.text)
  )
    return false;
  // "Cotton was born in a village", "May died": what only persons do outweighs the word.
  const told =
    language[i] === 'en' && (functionWords.has(word) || isVital(view, i) || (!initial[i] && isTold(view, i)));
  if (commonWords().has(token.lower) && (initial[i] || !firstNames().has(word)) && !told) return false;
  if (language[i] === 'en' && isPlainWord(word) && !told) return false;
  // "St. Louis", "'Fashion'"
  if (/^st\.?$/u.test(folded[i - 1] ?? '') || (tokens[i - 1]?.text === '.' && folded[i - 2] === 'st')) return false;
  if (
    placeKeyOf(word) !== undefined ||
    peoples.has(word) ||
    otherHeads.has(word) ||
    englishHeads.has(word) ||
    frenchHeads.has(word) ||
    isRole(word) ||
    addressOf(word) !== undefined
  )
    return false;
  if (!isFamily(view, i) && ['the', 'le', 'la', "l'", 'les', 'a', 'an', 'un', 'une'].includes(folded[i - 1] ?? ''))
    return false;
  return !organizationLexicon().find(word)?.organization.eminent;
}

/** "said Guilbeault", "a expliqué Morvan", "Morvan dit". */
function speaks(view: View, i: number): boolean {
  const after = humanVerb(view, i + 1);
  const before = humanVerb(view, i - 1);
  const aux = /^(?:a|ont|avait|has|had)$/u.test(view.folded[i + 1] ?? '') && humanVerb(view, i + 2);
  const ends = view.tokens[i + 1]?.kind === 'mark' || functionWords.has(view.folded[i + 1] ?? '');
  return after || aux || (before && (ends || view.language[i] === 'fr'));
}

function humanVerb({ tokens, language, folded }: View, i: number): boolean {
  const token = tokens[i];
  const spoken = language[i];
  if (!token || token.capital || (spoken !== 'fr' && spoken !== 'en')) return false;
  return (
    HUMAN.has(folded[i] ?? '') ||
    verbReadings(spoken, token.lower).some(
      ({ lemma, tense }) => HUMAN.has(lemma) && tense !== 'infinitive' && tense !== 'gerund',
    )
  );
}

/** "avec Sylvie et Daniel", "que Christiane": a first name of one gender where persons stand, not behind "de", "place", "la". */
const isCalled = ({ folded, initial }: View, i: number): boolean =>
  !initial[i] && FRENCH_TOWARDS.has(folded[i - 1] ?? '') && firstNames().get(folded[i] ?? '') !== 'u';
const FRENCH_TOWARDS: ReadonlySet<string> = new Set(
  "avec et par que qu' pour chez contre comme ni mais selon".split(' '),
);
