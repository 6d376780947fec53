import { data, SITES } from './lexicons/press.data.ts';

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries(data).flatMap(([country, names]) => names.split('|').map((name): [string, string] => [name, country])),
);

const ARTICLE = /^the /u;
const SITE = /^(?:https?:\/\/)?(?:www\.)?(?<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)/u;

/** ISO 3166-1 code of the country that a publisher writes for, by its name or its site; null when neither tells. */
export function countryOf(publisher: string | null): string | null {
  if (publisher === null || publisher.length > 200) return null;
  const name = publisher.trim().toLowerCase().replace(/’/gu, "'");
  const known = COUNTRIES.get(name) ?? COUNTRIES.get(name.replace(ARTICLE, ''));
  if (known !== undefined) return known;
  const host = SITE.exec(name)?.groups?.host;
  return host === undefined ? null : countryOfSite(host);
}

/** By the end of the name of the site ("globe.ca", "smh.com.au"), longest end first. */
function countryOfSite(host: string): string | null {
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    const country = SITES[host.slice(dot)];
    if (country !== undefined) return country;
  }
  return null;
}
