import type { RuleInfo } from '../rule.ts';

/** Every rule of this layer, in the order in which they are tried. */
export const personRules: readonly RuleInfo[] = [];
