import type { Language } from '../../pipeline/model/segmented.ts';
import { derive, type Input, type Piece, type Reading } from '../pattern.ts';
import type { RuleInfo } from '../rule.ts';
import type { Amount } from './amount.ts';

/** A rule of the money layer: a piece that reads an amount in one language. */
export type MoneyRule = RuleInfo & { readonly language: Language; readonly piece: Piece<string, Amount> };

/** What one writes to make a rule: a pattern, and the amount that its values make (null: none here). */
export type MoneyRuleSource<Values> = RuleInfo & {
  readonly match: Piece<string, Values>;
  readonly value: (values: Values, reading: Reading<Values>, input: Input) => Amount | null;
};

/** A rule from its parts; its id names its language. */
export function moneyRule<Values>({ match, value, ...info }: MoneyRuleSource<Values>): MoneyRule {
  const language: Language = info.id.startsWith('money/fr/') ? 'fr' : 'en';
  return { ...info, language, piece: derive(info.id, match, value) };
}
