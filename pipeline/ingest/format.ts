import { extname } from 'node:path';

/** How a file is read; `unknown` until its first bytes have been seen. */
export type Format = 'text' | 'markdown' | 'html' | 'json' | 'records' | 'xml' | 'warc' | 'mail' | 'unknown';

const FORMATS: Readonly<Record<string, Format>> = {
  '': 'unknown',
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'records',
  '.ndjson': 'records',
  '.xml': 'xml',
  '.rss': 'xml',
  '.atom': 'xml',
  '.nitf': 'xml',
  '.newsml': 'xml',
  '.warc': 'warc',
  '.wet': 'warc',
  '.eml': 'mail',
};

/** The name of a file without `.gz`. */
export const withoutGzip = (name: string): string => name.replace(/\.gz$/iu, '');

/** The format that the ending of a name stands for; `undefined` for one that is not read. */
export const formatOf = (name: string): Format | undefined => {
  const extension = extname(withoutGzip(name)).toLowerCase();
  // "1.2.3" and "article 12.03.2020" end in a number, not in the name of a format.
  return FORMATS[/^\.\d*$/u.test(extension) ? '' : extension];
};

const HEADERS =
  /^(?:(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|x-[\w-]+):.*\r?\n(?:[ \t].*\r?\n)*){2}/iu;

/** The format that the first bytes of a file speak for: for standard input and names without an ending. */
export function sniff(head: Uint8Array): Exclude<Format, 'unknown'> {
  const start = new TextDecoder().decode(head.subarray(0, 4096)).replace(/^\s+/u, '').slice(0, 2000);
  if (/^WARC\/\d/u.test(start)) return 'warc';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(start))
    return 'html';
  if (/^<(?:\?xml|rss|feed|rdf:|newsItem|newsMessage|nitf|!doctype)/iu.test(start)) return 'xml';
  // Only a line that is a whole object can be JSON Lines; the reader of JSON falls back to them where a file is long.
  if (/^\{.*\}[ \t]*\r?\n\s*\{/u.test(start)) return 'records';
  if (/^[[{]/u.test(start) && /^[[{]\s*["{}\]]/u.test(start)) return 'json';
  return HEADERS.test(start) ? 'mail' : 'text';
}
