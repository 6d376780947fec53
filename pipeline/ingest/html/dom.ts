/** What is used of a page's tree. */
export type PageNode = {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  /** Absent from texts and comments. */
  getAttribute?(name: string): string | null;
  readonly previousSibling: PageNode | null;
};

export type PageElement = PageNode & {
  readonly className: string;
  readonly id: string;
  readonly parentElement: PageElement | null;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  contains(other: PageElement): boolean;
  closest(selector: string): PageElement | null;
  remove(): void;
};

export type Page = PageElement & { readonly documentElement: PageElement; readonly body: PageElement | null };

/** Parses tamed markup. The parser is loaded when the first page is read. */
export async function parsePage(html: string): Promise<Page> {
  const { parseHTML } = await import('linkedom');
  // The parser takes only the first of several roots: a fragment gets one.
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** Text of an element on one line. */
export const lineOf = (element: PageNode | null | undefined): string =>
  element?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
