import type { Candidate } from '../dates.ts';
import { headerOf } from '../header.ts';
import { publicationDate } from '../partial-date.ts';
import type { DateSource } from '../source.ts';
import { pageData } from './data.ts';
import { lineOf, type Page, type PageElement } from './dom.ts';
import { publisherOf, titleParts } from './publisher.ts';
import { dateOfAddress } from './url.ts';
import { wordsOf } from './words.ts';
import { localDay, type Written } from './zone.ts';

/** What a page says of its article, but for its words. */
export type PageFacts = {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly dates: readonly Candidate[];
  /** The text that its JSON-LD holds. */
  readonly body: string | null;
};

const DATES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'date_published',
  'datepublished',
  'publish_date',
  'publish-date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'published',
  'published-date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'bt:pubdate',
  'rnews:datepublished',
  'originalpublicationdate',
  'article_date_original',
  'article.published',
  'article.created',
  'citation_publication_date',
  'release_date',
  'displaydate',
  'ptime',
  'date',
  'creation_date',
];

/** Reads the head and the marks of a page: JSON-LD first, then meta, `time`, address and what a reader sees. */
export function pageFacts(page: Page, scripts: readonly string[], fetchedFrom: string | null): PageFacts {
  const meta = metaOf(page);
  const canonical = absolute(page.querySelector('link[rel~="canonical"]')?.getAttribute('href'));
  const address = canonical ?? absolute(meta.get('og:url')) ?? fetchedFrom;
  const lines = linesOfPage(page);
  const data = pageData(scripts, address, [lineOf(page.querySelector('h1')), meta.get('og:title') ?? '']);
  const url = address ?? absolute(data?.url);
  const language =
    page.documentElement.getAttribute('lang') ||
    (page.documentElement.getAttribute('xml:lang') ??
      meta.get('content-language') ??
      data?.language ??
      meta.get('og:locale') ??
      null);
  const order =
    language?.toLowerCase() === 'en-us'
      ? 'month-first'
      : /^(?:fr|en-)/iu.test(language ?? '')
        ? 'day-first'
        : undefined;
  const read = (written: string | null | undefined): readonly Written[] => {
    const date = written ? publicationDate(written, order) : undefined;
    return written && date ? [{ written, date }] : [];
  };
  const stated: readonly (readonly [DateSource, Written])[] = [
    ...read(data?.date).map((date) => ['json-ld', date] as const),
    ...DATES.flatMap((name) => read(meta.get(name))).map((date) => ['meta', date] as const),
    ...timesOf(page).flatMap(({ written, shown }) =>
      [...read(written), ...read(shown)].slice(0, 2).map((date) => ['time', date] as const),
    ),
  ];
  const seen: readonly Candidate[] = [
    ['url', url === null ? undefined : dateOfAddress(url)],
    ...visibleDates(page, lines, order),
  ];
  const all = [
    ...stated.map(([, date]) => date),
    ...seen.flatMap(([, date]) => (date ? [{ written: date.date, date }] : [])),
  ];
  return {
    title: titleOf(page, meta, data?.title ?? null, lines),
    publisher:
      data?.publisher ??
      meta.get('og:site_name') ??
      meta.get('publisher') ??
      meta.get('dc.publisher') ??
      meta.get('application-name') ??
      publisherOf(page, url),
    url,
    language,
    dates: [
      ...stated.map(([source, date]): Candidate => [source, localDay(date, all)]),
      ...seen,
      ...updates(lines, order),
    ],
    body: data?.body ?? null,
  };
}

/** Contents of `meta` by name in lower case; the first of a name wins. */
function metaOf(page: Page): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content !== '' && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

const absolute = (address: string | null | undefined): string | null =>
  address && /^https?:\/\//iu.test(address) ? address : null;

function titleOf(
  page: Page,
  meta: ReadonlyMap<string, string>,
  headline: string | null,
  lines: readonly string[],
): string | null {
  const plain = headline?.includes('&') ? null : headline;
  const headings = [...page.querySelectorAll('h1')].filter(
    (heading) => lineOf(heading) !== '' && !heading.closest('nav,aside'),
  );
  const heading = headings.find((one) => one.closest('article,main')) ?? headings[0];
  const shared = meta.get('og:title') ?? meta.get('twitter:title') ?? meta.get('title');
  // Without a heading the part of the title that stands in the page is the article's, the others the site's.
  const shown = titleParts(page).find((part) => part.length > 20 && lines.includes(part));
  const named = shown ?? withoutSite(lineOf(page.querySelector('title')));
  return plain ?? (lineOf(heading) || (shared ?? (named || headline)));
}

