import type { Language } from '../../pipeline/model/segmented.ts';

/** The closed word lists of one language that the frames of quotes are built on. All keys are lower case. */
export type Grammar = {
  readonly language: Language;
  readonly determiners: ReadonlySet<string>;
  /** Pronouns that can be the subject of a cue, relative ones apart. */
  readonly subjects: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Pronouns after "selon", "according to". */
  readonly tonics: ReadonlySet<string>;
  /** An inverted subject as a token of its own: "-t-il". The group `pronoun` is the pronoun. */
  readonly inverted: RegExp;
  /** Words between subject and verb, or auxiliary and participle, that change nothing: clitics, adverbs. */
  readonly clitics: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Words of adverbial phrases between auxiliary and participle: "a pour sa part ajouté". */
  readonly fillers: ReadonlySet<string>;
  readonly adverbEnding: RegExp;
  /** Nouns with that ending: "gouvernement". */
  readonly notAdverbs: ReadonlySet<string>;
  /** Adjectives that take a clause with "be": "est convaincu que". */
  readonly believers: ReadonlySet<string>;
  /** Auxiliaries of the active perfect; those of the passive (and of French reflexives). */
  readonly have: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  /** Verb forms that are nouns as well: after "le, la, les, l'" they are read as nouns. */
  readonly nounForms: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Verbs that govern a cue in the infinitive: "devait conclure", "tient à préciser", "vient d'annoncer". */
  readonly governors: ReadonlySet<string>;
  readonly infinitiveMarkers: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  readonly whether: ReadonlySet<string>;
  readonly as: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions inside a noun phrase: "de", "of". */
  readonly links: ReadonlySet<string>;
  /** Words that open a subordinate clause or another coordinated one. */
  readonly subordinators: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Words for days and times that may stand between cue and subject. */
  readonly times: ReadonlySet<string>;
  /** "selon", "d'après", "according to": sequences of lower-case words; the value tells how it may be used. */
  readonly sources: readonly { readonly words: readonly string[]; readonly only?: 'person' }[];
  /** Nouns after "selon" that are a measure and nobody's words: "selon la loi". */
  readonly measures: ReadonlySet<string>;
  /** Nouns after "selon" whose complement is the speaker: "selon les informations de X". */
  readonly words: ReadonlySet<string>;
  /** Words before a quotation that is a name, a title or a term: "intitulé", "surnommé", "le mot". */
  readonly namers: ReadonlySet<string>;
  /** Nouns whose name complement stands without preposition and is not the speaker: "le gouvernement Rajoy". */
  readonly bearers: ReadonlySet<string>;
};
