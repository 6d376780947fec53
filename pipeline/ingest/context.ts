import type { FieldMap } from './fields.ts';
import type { Note } from './sidecar.ts';

/** What all readers need beside a file. */
export type Context = {
  /** Largest article in bytes. */
  readonly limit: number;
  readonly fields: FieldMap;
  /** No article can be later than this day; null for no bound. */
  readonly latest: string | null;
  /** What the sidecars say of a file. */
  readonly noteOf: (location: string) => Note | undefined;
};
