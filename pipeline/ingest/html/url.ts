import { type PublicationDate, publicationDate } from '../partial-date.ts';

const DAY =
  /[/_.=-](?<year>(?:19|20)\d{2})(?<mark>[/_-]?)(?<month>0[1-9]|1[0-2])\k<mark>(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u;
const DAY_FIRST = /[/_-](?<day>0[1-9]|[12]\d|3[01])[-_/](?<month>0[1-9]|1[0-2])[-_/](?<year>(?:19|20)\d{2})(?!\d)/u;
const NAMED =
  /\/(?<year>(?:19|20)\d{2})\/(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(?<day>\d{1,2})(?=\/|$)/iu;
const MONTH = /\/(?<year>(?:19|20)\d{2})[/-](?<month>0[1-9]|1[0-2])(?=\/|$)/u;

/** The date in an address: ".../2022/08/25/...", "...-20220825", ".../2022/aug/25/...", ".../2022/08/...". */
export function dateOfAddress(address: string): PublicationDate | undefined {
  const path = address.replace(/^https?:\/\/[^/]*/iu, '').slice(0, 2000);
  const groups = (DAY.exec(path) ?? DAY_FIRST.exec(path) ?? MONTH.exec(path))?.groups;
  const named = NAMED.exec(path)?.groups;
  if (named) return publicationDate(`${named.day} ${named.month} ${named.year}`);
  return groups
    ? publicationDate([groups.year, groups.month, groups.day].filter((part) => part !== undefined).join('-'))
    : undefined;
}
