import { expect, test } from 'vitest';
import { eventBlocks } from '../pipeline/reconcile/blocks.ts';
import { reconcile } from '../pipeline/reconcile/index.ts';
import { nodeOf } from '../pipeline/reconcile/node.ts';
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

/** The demand is 10 (`tests/bench/reconcile.ts` measures it); the rest is for a busy machine. */
const AT_MOST = 12;

test.each([
  ['as time grows', (articles: number): Corpus => ({ articles, days: articles, companies: 1, seed: 1 })],
  ['as the same days get denser', (articles: number): Corpus => ({ articles, days: 90, companies: 1, seed: 2 })],
  ['of one story', (articles: number): Corpus => ({ articles, days: 20, companies: 1, seed: 5, oneStory: true })],
])('eight times the articles cost at most ten times as much, %s', { retry: 2, timeout: 60_000 }, (_name, corpus) => {
  cost(corpus(N));
  expect(cost(corpus(8 * N)) / cost(corpus(N))).toBeLessThanOrEqual(AT_MOST);
});

test('a mention meets a number of events that does not grow with the corpus', () => {
  const most = (articles: number): number => {
    const placed = eventBlocks();
    const all = sources({ articles, days: 30, companies: 1, seed: 4 });
    const canonical = { idOf: (id: string) => id, joins: [] };
    const nodes = all.flatMap((source) => source.analyzed.events.map((one) => nodeOf(source, one, canonical)));
    const met = nodes.map((node, index) => {
      const names = [...node.ids.values()].flatMap((ids) => [...ids]);
      const blocks = names.map((name) => ({ name, own: [name], near: [name] }));
      const found = placed.around(node, blocks).length;
      placed.add(node, blocks, index);
      return found;
    });
    return Math.max(...met);
  };
  expect(most(200)).toBeGreaterThan(40);
  expect(most(1600)).toBeLessThan(200);
});
