import { FIELDS, fieldsOf } from '../fields.ts';

/** An article in the data that the program of a page makes the page from. */
export type StateArticle = { readonly markup: string; readonly date: string | null };

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const TITLES = ['title', 'headline', 'titre', 'name', 'headlines', 'h1'];
/** Where an article or a piece of its text holds its words, in this order. */
const CONTENTS = [
  'html',
  'body',
  'bodyHtml',
  'contentHtml',
  'articleBody',
  'article_body',
  'content',
  'contents',
  'contentElements',
  'content_elements',
  'blocks',
  'components',
  'modules',
  'paragraphs',
  'elements',
  'chapters',
  'children',
  'nodes',
  'items',
  'text',
  'texte',
  'value',
  'rendered',
];
const DEEPEST = 40;
/** More objects than these are looked at in no page. */
const MOST = 200_000;
const SHORTEST = 80;

/** The article whose title is the page's, from the scripts of a page; related articles lie beside it and are not it. */
export function articleOfState(states: readonly string[], titles: readonly string[]): StateArticle | undefined {
  const wanted = titles.map(lettersOf).filter((title) => title.length > 10);
  if (wanted.length === 0) return undefined;
  let best: StateArticle | undefined;
  for (const node of states.flatMap((state) => nodesOf(parsed(state)))) {
    if (!TITLES.some((key) => wanted.includes(lettersOf(titleOf(node[key]))))) continue;
    const markup = contentOf(node, false, 0);
    if (markup.length >= Math.max(SHORTEST, best?.markup.length ?? 0))
      best = { markup, date: fieldsOf(node, FIELDS)('date') ?? fieldsOf(node, DATES)('date') };
  }
  return best;
}

const DATES = {
  ...FIELDS,
  date: ['publishedAt', 'publishDate', 'firstPublishedAt', 'firstPublicationDate', 'display_date', 'dates.published'],
};

const titleOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : isNode(value)
      ? [value.basic, value.rendered, value.text].map(String).join('')
      : '';

const lettersOf = (words: string): string =>
  words
    .replace(/&(?:[a-z]+|#\w+);/giu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** Every object of a tree, parents first. */
function nodesOf(root: unknown): readonly Node[] {
  const found: Node[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || found.length > MOST || typeof value !== 'object' || value === null) return;
    if (isNode(value)) found.push(value);
    for (const inner of Object.values(value)) walk(inner, depth + 1);
  };
  walk(root, 0);
  return found;
}

/** A script that is JSON, or that begins by keeping some. */
function parsed(script: string): unknown {
  const start = script.search(/[{[]/u);
  if (start < 0) return undefined;
  for (const attempt of [script.slice(start).replace(/;\s*$/u, ''), balanced(script, start)])
    try {
      return JSON.parse(attempt);
    } catch {}
  return undefined;
}

/** From an opening bracket to the one that closes it. */
function balanced(script: string, start: number): string {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < script.length; at++) {
    const character = script[at];
    if (quoted && character === '\\') at++;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '{' || character === '[')) depth++;
    else if (!quoted && (character === '}' || character === ']') && --depth === 0) return script.slice(start, at + 1);
  }
  return '';
}

/** Pieces that are not the words of an article. */
const FURNITURE =
  /(?:^|[-_:.])(?:ads?|advert|newsletter|promo|related|recirc|teaser|image|photo|picture|video|audio|gallery|embed|oembed|tweet|iframe|pull-?quote|button|share|comments?|author|byline|raw_html|interstitial_link|divider)/iu;
const PARAGRAPH = /(?:^|[-_:./])(?:p|para|paragraph|text-?block|paragraphblock|block)$/iu;
const HEADING = /(?:^|[-_:./])(?:heading(?:-?\d)?|header|subhead(?:ing|line)?|title|h[2-6]|intertitre)$/iu;
const ITEM = /(?:^|[-_:./])list-?item$|^li$/iu;
const INLINE = /(?:^|[-_:./])(?:text|span|link|hyperlink|entity|bold|italic|strong|em|a|mark|inline)$/iu;

/** The words of a node as markup. `inside`: within a paragraph, where texts follow each other on one line. */
function markupOf(value: unknown, inside: boolean, depth: number): string {
  if (depth > DEEPEST) return '';
  if (typeof value === 'string') return inside || isMarkup(value) ? written(value) : block('p', written(value));
  if (Array.isArray(value)) return value.map((item) => markupOf(item, inside, depth + 1)).join('');
  if (!isNode(value)) return '';
  const type = kebab(
    String(value.type ?? value._type ?? value.nodeType ?? value.blockType ?? value.__typename ?? value.kind ?? ''),
  );
  if (FURNITURE.test(type)) return '';
  const style = typeof value.style === 'string' ? value.style : '';
  if (HEADING.test(type) || /^h[2-6]$/u.test(style)) return block('h2', contentOf(value, true, depth));
  if (ITEM.test(type)) return block('li', contentOf(value, true, depth));
  if (PARAGRAPH.test(type)) return block('p', contentOf(value, true, depth));
  if (inside || !INLINE.test(type)) return contentOf(value, inside, depth);
  return block('p', contentOf(value, true, depth));
}

/** The longest of the fields that can hold the words of a node. */
function contentOf(node: Node, inside: boolean, depth: number): string {
  let longest = '';
  for (const key of CONTENTS) {
    const markup = node[key] === undefined ? '' : markupOf(node[key], inside, depth + 1);
    if (markup.length > longest.length) longest = markup;
  }
  if (longest !== '') return longest;
  return isNode(node.data) ? contentOf(node.data, inside, depth + 1) : '';
}

const block = (name: string, words: string): string =>
  words.trim() === '' ? '' : isMarkup(words) ? words : `<${name}>${words}</${name}>`;

const isMarkup = (words: string): boolean => /<(?:p|div|h[1-6]|ul|ol|li|blockquote|br)\b/iu.test(words);

const written = (words: string): string =>
  /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);/iu.test(words) ? words : words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const kebab = (name: string): string => name.replace(/(?<lower>\p{Ll})(?=\p{Lu})/gu, '$<lower>-').toLowerCase();
