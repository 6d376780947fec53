/**
 * How long each part takes as a multiple of the time that chrono needs for dates alone, on the same French articles in
 * the same run (DESIGN.md has the budget). Machines differ, the ratio hardly does.
 *
 *   npx tsx tests/bench/speed.ts [FOLDER_OR_JSONL] [ROUNDS]     default: fixtures, 3 rounds, the best of each counts
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import { extractDates } from '../../extractors/dates/index.ts';
import { extractEvents } from '../../extractors/events/index.ts';
import { extractMoney } from '../../extractors/money/index.ts';
import { extractNames } from '../../extractors/names/index.ts';
import { extractQuotes } from '../../extractors/quotes/index.ts';
import { analyzeArticle, publish } from '../../pipeline/analyze.ts';
import type { Article } from '../../pipeline/model/article.ts';
import { resolveReferences } from '../../pipeline/resolve/index.ts';
import { segment } from '../../pipeline/segment/index.ts';

const [path = 'fixtures', rounds = '3'] = process.argv.slice(2);

function texts(at: string): readonly string[] {
  if (statSync(at).isDirectory())
    return readdirSync(at)
      .sort()
      .flatMap((name) => texts(join(at, name)));
  if (at.endsWith('.jsonl'))
    return readFileSync(at, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => String(JSON.parse(line).text));
  return at.endsWith('.txt') ? [readFileSync(at, 'utf8')] : [];
}

const articles: readonly Article[] = texts(path)
  .map((text, index) => ({ id: String(index), text, date: '2016-11-16' }))
  .filter((article) => segment(article).language === 'fr');
const characters = articles.reduce((sum, { text }) => sum + text.length, 0);

const segmented = articles.map(segment);
const named = segmented.map(extractNames);
const discourses = segmented.map((one, at) =>
  resolveReferences(one, named[at]?.organizations ?? [], named[at]?.persons ?? []),
);
const nobody = { entities: new Map(), references: [] };
const quotes = segmented.map((one, at) => extractQuotes(one, discourses[at] ?? nobody));
const dates = segmented.map(extractDates);
const money = segmented.map(extractMoney);

const parts: Readonly<Record<string, { readonly run: () => unknown; readonly budget: number | null }>> = {
  'chrono.fr, dates alone': {
    run: () => articles.forEach(({ text }) => void chrono.fr.casual.parse(text, new Date(0))),
    budget: null,
  },
  'language, sentences, tokens': { run: () => articles.forEach((one) => void segment(one)), budget: 0.3 },
  'dates and money': {
    run: () => segmented.forEach((one) => void [extractDates(one), extractMoney(one)]),
    budget: 0.35,
  },
  'organizations and persons': { run: () => segmented.forEach((one) => void extractNames(one)), budget: 0.4 },
  quotes: {
    run: () => segmented.forEach((one, at) => void extractQuotes(one, discourses[at] ?? nobody)),
    budget: 0.25,
  },
  'resolution and events': {
    run: () =>
      segmented.forEach((one, at) => {
        const discourse = resolveReferences(one, named[at]?.organizations ?? [], named[at]?.persons ?? []);
        extractEvents(one, { discourse, dates: dates[at] ?? [], money: money[at] ?? [], quotes: quotes[at] ?? [] });
      }),
    budget: 0.3,
  },
  'all of extract, JSON in and out': {
    run: () => articles.forEach((one) => void JSON.stringify(publish(analyzeArticle(JSON.parse(JSON.stringify(one)))))),
    budget: 1.6,
  },
};

const best = new Map<string, number>();
for (let round = 0; round < Number(rounds); round++)
  for (const [name, { run }] of Object.entries(parts)) {
    const start = performance.now();
    run();
    best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, performance.now() - start));
  }
const yardstick = best.get('chrono.fr, dates alone') ?? Number.NaN;
console.log(`${articles.length} French articles, ${characters} characters, best of ${rounds} rounds`);
console.table(
  Object.entries(parts).map(([name, { budget }]) => {
    const time = best.get(name) ?? Number.NaN;
    return {
      part: name,
      ms: Math.round(time),
      '× chrono': +(time / yardstick).toFixed(2),
      budget,
      'M characters/s': +(characters / time / 1000).toFixed(2),
    };
  }),
);
