/** What a noun that stands for an organization tells of it. */
export type OrganizationNoun = {
  readonly gender: 'm' | 'f';
  /** `whole`: a company as such; `part`: a unit, brand or service of one; else the kind that the organization must have. */
  readonly fits:
    | 'whole'
    | 'part'
    | 'company'
    | 'bank'
    | 'party'
    | 'club'
    | 'union'
    | 'association'
    | 'media'
    | 'institution';
};

/** What a noun that stands for a person tells of them. */
export type RoleNoun = {
  readonly gender: 'm' | 'f' | 'both';
  /** Nouns of one field may stand for one another: a minister is a politician, a manager a businessman. */
  readonly field: 'business' | 'politics' | 'law' | 'sport' | 'arts' | 'science' | 'press' | 'force' | 'church' | 'any';
};

/** The closed lists that references of one language are found with. Keys are lower case. */
export type ReferenceWords = {
  readonly organizations: ReadonlyMap<string, OrganizationNoun>;
  readonly roles: ReadonlyMap<string, RoleNoun>;
  /** Definite determiners; contracted ones too. */
  readonly definite: ReadonlySet<string>;
  /** Nouns of inhabitants ("l'Uruguayen"): endings. */
  readonly demonym: RegExp;
  /** Subject pronouns with what they agree with. */
  readonly pronouns: ReadonlyMap<
    string,
    { readonly gender: 'm' | 'f' | 'any'; readonly kind: 'person' | 'organization' | 'any' }
  >;
  /** Pronouns that count only behind one of `governors`: "selon lui". */
  readonly tonics: ReadonlyMap<string, 'm' | 'f'>;
  readonly governors: ReadonlySet<string>;
  /** What follows a pronoun that refers to nothing: "il faut", "il y a", "it rains". */
  readonly impersonal: readonly RegExp[];
  readonly prepositions: ReadonlySet<string>;
  /** "ce dernier", "the latter". */
  readonly latter: readonly (readonly [first: string, second: string, gender: 'm' | 'f' | 'any'])[];
};
