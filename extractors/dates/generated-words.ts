/** Word lists that follow from others: hyphenated forms that the tokenizer keeps whole. */

/** "mi-janvier", "mid-january" → month. */
export const midMonths = (prefix: string, months: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(months).flatMap(([name, month]) => [
      [prefix + name, month],
      [`${prefix.slice(0, -1)} ${name}`, month],
    ]),
  );

/** "mi-2016", "mid-2016" → year. */
export const midYears = (prefix: string): Readonly<Record<string, number>> =>
  Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${prefix}${1700 + index}`, 1700 + index]));

/** "mid-1990s" → first year of the decade. */
export const midDecades = (prefix: string): Readonly<Record<string, number>> =>
  Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${prefix}${1700 + index * 10}s`, 1700 + index * 10]));

/** "juillet-août" → both months. */
export function monthPairs(
  months: Readonly<Record<string, number>>,
): Readonly<Record<string, readonly [number, number]>> {
  const entries = Object.entries(months);
  return Object.fromEntries(
    entries.flatMap(([a, from]) =>
      entries
        .filter(([, to]) => to !== from)
        .map(([b, to]): [string, readonly [number, number]] => [`${a}-${b}`, [from, to]]),
    ),
  );
}

/** "sep-2012", "apr-16" → month and year. */
export const monthYears = (
  months: Readonly<Record<string, number>>,
): Readonly<Record<string, readonly [number, number]>> =>
  Object.fromEntries(
    Object.entries(months).flatMap(([name, month]) =>
      Array.from({ length: 60 }, (_, index) => 1980 + index).flatMap((year): [string, readonly [number, number]][] => [
        [`${name}-${year}`, [month, year]],
        [`${name}-${String(year).slice(2)}`, [month, year]],
      ]),
    ),
  );

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii'.split(' ');

/** "xixe", "ier", "xixth" → number of the century. */
export const romanCenturies = (language: 'fr' | 'en'): Readonly<Record<string, number>> =>
  Object.fromEntries(
    ROMAN.flatMap((roman, index): [string, number][] =>
      language === 'fr'
        ? [
            [`${roman}e`, index + 1],
            [`${roman}ème`, index + 1],
            [`${roman}è`, index + 1],
            ...(index === 0 ? [['ier', 1] satisfies [string, number]] : []),
          ]
        : [[`${roman}th`, index + 1]],
    ),
  );
