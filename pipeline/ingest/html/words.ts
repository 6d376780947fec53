import { isBoilerplate } from './boilerplate.ts';
import type { PageNode } from './dom.ts';

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead time-block tr ul'.split(
    ' ',
  ),
);
/** Blocks whose lines may end without a full stop. */
const KINDS: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 li td th dd dt'.split(' '));

/** Whether an element of this name begins a line of its own. */
export const isBlock = (name: string): boolean => BLOCKS.has(name);

/** One line of a page. */
export type Line = {
  readonly text: string;
  /** The innermost heading, list item or cell that it stands in, else `p`. */
  readonly kind: string;
  /** The share of its characters that lead to another page. */
  readonly linked: number;
  /** What stands between it and the line before: nothing is said of the first. */
  readonly join: '\n' | '\n\n';
};

/** The words below a node: a blank line between blocks, a line end for a break, white space as a browser shows it. */
export const wordsOf = (root: PageNode, isLeftOut: (line: string) => boolean = isBoilerplate): string =>
  textOf(linesOf(root).filter(({ text }) => !isLeftOut(text)));

/** Lines as one text. */
export const textOf = (lines: readonly Line[]): string =>
  lines.map(({ text, join }, index) => (index === 0 ? text : `${join}${text}`)).join('');

/** The lines below a node that hold anything, white space as a browser shows it. */
export function linesOf(root: PageNode): readonly Line[] {
  const lines: Line[] = [];
  let words = '';
  let linked = 0;
  let breaks = 2;
  const flush = (kind: string, following: number): void => {
    const text = tidy(words);
    if (text !== '') {
      lines.push({ text, kind, linked: Math.min(1, linked / text.length), join: breaks === 1 ? '\n' : '\n\n' });
      breaks = following;
    } else breaks += following;
    words = '';
    linked = 0;
  };
  const walk = (node: PageNode, around: string, inLink: boolean): void => {
    if (node.nodeType === 3) {
      const content = node.textContent ?? '';
      words += content;
      if (inLink) linked += tidy(content).length;
      return;
    }
    const name = node.localName ?? '';
    const kind = KINDS.has(name) ? name : around;
    const block = BLOCKS.has(name);
    if (name === 'br') flush(around, 1);
    if (block) flush(around, 2);
    const leads = inLink || (name === 'a' && isOutward(node));
    for (const child of node.childNodes) walk(child, kind, leads);
    if (block) flush(kind, 2);
  };
  walk(root, 'p', false);
  flush('p', 2);
  return lines;
}

const tidy = (words: string): string => words.replace(/[^\S\u00a0\u202f]+/gu, ' ').trim();

/** A link to another page: "#notes" leads to a place of this one. */
const isOutward = (node: PageNode): boolean => {
  const address = node.getAttribute?.('href') ?? null;
  return address !== null && !/^(?:#|mailto:|tel:)/u.test(address);
};
