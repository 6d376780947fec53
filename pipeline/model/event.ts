import { z } from 'zod';
import { certainty, grain, interval, relation, span } from './mention.ts';
import type { Traced } from './trace.ts';

/** Where in the article the value is said; absent when it is implied by something else than words. */
const evidence = { start: z.int().optional(), end: z.int().optional() };

/** What the article says of the event: done, announced, planned, rumoured, denied, cancelled or only imagined. */
export const modality = z.enum([
  'completed',
  'announced',
  'planned',
  'rumoured',
  'denied',
  'cancelled',
  'hypothetical',
]);
export type Modality = z.infer<typeof modality>;

export const eventDate = interval.extend({
  grain: grain.nullable(),
  relation: relation.optional(),
  certainty,
  ...evidence,
});
export type EventDate = z.infer<typeof eventDate>;

export const amount = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: z.string().nullable(),
  ...evidence,
});
export type Amount = z.infer<typeof amount>;

/** Who takes part. The id is that of an organization or a person; null for a participant that only a phrase names. */
export const participant = z.object({ role: z.string(), id: z.string().nullable(), name: z.string(), ...evidence });
export type Participant = z.infer<typeof participant>;

/** A count; its evidence is the number with what it counts ("120 postes"). */
export const quantity = z.object({
  value: z.number(),
  unit: z.string(),
  relation: z.enum(['more_than', 'less_than', 'nearly']).optional(),
  /** Set when it is only about so many. */
  approximate: z.literal(true).optional(),
  /** Set when they come on top of others that are told apart from them: "sept autres victimes". */
  others: z.literal(true).optional(),
  ...evidence,
});
export type Quantity = z.infer<typeof quantity>;

/** One mention of an event in one article. */
export const eventValue = z.object({
  type: z.string(),
  /** The minimal verb or noun that says it. */
  trigger: span,
  modality,
  date: eventDate.nullable(),
  announced: interval.extend(evidence).optional(),
  participants: z.array(participant),
  amount: amount.nullable(),
  place: z.string().optional(),
  quantity: quantity.optional(),
  /** The lemma of the verb of an event of the type `other`: what happened, which no type says. */
  action: z.string().optional(),
  /** Set when only a bare present says it ("X rachète Y"): announced or done, the words leave open. */
  tense: z.literal('present').optional(),
  /** The trigger of the mention that it takes up ("cette opération"): both are one event, whatever else the words leave open. */
  echoes: span.optional(),
});
export type EventValue = z.infer<typeof eventValue>;

export const eventMention = eventValue.extend({ rule: z.string() });

/** The internal form, that the extractor returns. */
export type EventMention = Traced<EventValue>;
