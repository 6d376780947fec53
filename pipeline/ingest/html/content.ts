import { isNoise } from './boilerplate.ts';
import { lineOf, type Page, type PageElement } from './dom.ts';
import { wordsOf } from './words.ts';

const NEVER =
  'nav,aside,figure,button,dialog,audio,video,[hidden],[aria-hidden="true"],[role="navigation"],[role="complementary"],[role="dialog"],[role="alertdialog"],[role="search"]';
/** A part with more than this share of the page's words is no furniture, whatever it is called. */
const MAIN = 0.4;
/** Fewer characters than these are no article; from these on Readability is content with what it finds. */
const ENOUGH = 120;

/** The words of the article of a page, and empty when there is none. The page is changed by it: read all else before. */
export async function contentOf(page: Page, stated: string | null): Promise<string> {
  clean(page);
  const body = page.body ?? page.documentElement;
  const marked = markedBody(page);
  const found = marked ?? (await readable(page));
  // A page may hold the whole text beside a shortened one; its data then says more than its markup.
  if (stated !== null && found.length < stated.length * 0.6) return stated;
  if (found.length >= ENOUGH / 2) return found;
  const fallback = page.querySelector('article') ?? page.querySelector('main') ?? body;
  const all = wordsOf(fallback);
  return found.length > 0 && all.length < found.length * 2 ? found : all;
}

function clean(page: Page): void {
  for (const element of page.querySelectorAll(NEVER)) if (!element.querySelector('h1')) element.remove();
  for (const time of page.querySelectorAll('time')) if (!time.closest('p,li,td')) time.remove();
  const most = (page.body?.textContent?.length ?? 0) * MAIN;
  for (const element of page.querySelectorAll('[class],[id]')) {
    const name = element.localName ?? '';
    if (name === 'body' || name === 'html' || name === 'article' || name === 'main') continue;
    if (!isNoise(`${element.className} ${element.id}`) || element.querySelector('h1')) continue;
    if ((element.textContent?.length ?? 0) < most) element.remove();
  }
}

/** The element that a page marks as the words of its article, if just one does and it holds most of the paragraphs. */
function markedBody(page: Page): string | undefined {
  const [only, ...others] = page.querySelectorAll('[itemprop="articleBody"]');
  if (!only || others.length > 0) return undefined;
  const words = wordsOf(only);
  return words.length >= ENOUGH ? words : undefined;
}

async function readable(page: Page): Promise<string> {
  const before = longestBlock(page);
  const { Readability } = await import('@mozilla/readability');
  const parsed = new Readability<PageElement>(page, {
    charThreshold: ENOUGH,
    disableJSONLD: true,
    serializer: element,
  }).parse();
  const words = parsed?.content ? wordsOf(parsed.content) : '';
  return words.length >= before.length * 0.5 ? words : before;
}

/** The words of the only `article`, or of the longest that is not inside another, read before Readability changes the page. */
function longestBlock(page: Page): string {
  let longest = '';
  for (const article of page.querySelectorAll('article')) {
    if (article.parentElement?.closest('article')) continue;
    const paragraphs = [...article.querySelectorAll('p')].map(lineOf).filter((line) => line.length > 0);
    if (paragraphs.join(' ').length > longest.length) longest = wordsOf(article);
  }
  return longest;
}

const element = (node: unknown): PageElement => {
  const isElement = (value: unknown): value is PageElement =>
    typeof value === 'object' && value !== null && 'childNodes' in value;
  if (!isElement(node)) throw new TypeError('Readability gives elements');
  return node;
};
