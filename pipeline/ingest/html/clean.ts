import { isNoise, isPullQuote } from './boilerplate.ts';
import { lineOf, type Page, type PageElement } from './dom.ts';

/** What is never of an article, whatever the page. */
const NEVER = [
  'nav,aside,figure,button,dialog,audio,video,[hidden],[aria-hidden="true"]',
  '[role="navigation"],[role="complementary"],[role="dialog"],[role="alertdialog"],[role="search"],[role="banner"],[role="contentinfo"]',
  '[style*="display:none"],[style*="display: none"],amp-consent,amp-sidebar,amp-list,amp-accordion,amp-ad,amp-embed',
  'blockquote[class*="twitter"],blockquote[class*="instagram"],blockquote[class*="tiktok"],blockquote[class*="bluesky"],blockquote[class*="fb-post"]',
  'a[class*="footnote"],a[rel="footnote"],sup a[href^="#"]',
].join(',');
/** A part with more than this share of the page's words is no furniture, whatever it is called. */
const MAIN = 0.4;
const EXEMPT: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);
const NAMES = ['class', 'id', 'data-testid', 'data-component', 'data-module', 'data-type'];
const NAMED = NAMES.map((name) => `[${name}]`).join(',');

/** Takes out of a page what is not its article by what its elements are and are called. */
export function clean(page: Page): void {
  for (const element of page.querySelectorAll(NEVER)) if (!element.querySelector('h1')) element.remove();
  for (const time of page.querySelectorAll('time')) if (!time.closest('p,li,td')) time.remove();
  const body = page.body ?? page.documentElement;
  const most = (body.textContent?.length ?? 0) * MAIN;
  const remove = (element: PageElement): void => {
    if (!element.querySelector('h1') && (element.textContent?.length ?? 0) < most) element.remove();
  };
  for (const element of page.querySelectorAll('footer,form')) remove(element);
  for (const header of page.querySelectorAll('header')) if (!header.closest('article,main')) remove(header);
  for (const element of page.querySelectorAll(NAMED))
    if (!EXEMPT.has(element.localName ?? '') && isNoise(namesOf(element))) remove(element);
  removePullQuotes(body);
}

/** All that the markup calls an element. */
export const namesOf = (element: PageElement): string =>
  NAMES.map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .trim();

const MOST_QUOTES = 20;
const SHORTEST = 20;

/** A quotation that is set apart and stands in the text as well is no second one. */
function removePullQuotes(body: PageElement): void {
  const quotes = [...body.querySelectorAll('blockquote')].slice(0, MOST_QUOTES);
  for (const quote of quotes) {
    const said = lettersOf([...quote.querySelectorAll('p')].map(lineOf).sort(longestFirst)[0] ?? lineOf(quote));
    if (isPullQuote(namesOf(quote))) quote.remove();
    else if (said.length >= SHORTEST && occursTwice(lettersOf(lineOf(body)), said)) quote.remove();
  }
}

const longestFirst = (a: string, b: string): number => b.length - a.length;

const lettersOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const occursTwice = (text: string, words: string): boolean => {
  const first = text.indexOf(words);
  return first >= 0 && text.includes(words, first + words.length);
};
