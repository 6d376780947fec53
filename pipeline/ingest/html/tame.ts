/** Markup that a parser can be given: no scripts, styles or comments, never deeper than `DEEPEST`. */
export type Tamed = {
  readonly html: string;
  /** Contents of the `application/ld+json` scripts. */
  readonly data: readonly string[];
  /** JSON that scripts hold for the program of the page: `__NEXT_DATA__`, `window.__INITIAL_STATE__ = {…}`. */
  readonly states: readonly string[];
  /** How many nodes a parser makes of it, about: tags and character references. */
  readonly nodes: number;
};

/** A page of more nodes is no page of a newspaper; no more of it is looked at. */
export const MOST_NODES = 100_000;
const DEEPEST = 200;
/** A tag of more characters keeps its name only: no attribute that is read is so long, and a parser is slow on many. */
const LONGEST_TAG = 8192;
/** Elements whose content is no words of the page; those of the first list swallow the rest when they never end. */
const SWALLOWING = ['script', 'style'];
const DROPPED: ReadonlySet<string> = new Set([
  ...SWALLOWING,
  'noscript',
  'template',
  'svg',
  'iframe',
  'textarea',
  'object',
  'math',
  'canvas',
  'select',
]);
/** Elements without an end, or that the next of their kind ends: they do not deepen a page. */
const FLAT: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option thead tbody tfoot'.split(
    ' ',
  ),
);

/**
 * One pass, linear in the length whatever the page holds: drops what is no text, closes no tag that the page leaves
 * open, and drops the tags that lie too deep (their words stay).
 */
export function tame(html: string): Tamed {
  const kept: string[] = [];
  const data: string[] = [];
  const states: string[] = [];
  const find = finder(html);
  let depth = 0;
  let dropped = 0;
  let nodes = 0;
  let strays = 0;
  const keep = (start: number, { name, closing, end }: Tag) => {
    kept.push(end - start > LONGEST_TAG ? `<${closing ? '/' : ''}${name}>` : html.slice(start, end));
    nodes++;
  };
  let at = 0;
  while (at < html.length && nodes + strays <= MOST_NODES) {
    const start = html.indexOf('<', at);
    if (start < 0) break;
    kept.push(html.slice(at, start));
    if (html.startsWith('<!--', start)) {
      at = find.after('-->', start + 4) ?? start + 4;
      continue;
    }
    const tag = find.tag(start);
    if (!tag) {
      kept.push('&lt;');
      strays++;
      at = start + 1;
      continue;
    }
    at = tag.end;
    if (!tag.closing && DROPPED.has(tag.name)) {
      const close = find.close(tag.name, at);
      const content = html.slice(at, close?.start ?? at);
      if (tag.name === 'script' && /ld\+json/iu.test(html.slice(start, at))) data.push(content);
      else if (tag.name === 'script' && isState(html.slice(start, at), content)) states.push(content);
      at = close?.end ?? (SWALLOWING.includes(tag.name) ? html.length : at);
    } else if (DROPPED.has(tag.name)) continue;
    else if (FLAT.has(tag.name)) keep(start, tag);
    else if (tag.closing ? dropped > 0 : depth >= DEEPEST) dropped += tag.closing ? -1 : 1;
    else {
      depth = Math.max(0, depth + (tag.closing ? -1 : 1));
      keep(start, tag);
    }
  }
  kept.push(html.slice(at));
  const tamed = kept.join('');
  for (let found = tamed.indexOf('&'); found >= 0 && nodes <= MOST_NODES; found = tamed.indexOf('&', found + 1))
    nodes++;
  return { html: tamed, data, states, nodes };
}

const isState = (tag: string, content: string): boolean =>
  /\btype\s*=\s*["']?application\/json|__NEXT_DATA__/iu.test(tag) || ASSIGNED.test(content.slice(0, 200));
/** A program that begins by keeping what the page was made from. */
const ASSIGNED = /^\s*(?:window|self|globalThis|var|Fusion)[.\s][^={;]{1,100}=\s*(?=[{[])/u;

type Tag = { readonly name: string; readonly closing: boolean; readonly end: number };

/** Looks ahead in a page; what is not there once is never looked for again, so that many open ends stay cheap. */
function finder(html: string) {
  const missing = new Set<string>();
  const search = (key: string, from: number, run: () => number): number => {
    if (missing.has(key)) return -1;
    const found = run();
    if (found < from) missing.add(key);
    return found;
  };
  const after = (mark: string, from: number): number | undefined => {
    const found = search(mark, from, () => html.indexOf(mark, from));
    return found < 0 ? undefined : found + mark.length;
  };
  return {
    after,
    close: (name: string, from: number): { readonly start: number; readonly end: number } | undefined => {
      const closing = new RegExp(`</${name}(?=[\\s/>])`, 'giu');
      closing.lastIndex = from;
      const start = search(`</${name}`, from, () => closing.exec(html)?.index ?? -1);
      return start < 0 ? undefined : { start, end: after('>', start) ?? html.length };
    },
    tag: (start: number): Tag | undefined => {
      NAME.lastIndex = start;
      const { name, slash } = NAME.exec(html)?.groups ?? {};
      if (name === undefined) return undefined;
      ATTRIBUTES.lastIndex = NAME.lastIndex;
      const whole = missing.has('"') ? undefined : ATTRIBUTES.exec(html);
      // A quotation mark that never ends: from here on the first ">" ends a tag.
      if (!whole) missing.add('"');
      const end = whole ? ATTRIBUTES.lastIndex : after('>', start);
      return end === undefined ? undefined : { name: name.toLowerCase(), closing: slash === '/', end };
    },
  };
}

const NAME = /<(?<slash>\/?)(?<name>[a-z!?][\w:-]*)/iuy;
const ATTRIBUTES = /[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>/uy;
