import { type PublicationDate, publicationDate } from '../partial-date.ts';

/** What the JSON-LD of a page says of its article. */
export type PageData = {
  readonly title: string | null;
  readonly date: PublicationDate | undefined;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly body: string | null;
};

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Blog|Review)$/u;
const DEEPEST = 4;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The article among the JSON-LD of a page: the one with the page's address, else the first that has a date. */
export function pageData(scripts: readonly string[], address: string | null): PageData | undefined {
  const articles = scripts.flatMap((script) => nodes(parse(script), 0)).filter(isArticle);
  const own = articles.find((node) => address !== null && sameAddress(addressOf(node), address));
  const node = own ?? articles.find((one) => typeof one.datePublished === 'string') ?? articles[0];
  if (!node) return undefined;
  const date = string(node.datePublished) ?? string(node.dateCreated) ?? string(node.uploadDate);
  return {
    title: string(node.headline) ?? string(node.name),
    date: date === null ? undefined : publicationDate(date),
    publisher: nameOf(node.publisher) ?? nameOf(node.sourceOrganization),
    url: addressOf(node),
    language: string(node.inLanguage) ?? nameOf(node.inLanguage),
    body: string(node.articleBody),
  };
}

const isArticle = (node: Node): boolean => types(node).some((type) => ARTICLE.test(type));

const types = (node: Node): readonly string[] => [node['@type']].flat().filter((type) => typeof type === 'string');

/** Line ends inside strings are a common fault; other JSON that is none is passed over. */
function parse(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*$/gu, '')
    .replace(/;\s*$/u, '');
  for (const attempt of [bare, bare.replace(/[\r\n\t]+/gu, ' ')])
    try {
      return JSON.parse(attempt);
    } catch {}
  return undefined;
}

/** Nodes of the graph, but not those that an article or a list points at: those are other articles. */
function nodes(value: unknown, depth: number): readonly Node[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodes(item, depth + 1));
  if (!isNode(value)) return [];
  return [
    value,
    ...[value['@graph'], value.mainEntity, value.mainEntityOfPage].flatMap((inner) => nodes(inner, depth + 1)),
  ];
}

const string = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

const nameOf = (value: unknown): string | null => {
  const [first] = [value].flat();
  return isNode(first) ? (string(first.name) ?? string(first.alternateName)) : null;
};

function addressOf(node: Node): string | null {
  const page = node.mainEntityOfPage;
  return string(node.url) ?? string(page) ?? (isNode(page) ? (string(page['@id']) ?? string(page.url)) : null);
}

const sameAddress = (a: string | null, b: string): boolean =>
  a !== null && a.replace(/[?#].*$|\/$/gu, '') === b.replace(/[?#].*$|\/$/gu, '');
