import { expect, test } from 'vitest';
import { reconcile } from '../pipeline/reconcile/index.ts';
import { type Corpus, sources } from './support/mentions.ts';

/** Microseconds of this process that reconciliation takes, the better of two runs. */
function cost(corpus: Corpus): number {
  const articles = sources(corpus);
  const runs = [0, 1].map(() => {
    const before = process.cpuUsage();
    reconcile(articles, { events: [], organizations: [], persons: [], quotes: [] });
    return process.cpuUsage(before).user;
  });
  return Math.min(...runs);
}

const N = 300;

test.each([
  ['as time grows', (articles: number): Corpus => ({ articles, days: articles, companies: 1, seed: 1 })],
  ['as the same days get denser', (articles: number): Corpus => ({ articles, days: 90, companies: 1, seed: 2 })],
])('eight times the articles cost at most ten times as much, %s', { retry: 2, timeout: 60_000 }, (_name, corpus) => {
  cost(corpus(N));
  expect(cost(corpus(8 * N)) / cost(corpus(N))).toBeLessThanOrEqual(10);
});
