import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readSources } from '../pipeline/ingest/index.ts';
import { segment } from '../pipeline/segment/index.ts';

const FOLDER = 'tests/pages';
/** The day on which the pages count as read: none is later. */
const LATEST = '2026-11-24';

/** What each page says, written by hand with the page: text by paragraphs. */
const expected = z
  .record(
    z.string(),
    z.object({
      date: z.string().nullable(),
      datePrecision: z.string().nullable(),
      dateSource: z.string().nullable(),
      title: z.string(),
      publisher: z.string().nullable(),
      url: z.string().nullable(),
      language: z.string(),
      text: z.array(z.string()),
    }),
  )
  .parse(JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')));

describe('pages in the shapes of newspapers’ sites', () => {
  test('each has its expectation', () => {
    const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
    expect(pages.map((name) => name.slice(0, -'.html'.length)).sort()).toEqual(Object.keys(expected).sort());
    expect(pages.length).toBeGreaterThanOrEqual(60);
  });

  test.each(Object.entries(expected))('%s', async (name, page) => {
    const { sources, failures } = await readSources([`${FOLDER}/${name}.html`], { latest: LATEST });
    expect(failures).toEqual([]);
    const [source] = sources;
    const { date, datePrecision, dateSource, title, publisher, url } = source ?? {};
    const text = source?.text.split(/\n+/u);
    const language = source ? segment(source).language : null;
    expect({ date, datePrecision, dateSource, title, publisher, url, language, text }).toEqual(page);
  });
});
