import type { DocumentRow, FailureRow } from '../model/dataset.ts';

/** How the words of an article were got out of its file. */
export type Obtained = NonNullable<DocumentRow['obtained']>;

/**
 * One article as it was found: what `documents` and `texts` say of it, but for the language, which `segment` names.
 * `language` is what its source says (ISO 639-1), null when it says nothing.
 */
export type Source = Omit<DocumentRow, 'language'> & { readonly text: string; readonly language: string | null };

/** Where a publication date was found, first found wins (CONTRACT, section 2). */
export type DateSource =
  | 'sidecar'
  | 'front-matter'
  | 'record'
  | 'feed'
  | 'mail'
  | 'json-ld'
  | 'meta'
  | 'time'
  | 'url'
  | 'header'
  | 'text';

/** What can be wrong with an input; `failures` rows carry it. */
export type FailureCode =
  | 'not-found'
  | 'empty-folder'
  | 'unreadable'
  | 'unsupported-format'
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'invalid-encoding'
  | 'lost-characters'
  | 'bad-date'
  | 'bad-sidecar'
  | 'sidecar-file-missing'
  | 'invalid-json'
  | 'invalid-record'
  | 'invalid-xml'
  | 'invalid-mail'
  | 'invalid-warc'
  | 'truncated'
  | 'no-article'
  | 'bad-name'
  | 'duplicate-id'
  | 'link-loop';

const REMEDIES: Readonly<Record<FailureCode, string>> = {
  'not-found': 'Give the path of a folder or a file that exists.',
  'empty-folder': 'Give a folder that holds articles: text, Markdown, HTML, JSON, feeds, mail or WARC.',
  unreadable: 'Give yourself the right to read it, or leave it out.',
  'unsupported-format': 'Save it as plain text (.txt), Markdown (.md), HTML, JSON or JSON Lines, or leave it out.',
  empty: 'Put the words of the article into it, or remove it.',
  'too-large': 'Split it, one article a file, or raise the limit (--max-article-bytes).',
  binary: 'Save the words of the article as plain text.',
  'invalid-encoding': 'Save it again as UTF-8.',
  'lost-characters': 'Fetch the article again and save it as UTF-8; it was read as it is.',
  'bad-date': 'Write the date as YYYY-MM-DD, YYYY-MM or YYYY; the article was read without it.',
  'bad-sidecar': 'Correct the line; its columns are file,date,publisher,url,why.',
  'sidecar-file-missing': 'Correct the file name in articles.csv, or remove the line.',
  'invalid-json': 'Write one JSON object a line, or one JSON value a file.',
  'invalid-record': 'Give the record a "text", or say with --field text=NAME which field holds it.',
  'invalid-xml': 'Save the feed again; RSS, Atom, NewsML-G2 and NITF are read.',
  'invalid-mail': 'Save the message again as .eml.',
  'invalid-warc': 'Fetch the archive again; the records before this one were read.',
  truncated: 'Fetch the file again; what stood before the break was read where it is whole records.',
  'no-article': 'Leave the page out, or save the words of the article as plain text.',
  'bad-name': 'Rename the file: its name holds control characters or is not UTF-8.',
  'duplicate-id': 'Give each article an id of its own; only the first one was read.',
  'link-loop': 'Remove the link to a folder that holds it.',
};

/** A row of `failures`; `message` names the file by `path`. */
export const failure = (path: string, code: FailureCode, what: string): FailureRow => ({
  path,
  code,
  message: `${path}: ${what}`,
  remedy: REMEDIES[code],
});

/** No article, and the row that says why. */
export const failed = (path: string, code: FailureCode, what: string): Found => ({
  source: null,
  failures: [failure(path, code, what)],
});

/** An article before it has its id among the others, or the rows that say why there is none. */
export type Found = { readonly source: Draft | null; readonly failures: readonly FailureRow[] };

/** An article whose id may still change: `id` is its own (JSON Lines) or null for one named after its file. */
export type Draft = Omit<Source, 'id' | 'duplicateOf'> & { readonly id: string | null; readonly place: Place };

/** Where an article was found: the name of the given folder, and the path below it. */
export type Place = { readonly folder: string | null; readonly path: string };
