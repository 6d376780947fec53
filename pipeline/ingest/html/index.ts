import type { Candidate } from '../dates.ts';
import { declaredLanguage, draft, type Facts, type Origin } from '../draft.ts';
import { publicationDate } from '../partial-date.ts';
import { type Found, failed } from '../source.ts';
import { contentOf } from './content.ts';
import { parsePage } from './dom.ts';
import { pageFacts } from './facts.ts';
import { titleParts } from './publisher.ts';
import { articleOfState } from './state.ts';
import { MOST_NODES, tame } from './tame.ts';
import { wordsOf } from './words.ts';

/** More markup than this, scripts aside, is no page of a newspaper. */
const LARGEST = 4_000_000;
/** A browser that saves a page says on top where from. */
const SAVED_FROM = /<!-- saved from url=\(\d+\)(?<url>https?:\/\/\S+) -->/u;

/** What is known of a page beside its bytes. */
export type Fetched = {
  readonly url: string | null;
  readonly encoding: string;
  readonly format: string;
  /** What the record that holds the page says of it: this goes before what the page says. */
  readonly stated?: Stated;
};

type Stated = Pick<Facts, 'id' | 'title' | 'publisher' | 'url' | 'dates' | 'failures'>;

/** Reads one HTML page into its article, or the row that says why there is none. */
export async function readPage(
  html: string,
  origin: Origin,
  { url, encoding, format, stated }: Fetched,
): Promise<Found> {
  const tamed = tame(html);
  if (tamed.html.length > LARGEST || tamed.nodes > MOST_NODES)
    return failed(origin.path, 'too-large', 'its markup is larger than that of any article');
  try {
    const page = await parsePage(tamed.html);
    const saved = SAVED_FROM.exec(html.slice(0, 2000))?.groups?.url ?? null;
    const facts = pageFacts(page, tamed.data, url ?? saved);
    const titles = [facts.title, ...titleParts(page)].flatMap((title) => title ?? []);
    const shown = await contentOf(page, facts.title, facts.body === null ? null : await wordsOfMarkup(facts.body));
    const { text, dates } = await withState(shown, facts.dates, tamed.states, titles);
    if (text.trim() === '') return failed(origin.path, 'no-article', 'no words of an article are in it');
    return draft(origin, {
      ...facts,
      dates,
      ...(stated && {
        id: stated.id ?? null,
        title: stated.title ?? facts.title ?? null,
        publisher: stated.publisher ?? facts.publisher ?? null,
        url: stated.url ?? facts.url ?? null,
        dates: [...stated.dates, ...dates],
        failures: stated.failures ?? [],
      }),
      text,
      language: declaredLanguage(facts.language, text),
      obtained: { format, encoding },
    });
  } catch (error) {
    return failed(
      origin.path,
      'no-article',
      `its markup cannot be read (${error instanceof Error ? error.name : 'error'})`,
    );
  }
}

/** A page that shows fewer characters than this may be made by its program: the words are then in what that is given. */
const SHORT = 1500;

/** What a page shows, or the longer text in the data of its program, which knows the date too. */
async function withState(
  shown: string,
  dates: readonly Candidate[],
  states: readonly string[],
  titles: readonly string[],
): Promise<{ readonly text: string; readonly dates: readonly Candidate[] }> {
  const state = shown.length < SHORT && states.length > 0 ? articleOfState(states, titles) : undefined;
  if (state === undefined) return { text: shown, dates };
  const held = await articleWordsOf(state.markup, titles[0] ?? null);
  const record: Candidate = ['record', state.date === null ? undefined : publicationDate(state.date)];
  const stated = dates.filter(([source]) => source === 'json-ld' || source === 'meta');
  return {
    text: shown.length < held.length * 0.6 ? held : shown,
    dates: [...stated, record, ...dates.filter((date) => !stated.includes(date))],
  };
}

async function articleWordsOf(markup: string, title: string | null): Promise<string> {
  const { html, nodes } = tame(markup);
  if (html.length > LARGEST || nodes > MOST_NODES) return '';
  return contentOf(await parsePage(html), title, null);
}

/** The words of a piece of markup, as feeds and records hold it; plain text as it is. */
export async function wordsOfMarkup(markup: string): Promise<string> {
  if (!/<[a-z!/]|&(?:[a-z]+|#\d+|#x[\da-f]+);/iu.test(markup)) return markup;
  const { html, nodes } = tame(markup);
  if (html.length > LARGEST || nodes > MOST_NODES) return '';
  const page = await parsePage(
    /<(?:p|div|br|li|h[1-6]|blockquote)\b/iu.test(html) ? html : html.replaceAll('\n', '<br>'),
  );
  return wordsOf(page.body ?? page.documentElement);
}
