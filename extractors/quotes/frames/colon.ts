import type { Span } from '../../../pipeline/model/span.ts';
import { verbReadings } from '../../lexicons/verbs.ts';
import { COLON } from '../clue.ts';
import type { Cue } from '../cue-finder.ts';
import type { Phrase } from '../name.ts';
import { phraseOf } from '../phrase.ts';
import { clauseFloor, type Draft, type QuoteRule, regionsIn, type Scene, spanOf, speakerBefore } from '../scene.ts';
import { mainSubject } from '../speaker.ts';
import { ownerOf } from './message.ts';
import { type Source, sourceAt } from './source.ts';

/** X a dit : « … », and what precedes the colon may be any sentence when the words in marks are one. */
export const colon: QuoteRule = {
  id: 'quotes/colon',
  why: 'a sentence or a name, a colon, and words in marks',
  yes: [
    ['Paul Martin a conclu : « La récolte sera bonne. »', 'direct Paul Martin: « La récolte sera bonne. »'],
    [
      'La réponse du directeur des ventes tient en une phrase : « La récolte sera bonne. »',
      'direct directeur des ventes: « La récolte sera bonne. »',
    ],
    ['Paul Martin : « La récolte sera bonne »', 'direct Paul Martin: « La récolte sera bonne »'],
    [
      'Selon Paul Martin : « Les vergers de la vallée vont disparaître », sans une aide de l’État.',
      'mixed Paul Martin: « « Les vergers de la vallée vont disparaître », sans une aide de l’État »',
    ],
    ['Mary Stone added: “We will hire fifty people.”', 'direct Mary Stone: « We will hire fifty people. »'],
  ],
  no: ['Trois mots reviennent : « prix », « soif », « dette ».'],
  needs: COLON,
  find: (scene) => {
    const drafts: Draft[] = [];
    scene.items.forEach((item, index) => {
      if (scene.items[index - 1]?.text !== ':') return;
      const draft = item.region ? draftOf(scene, index) : unmarked(scene, index);
      if (draft) drafts.push(draft);
    });
    return drafts;
  },
};

const SENTENCE = 5;

function draftOf(scene: Scene, index: number): Draft | null {
  const { items } = scene;
  const region = items[index]?.region;
  if (!region) return null;
  const cue = cueBefore(scene, index - 1);
  const words = region.words;
  const capital = /^[\p{Lu}[(¡¿]/u.test(scene.unit.text.slice(region.start));
  if (!cue && !(words >= SENTENCE || (capital && words >= 3))) return null;
  const source = cue ? undefined : openingSource(scene, index - 1);
  const last = source && conditioned(scene, index + 1) ? items.length : tailOf(items, index);
  const content = last === index + 1 ? { start: region.start, end: region.end } : spanOf(items, index, last);
  if (!content) return null;
  const speaker = cue ? speakerBefore(scene, cue) : (source?.speaker ?? subjectOf(scene, index - 1));
  const parts = last === index + 1 ? [] : regionsIn(items, index, last);
  const kind = parts.length > 0 ? 'mixed' : 'direct';
  return {
    content,
    cue: spanOfCue(cue ?? source),
    kind,
    ...(speaker && { speaker }),
    ...(parts.length > 0 && { parts }),
  };
}

/** Who speaks in a sentence without a cue: its subject, and of "la réponse de X", "son message" the one whose it is. */
function subjectOf(scene: Scene, end: number): Phrase | undefined {
  const subject = mainSubject(scene.items, clauseFloor(scene.items, end), end, scene.grammar);
  const owner = subject?.kind === 'nominal' ? ownerOf(scene, subject.first) : undefined;
  if (!owner) return subject;
  // "la réponse du maire tient en une phrase": the verb is no part of who speaks
  const verb = scene.items.slice(owner.first, owner.last).findIndex(({ lower }) => scene.grammar.governors.has(lower));
  return verb > 0 ? phraseOf(scene.items, owner.first, owner.first + verb, scene.grammar) : owner;
}

/** X a répondu : non. Words without marks, when the cue stands at the colon. */
function unmarked(scene: Scene, index: number): Draft | null {
  const { items } = scene;
  const cue = cueBefore(scene, index - 1);
  if (cue?.last !== index - 1 || cue.form !== 'finite' || items.slice(index).some((item) => item.region)) return null;
  const content = spanOf(items, index, items.length);
  const speaker = speakerBefore(scene, cue);
  return content && speaker ? { content, cue: { start: cue.start, end: cue.end }, kind: 'indirect', speaker } : null;
}

/** « La récession serait plus importante » que ce qui ressort …: the sentence may go on after the marks. */
function tailOf(items: Scene['items'], index: number): number {
  const next = items[index + 1];
  if (next?.kind !== 'word' || next.capital) return index + 1;
  return /^(?:que|qu'|de|du|des|d'|pour|et|than|of|and)$/u.test(next.lower) ? items.length : index + 1;
}

// what the words before it hang on; "dans un entretien", "lors d'un meeting" are about the speaking
const CONDITION = /^(?:sans|faute|malgré|sauf|si|s'|without|despite|unless|if)$/u;

/** "Selon X : « … », sans une aide de l'État": the condition is X's too, "sans donner de date" is about X. */
function conditioned({ items, grammar, cues, language }: Scene, comma: number): boolean {
  const [pause, head, next, after] = items.slice(comma, comma + 4);
  if (pause?.text !== ',' || !head || !next || !CONDITION.test(head.lower)) return false;
  if (cues.some(({ first, form }) => first > comma && form === 'finite')) return false;
  if (!grammar.prepositions.has(head.lower)) return true;
  const verb = (lower = '') =>
    verbReadings(language, lower).some(({ tense }) => tense === 'infinitive' || tense === 'gerund');
  return grammar.determiners.has(next.lower) && !verb(next.lower) && !verb(after?.lower);
}

/** "Selon X, responsable de …, : « … »": the attribution that opens the sentence. */
function openingSource(scene: Scene, end: number): Source | undefined {
  const found = sourceAt(scene, 0);
  return found && found.last <= end ? found : undefined;
}

const spanOfCue = (cue: Span | undefined): Span | null => (cue ? { start: cue.start, end: cue.end } : null);

/** The last cue before the colon that words may follow. */
export function cueBefore(scene: Scene, end: number): Cue | undefined {
  const floor = clauseFloor(scene.items, end);
  return scene.cues
    .filter(
      (cue) =>
        cue.form !== 'bare' &&
        (cue.last === end || !scene.grammar.relatives.has(scene.items[cue.before]?.lower ?? '')) &&
        cue.last <= end &&
        cue.first >= floor &&
        (cue.frames.has('quote') || cue.frames.has('clause') || cue.frames.has('question')),
    )
    .at(-1);
}
