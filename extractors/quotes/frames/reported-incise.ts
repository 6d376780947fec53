import { verbReadings } from '../../lexicons/verbs.ts';
import { AS, CUE } from '../clue.ts';
import type { Cue } from '../cue-finder.ts';
import type { Phrase } from '../name.ts';
import { phraseFrom } from '../phrase.ts';
import { type Draft, type QuoteRule, regionsIn, reported, type Scene, spanOf } from '../scene.ts';
import { canSpeak, subjectAfter, subjectBefore } from '../speaker.ts';
import type { Item } from '../unit.ts';

/** Words without marks, a comma, and who says them: "La récolte sera bonne, a déclaré X." */
export const reportedIncise: QuoteRule = {
  id: 'quotes/reported-incise',
  why: 'a sentence with its cue and speaker at its end or between commas',
  yes: [
    ['La récolte sera bonne, a déclaré mardi Paul Martin.', 'indirect Paul Martin: « La récolte sera bonne »'],
    [
      'La récolte serait « exceptionnelle » dans le Sud, a ajouté Paul Martin.',
      'mixed Paul Martin: « La récolte serait « exceptionnelle » dans le Sud »',
    ],
    ['— La récolte sera bonne, assure Paul Martin. Il a plu en mai.', 'direct Paul Martin: « La récolte sera bonne »'],
    ['The plant will open in May, Mary Stone said.', 'indirect Mary Stone: « The plant will open in May »'],
  ],
  no: ['Paul Martin a pris la parole, puis a quitté la salle.', 'Mary Stone rose, and spoke for an hour.'],
  needs: CUE,
  find: (scene) => {
    for (const cue of scene.cues) {
      const draft = draftOf(scene, cue);
      // the dash of a dialogue stands for marks
      if (draft) return [draft.kind === 'indirect' && scene.unit.dialogue ? { ...draft, kind: 'direct' } : draft];
    }
    return [];
  },
};

const SHORT = 6;

function draftOf(scene: Scene, cue: Cue): Draft | null {
  const { items, grammar } = scene;
  if (cue.form !== 'finite' || !(cue.frames.has('quote') || cue.frames.has('clause'))) return null;
  if (grammar.that.has(items[cue.last]?.lower ?? '')) return null;
  const place = placeOf(scene, cue);
  if (!place?.speaker) return null;
  const { comma, end, speaker } = place;
  let first = comma;
  while (first > 0 && items[first - 1]?.text !== ';') first -= 1;
  while (first < comma && items[first]?.kind === 'mark') first += 1;
  const before = items.slice(first, comma);
  const words = before.filter((item) => item.kind !== 'mark').length;
  const region = before.some((item) => item.region);
  if (words === 0 || items[end]?.text === ':' || onlyWhere(scene, before)) return null;
  const after = items[end]?.text === ',' ? end + 1 : undefined;
  const goesOn = after !== undefined && (items.length - after > 3 || items.slice(after).some((item) => item.region));
  if (words >= SHORT || region || !goesOn)
    return words < 2 && !region ? null : reported(scene, first, comma, cue, speaker, true);
  return cut(scene, first, comma, after, cue, speaker);
}

/** "In a statement, the airline said": without a verb, English words before the comma only say where or when. */
const onlyWhere = ({ language, grammar }: Scene, before: readonly Item[]): boolean =>
  language === 'en' &&
  grammar.prepositions.has(before[0]?.lower ?? '') &&
  !before.some(({ pos, region }) => region || pos === 'VERB' || pos === 'AUX');

