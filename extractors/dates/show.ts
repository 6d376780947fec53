import type { DateMention } from '../../pipeline/model/mention.ts';
import { dayNumber } from './calendar.ts';

/**
 * A date as rule examples write it: `2024-03-12`, `2024-07-21/2024-08-01 part`, `2020-01-01/2021-01-01 year since`,
 * `P2M`, or its kind when it has no value.
 */
export function showDate(_text: string, mention: DateMention): string {
  const { kind, from, to, grain, relation, duration } = mention;
  if (kind === 'duration') return duration ?? kind;
  if (kind !== 'date') return kind;
  const value =
    from === null || to === null
      ? `unresolved ${grain}`
      : grain === 'day' && nextDay(from, to)
        ? from
        : `${from}/${to} ${grain}`;
  return relation ? `${value} ${relation}` : value;
}

const numberOf = (iso: string): number =>
  dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));

const nextDay = (from: string, to: string): boolean => numberOf(to) === numberOf(from) + 1;
