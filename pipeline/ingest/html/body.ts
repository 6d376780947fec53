import { wordsOfNames } from './boilerplate.ts';
import { namesOf } from './clean.ts';
import { lineOf, type Page, type PageElement, type PageNode } from './dom.ts';
import { isProse } from './prose.ts';
import { isBlock } from './words.ts';

/** What an element is called that holds the words of an article, words of its names parted by hyphens. */
const BODY =
  /(?:^|-)(?:(?:article|story|post|entry|news|page|main|rich-text)-(?:[\p{L}\d]+-)?(?:body|content|text|txt)|(?:body|content|text|texte|contenu|corps)-(?:article|story|body|text|content)|(?:articlebody|storybody|bodytext|contenu|texte|corps|body))(?:-|$)/u;
/** A named element with less than this share of the prose around it is a part of the text only. */
const NAMED = 0.6;
/** An element holds the text when it has this share of what the one around it has. */
const MOST = 0.85;

/** The smallest element that holds the prose of a page, by its name or by where the prose stands. */
export function bodyOf(page: Page, title: string | null): PageElement {
  const scope = scopeOf(page, title);
  const prose = measure(scope);
  const total = prose.get(scope) ?? 0;
  if (total === 0) return scope;
  const named = [...scope.querySelectorAll('[class],[id],[data-testid],[data-component],[name]')].filter(
    (element) => (prose.get(element) ?? 0) >= total * NAMED && isBody(element),
  );
  const most = Math.max(0, ...named.map((element) => prose.get(element) ?? 0));
  const inmost = named.findLast((element) => (prose.get(element) ?? 0) >= most * MOST);
  return descend(inmost ?? scope, prose);
}

const isBody = (element: PageElement): boolean =>
  wordsOfNames(`${namesOf(element)} ${element.getAttribute('name') ?? ''}`).some((name) => BODY.test(name));

/**
 * The article that the page is about: the one whose heading is the title, else the one with the first heading of several; the next
 * one, loaded below it, goes. Without such headings the whole page.
 */
function scopeOf(page: Page, title: string | null): PageElement {
  const body = page.body ?? page.documentElement;
  const headed = [...page.querySelectorAll('article')].filter(
    (article) => article.querySelector('h1') !== null && !article.parentElement?.closest('article'),
  );
  const own = headed.find((article) => lineOf(article.querySelector('h1')) === title) ?? headed[0];
  if (own === undefined) return page.querySelector('main') ?? body;
  for (const other of headed) if (other !== own) other.remove();
  const main = own.closest('main') ?? body;
  const prose = measure(main);
  return (prose.get(own) ?? 0) >= (prose.get(main) ?? 0) * (headed.length > 1 ? 0 : 0.5) ? own : main;
}

/** What the sentences between a title and its text are called. */
const LEAD =
  /(?:^|-)(?:chapo|chapeau|standfirst|lead|lede|hat|desc|description|subtitle|sub-?headline|dek|deck|intro|summary)(?:$|-)/u;

/** The sentences that stand between the title of an article and the element that holds its text. */
export function leadOf(page: Page, body: PageElement): PageElement | undefined {
  const around = [...page.querySelectorAll('h1,[class],[id],[itemprop="description"]')];
  const title = around.findIndex((element) => element.localName === 'h1');
  const end = around.indexOf(body);
  if (title < 0) return undefined;
  return around
    .slice(title + 1, end < 0 ? around.length : end)
    .find((element) => isLead(element) && !body.contains(element) && isProse(lineOf(element)));
}

const isLead = (element: PageElement): boolean =>
  element.getAttribute('itemprop') === 'description' || wordsOfNames(namesOf(element)).some((name) => LEAD.test(name));

/** Goes down while one child holds nearly all of the prose. */
function descend(from: PageElement, prose: ReadonlyMap<PageNode, number>): PageElement {
  let at = from;
  for (;;) {
    const total = prose.get(at) ?? 0;
    const next = childrenOf(at).find((child) => (prose.get(child) ?? 0) >= total * DEEPER);
    if (next === undefined) return at;
    at = next;
  }
}
const DEEPER = 0.92;

const childrenOf = (element: PageElement): readonly PageElement[] => [...element.children];

/** How many characters of prose stand below each element. */
function measure(root: PageElement): ReadonlyMap<PageNode, number> {
  const found = new Map<PageNode, number>();
  let count = 0;
  let words = '';
  let linked = 0;
  const flush = (): void => {
    const line = words.replace(/\s+/gu, ' ').trim();
    if (isProse(line) && linked < line.length / 2) count += line.length;
    words = '';
    linked = 0;
  };
  const walk = (node: PageNode, inLink: boolean): void => {
    if (node.nodeType === 3) {
      words += node.textContent ?? '';
      if (inLink) linked += node.textContent?.length ?? 0;
      return;
    }
    const name = node.localName ?? '';
    const block = isBlock(name);
    if (block || name === 'br') flush();
    const before = count;
    for (const child of node.childNodes) walk(child, inLink || name === 'a');
    if (block) flush();
    if (count > before) found.set(node, count - before);
  };
  walk(root, false);
  flush();
  return found;
}
