import { reconcile } from '../../pipeline/reconcile/index.ts';
import { type Corpus, sources } from '../support/mentions.ts';

/**
 * How reconciliation grows: `tsx tests/bench/reconcile.ts [ARTICLES]` (default 1000) times N and 8 N articles, once as time
 * grows, once as the same period gets denser, once about one company alone, once about one purchase. The ratio is to be 10 at most.
 */
const small = Number(process.argv[2] ?? 1000);

const grown: Readonly<Record<string, (articles: number) => Corpus>> = {
  'time grows': (articles) => ({ articles, days: articles / 4, companies: 20, seed: 1 }),
  'the same 90 days get denser': (articles) => ({ articles, days: 90, companies: 20, seed: 2 }),
  'one company, 90 days': (articles) => ({ articles, days: 90, companies: 1, seed: 3 }),
  'one story that all tell': (articles) => ({ articles, days: 20, companies: 1, seed: 4, oneStory: true }),
};

function seconds(corpus: Corpus): { readonly time: number; readonly events: number; readonly megabytes: number } {
  const articles = sources(corpus);
  const start = performance.now();
  const { events } = reconcile(articles, { events: [], organizations: [], persons: [], quotes: [] });
  const time = (performance.now() - start) / 1000;
  return { time, events: events.length, megabytes: process.memoryUsage().heapUsed / 1e6 };
}

seconds({ articles: 200, days: 30, companies: 3, seed: 9 });
for (const [name, corpus] of Object.entries(grown)) {
  const [one, eight] = [seconds(corpus(small)), seconds(corpus(8 * small))];
  const told = [one, eight].map(
    ({ time, events, megabytes }) => `${time.toFixed(2)} s, ${events} events, ${megabytes.toFixed(0)} MB`,
  );
  process.stdout.write(
    `${name}: ${small} articles ${told[0]}; ${8 * small} ${told[1]}; ratio ${(eight.time / one.time).toFixed(1)}\n`,
  );
}
