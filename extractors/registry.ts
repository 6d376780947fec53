import { dateRules } from './dates/index.ts';
import { eventRules } from './events/index.ts';
import { moneyRules } from './money/index.ts';
import { organizationRules } from './organizations/index.ts';
import { personRules } from './persons/index.ts';
import { quoteRules } from './quotes/index.ts';
import type { RuleInfo } from './rule.ts';

/** Every rule of Recoupe by layer, in the order of the work. */
export const registry = {
  dates: dateRules,
  money: moneyRules,
  organizations: organizationRules,
  persons: personRules,
  quotes: quoteRules,
  events: eventRules,
} as const satisfies Readonly<Record<string, readonly RuleInfo[]>>;
