import { z } from 'zod';
import { partialDate } from '../model/article.ts';
import { modality } from '../model/event.ts';
import { certainty, dateValue, moneyValue, quoteKind } from '../model/mention.ts';

/**
 * `fixtures/<case>/expected.json`: what is TRUE of `article.txt`, as a careful reader wrote it down (fixtures/README.md).
 * An entry stands for itself: same characters and same values, or it is not found. What differs from the truth today
 * carries a mark with its reason, so that every change is seen, a gain as well as a loss.
 */

const reason = z.string().min(1);

/** At most one of the two: true but not found yet, or found but false. */
const marks = { missing: reason.optional(), wrong: reason.optional() };

/** The exact characters, and where they begin when they occur more than once in the article. */
const located = { text: z.string().min(1), at: z.int().min(0).optional() };

/** What a field is when it is left out: `kind` "date", `certainty` "stated", `approximate` false, anything else null. */
const dateEntry = z.strictObject({
  ...located,
  ...dateValue.partial().shape,
  ...marks,
});

const moneyEntry = z.strictObject({ ...located, ...moneyValue.partial().shape, ...marks });

const organizationEntry = z.strictObject({
  ...located,
  name: z.string().min(1),
  nominal: z.literal(true).optional(),
  parent: z.string().optional(),
  ...marks,
});

/** `role` is compared where it is given. */
const personEntry = z.strictObject({ ...located, name: z.string().min(1), role: z.string().optional(), ...marks });

/** `text` is the content from its first to its last character; `cue` the words of the cue, `speaker` who that is. */
const quoteEntry = z.strictObject({
  ...located,
  kind: quoteKind,
  cue: z.string().nullish(),
  speaker: z.string().nullish(),
  ...marks,
});

const DAY = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;

/** `2022`, `2022-08`, `2022-08-24`, or two days `from/to` (`to` exclusive), after a relation where there is one. */
const when = z
  .string()
  .regex(
    new RegExp(`^(?:(?:since|from|until|by|before|after|between) )?${DAY}(?:/${DAY})?$`, 'u'),
    'a date is written like "2022-08-24", "after 2022-12-31" or "2022-07-21/2022-08-01"',
  );

/** `3900000000 USD`, a range `3000000..4000000 EUR`, a bound `3000000.. EUR` or `..4000000 EUR`; `?` for no currency. */
const sum = z
  .string()
  .regex(
    /^(?:\d+(?:\.\d+)?|\d+(?:\.\d+)?\.\.(?:\d+(?:\.\d+)?)?|\.\.\d+(?:\.\d+)?) (?:[A-Z]{3}|\?)$/u,
    'an amount is written like "3900000000 USD", "3000000..4000000 EUR" or "3000000.. EUR"',
  );

/** `date` and `amount` left out are none; `announced`, `place` and `quantity` are compared where they are given. */
const eventEntry = z.strictObject({
  trigger: z.string().min(1),
  at: z.int().min(0).optional(),
  type: z.string().min(1),
  modality,
  participants: z.array(z.string().regex(/^[a-z_]+=.+$/u, 'a participant is written "role=Name"')),
  date: when.nullish(),
  amount: sum.nullish(),
  announced: when.optional(),
  place: z.string().optional(),
  quantity: z
    .string()
    .regex(/^-?\d+(?:\.\d+)? .+$/u, 'a quantity is written "120 jobs"')
    .optional(),
  ...marks,
});

export const expected = z.strictObject({
  /** A sentence about what the case is for. */
  about: z.string().optional(),
  /** Where the article is when it is not `article.txt`: a path from the folder of the case, into `seeds/`. */
  article: z.string().optional(),
  language: z.string(),
  date: partialDate.nullable(),
  dates: z.array(dateEntry),
  money: z.array(moneyEntry),
  organizations: z.array(organizationEntry),
  persons: z.array(personEntry),
  quotes: z.array(quoteEntry),
  events: z.array(eventEntry),
});
export type Expected = z.infer<typeof expected>;

/** The lists of `expected.json`, in the order in which they are written. */
export const LAYERS = ['dates', 'money', 'organizations', 'persons', 'quotes', 'events'] as const;

/** An entry of any layer: its characters and its values. */
export type Entry = Readonly<Record<string, unknown>> & {
  readonly text?: string | undefined;
  readonly trigger?: string | undefined;
  readonly at?: number | undefined;
  readonly missing?: string | undefined;
  readonly wrong?: string | undefined;
};

/** What a value is where an entry leaves it out; every other one is null. */
export const DEFAULTS: Readonly<Record<string, unknown>> = {
  kind: 'date',
  certainty: certainty.enum.stated,
  approximate: false,
};

/** Fields that are compared only where the truth gives them. */
export const WHERE_GIVEN: ReadonlySet<string> = new Set(['role', 'parent', 'announced', 'place', 'quantity']);
