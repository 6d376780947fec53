import { z } from 'zod';
import { amount, eventDate, modality, participant, quantity } from './event.ts';
import { certainty, interval, quoteKind, span } from './mention.ts';

/** The tables of the dataset (CONTRACT, section 2). Each row is checked with its schema before it is written. */

/** How the text was got out of its file: format read, encoding of its bytes, and what was repaired in its words. */
const obtained = z.object({ format: z.string(), encoding: z.string(), repairs: z.array(z.string()) });

export const documentRow = z.object({
  id: z.string(),
  path: z.string(),
  sha256: z.string(),
  language: z.string(),
  date: z.string().nullable(),
  datePrecision: z.enum(['day', 'month', 'year']).nullable(),
  dateSource: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  duplicateOf: z.string().nullable(),
  obtained: obtained.optional(),
});
export type DocumentRow = z.infer<typeof documentRow>;

export const textRow = z.object({ id: z.string(), text: z.string() });
export type TextRow = z.infer<typeof textRow>;

const located = span.extend({ document: z.string() });

export const conflict = z.object({
  field: z.string(),
  values: z.array(located.extend({ value: z.unknown() })),
  chosen: z.unknown(),
  why: z.string(),
});
export type Conflict = z.infer<typeof conflict>;

export const related = z.object({
  id: z.string(),
  relation: z.enum(['possible_same_event', 'part_of', 'follows', 'reports_on']),
});

export const eventRow = z.object({
  id: z.string(),
  type: z.string(),
  modality,
  date: eventDate.nullable(),
  announced: interval.nullable(),
  participants: z.array(participant),
  amount: amount.nullable(),
  place: z.string().nullable(),
  quantity: quantity.nullable(),
  documents: z.array(z.string()),
  /** Independent sources: copies of one article count once. */
  witnesses: z.int(),
  mentions: z.array(located.extend({ text: z.string(), modality, rule: z.string() })),
  quotes: z.array(z.string()),
  conflicts: z.array(conflict),
  related: z.array(related),
});
export type EventRow = z.infer<typeof eventRow>;

const parent = z.object({
  id: z.string(),
  name: z.string(),
  evidence: z.array(located.extend({ text: z.string(), rule: z.string() })),
});

export const organizationRow = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string().nullable(),
  wikidata: z.string().optional(),
  aliases: z.array(z.string()),
  /** Organizations that an article says this one belongs to, each with the phrases that say so. */
  parents: z.array(parent).default([]),
  documents: z.array(z.string()),
  mentions: z.int(),
});
export type OrganizationRow = z.infer<typeof organizationRow>;

export const personRow = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  roles: z.array(z.string()),
  documents: z.array(z.string()),
  mentions: z.int(),
});
export type PersonRow = z.infer<typeof personRow>;

const speaker = z.object({ id: z.string().nullable(), name: z.string().nullable() });

export const utterance = z.object({
  document: z.string(),
  content: span,
  parts: z.array(span).optional(),
  cue: span.nullable(),
  speaker: speaker.nullable(),
  kind: quoteKind,
  language: z.string(),
  text: z.string(),
  /** Id of the quote (a letter given in full) in which this wording stands. */
  within: z.string().optional(),
});

export const quoteRow = z.object({
  id: z.string(),
  speaker: speaker.nullable(),
  kind: quoteKind,
  text: z.string(),
  language: z.string(),
  utterances: z.array(utterance),
});
export type QuoteRow = z.infer<typeof quoteRow>;

export const layer = z.enum(['dates', 'money', 'organizations', 'persons', 'quotes', 'events']);
export type Layer = z.infer<typeof layer>;

export const mentionRow = z.object({
  id: z.string(),
  document: z.string(),
  layer,
  start: z.int(),
  end: z.int(),
  text: z.string(),
  value: z.record(z.string(), z.unknown()),
  rule: z.string(),
  certainty,
});
export type MentionRow = z.infer<typeof mentionRow>;

export const failureRow = z.object({ path: z.string(), code: z.string(), message: z.string(), remedy: z.string() });
export type FailureRow = z.infer<typeof failureRow>;

export const redirectRow = z.object({ from: z.string(), to: z.string().nullable(), reason: z.string() });
export type RedirectRow = z.infer<typeof redirectRow>;

export const manifest = z.object({
  version: z.string(),
  rules: z.string(),
  inputs: z.string(),
  counts: z.record(z.string(), z.int()),
  options: z.record(z.string(), z.unknown()),
});
export type Manifest = z.infer<typeof manifest>;

/** Table name → schema of one row; the order in which they are written and documented. */
export const tables = {
  documents: documentRow,
  texts: textRow,
  events: eventRow,
  organizations: organizationRow,
  persons: personRow,
  quotes: quoteRow,
  mentions: mentionRow,
  failures: failureRow,
  redirects: redirectRow,
} as const;

export type Dataset = {
  readonly documents: readonly DocumentRow[];
  readonly texts: readonly TextRow[];
  readonly events: readonly EventRow[];
  readonly organizations: readonly OrganizationRow[];
  readonly persons: readonly PersonRow[];
  readonly quotes: readonly QuoteRow[];
  readonly mentions: readonly MentionRow[];
  readonly failures: readonly FailureRow[];
  readonly redirects: readonly RedirectRow[];
};
