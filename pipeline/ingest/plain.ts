import { createHash } from 'node:crypto';
import type { FailureRow } from '../model/dataset.ts';
import { decode } from './decode.ts';
import { type Files, readBytes, reasonOf } from './files.ts';
import type { FoundFile } from './find.ts';
import { type Fields, frontMatter } from './front-matter.ts';
import { headerOf } from './header.ts';
import { type PublicationDate, publicationDate } from './partial-date.ts';
import type { Note, Sidecar } from './sidecar.ts';
import { type DateSource, type FailureCode, type Found, failure } from './source.ts';

/** Lower-case hex SHA-256 of bytes. */
export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Reads one file of plain text or Markdown: one article, or the row that says why not. */
export async function readPlain(
  file: FoundFile,
  sidecars: readonly Sidecar[],
  files: Files,
  limit: number,
): Promise<readonly Found[]> {
  const failed = (code: FailureCode, what: string): readonly Found[] => [
    { source: null, failures: [failure(file.path, code, what)] },
  ];
  let bytes: Uint8Array | 'too-large';
  try {
    bytes = await readBytes(files, file.location, limit);
  } catch (error) {
    return failed('unreadable', reasonOf(error));
  }
  if (bytes === 'too-large') return failed('too-large', `it is larger than ${limit} bytes`);
  const decoded = decode(bytes);
  if ('code' in decoded) return failed(decoded.code, decoded.what);
  const matter = frontMatter(decoded.text);
  if (matter.text.trim() === '') return failed('empty', 'there is no text in it');
  const note = sidecars.map((sidecar) => sidecar.notes.get(file.location)).findLast((found) => found !== undefined);
  return [describe(file, digest(bytes), matter, note)];
}

/** A field of the front matter by any of its usual names. */
const first = (fields: Fields, ...names: readonly string[]): string | null =>
  names.map((name) => fields.get(name)).find((value) => value !== undefined && value !== '') ?? null;

function describe(
  file: FoundFile,
  sha256: string,
  { fields, text }: { readonly fields: Fields; readonly text: string },
  note: Note | undefined,
): Found {
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
    failures.push(failure(file.path, 'bad-date', `"${written}" in its front matter is no date`));
  if (text.includes('\ufffd'))
    failures.push(failure(file.path, 'lost-characters', 'characters were lost before (U+FFFD)'));
  return {
    failures,
    source: {
      id: null,
      place: file.place,
      path: file.path,
      sha256,
      ...firstDate([
        ['sidecar', note?.date ?? undefined],
        ['front-matter', stated],
        ['header', header.header],
        ['text', header.text],
      ]),
      title: note?.title ?? first(fields, 'title', 'titre') ?? header.fields.get('title') ?? headingOf(file, text),
      publisher:
        note?.publisher ??
        first(fields, 'publisher', 'source', 'sitename', 'site', 'journal', 'media', 'média') ??
        header.fields.get('publisher') ??
        null,
      url: note?.url ?? first(fields, 'url', 'link', 'canonical', 'lien') ?? header.fields.get('url') ?? null,
      language: languageCode(first(fields, 'language', 'lang', 'langue')),
      text,
    },
  };
}

type Dated = {
  readonly date: string | null;
  readonly datePrecision: PublicationDate['datePrecision'] | null;
  readonly dateSource: DateSource | null;
};

/** The first date of a list that is known, with its source. */
export function firstDate(dates: readonly (readonly [DateSource, PublicationDate | undefined])[]): Dated {
  for (const [dateSource, date] of dates) if (date) return { ...date, dateSource };
  return { date: null, datePrecision: null, dateSource: null };
}

/** ISO 639-1 code of a stated language ("fr", "fr-CA"); null for anything else, which is then detected. */
export const languageCode = (stated: string | null | undefined): string | null =>
  /^(?<code>[a-z]{2})(?:[-_]|$)/u.exec(stated?.toLowerCase() ?? '')?.groups?.code ?? null;

/** The first heading of a Markdown file. */
const headingOf = (file: FoundFile, text: string): string | null =>
  file.format === 'markdown' ? (/^\s*#\s+(?<title>\S[^\n]{0,300})/u.exec(text)?.groups?.title?.trim() ?? null) : null;
