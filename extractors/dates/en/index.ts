import type { DateRule } from '../date-rule.ts';
import { composedRules } from './composed.ts';
import { explicitRules } from './explicit.ts';
import { habitRules } from './habits.ts';
import { holidayRules } from './holidays.ts';
import { otherRules } from './others.ts';
import { periodRules } from './periods.ts';
import { relativeRules } from './relative.ts';
import { weekdayRules } from './weekdays.ts';
import { yearRules } from './years.ts';

const base: readonly DateRule[] = [
  ...explicitRules,
  ...yearRules,
  ...periodRules,
  ...relativeRules,
  ...weekdayRules,
  ...holidayRules,
];

/** The English rules of the dates layer, in the order in which they are tried. */
export const englishDateRules: readonly DateRule[] = [...base, ...composedRules(base), ...habitRules, ...otherRules];
