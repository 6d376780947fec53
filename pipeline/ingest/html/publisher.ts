import { lineOf, type Page } from './dom.ts';

/** Where a page names its site beside its title. */
const SITE =
  '[class*="site-title"],[class*="site-name"],[class*="logo"],[class*="brand"],header a[href="/"],a[rel="home"],link[type*="rss+xml"],link[type*="atom+xml"]';
const MOST = 40;
const SEPARATOR = /\s+[|–—»·-]\s+/u;

/** The parts of the title of a page: "La fin – Économie | Le Courrier" has three. */
export const titleParts = (page: Page): readonly string[] =>
  lineOf(page.querySelector('title'))
    .split(SEPARATOR)
    .filter((part) => part !== '');

/** The publisher in microdata, else the last part of the title when the name of the site or its address says the same. */
export function publisherOf(page: Page, address: string | null): string | null {
  const marked = page.querySelector('[itemprop~="publisher"] [itemprop~="name"]');
  const stated = marked?.getAttribute('content')?.trim() || lineOf(marked);
  if (stated) return stated;
  const parts = titleParts(page);
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return null;
  const name = lettersOf(last);
  if (name.length < 3) return null;
  const host = /^https?:\/\/(?:www\.)?(?<host>[^/]+)/u.exec(address ?? '')?.groups?.host ?? '';
  if (lettersOf(host).startsWith(name)) return last;
  const sites = [...page.querySelectorAll(SITE)].slice(0, MOST);
  const named = sites.some((site) => lettersOf(`${lineOf(site)} ${site.getAttribute('title') ?? ''}`).startsWith(name));
  return named ? last : null;
}

const lettersOf = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
