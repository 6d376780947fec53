import { fold } from '../../names/fold.ts';
import { rows, type Source } from './source.ts';
import { named } from './words.ts';

const gender = (share: number): string => (share >= 0.8 ? 'f' : share <= 0.2 ? 'm' : 'u');

/** First names with their gender (f, m, or u for both). The list's column says 1 for boys and 0 for girls. */
export function firstNames(source: Source): { readonly lines: readonly string[]; readonly set: ReadonlySet<string> } {
  const found = new Map<string, { share: number; count: number }>();
  for (const [name = '', boys = '0', count = '0'] of rows(source('first-names-fr.tsv'), '\t')) {
    const key = fold(name);
    const entry = found.get(key) ?? { share: 0, count: 0 };
    const total = entry.count + Number(count);
    found.set(key, {
      share: (entry.share * entry.count + (1 - Number(boys.replace(',', '.'))) * Number(count)) / total,
      count: total,
    });
  }
  const names = new Map<string, string>();
  for (const [key, { share, count }] of found) if (count >= 100 && key.length > 2) names.set(key, gender(share));
  for (const [tag, letter] of [
    [/FemaleName/u, 'f'],
    [/^MaleName/u, 'm'],
    [/FirstName/u, 'u'],
  ] as const)
    for (const name of named(tag)) if (/^[a-z-]{3,}$/u.test(name) && !names.has(name)) names.set(name, letter);
  return { lines: [...names].map(([name, letter]) => `${name}\t${letter}`), set: new Set(names.keys()) };
}
