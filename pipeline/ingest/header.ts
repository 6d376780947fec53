import type { Fields } from './front-matter.ts';
import { type PublicationDate, publicationDate } from './partial-date.ts';

const LABELS: Readonly<Record<string, string>> = {
  date: 'date',
  'date de publication': 'date',
  'publication date': 'date',
  publié: 'date',
  'publié le': 'date',
  'publiée le': 'date',
  'paru le': 'date',
  'mis en ligne le': 'date',
  published: 'date',
  'published on': 'date',
  posted: 'date',
  'posted on': 'date',
  titre: 'title',
  title: 'title',
  source: 'publisher',
  publisher: 'publisher',
  éditeur: 'publisher',
  journal: 'publisher',
  media: 'publisher',
  média: 'publisher',
  url: 'url',
  link: 'url',
  lien: 'url',
};

const LABEL = Object.keys(LABELS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const LABELLED = new RegExp(String.raw`^\s*(?<label>${LABEL})\s*:\s*(?<value>\S.*)$`, 'iu');
// A label without a colon is one only before a date: " date 2022-08 Amazon ferme …", "Publié le 25 août 2022 à 10h".
const ISO = String.raw`\d{4}-\d{2}(?:-\d{2})?(?![\d-])`;
const DAY = String.raw`\d{1,2}(?:er)?\s+\p{L}{3,9}\.?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},\s+\d{4}|\d{1,2}/\d{1,2}/\d{4}`;
const WEEKDAY = String.raw`(?:\p{L}+di\s+|\p{L}+day,?\s+|dimanche\s+)?`;
const BYLINE = String.raw`(?:(?:par|by)\s[^\n]{2,80}?[\s,|–—-]+)?`;
const UNPUNCTUATED = new RegExp(String.raw`^\s*${BYLINE}(?:${LABEL})\s*:?\s+${WEEKDAY}(?<date>${ISO}|${DAY})`, 'iu');
/** "PARIS, 25 août 2022 (AFP) -", "Paris, le 12 octobre 2022." */
const DATELINE = new RegExp(
  String.raw`^\s*\p{Lu}[\p{L} '’-]{1,30},\s+(?:le\s+)?${WEEKDAY}(?<date>${DAY})\s*(?:\([^)\n]{1,30}\)\s*)?[-–—.:]`,
  'u',
);

const LINES = 8;
const LONGEST = 300;

/** Which of day and month comes first where both could; undefined where nothing says. */
type Order = Parameters<typeof publicationDate>[1];

/** What the first lines of a text say of it. They stay in the text. */
export type Header = { readonly fields: Fields; readonly header?: PublicationDate; readonly text?: PublicationDate };

/** Reads labelled lines at the start of a text ("Date : …", "Publié le …"), and the full date of a dateline or of a line of its own. */
export function headerOf(text: string, order?: Order): Header {
  const fields = new Map<string, string>();
  let header: PublicationDate | undefined;
  let dateline: PublicationDate | undefined;
  const lines = text.slice(0, LINES * LONGEST).split(/\r?\n/u, LINES);
  for (const line of lines.map((whole) => whole.slice(0, LONGEST))) {
    const { label, value } = LABELLED.exec(line)?.groups ?? {};
    const name = LABELS[label?.toLowerCase() ?? ''];
    if (name !== undefined && name !== 'date' && value !== undefined && !fields.has(name))
      fields.set(name, value.trim());
    header ??= (name === 'date' ? publicationDate(value ?? '', order) : undefined) ?? dateIn(UNPUNCTUATED, line, order);
    dateline ??= dateIn(DATELINE, line, order) ?? alone(line, order);
  }
  return { fields, ...(header ? { header } : {}), ...(dateline ? { text: dateline } : {}) };
}

/** A line that is nothing but the date of a day. */
const alone = (line: string, order: Order): PublicationDate | undefined => {
  const date = publicationDate(line, order);
  return date?.datePrecision === 'day' ? date : undefined;
};

const dateIn = (pattern: RegExp, line: string, order: Order): PublicationDate | undefined => {
  const written = pattern.exec(line)?.groups?.date;
  return written === undefined ? undefined : publicationDate(written, order);
};
