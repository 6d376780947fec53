const META = /<meta[^>]{1,200}charset\s*=\s*["']?\s*(?<charset>[\w:.-]+)/iu;
const XML = /^<\?xml[^>]{1,200}encoding\s*=\s*["'](?<charset>[\w:.-]+)/iu;
const HEAD = 4096;

/** The encoding that a page declares: in the answer of its server, else in its first bytes. */
export function charsetOf(bytes: Uint8Array, contentType: string | null): string | null {
  const header = /charset\s*=\s*["']?(?<charset>[\w:.-]+)/iu.exec(contentType ?? '')?.groups?.charset;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD)).toString('latin1');
  return header ?? (META.exec(head) ?? XML.exec(head.trimStart()))?.groups?.charset ?? null;
}
