/** The parts of fr-compromise that its own types leave out. */
declare module 'fr-compromise' {
  type Persons = {
    readonly first: string;
    readonly second: string;
    readonly third: string;
    readonly firstPlural: string;
    readonly secondPlural: string;
    readonly thirdPlural: string;
  };
  type Conjugate = (lemma: string, model: unknown) => Persons;
  const fr: {
    methods(): { two: { transform: { verb: { toPresentTense: Conjugate; toImperfect: Conjugate } } } };
    model(): { two: unknown };
  };
  // biome-ignore lint/style/noDefaultExport: the package exports a default
  export default fr;
}
