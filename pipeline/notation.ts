import type { Amount, Quantity } from './model/event.ts';
import type { Interval, Relation } from './model/mention.ts';

const nextDay = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`;
};

/** An interval in few characters: `2022`, `2022-08`, `2022-08-24`, or `from/to` (`to` exclusive), after its relation. */
export function writeInterval({ from, to, relation }: Interval & { readonly relation?: Relation | undefined }): string {
  const year = from.slice(0, 4);
  const month = from.slice(0, 7);
  const short =
    from === `${year}-01-01` && to === `${String(Number(year) + 1).padStart(4, '0')}-01-01`
      ? year
      : from === `${month}-01` && to === nextMonth(month)
        ? month
        : to === nextDay(from)
          ? from
          : `${from}/${to}`;
  return relation === undefined ? short : `${relation} ${short}`;
}

/** An amount in few characters: `5000 EUR`, `5000..6000 EUR`, `5000.. EUR` (more than), `..6000 EUR`; `?` for no currency. */
export function writeAmount({ min, max, currency }: Amount): string {
  const range = min === max ? String(min) : `${min ?? ''}..${max ?? ''}`;
  return `${range} ${currency ?? '?'}`;
}

/** A quantity as it is said: `120 jobs`. */
export const writeQuantity = ({ value, unit }: Quantity): string => `${value} ${unit}`;
