/**
 * What every rule of every layer says about itself. The layer adds what it needs to match (a pattern, a frame, a
 * trigger); the examples are run by one test for all layers and printed by `recoupe rules`.
 */
export type RuleInfo = {
  /** `layer/language/name`, or `layer/name` when the rule serves both languages. */
  readonly id: string;
  /** What it recognizes, in English, as one would say it to a colleague. */
  readonly why: string;
  /** A text and what the layer's `show` prints for the mention that this rule gives there. */
  readonly yes: readonly (readonly [text: string, shown: string])[];
  /** Texts in which this rule gives nothing. */
  readonly no: readonly string[];
};

/** The publication date on which all examples of rules are read: a Wednesday. */
export const EXAMPLE_DATE = '2024-06-12';
