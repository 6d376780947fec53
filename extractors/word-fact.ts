import { FORMS } from '../pipeline/model/segmented.ts';

/** What a fact about words is asked of: a token, or what is made of one. */
type Form = { readonly form: number; readonly lower: string };

/**
 * A fact about words (never undefined), worked out once for each: most words of running text come again and again, and
 * one look at a table costs less than the tests behind the fact. The number of the token's form says where it is kept;
 * equal words are one string, so that to see that it is theirs takes a comparison of two addresses.
 */
export function formFact<Fact>(factOf: (lower: string) => Fact): (word: Form) => Fact {
  let words: string[] = [];
  let facts: (Fact | undefined)[] = [];
  return ({ form, lower }) => {
    const known = facts[form];
    if (known !== undefined && words[form] === lower) return known;
    if (words.length === 0) {
      words = Array.from({ length: FORMS }, () => '');
      facts = Array.from({ length: FORMS }, () => undefined);
    }
    const fact = factOf(lower);
    words[form] = lower;
    facts[form] = fact;
    return fact;
  };
}
