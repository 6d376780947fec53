import { z } from 'zod';

/** A calendar date as precise as it is known: `2022`, `2022-08` or `2022-08-25`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD')
  .refine((date) => {
    const [year, month, day] = date.split('-').map(Number);
    if (year === undefined || month === undefined || day === undefined) return true;
    return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  }, 'there is no such day');

/** One article, as `recoupe extract` reads it: one JSON object a line (CONTRACT, section 1). */
export const article = z.object({
  id: z.string().min(1),
  text: z.string(),
  /** Publication date. Without it relative dates stay unresolved. */
  date: partialDate.nullish(),
  /** Said by the source; without it the language is detected. */
  language: z.string().nullish(),
  title: z.string().nullish(),
  publisher: z.string().nullish(),
  url: z.string().nullish(),
});
export type Article = z.infer<typeof article>;
