import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Article, article } from '../model/article.ts';

/** An article with its front matter. To be replaced by the reader of `ingest` as soon as it stands. */
export async function readArticle(path: string): Promise<Article> {
  const content = await readFile(path, 'utf8');
  const match = /^---\n(?<head>[\s\S]*?)\n---\n/u.exec(content);
  const fields = [...(match?.groups?.head ?? '').matchAll(/^(?<name>\w+):\s*(?<value>.*)$/gmu)].map(
    ({ groups }): [string, string] => [groups?.name ?? '', (groups?.value ?? '').trim()],
  );
  return article.parse({
    ...Object.fromEntries(fields),
    id: basename(path),
    text: content.slice(match?.[0].length ?? 0),
  });
}
