import type { Grain } from '../../../pipeline/model/mention.ts';
import type { Pick } from '../expression.ts';
import { type Days, type Direction, implied, type Reference, type Resolved, written } from './resolved.ts';

export type Choice = {
  readonly grain: Grain;
  readonly reference: Reference;
  readonly direction: () => Direction;
  readonly pick: Pick | undefined;
  /** What is taken when neither a word nor a verb decides. */
  readonly otherwise: 'past' | 'nearest' | 'current';
};

/**
 * Chooses among the occurrences of something that returns every week, month or year, given in order of time: by its own
 * word ("dernier", "prochain"), else by the tense of the sentence, else the nearest one. The reading not taken is kept
 * as an alternative when only distance decided.
 */
export function chooseOccurrence(occurrences: readonly Days[], choice: Choice): Resolved | null {
  const { grain, reference, pick } = choice;
  const before = occurrences.findLast(({ to }) => to <= reference.from);
  const after = occurrences.find(({ from }) => from >= reference.to);
  const current = occurrences.find(({ from, to }) => from < reference.to && to > reference.from);
  const take = (days: Days | undefined, note: string, other?: Days): Resolved | null =>
    days ? implied(days.from, days.to, grain, note, other ? [other] : []) : null;
  if (pick === 'last' || pick === 'previous')
    return take(before, `the last one before publication, ${written(reference)}`);
  if (pick === 'next' || pick === 'following')
    return take(after, `the first one after publication, ${written(reference)}`);
  if (pick === 'this' && current) return take(current, 'the one that holds the publication date');
  const direction = choice.direction();
  if (direction === 'past')
    return take(current ?? before, `on or before publication, ${written(reference)}: the sentence speaks of the past`);
  if (direction === 'future')
    return take(current ?? after, `on or after publication, ${written(reference)}: the sentence speaks of the future`);
  if (pick === 'this') return take(after, 'the one to come', before);
  return withoutCue({ before, after, current }, choice, take);
}

/** So many times as far away, the other reading is no alternative. */
const CLEARLY = 4;

function withoutCue(
  {
    before,
    after,
    current,
  }: { readonly before: Days | undefined; readonly after: Days | undefined; readonly current: Days | undefined },
  { otherwise, reference }: Choice,
  take: (days: Days | undefined, note: string, other?: Days) => Resolved | null,
): Resolved | null {
  if (current) return take(current, 'the one that holds the publication date');
  if (otherwise === 'past' && before) return take(before, 'no verb decides: the one before publication', after);
  if (!before || !after) return take(before ?? after, 'the only one');
  const [past, future] = [reference.from - before.to, after.from - reference.to];
  const [near, far] = past <= future ? [before, after] : [after, before];
  const clear = Math.max(past, future) > CLEARLY * (Math.min(past, future) + 1);
  return clear
    ? take(near, 'no verb decides: by far the nearest one')
    : take(near, 'no verb decides: the nearest one', far);
}
