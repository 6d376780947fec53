import { z } from 'zod';
import { fold } from '../../names/fold.ts';
import type { Source } from './source.ts';
import { named } from './words.ts';

const city = z.object({
  name: z.string(),
  countrycode: z.string(),
  population: z.number(),
  alternatenames: z.array(z.string()),
});

const NEAR = new Set(['FR', 'BE', 'CH', 'LU', 'MC', 'GB', 'IE']);
const LATIN = /^[A-ZÀ-Ý][a-zà-ÿ'-]+(?:[ -](?:[a-z]{2,3}[ -])?[A-ZÀ-Ý][a-zà-ÿ'-]+){0,2}$/u;

/** Names of countries in both languages, from the tables of the machine's Unicode library. */
function countries(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  return ['fr', 'en'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => names.of(code) ?? []);
  });
}

/** Towns (5000 inhabitants, 1000 in countries nearby), with their names in other languages when they are large. */
export function places(source: Source): { readonly lines: readonly string[]; readonly set: ReadonlySet<string> } {
  const set = new Set([...countries(), ...named(/City|Region|Country|Place/u)].map(fold));
  for (const town of Object.values(z.record(z.string(), city).parse(JSON.parse(source('cities1000.json'))))) {
    if (town.population < (NEAR.has(town.countrycode) ? 1000 : 5000)) continue;
    const names = town.population >= 300_000 ? [town.name, ...town.alternatenames] : [town.name];
    for (const name of names) if (LATIN.test(name) && name.length > 2) set.add(fold(name));
  }
  return { lines: [...set], set };
}
