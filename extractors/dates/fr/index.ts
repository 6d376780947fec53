import type { DateRule } from '../date-rule.ts';
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

/** The French rules of the dates layer, in the order in which they are tried. */
export const frenchDateRules: readonly DateRule[] = [...base, ...composedRules(base), ...otherRules];
