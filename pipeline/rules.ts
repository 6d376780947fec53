import { registry } from '../extractors/registry.ts';
import type { RuleInfo } from '../extractors/rule.ts';

/** Every rule by layer, in the order of the work: those of the extractors, then those that say who is who. */
export const ruleLayers: readonly (readonly [layer: string, rules: readonly RuleInfo[]])[] = Object.entries(registry);

/** The reason of every rule by its id. */
export function ruleReasons(): ReadonlyMap<string, string> {
  return new Map(ruleLayers.flatMap(([, rules]) => rules.map(({ id, why }): [string, string] => [id, why])));
}
