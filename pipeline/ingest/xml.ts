import { declaredLanguage, digest, draft, type Facts, type Origin } from './draft.ts';
import { publicationDate } from './partial-date.ts';
import { forEach } from './sidecar.ts';
import { type Found, failed } from './source.ts';
import { all, attribute, find, one, parseXml, textOf, type XmlNode } from './xml-tree.ts';

/** An article of a feed, before its markup is read. */
type Item = Omit<Facts, 'text' | 'dates' | 'obtained'> & {
  readonly markup: string;
  readonly written: readonly (string | null)[];
};

/** Reads RSS, Atom, NewsML-G2 and NITF: one article an item. */
export async function readXml(text: string, origin: Origin, encoding: string): Promise<readonly Found[]> {
  const tree = await parseXml(text);
  if (tree === undefined) return [failed(origin.path, 'invalid-xml', 'it is no XML')];
  const kind = KINDS.find(({ root }) => find(tree, root).length > 0);
  if (!kind) return [failed(origin.path, 'invalid-xml', 'it is neither a feed nor NewsML-G2 nor NITF')];
  const items = kind.items(tree);
  if (items.length === 0) return [failed(origin.path, 'empty', 'there is no article in it')];
  const { wordsOfMarkup } = await import('./html/index.ts');
  const found: Found[] = [];
  for (const [index, { markup, written, ...facts }] of items.entries()) {
    const number = index + 1;
    // A file of one article is named after the file; the items of a feed by their number in it.
    const own =
      items.length === 1
        ? origin
        : {
            ...origin,
            note: forEach(origin.note),
            path: `${origin.path}:${number}`,
            place: { folder: origin.place.folder, path: `${origin.place.path}/${number}` },
            sha256: digest(Buffer.from(markup)),
          };
    const words = await wordsOfMarkup(markup);
    // Titles of feeds are markup too, often escaped twice.
    const title = facts.title ? await wordsOfMarkup(facts.title) : null;
    const dates = written.map((value) => ['feed', value === null ? undefined : publicationDate(value)] as const);
    const language = declaredLanguage(facts.language ?? null, words);
    found.push(
      draft(own, { ...facts, title, language, text: words, dates, obtained: { format: kind.name, encoding } }),
    );
  }
  return found;
}

type Kind = { readonly name: string; readonly root: string; readonly items: (tree: XmlNode) => readonly Item[] };

const KINDS: readonly Kind[] = [
  { name: 'newsml-g2', root: 'newsItem', items: (tree) => find(tree, 'newsItem').map(newsItem) },
  {
    name: 'atom',
    root: 'feed',
    items: (tree) => find(tree, 'feed').flatMap((feed) => all(feed, 'entry').map((entry) => atomEntry(entry, feed))),
  },
  { name: 'rss', root: 'channel', items: rssItems },
  { name: 'nitf', root: 'nitf', items: (tree) => find(tree, 'nitf').map(nitf) },
];

/** RSS 2 holds its items in the channel, RSS 1 beside it. */
function rssItems(tree: XmlNode): readonly Item[] {
  const [channel] = find(tree, 'channel');
  return find(tree, 'item').map((item) => ({
    markup: one(item, 'encoded') ?? one(item, 'content') ?? one(item, 'description') ?? '',
    written: [one(item, 'pubDate'), one(item, 'date'), one(item, 'published'), one(item, 'issued')],
    title: one(item, 'title'),
    url: address(one(item, 'link')) ?? address(one(item, 'guid')),
    publisher: one(item, 'source') ?? (channel ? one(channel, 'title') : null),
    language: one(item, 'language') ?? (channel ? one(channel, 'language') : null),
  }));
}

function atomEntry(entry: XmlNode, feed: XmlNode): Item {
  const links = all(entry, 'link');
  const link = links.find((candidate) => [null, 'alternate'].includes(attribute(candidate, 'rel'))) ?? links[0];
  const [source = feed] = all(entry, 'source');
  return {
    markup: one(entry, 'content') ?? one(entry, 'summary') ?? '',
    written: [one(entry, 'published'), one(entry, 'issued'), one(entry, 'updated')],
    title: one(entry, 'title'),
    url: address(link ? attribute(link, 'href') : null) ?? address(one(entry, 'id')),
    publisher: one(source, 'title') ?? one(feed, 'title'),
    language: attribute(entry, 'lang') ?? attribute(feed, 'lang'),
  };
}

function newsItem(item: XmlNode): Item {
  const [content] = find(item, 'contentMeta');
  const [provider] = find(item, 'provider');
  const body = find(item, 'inlineXML')[0] ?? find(item, 'inlineData')[0];
  const language = content && all(content, 'language')[0];
  return {
    markup: body ? bodyOf(textOf(body)) : '',
    written: [
      content ? one(content, 'contentCreated') : null,
      find(item, 'firstCreated').map(textOf)[0] ?? null,
      find(item, 'versionCreated').map(textOf)[0] ?? null,
    ],
    title: (content && one(content, 'headline')) ?? find(item, 'title').map(textOf)[0] ?? null,
    publisher:
      (provider &&
        (one(provider, 'name') ?? attribute(provider, 'literal') ?? lastPart(attribute(provider, 'qcode')))) ??
      null,
    url: address(find(item, 'link').map((link) => attribute(link, 'href'))[0] ?? null),
    language: (language && attribute(language, 'tag')) ?? attribute(item, 'lang'),
  };
}

/** The words of an article inside NewsML are NITF or XHTML: those of its body. */
const bodyOf = (markup: string): string =>
  /<body\.content[^>]*>(?<body>[\s\S]*?)<\/body\.content>/iu.exec(markup)?.groups?.body ??
  /<body(?:\s[^>]*)?>(?<body>[\s\S]*?)<\/body>/iu.exec(markup)?.groups?.body ??
  markup;

function nitf(root: XmlNode): Item {
  const [issued] = find(root, 'date-issue');
  const [release] = find(root, 'date-release');
  return {
    markup: find(root, 'body-content').map(textOf)[0] ?? '',
    written: [issued ? attribute(issued, 'norm') : null, release ? attribute(release, 'norm') : null],
    title: find(root, 'hl1').map(textOf)[0] ?? find(root, 'title').map(textOf)[0] ?? null,
    publisher: find(root, 'doc-copyright').map((node) => attribute(node, 'holder'))[0] ?? null,
    url: null,
    language: attribute(root, 'lang'),
  };
}

const address = (written: string | null): string | null =>
  written !== null && /^https?:\/\//iu.test(written) ? written : null;

const lastPart = (code: string | null): string | null => code?.split(':').at(-1) ?? null;
