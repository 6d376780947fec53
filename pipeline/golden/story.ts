import { z } from 'zod';
import { expected } from './expected.ts';

/**
 * `fixtures/stories/<story>/expected.json`: what is true of several articles (`*.txt` beside it) read together. Each
 * event lists mentions that must be one event; the mentions of two listed events must stay apart. What is not listed
 * is not judged. What does not hold yet stands in the entry's `faults`, in the words of `recoupe check`.
 */

const event = expected.shape.events.element.shape;
/** What does not hold today; written by `check --update`. A fault that is not listed is a loss, one that is gone a gain. */
const faults = z.array(z.string().min(1)).optional();

/** A file without its extension, and the words of a trigger or a quote in it (`at` where they occur twice). */
const place = { file: z.string().min(1), at: z.int().min(0).optional() };

const conflict = z.strictObject({
  field: z.string(),
  /** Every value that is said, written as in the event entries; in any order. */
  values: z.array(z.string()).min(2),
  chosen: z.string().optional(),
});

/** All fields but `mentions` are compared where they are given; `conflicts: []` says that there is none. */
const storyEvent = z.strictObject({
  mentions: z.array(z.strictObject({ ...place, trigger: z.string().min(1) })).min(1),
  type: event.type.optional(),
  modality: event.modality.optional(),
  participants: event.participants.optional(),
  date: event.date,
  announced: event.announced,
  amount: event.amount,
  place: event.place,
  quantity: event.quantity,
  conflicts: z.array(conflict).optional(),
  faults,
});

/** One statement in all its wordings and translations: its utterances must be one quote. */
const storyQuote = z.strictObject({
  utterances: z.array(z.strictObject({ ...place, text: z.string().min(1) })).min(1),
  speaker: z.string().optional(),
  faults,
});

/** Exactly one row of this name, found in exactly these files. */
const storyEntity = z.strictObject({ name: z.string().min(1), files: z.array(z.string()).min(1), faults });

export const story = z.strictObject({
  about: z.string().optional(),
  events: z.array(storyEvent),
  quotes: z.array(storyQuote).default([]),
  organizations: z.array(storyEntity).default([]),
  persons: z.array(storyEntity).default([]),
});
export type Story = z.infer<typeof story>;
