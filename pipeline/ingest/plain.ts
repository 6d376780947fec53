import type { FailureRow } from '../model/dataset.ts';
import type { Content } from './content.ts';
import { draft } from './draft.ts';
import { type Fields, frontMatter } from './front-matter.ts';
import { headerOf } from './header.ts';
import { publicationDate } from './partial-date.ts';
import { type Found, failure } from './source.ts';

/** A field of the front matter by any of its usual names. */
const first = (fields: Fields, ...names: readonly string[]): string | null =>
  names.map((name) => fields.get(name)).find((value) => value !== undefined && value !== '') ?? null;

/** Reads the words of a plain text or of Markdown, with its front matter and header lines. */
export function readPlain(content: Content, format: 'text' | 'markdown'): Found {
  const { fields, text } = frontMatter(content.text);
  const header = headerOf(text);
  const written = first(
    fields,
    'date',
    'published',
    'published_at',
    'publication_date',
    'datepublished',
    'date_publication',
  );
  const stated = written === null ? undefined : publicationDate(written);
  const failures: FailureRow[] = [];
  if (written !== null && stated === undefined)
    failures.push(failure(content.origin.path, 'bad-date', `"${written}" in its front matter is no date`));
  return draft(content.origin, {
    text,
    dates: [
      ['front-matter', stated],
      ['header', header.header],
      ['text', header.text],
    ],
    title: first(fields, 'title', 'titre') ?? header.fields.get('title') ?? headingOf(format, text),
    publisher:
      first(fields, 'publisher', 'source', 'sitename', 'site', 'journal', 'media', 'média') ??
      header.fields.get('publisher') ??
      null,
    url: first(fields, 'url', 'link', 'canonical', 'lien') ?? header.fields.get('url') ?? null,
    language: first(fields, 'language', 'lang', 'langue'),
    obtained: { format, encoding: content.encoding },
    failures,
  });
}

/** The first heading of a Markdown file. */
const headingOf = (format: 'text' | 'markdown', text: string): string | null =>
  format === 'markdown' ? (/^\s*#\s+(?<title>\S[^\n]{0,300})/u.exec(text)?.groups?.title?.trim() ?? null) : null;
