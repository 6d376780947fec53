import type { EventMention } from '../../pipeline/model/event.ts';
import { trace } from '../../pipeline/model/trace.ts';
import { type Clause, tokenOf } from './clause.ts';
import type { Candidate } from './find.ts';
import { modalityIn } from './modality.ts';
import { typeInfo } from './ontology.ts';

/** Determiners that point at something known: "la sanction", "cette fermeture", "the deal". */
const DEFINITE: ReadonlySet<string> = new Set(['le', 'la', "l'", 'ce', 'cet', 'cette', 'the', 'this', 'that']);

/** The key fillers of an event, to tell two events of one type apart. */
const signature = (event: EventMention): string =>
  typeInfo(event.type)
    .key.map((role) => event.participants.filter((one) => one.role === role).map(({ id, name }) => id ?? name))
    .join('|');

/**
 * A definite noun that names no party ("cette fermeture a surpris") takes up the event of its type that the article has
 * told before: its participants are those, without words of their own here. In business when there is only one, several
 * give none; in public life the last one told, which the article is about at that point.
 */
export function echo(clause: Clause, candidate: Candidate, told: readonly EventMention[]): EventMention | null {
  const { frame, first, last, verb } = candidate;
  if (verb || !DEFINITE.has(tokenOf(clause, first - 1).lower)) return null;
  if (clause.grammar.vague.has(tokenOf(clause, first).lower)) return null;
  const before = told.filter(({ type }) => type === frame.type);
  const known = before.at(-1);
  const open = typeInfo(frame.type).distinct !== undefined;
  if (!known || (!open && new Set(before.map(signature)).size !== 1)) return null;
  const span = { start: tokenOf(clause, first).start, end: tokenOf(clause, last).end };
  const read = modalityIn(clause, candidate, []);
  const { modality, why } = read.plain ? { modality: known.modality, why: 'as told before' } : read;
  return {
    type: frame.type,
    trigger: span,
    modality,
    date: null,
    participants: known.participants.map(({ start: _, end: __, ...participant }) => participant),
    amount: null,
    ...(open && known.place !== undefined ? { place: known.place } : {}),
    trace: trace(frame.id, span, [known.trace], `${modality}: ${why}; takes up the event told before`),
  };
}