/** "La fin – Le Courrier" without the name of the site. */
const withoutSite = (title: string): string => title.replace(/\s+[|–—-]\s+[^|–—]{2,40}$/u, '');

const OTHER_TIMES =
  'nav,aside,footer,[class*="comment"],[class*="related"],[class*="reco"],[class*="live"],[class*="ticker"],[class*="breaking"],[id*="comment"]';

/** The date of an article stands before those of the comments and of the other articles. */
const MOST_TIMES = 100;

/** Dates of `time` elements, marked and shown: those marked as publication first; of an update or another article never. */
function timesOf(page: Page): readonly { readonly written: string; readonly shown: string | null }[] {
  const times = [...page.querySelectorAll('time,[itemprop="datePublished"]')].slice(0, MOST_TIMES);
  const ranked = times.filter(isOwn).map((time) => ({ time, rank: rank(time) }));
  return ranked
    .sort((a, b) => b.rank - a.rank)
    .map(({ time }) => {
      const marked = time.getAttribute('datetime') ?? time.getAttribute('content');
      const shown = lineOf(time);
      return marked === null ? { written: shown, shown: null } : { written: marked, shown };
    });
}

type Order = Parameters<typeof publicationDate>[1];

/** A link of an article to itself holds a date that is marked as its own. */
const MARKED = /publi|entry-date|datePublished/iu;
const UPDATED = /updat|modif|mise?-?\s?à-?\s?jour|maj\b/iu;

function isOwn(time: PageElement): boolean {
  const marks = `${time.className} ${time.getAttribute('itemprop') ?? ''} ${time.getAttribute('property') ?? ''} ${time.parentElement?.className ?? ''}`;
  if (UPDATED.test(marks) && !/publi/iu.test(marks)) return false;
  if (/^(?:mis(?:e)? à jour|modifié|updated|last (?:updated|modified))/iu.test(lineBefore(time))) return false;
  if (time.closest(OTHER_TIMES)) return false;
  // The date of a teaser stands inside the link or the card that leads to another article.
  return MARKED.test(marks) || (!time.closest('a') && !time.closest('li'));
}

/** The words right before an element in its parent. */
function lineBefore(time: PageElement): string {
  for (let node = time.previousSibling; node; node = node.previousSibling) {
    const line = lineOf(node);
    if (line !== '') return line;
  }
  return '';
}

const rank = (time: PageElement): number =>
  (time.getAttribute('itemprop') === 'datePublished' ||
  time.getAttribute('pubdate') !== null ||
  /publi/iu.test(`${time.className} ${lineBefore(time)}`)
    ? 2
    : 0) + (time.closest('header,article,main') ? 1 : 0);

const DATE_PLACES =
  '[class*="date"],[class*="publi"],[class*="byline"],[class*="meta"],[class*="time"],[class*="signature"],[class*="author"],[id*="date"]';
const MOST_PLACES = 40;
const LINES_AFTER_TITLE = 10;

/** Dates that a reader sees: near the title, in elements whose class speaks of dates, in the dateline. */
function visibleDates(page: Page, lines: readonly string[], order: Order): readonly Candidate[] {
  const found: Candidate[] = [];
  const look = (text: string): void => {
    const { header, text: dateline } = headerOf(text, order);
    found.push(['header', header], ['text', dateline]);
  };
  for (const element of [...page.querySelectorAll(DATE_PLACES)].slice(0, MOST_PLACES)) {
    const line = lineOf(element);
    if (line.length < 200 && !element.closest(OTHER_TIMES) && !element.closest('a,li')) look(line);
  }
  look(nearTitle(page, lines).join('\n'));
  return found;
}

const linesOfPage = (page: Page): readonly string[] =>
  wordsOf(page.body ?? page.documentElement, () => false)
    .split('\n')
    .filter((line) => line !== '');

function nearTitle(page: Page, lines: readonly string[]): readonly string[] {
  const heading = lineOf(page.querySelector('h1'));
  const at = Math.max(0, heading === '' ? 0 : lines.indexOf(heading));
  return lines.slice(at, at + LINES_AFTER_TITLE);
}

const UPDATE =
  /^(?:(?:mise?s?|remise?) à jour|modifiée?|actualisée?|(?:last )?(?:updated|modified))(?:\s*:)?\s+(?:(?:le|on|at)\s+)?(?<date>.{6,60})$/iu;

/** The day of an update that a reader sees: the last resort, where nothing says when the article came out. */
const updates = (lines: readonly string[], order: Order): readonly Candidate[] =>
  lines.slice(0, FIRST_LINES).map((line) => ['header', publicationDate(UPDATE.exec(line)?.groups?.date ?? '', order)]);

const FIRST_LINES = 60;
