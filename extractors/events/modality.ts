import type { Modality } from '../../pipeline/model/event.ts';
import type { QuoteMention } from '../../pipeline/model/mention.ts';
import { governingVerb } from './arguments.ts';
import { type Clause, tokenOf, verbsAt } from './clause.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';

/** A modality and the words that decided it, for the trace; `bare` when only a present tense did. */
export type ModalityReading = { readonly modality: Modality; readonly why: string; readonly bare?: true };

const FROM_TIME = {
  done: 'completed',
  present: 'completed',
  future: 'planned',
  conditional: 'rumoured',
  open: 'planned',
} as const satisfies Readonly<Record<VerbGroup['time'], Modality>>;

/** Whether a condition opens the clause to the left: "si X rachetait Y". */
function conditional(clause: Clause, from: number): boolean {
  for (let at = from - 1; at >= clause.first && at > from - 14; at--) {
    const { lower, text } = tokenOf(clause, at);
    const concedes = tokenOf(clause, at - 1).lower === 'même'; // "même si" grants what it introduces
    if (
      (clause.grammar.conditions.has(lower) && !concedes) ||
      (lower === "s'" && /^ils?$/u.test(tokenOf(clause, at + 1).lower))
    )
      return true;
    if (text === ',' || text === ';') return false;
  }
  return false;
}

/** Whether a quote whose cue announces holds the trigger: "X fermera Y, a annoncé Z". */
export function announcedIn(clause: Clause, at: number, quotes: readonly QuoteMention[]): boolean {
  const { start, end } = tokenOf(clause, at);
  return quotes.some(({ content, cue }) => {
    if (cue === null || content.start > start || content.end < end) return false;
    for (let index = clause.first; index < clause.last; index++) {
      const token = tokenOf(clause, index);
      if (token.start < cue.start || token.end > cue.end) continue;
      if (verbsAt(clause, index).some(({ lemma }) => clause.grammar.governors.get(lemma) === 'announced')) return true;
    }
    return false;
  });
}

/** What a governing verb says of the event under it; null when it says nothing. */
function governed(clause: Clause, governor: VerbGroup): ModalityReading | null {
  const said = clause.grammar.governors.get(governor.lemma);
  const why = `governed by "${governor.lemma}"`;
  if (governor.possible) return { modality: 'hypothetical', why };
  if (said === undefined) return null;
  if (governor.time === 'conditional')
    return { modality: said === 'planned' || said === 'completed' ? 'rumoured' : said, why };
  if (governor.negated) return { modality: 'denied', why: `${why}, negated` };
  if (said === 'completed' && governor.form === 'finite')
    return { modality: governor.time === 'future' ? 'planned' : 'completed', why };
  return { modality: said, why };
}

/** The verb that stands over a verb or a noun: through "que", an infinitive or a direct object. */
function over(clause: Clause, from: number): VerbGroup | null {
  const near = governingVerb(clause, from, 10);
  if (near) return near;
  for (let at = from - 1; at >= clause.first && at > from - 14; at--) {
    if (!/^(?:que|qu'|that)$/u.test(tokenOf(clause, at).lower)) continue;
    return governingVerb(clause, at, 6);
  }
  return null;
}

/** Whether the clause stands under a verb with which the press passes on what it heard: "a rapporté que …". */
function reported(clause: Clause, from: number): boolean {
  for (let at = from - 1; at > clause.first && at > from - 14; at--) {
    if (!/^(?:que|qu'|that)$/u.test(tokenOf(clause, at).lower)) continue;
    return verbsAt(clause, at - 1).some(({ lemma }) => clause.grammar.reporting.has(lemma));
  }
  return false;
}

/** Modality of an event that a verb says. */
export function modalityOfVerb(clause: Clause, verb: VerbGroup): ModalityReading {
  if (conditional(clause, verb.first)) return { modality: 'hypothetical', why: 'under a condition' };
  if (verb.negated) return { modality: 'denied', why: 'negated' };
  if (verb.possible) return { modality: 'hypothetical', why: 'only possible' };
  const passed = reported(clause, verb.first) && verb.time !== 'done';
  if (passed) return { modality: 'rumoured', why: 'reported by the press' };
  const base = FROM_TIME[verb.time];
  const governor =
    verb.form === 'finite' && base === 'completed' && verb.time === 'done' ? null : over(clause, verb.first);
  const above = governor && governor.main !== verb.main ? governed(clause, governor) : null;
  if (above && (verb.form !== 'finite' || verb.time === 'future' || above.modality === 'denied')) return above;
  if (verb.form === 'gerund') return { modality: 'completed', why: 'a present participle' };
  const why = `${verb.form} verb, ${verb.time}`;
  return verb.time === 'present' ? { modality: base, why, bare: true } : { modality: base, why };
}

/** Modality of an event that a noun says: by the noun or the verb that governs it. */
export function modalityOfNoun(clause: Clause, index: number): ModalityReading {
  if (conditional(clause, index)) return { modality: 'hypothetical', why: 'under a condition' };
  for (let at = index - 1; at >= clause.first && at > index - 9; at--) {
    const { lower } = tokenOf(clause, at);
    const said = clause.grammar.governingNouns.get(lower);
    if (said) return { modality: said, why: `governed by "${lower}"` };
    if (verbsAt(clause, at).length > 0) break;
  }
  if (reported(clause, index)) return { modality: 'rumoured', why: 'reported by the press' };
  const governor = governingVerb(clause, index, 10) ?? verbAfter(clause, index);
  const above = governor ? governed(clause, governor) : null;
  if (above) return above;
  if (governor?.time === 'future') return { modality: 'planned', why: 'a verb in the future' };
  if (governor?.time === 'conditional') return { modality: 'rumoured', why: 'a verb in the conditional' };
  return { modality: 'completed', why: 'a noun without a governing word' };
}

/** The next finite verb: a noun may be its subject ("le rachat sera finalisé"). */
function verbAfter(clause: Clause, index: number): VerbGroup | null {
  for (let at = index + 1; at < clause.last && at < index + 16; at++) {
    const { text, lower } = tokenOf(clause, at);
    if (/^[,;:]$/u.test(text) || clause.grammar.relatives.has(lower)) return null;
    const found = verbsAt(clause, at)
      .filter(({ tense }) => tense !== 'gerund')
      .at(-1);
    const group = found ? verbGroup(clause, at, found.lemma) : null;
    if (group && group.form === 'finite' && group.main === at && !nextIsParticiple(clause, at)) return group;
  }
  return null;
}

/** An auxiliary is not the verb: "sera" before "finalisé". */
const nextIsParticiple = (clause: Clause, index: number): boolean =>
  verbsAt(clause, index + 1).some(({ tense }) => tense === 'participle');
