import { bodyOf, leadOf } from './body.ts';
import { clean } from './clean.ts';
import type { Page, PageElement } from './dom.ts';
import { isProse, trimmed } from './prose.ts';
import { type Line, linesOf, textOf, wordsOf } from './words.ts';

/** Fewer characters than these are no article; from these on Readability is content with what it finds. */
const ENOUGH = 120;
/** An element that holds the text has this share of prose among its words. */
const PURE = 0.5;

/** The words of the article of a page, and empty when there is none. The page is changed by it: read all else before. */
export async function contentOf(page: Page, title: string | null, stated: string | null): Promise<string> {
  clean(page);
  const found = await textOfPage(page, title);
  // A page may hold the whole text beside a shortened one; its data then says more than its markup.
  return stated !== null && found.length < stated.length * 0.6 ? stated : found;
}

async function textOfPage(page: Page, title: string | null): Promise<string> {
  const marked = markedBody(page);
  if (marked) return textOf(trimmed(withLead(page, marked), title));
  const body = page.body ?? page.documentElement;
  const placed = trimmed(withLead(page, bodyOf(page, title)), title);
  if (lengthOf(placed) >= ENOUGH / 2 && proseOf(placed) >= PURE * lengthOf(placed)) return textOf(placed);
  const all = wordsOf(page.querySelector('article') ?? page.querySelector('main') ?? body);
  const read = trimmed(await readable(page), title);
  if (lengthOf(read) >= ENOUGH / 2 || (read.length > 0 && all.length < lengthOf(read) * 2)) return textOf(read);
  return placed.length > 0 && all.length < lengthOf(placed) * 2 ? textOf(placed) : all;
}

/** The lines of the text, after those that stand above it as its summary, if the text does not begin with them. */
function withLead(page: Page, body: PageElement): readonly Line[] {
  const lines = linesOf(body);
  const lead = leadOf(page, body);
  const said = new Set(lines.map(({ text }) => text));
  return lead ? [...linesOf(lead).filter(({ text }) => !said.has(text)), ...lines] : lines;
}

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

const proseOf = (lines: readonly Line[]): number => lengthOf(lines.filter(({ text }) => isProse(text)));

/** The element that a page marks as the words of its article, if just one does. */
function markedBody(page: Page): PageElement | undefined {
  const [only, ...others] = page.querySelectorAll('[itemprop="articleBody"]');
  return only && others.length === 0 && proseOf(linesOf(only)) >= ENOUGH ? only : undefined;
}

async function readable(page: Page): Promise<readonly Line[]> {
  const { Readability } = await import('@mozilla/readability');
  const parsed = new Readability<PageElement>(page, {
    charThreshold: ENOUGH,
    disableJSONLD: true,
    serializer: element,
  }).parse();
  return parsed?.content ? linesOf(parsed.content) : [];
}

const element = (node: unknown): PageElement => {
  const isElement = (value: unknown): value is PageElement =>
    typeof value === 'object' && value !== null && 'childNodes' in value;
  if (!isElement(node)) throw new TypeError('Readability gives elements');
  return node;
};
