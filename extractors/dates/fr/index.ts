import { type DateGroup, type DateRule, groupOf } from '../date-rule.ts';
import { anaphoraRules } from './anaphora.ts';
import { composedRules } from './composed.ts';
import { explicitRules } from './explicit.ts';
import { holidayRules } from './holidays.ts';
import { otherRules } from './others.ts';
import { periodRules } from './periods.ts';
import { relativeRules } from './relative.ts';
import { seasonRules } from './seasons.ts';

const base: readonly DateRule[] = [
  ...explicitRules,
  ...periodRules,
  ...seasonRules,
  ...relativeRules,
  ...holidayRules,
  ...anaphoraRules,
];

const group = groupOf(base);
const composed = composedRules(group);

/** The French rules of the dates layer, in the order in which they are tried. */
export const frenchDateRules: readonly DateRule[] = [...base, ...composed, ...otherRules];

/** The same for the matcher: those that others build on as one, so that they read a place once for all. */
export const frenchDateGroups: readonly DateGroup[] = [group, ...composed, ...otherRules];
