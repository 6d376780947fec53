import { createHash } from 'node:crypto';
import type { FailureRow } from '../model/dataset.ts';
import { type Candidate, firstDate } from './dates.ts';
import { repair } from './repair.ts';
import type { Note } from './sidecar.ts';
import { type Found, failed, failure, type Obtained, type Place } from './source.ts';

/** Lower-case hex SHA-256 of bytes. */
export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Where an article comes from, before anything of it is read. */
export type Origin = {
  readonly place: Place;
  /** How the dataset names it. */
  readonly path: string;
  readonly sha256: string;
  readonly note: Note | undefined;
  /** No article can be later than this day: that of its fetching, or what the caller says. */
  readonly latest: string | null;
};

/** What a reader found out about an article; `null` or absent for what it does not say. */
export type Facts = {
  readonly id?: string | null;
  readonly text: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  /** As written: "fr", "fr-CA", "fr_FR". */
  readonly language?: string | null;
  readonly dates: readonly Candidate[];
  readonly obtained: Omit<Obtained, 'repairs'>;
  /** Rows that its reader adds. */
  readonly failures?: readonly FailureRow[];
};

/** The article of these facts: words repaired, the notes of a sidecar first, dates weighed. */
export function draft(origin: Origin, facts: Facts): Found {
  const { path, note } = origin;
  const { text, repairs } = repair(facts.text);
  if (text.trim() === '') return failed(path, 'empty', 'there is no text in it');
  const failures: FailureRow[] = [...(facts.failures ?? [])];
  if (text.includes('\ufffd')) failures.push(failure(path, 'lost-characters', 'characters were lost before (U+FFFD)'));
  const { dated, refused } = firstDate([['sidecar', note?.date ?? undefined], ...facts.dates], origin.latest);
  if (dated.date === null && refused[0] !== undefined)
    failures.push(failure(path, 'bad-date', `${refused[0]} is no day on which it can have been published`));
  const line = (value: string | null | undefined): string | null =>
    value ? repair(value).text.replace(/\s+/gu, ' ').trim() || null : null;
  return {
    failures,
    source: {
      id: facts.id ?? null,
      place: origin.place,
      path,
      sha256: origin.sha256,
      ...dated,
      title: note?.title ?? line(facts.title),
      publisher: note?.publisher ?? line(facts.publisher),
      url: note?.url ?? line(facts.url),
      language: languageCode(facts.language),
      obtained: { format: facts.obtained.format, encoding: facts.obtained.encoding, repairs: [...repairs] },
      text,
    },
  };
}

/** ISO 639-1 code of a stated language ("fr", "fr-CA"); null for anything else, which is then detected. */
export const languageCode = (stated: string | null | undefined): string | null =>
  /^(?<code>[a-z]{2})(?:[-_]|$)/u.exec(stated?.trim().toLowerCase() ?? '')?.groups?.code ?? null;

/** Fewer characters than these do not always show their language. */
const SHORT = 100;

/**
 * The language that a page or feed declares, where its words are too few to show theirs: templates declare English
 * on French pages, scrapers write their default, and a long sentence is recognized without fail.
 */
export const declaredLanguage = (stated: string | null, text: string): string | null =>
  text.length < SHORT ? stated : null;
