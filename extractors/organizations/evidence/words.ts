/** What the words around an unlisted name say in one language. Nouns are folded, verbs are lemmas with their accents. */
export type EvidenceWords = {
  /** Nouns that call what follows, or what stands before a comma, an organization → its kind. */
  readonly nouns: ReadonlyMap<string, string>;
  /** Nouns whose complement is an organization: "les actionnaires de X", "the shareholders of X". */
  readonly owned: ReadonlySet<string>;
  /** Nouns that also have places and persons as complements: they say less. */
  readonly shared: ReadonlySet<string>;
  /** Words between such a noun and the name. */
  readonly links: ReadonlySet<string>;
  /** Verbs whose subject is hardly ever anything but an organization. */
  readonly corporate: ReadonlySet<string>;
  /** Verbs that organizations do, and persons too: they say more with an object of business. */
  readonly business: ReadonlySet<string>;
  /** Verbs of everybody, which say something with an object of business only: "mettre fin à", "win a contract". */
  readonly loose: ReadonlySet<string>;
  /** Verbs whose object is what somebody heads: "dirige X". */
  readonly led: ReadonlySet<string>;
  /** What organizations close, cut, launch and publish. */
  readonly objects: ReadonlySet<string>;
  /** Verbs whose object is an organization. */
  readonly taken: ReadonlySet<string>;
  /** Verbs whose passive has an organization as agent: "exploité par X". */
  readonly agents: ReadonlySet<string>;
  /** Nouns of such deeds: "le rachat par X". */
  readonly takeovers: ReadonlySet<string>;
  /** Verbs that an organization stands behind with "à" or "to". */
  readonly recipients: ReadonlySet<string>;
  /** Verbs between the subject and the verb that counts. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Verbs with which persons belong to an organization, with a preposition: "play for", "sign with". */
  readonly affiliated: ReadonlySet<string>;
  /** What only persons do. */
  readonly human: ReadonlySet<string>;
  /** Words right before the name that make it a place. */
  readonly placed: ReadonlySet<string>;
  /** Nouns whose complement is a place. */
  readonly localities: ReadonlySet<string>;
  /** Words after "X, " that tell of a company: "basé", "based". */
  readonly participles: ReadonlySet<string>;
};

/** The words of a text, as a set. */
export const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** The words of a text, each with the kind. */
export const kindsOf = (kind: string, text: string): readonly (readonly [string, string])[] =>
  text
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => [word, kind] as const);
