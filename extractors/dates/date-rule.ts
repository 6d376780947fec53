import type { Language } from '../../pipeline/model/segmented.ts';
import { derive, type Input, longest, longestOf, type Piece, type Reading } from '../pattern.ts';
import type { RuleInfo } from '../rule.ts';
import type { Expression } from './expression.ts';

/** A rule of the dates layer: a piece that reads an expression of one language. */
export type DateRule = RuleInfo & { readonly language: Language; readonly piece: Piece<string, Expression> };

/** What one writes to make a rule: a pattern, and the expression that its values make (null: it does not hold here). */
export type DateRuleSource<Values> = RuleInfo & {
  readonly match: Piece<string, Values>;
  readonly value: (values: Values, reading: Reading<Values>, input: Input) => Expression | null;
};

/** A rule from its parts; its id names its language. */
export function dateRule<Values>({ match, value, ...info }: DateRuleSource<Values>): DateRule {
  const language: Language = info.id.startsWith('date/fr/') ? 'fr' : 'en';
  return { ...info, language, piece: derive(info.id, match, value) };
}

/** A rule, or several that read as one. */
export type DateGroup = Pick<DateRule, 'piece'>;

/** What several rules read, as one: the longest reading among them. */
export const groupOf = (rules: readonly DateGroup[]): DateGroup => ({
  piece: longestOf(rules.map(({ piece }) => piece)),
});

/** The same as a piece of a pattern. */
export const anyOf = <Name extends string>(name: Name, rules: readonly DateGroup[]): Piece<Name, Expression> =>
  longest(
    name,
    rules.map(({ piece }) => piece),
  );
