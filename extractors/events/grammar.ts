import type { Modality } from '../../pipeline/model/event.ts';

/** The closed word classes that the reading of a clause needs, in lower case. One value for each language. */
export type Grammar = {
  readonly determiners: ReadonlySet<string>;
  /** Word → the preposition it stands for ("du" is "de" with its article). */
  readonly prepositions: ReadonlyMap<string, string>;
  /** Prepositions that hold an article: no determiner follows them. */
  readonly contracted: ReadonlySet<string>;
  /** Prepositions that join a bare noun to the noun before: "à domicile". */
  readonly bare: ReadonlySet<string>;
  /** Set phrases after a verb that are no complement: "mener à terme". */
  readonly phrases: ReadonlySet<string>;
  /** Words that open a subordinate clause; `relatives` refer to the noun before them. */
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Pronouns that stand between subject and verb. */
  readonly clitics: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** Auxiliaries by lemma: perfect, passive, future, possible. */
  readonly perfect: ReadonlySet<string>;
  readonly passive: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  /** Intransitive verbs whose perfect is made with the auxiliary of the passive. */
  readonly motion: ReadonlySet<string>;
  /** Governing verbs and nouns by lemma → what they make of the event that they govern. */
  readonly governors: ReadonlyMap<string, Modality>;
  readonly governingNouns: ReadonlyMap<string, Modality>;
  /** Verbs by lemma that report or announce: their dates are those of the telling. */
  readonly telling: ReadonlySet<string>;
  /** Verbs by lemma with which the press passes on what it was told. */
  readonly reporting: ReadonlySet<string>;
  /** Verbs by lemma whose subject judges an event and takes no part in it. */
  readonly judging: ReadonlySet<string>;
  /** Verbs by lemma that only make an event of the noun under them: "ouvrir une enquête". */
  readonly light: ReadonlySet<string>;
  /** Verbs by lemma and nouns that lead what somebody is only accused of. */
  readonly alleging: ReadonlySet<string>;
  readonly allegations: ReadonlySet<string>;
  /** Adjectives that say an event came to nothing. */
  readonly failed: ReadonlySet<string>;
  /** What one has by nature or habit: "its eyes", "son pourvoi" are no product. */
  readonly own: ReadonlySet<string>;
  /** Adverbs of hearsay. */
  readonly hearsay: ReadonlySet<string>;
  /** Nouns of triggers that mean too much else to take up an event by themselves: "l'offre actuelle". */
  readonly vague: ReadonlySet<string>;
  /** Nouns for people and authorities, singular: who acts in public life without a name. */
  readonly actors: ReadonlySet<string>;
  /** Head nouns of products and services. */
  readonly products: ReadonlySet<string>;
  /** What stands before the infinitive of a promise: "promettre de". */
  readonly infinitive: string;
  readonly agent: string;
  readonly of: string;
};

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** `completed: faire boucler` lines → word → modality. */
export const modalities = (lists: Readonly<Partial<Record<Modality, string>>>): ReadonlyMap<string, Modality> => {
  const result = new Map<string, Modality>();
  for (const modality of [
    'completed',
    'announced',
    'planned',
    'rumoured',
    'denied',
    'cancelled',
    'hypothetical',
  ] as const)
    for (const word of words(lists[modality] ?? '')) if (word) result.set(word, modality);
  return result;
};
