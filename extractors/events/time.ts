import type { EventDate } from '../../pipeline/model/event.ts';
import type { DateMention, Interval } from '../../pipeline/model/mention.ts';
import { tokenAt } from '../../pipeline/model/segmented.ts';
import type { Trace } from '../../pipeline/model/trace.ts';
import { type Clause, isFiniteVerb, tokenOf, verbsAt } from './clause.ts';

export type EventTime = {
  readonly date: EventDate | null;
  readonly announced?: Interval & { readonly start: number; readonly end: number };
  readonly from: readonly Trace[];
};

/** Whether a token says or writes: a verb of telling or its noun. */
function tells(clause: Clause, index: number): boolean {
  const { lower } = tokenOf(clause, index);
  const { telling } = clause.grammar;
  return telling.has(lower) || verbsAt(clause, index).some(({ lemma }) => telling.has(lemma));
}

/** Words that only say that the noun before "qui" happens: its date is their own. */
const HAPPENING =
  /^(?:lieu|ten(?:ir|ait|u|ue|us|ues)|tien(?:t|nent|dra|dront)|déroul.+|surv.+|commenc.+|début.+|dur(?:e|ent|era|ait|é))$/u;

/** "le traité, qui fut signé en 1957, …": the date of a relative clause that says no event dates none outside of it. */
function isAside(clause: Clause, { start }: DateMention, triggers: readonly number[]): boolean {
  if (clause.language !== 'fr') return false;
  const date = tokenAt(clause.article.tokens, start);
  // "qui a lancé en 2009 une insurrection": what it dates follows in the clause
  for (let at = date + 1; at < clause.last && at < date + 16 && !isFiniteVerb(clause, at); at++)
    if (triggers.includes(at)) return false;
  let verb = false;
  for (let at = date - 1; at > clause.first && at > date - 9; at--) {
    const { text, lower } = tokenOf(clause, at);
    if (/^[,;:«»()]$/u.test(text) || triggers.includes(at) || tells(clause, at)) return false;
    if (lower === 'qui') return verb && tokenOf(clause, at - 1).text === ',';
    if (HAPPENING.test(lower)) return false;
    verb = verb || isFiniteVerb(clause, at);
  }
  return false;
}

/** How far a date stands from a token, with a price for every comma, verb and "que" between them. */
function distance(clause: Clause, a: number, b: number): number {
  const [from, to] = a < b ? [a, b] : [b, a];
  let price = to - from;
  for (let at = from + 1; at < to; at++) {
    const { text, lower } = tokenOf(clause, at);
    if (text === ',') price += 4;
    else if (text === ';' || text === ':') price += 30;
    else if (clause.grammar.subordinators.has(lower)) price += 8;
  }
  return price;
}

/** Index of the verb or noun that a date belongs to: the nearest that tells, or the nearest of the triggers. */
function owner(clause: Clause, date: number, triggers: readonly number[]): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  const consider = (index: number, price: number) => {
    if (price < least) {
      least = price;
      best = index;
    }
  };
  for (const index of triggers) consider(index, distance(clause, date, index));
  for (let at = clause.first; at < clause.last; at++)
    if (tells(clause, at) && !triggers.includes(at)) consider(at, distance(clause, date, at) + 0.5);
  return best;
}

/** "comme en 2013", "as in 2013": the day of something else that it is likened to. */
function likened(clause: Clause, { start }: DateMention): boolean {
  const at = tokenAt(clause.article.tokens, start);
  return [1, 2].some((step) => /^(?:comme|as|unlike)$/u.test(tokenOf(clause, at - step).lower));
}

/**
 * When a trigger of the sentence happens and when it was said. A date belongs to the nearest trigger or verb of
 * telling; a date of the telling is the announcement's, and the event's own only when no other is known.
 */
export function timeOf(
  clause: Clause,
  trigger: number,
  triggers: readonly number[],
  dates: readonly DateMention[],
): EventTime {
  const here = dates.filter(
    (date) =>
      date.kind === 'date' &&
      date.from !== null &&
      date.to !== null &&
      !likened(clause, date) &&
      !isAside(clause, date, triggers),
  );
  let own: DateMention | null = null;
  let told: DateMention | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const date of here) {
    const at = tokenAt(clause.article.tokens, date.start);
    const belongs = owner(clause, at, triggers);
    const price = belongs === trigger ? distance(clause, at, trigger) : Number.POSITIVE_INFINITY;
    if (price < nearest) {
      nearest = price;
      own = date;
    }
    if (belongs === trigger) continue;
    if (!triggers.includes(belongs)) told = told ?? date;
  }
  const announced =
    told?.from && told.to ? { from: told.from, to: told.to, start: told.start, end: told.end } : undefined;
  const from = [own?.trace, told?.trace].flatMap((trace) => trace ?? []);
  if (!own) {
    const shared = sharedDate(clause, trigger, triggers, here);
    const date = shared && eventDate(shared);
    if (date)
      return {
        date: { ...date, certainty: 'implied' },
        ...(announced ? { announced } : {}),
        from: [...from, ...(shared ? [shared.trace] : [])],
      };
  }
  if (own) return announced ? { date: eventDate(own), announced, from } : { date: eventDate(own), from };
  if (!announced || !told) return { date: null, from };
  const implied = eventDate(told);
  return { date: implied ? { ...implied, certainty: 'implied' } : null, announced, from };
}

/**
 * The date of another trigger that a trigger shares: two verbs joined by "et" ("dix personnes sont mortes et vingt ont
 * été blessées lundi"), a noun in or during which the other happens ("sont mortes lundi dans l'incendie").
 */
function sharedDate(
  clause: Clause,
  trigger: number,
  triggers: readonly number[],
  dates: readonly DateMention[],
): DateMention | null {
  const [date, ...others] = dates;
  if (!date || others.length > 0 || clause.language !== 'fr') return null;
  const other = owner(clause, tokenAt(clause.article.tokens, date.start), triggers);
  if (other === trigger || !triggers.includes(other)) return null;
  const [from, to] = other < trigger ? [other, trigger] : [trigger, other];
  let joined = false;
  for (let at = from + 1; at < to; at++) {
    const { lower, text } = tokenOf(clause, at);
    if (/^[;:«»()]$/u.test(text) || clause.grammar.subordinators.has(lower)) return null;
    joined = joined || clause.grammar.coordinators.has(lower);
  }
  if (isVerb(clause, trigger) && isVerb(clause, other)) return joined ? date : null;
  const within =
    other < trigger &&
    [1, 2, 3, 4].some((step) => /^(?:dans|lors|pendant|durant)$/u.test(tokenOf(clause, trigger - step).lower));
  return within && isVerb(clause, other) ? date : null;
}

const isVerb = (clause: Clause, index: number): boolean => verbsAt(clause, index).length > 0;

function eventDate({ from, to, grain, relation, certainty, start, end }: DateMention): EventDate | null {
  if (from === null || to === null) return null;
  const value = { from, to, grain, certainty, start, end };
  return relation === undefined ? value : { ...value, relation };
}
