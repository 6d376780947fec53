import { z } from 'zod';
import type { Span } from './span.ts';
import type { Traced } from './trace.ts';

export const span = z.object({ start: z.int().min(0), end: z.int().min(0) });

export const certainty = z.enum(['stated', 'implied']);
export type Certainty = z.infer<typeof certainty>;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

export const grain = z.enum([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
  'part',
]);
export type Grain = z.infer<typeof grain>;

export const relation = z.enum(['since', 'from', 'until', 'by', 'before', 'after', 'between']);
export type Relation = z.infer<typeof relation>;

/** `from` inclusive, `to` exclusive, both `YYYY-MM-DD`. */
export const interval = z.object({ from: day, to: day });
export type Interval = z.infer<typeof interval>;

/** A time expression; only `date` carries `from`/`to`, null when nothing says the year. */
export const dateValue = z.object({
  kind: z.enum(['date', 'duration', 'set', 'time', 'vague']),
  from: day.nullable(),
  to: day.nullable(),
  grain: grain.nullable(),
  relation: relation.optional(),
  certainty,
  alternatives: z.array(interval).optional(),
  duration: z.string().optional(),
});
export type DateValue = z.infer<typeof dateValue>;

/** An amount in units of the currency (not thousands): `min` = `max` unless it is a range or a bound. */
export const moneyValue = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** ISO 4217; null only where nothing decides. */
  currency: z.string().nullable(),
  certainty,
  approximate: z.boolean(),
  relation: z.enum(['more_than', 'less_than', 'nearly']).optional(),
  per: z.string().optional(),
});
export type MoneyValue = z.infer<typeof moneyValue>;

/** The organization that another one belongs to, as the article says it between `start` and `end`. */
export const parentValue = z.object({ id: z.string(), name: z.string(), ...span.shape, rule: z.string() });
export type ParentValue = z.infer<typeof parentValue>;

export const organizationValue = z.object({
  /** Canonical: the same organization has the same id in every article and language. */
  id: z.string(),
  name: z.string(),
  /** "le groupe", "la société": refers to an organization without naming it. */
  nominal: z.literal(true).optional(),
  kind: z.string().optional(),
  wikidata: z.string().optional(),
  /** Where this mention is told to be a unit of another organization. */
  parent: parentValue.optional(),
});
export type OrganizationValue = z.infer<typeof organizationValue>;

export const personValue = z.object({
  id: z.string(),
  name: z.string(),
  /** The function as written: "responsable d'Amazon Health Services". */
  role: z.string().optional(),
  /** Id of the organization that the role names. */
  organization: z.string().optional(),
  gender: z.enum(['m', 'f']).optional(),
});
export type PersonValue = z.infer<typeof personValue>;

export const quoteKind = z.enum(['direct', 'mixed', 'indirect']);

export const quoteValue = z.object({
  id: z.string(),
  /** What was said, without the outer marks. */
  content: span,
  /** The pieces of a quote cut by its cue, or the fragments in marks of a reported clause. */
  parts: z.array(span).optional(),
  cue: span.nullable(),
  /** `start`/`end` is the phrase beside the cue (null for a floating quote), `id`/`name` who that is (null when unresolved). */
  speaker: z
    .object({
      start: z.int().nullable(),
      end: z.int().nullable(),
      id: z.string().nullable(),
      name: z.string().nullable(),
    })
    .nullable(),
  kind: quoteKind,
  floating: z.literal(true).optional(),
  within: z.string().optional(),
});
export type QuoteValue = z.infer<typeof quoteValue>;

const located = span.extend({ text: z.string() });
const ruled = z.object({ rule: z.string() });

/** The public forms: a span, its text, its value and the rule that gave it. */
export const dateMention = located.extend(dateValue.shape).extend(ruled.shape);
export const moneyMention = located.extend(moneyValue.shape).extend(ruled.shape);
export const organizationMention = located.extend(organizationValue.shape).extend(ruled.shape);
export const personMention = located.extend(personValue.shape).extend(ruled.shape);
export const quoteMention = quoteValue.extend({ text: z.string() }).extend(ruled.shape);

/** The internal forms, that extractors return: the value with its span and the tree behind it. */
export type DateMention = Traced<Span & DateValue>;
export type MoneyMention = Traced<Span & MoneyValue>;
export type OrganizationMention = Traced<Span & OrganizationValue>;
export type PersonMention = Traced<Span & PersonValue>;
export type QuoteMention = Traced<QuoteValue>;
