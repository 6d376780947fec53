import type { VerbReading } from '../lexicons/verbs.ts';
import { type Clause, isAdverb, tokenOf, verbsAt } from './clause.ts';

/** A verb with its auxiliaries, negation and clitics: "n'a pas encore été racheté". */
export type VerbGroup = {
  /** First and last token of the group, and the token of the verb itself. */
  readonly first: number;
  readonly last: number;
  readonly main: number;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'participle' | 'gerund';
  /** When and how sure: what the tense alone says. */
  readonly time: 'done' | 'present' | 'future' | 'conditional' | 'open';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly noLonger: boolean;
  readonly reflexive: boolean;
  /** A modal that says what can or may be: "pourrait", "could". */
  readonly possible: boolean;
};

/** "le gouvernement", "un mouvement": a noun in the shape of an adverb. */
const isNominal = (clause: Clause, index: number): boolean => {
  const { lower } = tokenOf(clause, index - 1);
  return clause.grammar.determiners.has(lower) || clause.grammar.contracted.has(lower);
};

const TIMES: Readonly<Record<string, VerbGroup['time']>> = {
  present: 'present',
  subjunctive: 'present',
  imperfect: 'done',
  past: 'done',
  future: 'future',
  conditional: 'conditional',
};

type Auxiliaries = {
  readonly first: number;
  readonly readings: readonly (readonly VerbReading[])[];
  readonly words: readonly string[];
};

/** Walks left from a verb over its auxiliaries, adverbs and clitics; `readings` are those of the auxiliaries, nearest first. */
function auxiliariesBefore(clause: Clause, main: number): Auxiliaries {
  const { perfect, passive, near, possible, clitics } = clause.grammar;
  const readings: (readonly VerbReading[])[] = [];
  const words: string[] = [];
  let first = main;
  for (let index = main - 1; index >= clause.first; index--) {
    const { lower } = tokenOf(clause, index);
    const found = verbsAt(clause, index).filter(
      ({ lemma }) => perfect.has(lemma) || passive.has(lemma) || near.has(lemma) || possible.has(lemma),
    );
    const modal = clause.language === 'en' && (near.has(lower) || possible.has(lower) || lower === 'to');
    if (found.length > 0) readings.push(found);
    else if (!(modal || clitics.has(lower) || isAdverb(clause, lower) || /^-/u.test(lower))) break;
    else if (/ment$/u.test(lower) && isNominal(clause, index)) break;
    words.push(lower);
    if (found.length > 0 || modal || clitics.has(lower)) first = index;
  }
  return { first, readings, words };
}

/** "devrait [être extradé]", "après [avoir vendu]": the auxiliary makes the whole group an infinitive. */
const auxiliaryInfinitive = (readings: Auxiliaries['readings']): boolean =>
  readings.some((list) => list.some(({ tense }) => tense === 'infinitive'));

function groupTime(
  clause: Clause,
  own: VerbReading,
  { readings, words }: Auxiliaries,
): Pick<VerbGroup, 'form' | 'time' | 'possible'> {
  const { grammar } = clause;
  const possible =
    words.some((word) => clause.language === 'en' && grammar.possible.has(word)) ||
    readings.some((list) => list.some(({ lemma }) => grammar.possible.has(lemma)));
  if (clause.language === 'en') {
    if (words.some((word) => grammar.near.has(word))) return { form: 'finite', time: 'future', possible };
    if (possible) return { form: 'finite', time: 'conditional', possible };
    if (words.includes('to')) return { form: 'infinitive', time: 'open', possible };
  }
  const finite = [...readings].reverse().flatMap((list) => list.find(({ tense }) => tense in TIMES) ?? [])[0];
  if (finite) {
    const time = TIMES[finite.tense] ?? 'open';
    const infinitive =
      own.tense === 'infinitive' || readings.some((list) => list.some(({ tense }) => tense === 'infinitive'));
    if (clause.language === 'fr' && grammar.near.has(finite.lemma) && infinitive)
      return { form: 'finite', time: 'future', possible };
    if (own.tense === 'gerund') return { form: 'finite', time, possible };
    const french = clause.language === 'fr' && finite.lemma === 'avoir';
    // "auront fait 40 morts": the future perfect looks back; "ont pu observer": what could be done was done
    if (french && time === 'future' && own.tense === 'participle') return { form: 'finite', time: 'done', possible };
    if (french && time === 'present' && managed(clause, readings))
      return { form: 'finite', time: 'done', possible: false };
    const perfect = own.tense === 'participle' && time === 'present' && grammar.perfect.has(finite.lemma);
    const been = readings.length > 1;
    const stative = clause.language === 'fr' && finite.lemma === 'être' && !been && !grammar.motion.has(own.lemma);
    if (perfect && !(stative && !words.some((word) => grammar.reflexives.has(word))))
      return { form: 'finite', time: 'done', possible };
    return { form: 'finite', time, possible };
  }
  if (own.tense in TIMES) return { form: 'finite', time: TIMES[own.tense] ?? 'open', possible };
  const form =
    own.tense === 'infinitive' || auxiliaryInfinitive(readings)
      ? 'infinitive'
      : own.tense === 'gerund'
        ? 'gerund'
        : 'participle';
  // "accusé d'avoir tué": an infinitive of the past tells what is done
  const past =
    form === 'infinitive' &&
    readings.some((list) => list.some(({ lemma, tense }) => tense === 'infinitive' && lemma === 'avoir'));
  return { form, time: form === 'participle' || past ? 'done' : 'open', possible };
}

