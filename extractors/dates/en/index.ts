import type { DateRule } from '../date-rule.ts';

/** The English rules of the dates layer, in the order in which they are tried. */
export const englishDateRules: readonly DateRule[] = [];
