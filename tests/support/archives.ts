import { gzipSync } from 'node:zlib';

/** A page in the usual shape of a newspaper's, for archives and records. */
export const page = (title: string, date: string, paragraphs: readonly string[]): string =>
  `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title><meta property="og:site_name" content="Le Courrier"><meta property="article:published_time" content="${date}"></head><body><nav><a href="/">Accueil</a></nav><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article><footer>© Le Courrier</footer></body></html>`;

export type HttpFields = Readonly<Record<string, string>>;

/** An answer of a server, as archives keep it. */
export const http = (
  status: string,
  body: string | Uint8Array,
  fields: HttpFields = { 'Content-Type': 'text/html; charset=utf-8' },
): Uint8Array =>
  Buffer.concat([
    Buffer.from(
      `${status}\r\n${Object.entries(fields)
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join('')}\r\n`,
    ),
    Buffer.from(body),
  ]);

/** One record of a web archive, with the fields that StormCrawler writes in CC-NEWS (commoncrawl/news-crawl#66). */
export function warcRecord(
  type: string,
  block: string | Uint8Array,
  uri = 'https://courrier.example/fin',
  contentType = type === 'response' || type === 'request'
    ? `application/http; msgtype=${type}`
    : 'application/warc-fields',
): Uint8Array {
  const bytes = Buffer.from(block);
  const head = [
    'WARC/1.0',
    'WARC-Record-ID: <urn:uuid:d259ae4b-71f2-49dd-bb58-c8653233d965>',
    `Content-Length: ${bytes.length}`,
    'WARC-Date: 2023-03-20T06:30:03Z',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${uri}`,
    `Content-Type: ${contentType}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

/** The body of an answer in chunks of a size. */
export function inChunks(body: Uint8Array, size: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < body.length; at += size) {
    const chunk = body.subarray(at, at + size);
    chunks.push(Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n'));
  }
  return Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')]);
}

/** An archive as CC-NEWS publishes it: each record packed for itself. */
export const warcGz = (records: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat(records.map((record) => gzipSync(record)));
