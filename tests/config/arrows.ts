import type { IForbiddenRuleType } from 'dependency-cruiser';

/** A rule of dependency-cruiser: modules below `from` may import from themselves and from `to`, and from nowhere else. */
const only = (name: string, from: string, ...to: readonly string[]): IForbiddenRuleType => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(pipeline|extractors|tests)/', pathNot: [from, ...to] },
});

const PURE = '^(extractors|pipeline/(model|segment|resolve|reconcile|explain|diff)|pipeline/(analyze|notation)[.]ts)';

/** The arrows of DESIGN.md: who may import whom. */
export const arrows: IForbiddenRuleType[] = [
  { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  {
    name: 'pure-without-node',
    comment: 'between Article and Dataset there is no clock, no randomness, no input or output',
    severity: 'error',
    from: { path: PURE, pathNot: '^extractors/lexicons/build/' },
    to: { dependencyTypes: ['core'] },
  },
  only('model-stands-alone', '^pipeline/model/'),
  {
    ...only('extractors-know-the-model-only', '^extractors/', '^pipeline/model/'),
    from: { path: '^extractors/', pathNot: '^extractors/lexicons/build/' },
  },
  only('segment', '^pipeline/segment/', '^pipeline/model/', '^extractors/'),
  only('resolve', '^pipeline/resolve/', '^pipeline/model/', '^extractors/'),
  only('reconcile', '^pipeline/reconcile/', '^pipeline/model/', '^extractors/'),
  only('diff', '^pipeline/diff/', '^pipeline/model/', '^pipeline/notation[.]ts$'),
  only('ingest', '^pipeline/ingest/', '^pipeline/model/', '^extractors/', '^pipeline/files[.]ts$'),
  only('dataset', '^pipeline/dataset/', '^pipeline/model/', '^pipeline/(files|package)[.]ts$'),
  {
    name: 'nothing-imports-the-command-line',
    severity: 'error',
    from: { pathNot: '^pipeline/cli/' },
    to: { path: '^pipeline/cli/' },
  },
  {
    name: 'product-without-tests',
    severity: 'error',
    from: { path: '^(pipeline|extractors)/' },
    to: { path: '^(tests|fixtures|seeds|output)/' },
  },
];
