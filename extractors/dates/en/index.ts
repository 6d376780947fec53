import { type DateGroup, type DateRule, groupOf } from '../date-rule.ts';
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

const group = groupOf(base);
const composed = composedRules(group);

/** The English rules of the dates layer, in the order in which they are tried. */
export const englishDateRules: readonly DateRule[] = [...base, ...composed, ...habitRules, ...otherRules];

/** The same for the matcher: those that others build on as one, so that they read a place once for all. */
export const englishDateGroups: readonly DateGroup[] = [group, ...composed, ...habitRules, ...otherRules];
