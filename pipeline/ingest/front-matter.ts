/** What the head of a file says of its article; names of fields in lower case. */
export type Fields = ReadonlyMap<string, string>;

const FENCE = /^---[ \t]*\r?\n/u;
const END = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/mu;
const LINE = /^(?<name>[\p{L}_][\p{L}\p{N}_ .-]*?)[ \t]*:[ \t]+(?<value>.+)$/u;
const LONGEST = 20_000;
const LONGEST_LINE = 1000;

/** The fields of a `---` block and the text after it; no fields and all of the text when there is no such block. */
export function frontMatter(text: string): { readonly fields: Fields; readonly text: string } {
  const none = { fields: new Map<string, string>(), text };
  const fence = FENCE.exec(text);
  if (!fence) return none;
  const block = text.slice(fence[0].length, fence[0].length + LONGEST);
  const end = END.exec(block);
  if (!end) return none;
  const lines = block.slice(0, end.index).split(/\r?\n/u);
  const fields = new Map(lines.flatMap((line) => field(line)));
  // A line of dashes may also be an ornament: without one field there is no front matter.
  if (fields.size === 0 && lines.some((line) => line.trim() !== '')) return none;
  return { fields, text: text.slice(fence[0].length + end.index + end[0].length) };
}

function field(line: string): readonly (readonly [string, string])[] {
  const { name, value } = LINE.exec(line.slice(0, LONGEST_LINE))?.groups ?? {};
  return name === undefined || value === undefined ? [] : [[name.toLowerCase(), unquote(value.trim())]];
}

const unquote = (value: string): string =>
  /^"(?:[^"\\]|\\.)*"$/u.test(value)
    ? value.slice(1, -1).replace(/\\(["\\])/gu, '$1')
    : /^'(?:[^']|'')*'$/u.test(value)
      ? value.slice(1, -1).replaceAll("''", "'")
      : value.replace(/\s+#.*$/u, '');
