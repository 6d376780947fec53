import type { Span } from './span.ts';
import type { Trace } from './trace.ts';

/** Somebody or something that the article names. */
export type Entity = {
  /** The canonical id, as in the `organizations` and `persons` of the answer. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'organization' | 'person';
  /** An organization's kind: company, media, court… */
  readonly sort?: string;
  readonly gender?: 'm' | 'f';
  /** A person's function and the id of the organization it names. */
  readonly role?: string;
  readonly organization?: string;
};

/** An expression of the article that refers to an entity. */
export type Reference = Span & {
  /** `name` in full, `short` ("Lindsay", "Care"), `nominal` ("le groupe"), `role` ("le responsable"), `pronoun` ("elle"). */
  readonly form: 'name' | 'short' | 'nominal' | 'role' | 'pronoun';
  /** Null when no antecedent fits, or when several do: then `candidates` lists them. */
  readonly entity: string | null;
  readonly candidates: readonly string[];
  readonly trace: Trace;
};

/** Who is who inside one article. */
export type Discourse = {
  readonly entities: ReadonlyMap<string, Entity>;
  /** In text order; they do not overlap. */
  readonly references: readonly Reference[];
};
