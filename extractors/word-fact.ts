/** What is remembered is bounded, in number and length of words. */
const MOST = 50_000;
const LONGEST = 40;

/**
 * A fact about words (never undefined), worked out once for each: most words of running text come again and again, and
 * one look-up costs less than the tests and tables behind the fact.
 */
export function wordFact<Fact>(factOf: (lower: string) => Fact): (lower: string) => Fact {
  const known = new Map<string, Fact>();
  return (lower) => {
    const before = known.get(lower);
    if (before !== undefined) return before;
    const fact = factOf(lower);
    if (lower.length <= LONGEST) {
      if (known.size >= MOST) known.clear();
      known.set(lower, fact);
    }
    return fact;
  };
}
