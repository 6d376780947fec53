/** What the JSON-LD of a page says of its article. */
export type PageData = {
  readonly title: string | null;
  /** The date of publication as written. */
  readonly date: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly body: string | null;
};

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Blog|Review)$/u;
const PAGE = /(?:WebPage|ItemPage)$/u;
const DEEPEST = 4;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The article among the JSON-LD of a page: the one with the page's address, else with its title, else the first that has a date;
 * where none is an article, what is said of the page itself.
 */
export function pageData(
  scripts: readonly string[],
  address: string | null,
  titles: readonly string[],
): PageData | undefined {
  const all = scripts.flatMap((script) => nodes(parse(script), 0));
  const articles = all.filter((node) => isOf(ARTICLE, node));
  const here = (node: Node): boolean => address !== null && addressesOf(node).some((one) => sameAddress(one, address));
  const named = (node: Node): boolean => titles.includes(titleOf(node) ?? '');
  const node =
    articles.find((one) => here(one) && dateOf(one) !== null) ??
    articles.find(here) ??
    articles.find(named) ??
    articles.find((one) => dateOf(one) !== null) ??
    articles[0] ??
    all.find((one) => isOf(PAGE, one) && dateOf(one) !== null);
  if (!node) return undefined;
  const byId = new Map(all.map((one): readonly [string, Node] => [string(one['@id']) ?? '', one]));
  return {
    title: titleOf(node),
    date: dateOf(node),
    publisher: nameOf(node.publisher, byId) ?? nameOf(node.sourceOrganization, byId),
    url: addressesOf(node).find((one) => /^https?:/u.test(one)) ?? null,
    language: string(node.inLanguage) ?? nameOf(node.inLanguage, byId),
    body: string(node.articleBody),
  };
}

const isOf = (kind: RegExp, node: Node): boolean =>
  [node['@type']].flat().some((type) => typeof type === 'string' && kind.test(type));

const titleOf = (node: Node): string | null => string(node.headline) ?? string(node.name);

const dateOf = (node: Node): string | null =>
  string(node.datePublished) ?? string(node.dateCreated) ?? string(node.uploadDate);

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

/** A string, or the first of several. */
const string = (value: unknown): string | null => {
  const [first] = [value].flat();
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
};

/** The name of a node, or of the one that it points at. */
const nameOf = (value: unknown, byId: ReadonlyMap<string, Node>): string | null => {
  const [first] = [value].flat();
  if (!isNode(first)) return null;
  const whole = byId.get(string(first['@id']) ?? '');
  return string(first.name) ?? string(first.alternateName) ?? string(whole?.name);
};

/** Every address that a node gives for itself or its page, its own first. */
const addressesOf = (node: Node): readonly string[] =>
  [node.url, node.mainEntityOfPage, node.isPartOf, node['@id']]
    .flatMap((value) => (isNode(value) ? [string(value['@id']), string(value.url)] : [string(value)]))
    .filter((address) => address !== null);

const sameAddress = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (address: string): string => address.replace(/[?#].*$/u, '').replace(/\/$/u, '');
