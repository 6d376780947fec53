import { isBoilerplate } from './boilerplate.ts';
import type { PageNode } from './dom.ts';

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead time-block tr ul'.split(
    ' ',
  ),
);

/** The words below a node: a blank line between blocks, a line end for a break, white space as a browser shows it. */
export function wordsOf(root: PageNode, isLeftOut: (line: string) => boolean = isBoilerplate): string {
  const lines: string[] = [''];
  const walk = (node: PageNode): void => {
    if (node.nodeType === 3) {
      const last = lines.length - 1;
      lines[last] = `${lines[last] ?? ''}${node.textContent ?? ''}`;
      return;
    }
    const name = node.localName ?? '';
    if (name === 'br') lines.push('\n');
    const block = BLOCKS.has(name);
    if (block) lines.push('');
    for (const child of node.childNodes) walk(child);
    if (block) lines.push('');
  };
  walk(root);
  return paragraphs(lines, isLeftOut);
}

/** Lines that are no words of the article are left out. A line that begins with a line end goes on with the block before. */
function paragraphs(lines: readonly string[], isLeftOut: (line: string) => boolean): string {
  let text = '';
  for (const line of lines) {
    const words = line.replace(/[^\S\u00a0\u202f]+/gu, ' ').trim();
    if (words === '' || isLeftOut(words)) continue;
    text += text === '' ? words : line.startsWith('\n') ? `\n${words}` : `\n\n${words}`;
  }
  return text;
}
