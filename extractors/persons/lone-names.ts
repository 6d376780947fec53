import { functionWords, peoples } from '../lexicons/function-words.ts';
import { organizationLexicon } from '../lexicons/organizations.ts';
import { commonWords, englishWord, firstNames, isSurname, places } from '../lexicons/sets.ts';
import { verbReadings } from '../lexicons/verbs.ts';
import type { Candidate } from '../names/candidate.ts';
import type { Run } from '../names/runs.ts';
import { allCapitals, type View } from '../names/view.ts';
import { englishHeads, otherHeads } from '../organizations/en/heads.ts';
import { frenchHeads } from '../organizations/fr/heads.ts';
import { isPlainWord } from './en/plain-words.ts';
import { addressOf, isRole } from './part.ts';

/** What persons do and companies and places do not. */
const HUMAN: ReadonlySet<string> = new Set(
  `say think believe recall explain laugh smile shrug admit insist know feel want write joke marry whisper reply tell ask
  dire penser croire expliquer raconter sourire avouer souligner ecrire écrire confier lancer repondre répondre ajouter insister poursuivre conclure`
    .split(/\s+/u)
    .filter(Boolean),
);
const DOES: ReadonlySet<string> = new Set(
  `has had would could will did does became began won lost finished played scored died wrote made led took gave told got came went left joined
  says said thinks knows wants called married started opened succeeded sat ran`.split(/\s+/u),
);
const TOWARDS: ReadonlySet<string> = new Set(
  'by with between against like for to including than of from and'.split(' '),
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
    const borne = given || isSurname(folded[first] ?? '');
    const verb = LATER.has(folded[last] ?? '') ? last + 1 : last;
    const acts =
      DOES.has(folded[verb] ?? '') ||
      isVerb(view, verb) ||
      WHO.has(folded[last] ?? '') ||
      WHO.has(folded[last + 1] ?? '');
    // "Norton landed a hard punch with his left": a town does not.
    if (place)
      return borne && acts && isResumed(view, last) ? [{ ...person, rule: 'person/lone-name', strength: 60 }] : [];
    const genitive =
      /^['’]s$/u.test(tokens[last]?.text ?? '') &&
      tokens[last + 1]?.kind === 'word' &&
      tokens[last + 1]?.capital === false;
    const before = folded[first - 1] ?? '';
    // "Game of Thrones": a title, not what somebody has.
    const titular = before === 'of' && tokens[first - 2]?.capital === true;
    const reached = TOWARDS.has(before) && !view.initial[first] && !titular && !isOwner(view, last);
    const done = before === 'by' && isVerb(view, first - 2);
    const kin = tokens[first - 1]?.text === ',' && tokens[last]?.text === ',' && isRole(folded[first - 2] ?? '');
    const is =
      borne && /^(?:is|was)$/u.test(folded[last] ?? '') && (given || isResumed(view, last) || hasRole(view, last));
    // A first name inside a sentence is somebody's, whatever it is told of.
    const alone = given && !view.initial[first] && firstNames().get(folded[first] ?? '') !== 'u' && !titular;
    return acts || is || done || alone || (borne && (genitive || reached || kin))
      ? [{ ...person, rule: 'person/lone-name', strength: acts ? 55 : 53 }]
      : [];
  });
}

/** "Kestrel guitars", "Kestrel metrics": a noun behind the name is of that make. */
const isOwner = ({ tokens, folded, broken }: View, i: number): boolean =>
  tokens[i]?.kind === 'word' &&
  tokens[i]?.capital === false &&
  !broken[i] &&
  !functionWords.has(folded[i] ?? '') &&
  englishWord(folded[i] ?? '')?.kind === 'thing';

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
  if (initial[i] ? commonWords().has(token.lower) : commonWords().has(token.lower) && !firstNames().has(word))
    return false;
  if (language[i] === 'en' && isPlainWord(word)) return false;
  // "St. Louis", "'Fashion'"
  if (/^st\.?$/u.test(folded[i - 1] ?? '') || (tokens[i - 1]?.text === '.' && folded[i - 2] === 'st')) return false;
  if (
    peoples.has(word) ||
    otherHeads.has(word) ||
    englishHeads.has(word) ||
    frenchHeads.has(word) ||
    isRole(word) ||
    addressOf(word) !== undefined
  )
    return false;
  if (['the', 'le', 'la', "l'", 'les', 'a', 'an', 'un', 'une'].includes(folded[i - 1] ?? '')) return false;
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

function isVerb({ tokens, language }: View, i: number): boolean {
  const token = tokens[i];
  const spoken = language[i];
  if (!token || token.capital || spoken !== 'en') return false;
  return verbReadings(spoken, token.lower).some(({ tense, person }) => tense === 'past' || person === '3s');
}

/** "avec Sylvie et Daniel", "que Christiane": a first name of one gender where persons stand, not behind "de", "place", "la". */
const isCalled = ({ folded, initial }: View, i: number): boolean =>
  !initial[i] && FRENCH_TOWARDS.has(folded[i - 1] ?? '') && firstNames().get(folded[i] ?? '') !== 'u';
const FRENCH_TOWARDS: ReadonlySet<string> = new Set(
  "avec et par que qu' pour chez contre comme ni mais selon".split(' '),
);

/** Between a subject and its verb. */
const LATER: ReadonlySet<string> = new Set('also then later soon never once himself herself still has had'.split(' '));
const WHO: ReadonlySet<string> = new Set(['who', 'whose']);

/** "was a [founder]": a noun of functions within a few words. */
const hasRole = ({ folded }: View, verb: number): boolean =>
  [2, 3, 4, 5].some((ahead) => isRole(folded[verb + ahead] ?? ''));

const PRONOUNS: ReadonlySet<string> = new Set('he his him himself she her herself'.split(' '));
/** How far a sentence is read for a pronoun. */
const SIGHT = 24;

/** Whether a person's pronoun follows in the sentence. */
function isResumed({ tokens, folded, broken }: View, start: number): boolean {
  for (let i = start; i < start + SIGHT && !broken[i]; i++) {
    if (tokens[i]?.kind === 'mark' && tokens[i]?.text === '.') return false;
    if (PRONOUNS.has(folded[i] ?? '')) return true;
  }
  return false;
}
