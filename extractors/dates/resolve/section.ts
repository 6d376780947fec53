import { civil, dayNumber } from '../calendar.ts';
import type { Expression, Unit } from '../expression.ts';
import { chooseOccurrence } from './occurrence.ts';
import { knownTo } from './recurring.ts';
import { type Context, type Days, implied, type Reference, type Resolved } from './resolved.ts';
import { monthsIn, unitAround } from './units.ts';

type Section = Extract<Expression, { type: 'section' }>;

/** Results are told within so many days of the end of their quarter, also in the future: "publiera ses comptes du premier trimestre". */
const REPORTED = 92;

/** A quarter or a half: of the year that is named, else the one that the sentence means. */
export function resolveSection(section: Section, year: Resolved | null, context: Context): Resolved | null {
  const { unit, index, of, pick } = section;
  if (of && !year) return null;
  if (year) return { ...year, ...sectionOf(civil(year.from).year, index, unit), grain: unit, alternatives: [] };
  const reference = knownTo(context.reference, 'month');
  if (!reference) return null;
  const current = civil(reference.from).year;
  const [before, same, next] = [-1, 0, 1].map((shift) => sectionOf(current + shift, index, unit));
  if (!before || !same || !next) return null;
  const { direction } = context;
  if (pick)
    return chooseOccurrence([before, same, next], { grain: unit, reference, direction, pick, otherwise: 'current' });
  if (same.from < reference.to) return begun(same, next, { unit, reference, direction });
  const spoken = direction();
  if (spoken === 'past') return implied(before.from, before.to, unit, 'the last one that has begun');
  if (spoken === 'future')
    return implied(same.from, same.to, unit, 'the first one to come: the sentence speaks of the future');
  return implied(same.from, same.to, unit, 'of the year of publication: no verb decides', [before]);
}

/** One of this year that has begun; a sentence about the future means that of the next year when it is long over. */
function begun(
  same: Days,
  next: Days,
  {
    unit,
    reference,
    direction,
  }: { readonly unit: Unit; readonly reference: Reference; readonly direction: Context['direction'] },
): Resolved {
  const over = reference.from - same.to;
  if (over < 0 || direction() !== 'future') return implied(same.from, same.to, unit, 'of the year of publication');
  return over > REPORTED
    ? implied(next.from, next.to, unit, 'that of this year is over: the sentence speaks of the future')
    : implied(same.from, same.to, unit, 'just over: its results are still to come', [next]);
}

const sectionOf = (year: number, index: number, unit: Unit): Days =>
  unitAround(dayNumber(year, (index - 1) * monthsIn(unit) + 1, 1), unit);