/** "La livre, fulminait-il, allait tomber": both sides when a subject stands before the cue, else what follows it. */
function cut(scene: Scene, first: number, comma: number, after: number, cue: Cue, speaker: Phrase): Draft | null {
  const { items, grammar } = scene;
  const head = items[first];
  const subject =
    head &&
    (grammar.determiners.has(head.lower) ||
      (head.capital &&
        !grammar.prepositions.has(head.lower) &&
        !grammar.subordinators.has(head.lower) &&
        !/^c'$/u.test(head.lower)));
  if (!subject) return reported(scene, after, items.length, cue, speaker, true);
  const left = spanOf(items, first, comma);
  const right = spanOf(items, after, items.length);
  if (!left || !right) return null;
  const kind = regionsIn(items, first, items.length).length > 0 ? 'mixed' : 'indirect';
  return {
    content: { start: left.start, end: right.end },
    parts: [left, right],
    cue: { start: cue.start, end: cue.end },
    speaker,
    kind,
  };
}

type Place = { readonly comma: number; readonly end: number; readonly speaker: Phrase | undefined };

function placeOf(scene: Scene, cue: Cue): Place | undefined {
  const { items, grammar } = scene;
  const comma = commaAt(scene, cue.before);
  if (comma !== undefined && scene.language === 'en' && !cue.pronoun) {
    const place = insertedSubject(scene, cue);
    if (place || ADDRESSED.test(cue.lemma)) return place;
  }
  if (comma !== undefined) {
    const speaker = subjectAfter(items, cue, grammar);
    if (
      !speaker ||
      (!cue.pronoun && (!nearEnd(scene, cue, speaker) || inserted(scene, comma) || thing(scene, speaker)))
    )
      return undefined;
    return { comma, end: Math.max(cue.last, speaker.last), speaker };
  }
  if (scene.language === 'fr' && (scene.unit.clues & AS) === 0) return undefined;
  // "…, he said", "…, Mary Stone said", "comme il l'a dit"
  const subject = subjectBefore(items, cue, grammar, 0);
  if (!subject) return undefined;
  const start = commaAt(scene, subject.first - 1);
  const as = grammar.as.has(items[subject.first - 1]?.lower ?? '');
  if (start === undefined || !(as || scene.language === 'en')) return undefined;
  const ends =
    cue.last >= items.length ||
    items[cue.last]?.kind === 'mark' ||
    grammar.prepositions.has(items[cue.last]?.lower ?? '') ||
    grammar.times.has(items[cue.last]?.lower ?? '');
  return ends ? { comma: start, end: cue.last, speaker: subject } : undefined;
}

const ADDRESSED = /^(?:tell|warn|inform|advise|notify|assure|reassure|remind|persuade|convince)$/u;

/** "…, Mary Stone, its founder, said": the comma before the cue ends an insertion, not what is reported. */
function insertedSubject(scene: Scene, cue: Cue): Place | undefined {
  const subject = subjectBefore(scene.items, cue, scene.grammar, 0);
  if (!subject) return undefined;
  const comma = commaAt(scene, subject.first - 1);
  return comma === undefined ? undefined : { comma, end: cue.last, speaker: subject };
}

/** "Le groupe, qui emploie mille personnes, annonce …": a subject and an insertion, so what follows the verb is its object. */
function inserted(scene: Scene, comma: number): boolean {
  const { items, grammar } = scene;
  let first = comma;
  while (first > 0 && !/^[;:]$/u.test(items[first - 1]?.text ?? '')) first -= 1;
  while (items[first]?.kind === 'mark') first += 1;
  const subject = phraseFrom(items, first, grammar);
  if (!subject || items[subject.last]?.text !== ',' || subject.last >= comma) return false;
  return !items.slice(first, subject.last).some((item, at) => item.region || finite(scene, first + at));
}

/** A verb among the words of what looks like one phrase: it is a clause. */
function finite({ items, grammar, language }: Scene, at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || item.capital) return false;
  if (grammar.governors.has(item.lower)) return true;
  const before = items[at - 1]?.lower ?? '';
  if (grammar.determiners.has(before) || grammar.links.has(before)) return false;
  return verbReadings(language, item.lower).some(
    ({ tense, person }) => /^(?:present|past)$/u.test(tense) && person !== 'other' && person !== undefined,
  );
}

/** "a demandé une prime": an indefinite thing says nothing; persons, organizations and documents do. */
const thing = (scene: Scene, speaker: Phrase): boolean =>
  speaker.kind === 'nominal' &&
  !speaker.name &&
  /^(?:des|son|sa|ses|leurs?)$/u.test(speaker.lower) &&
  !canSpeak(scene, speaker);

const COMMA = /^,$/u;
const EXCLAIMED = /^[,!?…]$/u;

/** The comma just before, "comme" between; in a dialogue another mark may stand for it: "— Partez ! dit-il". */
function commaAt({ items, grammar, unit }: Scene, index: number): number | undefined {
  const comma = (at: number) => (unit.dialogue ? EXCLAIMED : COMMA).test(items[at]?.text ?? '');
  if (comma(index)) return index;
  return grammar.as.has(items[index]?.lower ?? '') && comma(index - 1) ? index - 1 : undefined;
}

/** The speaker is the object of nothing: it ends the sentence, or a comma, a preposition or a time follows. */
function nearEnd(scene: Scene, cue: Cue, speaker: Phrase): boolean {
  const { items, grammar } = scene;
  const between = items.slice(cue.last, speaker.first);
  if (between.some((item) => item.text === ',' && between.length > 8)) return false;
  const next = items[speaker.last];
  if (next && grammar.that.has(next.lower)) return false;
  return (
    !next ||
    next.kind === 'mark' ||
    grammar.prepositions.has(next.lower) ||
    grammar.times.has(next.lower) ||
    grammar.relatives.has(next.lower) ||
    grammar.adverbs.has(next.lower) ||
    grammar.subordinators.has(next.lower) ||
    grammar.adverbEnding.test(next.lower)
  );
}