/** Whether a participle of "can" stands among the auxiliaries. */
const managed = ({ grammar }: Clause, readings: Auxiliaries['readings']): boolean =>
  readings.some((list) => list.some(({ lemma, tense }) => tense === 'participle' && grammar.possible.has(lemma)));

/** "a vendu Y et racheté Z": a participle behind a coordinator has the auxiliary of the one before. */
function sharedAuxiliary(clause: Clause, main: number): Pick<VerbGroup, 'passive' | 'time'> | null {
  if (!clause.grammar.coordinators.has(tokenOf(clause, main - 1).lower)) return null;
  for (let at = main - 2; at > clause.first && at > main - 20; at--) {
    const participle = verbsAt(clause, at).find(({ tense }) => tense === 'participle');
    const group = participle ? verbGroup(clause, at, participle.lemma) : null;
    if (group?.form === 'finite' && group.first < at) return { passive: group.passive, time: group.time };
  }
  return null;
}

/** The group around a verb token, for one lemma; null when the token cannot be that verb here. */
export function verbGroup(clause: Clause, main: number, lemma: string): VerbGroup | null {
  const readings = verbsAt(clause, main).filter((reading) => reading.lemma === lemma);
  if (readings.length === 0) return null;
  const auxiliaries = auxiliariesBefore(clause, main);
  const compound = auxiliaries.readings.length > 0;
  const participle = readings.find(({ tense }) => tense === 'participle');
  const infinitive = readings.find(({ tense }) => tense === 'infinitive');
  // "Ford cut jobs": a form that is past and present at once tells of the past
  const finite =
    readings.find(({ tense }) => clause.language === 'en' && tense === 'past') ??
    readings.find(({ tense }) => tense in TIMES);
  const modal = auxiliaries.words.some((word) => word === 'to' || word === 'will' || clause.grammar.possible.has(word));
  const own = compound
    ? (participle ?? readings.find(({ tense }) => tense === 'gerund') ?? infinitive ?? readings[0])
    : modal
      ? (infinitive ?? readings[0])
      : (finite ?? readings[0]);
  if (!own) return null;
  const shared = own.tense === 'participle' && !compound ? sharedAuxiliary(clause, main) : null;
  const reflexive = auxiliaries.words.some((word) => clause.grammar.reflexives.has(word));
  const passiveAuxiliary =
    auxiliaries.readings[0]?.some((reading) => clause.grammar.passive.has(reading.lemma)) ?? false;
  const passive =
    own.tense === 'participle' &&
    !reflexive &&
    !clause.grammar.motion.has(lemma) &&
    (shared?.passive ?? (compound ? passiveAuxiliary : true));
  const next = tokenOf(clause, main + 1).lower;
  const negations = [...auxiliaries.words, ...(isAdverb(clause, next) ? [next] : [])];
  const ne = clause.language === 'en' || auxiliaries.words.some((word) => word === 'ne' || word === "n'");
  const noLonger = ne && (negations.includes('plus') || (negations.includes('no') && negations.includes('longer')));
  return {
    first: auxiliaries.first,
    last: main,
    main,
    lemma,
    ...(shared ? { form: 'finite', time: shared.time, possible: false } : groupTime(clause, own, auxiliaries)),
    passive,
    negated:
      ne &&
      !noLonger &&
      (nobody(clause, auxiliaries.first) ||
        negations.some((word) => clause.grammar.negations.has(word) && word !== 'plus')),
    noLonger,
    reflexive,
  };
}

/** "personne n'a encore observé": the subject itself denies. */
const nobody = (clause: Clause, first: number): boolean =>
  clause.language === 'fr' && /^(?:personne|rien|nul|aucun|aucune)$/u.test(tokenOf(clause, first - 1).lower);
