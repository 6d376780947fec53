import { firedIn } from '../../extractors/registry.ts';
import { analyzeArticle, publish } from '../analyze.ts';
import { articleOf } from '../collect.ts';
import type { Files } from '../files.ts';
import type { Source } from '../ingest/index.ts';
import { addScores, type Comparison, compareLayer, type Score, scoreOf, wordsOf } from './compare.ts';
import { type Expected, expected, LAYERS } from './expected.ts';
import { foundIn, type GoldenLayer } from './found.ts';
import { rewrite } from './rewrite.ts';
import type { StoryMeasure } from './story-score.ts';
import { differences } from './words.ts';

/** What came of one case: nothing in `lines` means that it is as expected. */
export type CaseResult = {
  readonly name: string;
  readonly lines: readonly string[];
  readonly scores: Readonly<Partial<Record<GoldenLayer | 'stories' | StoryMeasure, Score>>>;
  /** Ids of the rules that gave something in the article. */
  readonly fired?: ReadonlySet<string>;
};

export type CheckOptions = {
  readonly files: Files;
  /** Reads articles as `run` does: front matter, sidecar, encoding. */
  readonly read: (paths: readonly string[]) => Promise<readonly Source[]>;
  /** Write the differences down instead of failing. */
  readonly update: boolean;
};

const EMPTY: Expected = {
  language: '',
  date: null,
  dates: [],
  money: [],
  organizations: [],
  persons: [],
  quotes: [],
  events: [],
};

/** Compares one folder `fixtures/<case>` with what the tool finds in its article; with `update` writes it down. */
export async function checkCase(folder: string, name: string, options: CheckOptions): Promise<CaseResult> {
  const { files, read, update } = options;
  const names = await files.list(folder);
  const failed = (...lines: readonly string[]): CaseResult => ({
    name,
    lines: lines.map((line) => `  fault ${line}`),
    scores: {},
  });
  const strangers = names.filter((file) => file !== 'article.txt' && file !== 'expected.json');
  if (strangers.length > 0) return failed(`${strangers.join(', ')}: belongs to no case, take it out`);
  const truth = names.includes('expected.json')
    ? parseExpected(await files.read(`${folder}/expected.json`), expected)
    : undefined;
  if (typeof truth === 'string') return failed(truth);
  if (!names.includes('article.txt') && truth?.article === undefined)
    return failed(
      'no article.txt: an expected.json without an article proves nothing, write the one or take out the other',
    );
  if (!truth && !update) return failed('no expected.json: draft it with --update and correct it by hand');

  const source = await readOne(folder, truth?.article, read);
  if (!source) return failed('the article is not there');
  const article = articleOf(source);
  const analysis = analyzeArticle(article);
  const analyzed = publish(analysis);
  const found = foundIn(article.text, analyzed);
  const compared = byLayer((layer) => compareLayer(article.text, truth?.[layer] ?? EMPTY[layer], found[layer]));
  const head = { about: truth?.about, article: truth?.article, language: analyzed.language, date: analyzed.date };
  const readable = LAYERS.every((layer) => compared[layer].problems.length === 0);
  if (update && readable)
    await files.write(`${folder}/expected.json`, [rewrite(truth ?? head, compared, article.text, !truth)]);
  const lines = [
    ...(truth ? headLines(truth, head) : []),
    ...LAYERS.flatMap((layer) => [
      ...compared[layer].problems.map((problem) => `  fault ${layer} ${problem}`),
      ...unjudged(compared[layer]).map((words) => `  fault ${layer} “${words}” is not judged yet: "?"`),
      ...differences(layer, compared[layer].judged),
    ]),
  ];
  return { name, lines, scores: byLayer((layer) => scoreOf(compared[layer].judged)), fired: firedIn(analysis) };
}

/** The article of a case; one that stands elsewhere is read with the whole folder around it, for its sidecar. */
async function readOne(
  folder: string,
  elsewhere: string | undefined,
  read: CheckOptions['read'],
): Promise<Source | undefined> {
  if (elsewhere === undefined) return (await read([`${folder}/article.txt`]))[0];
  const cut = elsewhere.lastIndexOf('/');
  const sources = await read([`${folder}/${elsewhere.slice(0, Math.max(cut, 0))}`]);
  return sources.find(({ path }) => path === elsewhere.slice(cut + 1) || path.endsWith(elsewhere.slice(cut)));
}

const headLines = (truth: Expected, found: { readonly language: string; readonly date: string | null }) =>
  (['language', 'date'] as const)
    .filter((field) => truth[field] !== found[field])
    .map((field) => `  loss  ${field}: is ${found[field] ?? 'none'}; true is ${truth[field] ?? 'none'}`);

const unjudged = ({ judged }: Comparison): readonly string[] =>
  judged.flatMap(({ entry }) => (entry?.missing === '?' || entry?.wrong === '?' ? [wordsOf(entry)] : []));

const byLayer = <Value>(make: (layer: GoldenLayer) => Value): Readonly<Record<GoldenLayer, Value>> => ({
  dates: make('dates'),
  money: make('money'),
  organizations: make('organizations'),
  persons: make('persons'),
  quotes: make('quotes'),
  events: make('events'),
});

/** Sums of the scores of many cases. */
export function totals(results: readonly CaseResult[]): Readonly<Record<GoldenLayer, Score>> {
  const none: Score = { true: 0, found: 0, right: 0 };
  return byLayer((layer) => results.reduce((sum, { scores }) => addScores(sum, scores[layer] ?? none), none));
}

type Parser<Value> = {
  readonly safeParse: (value: unknown) =>
    | { readonly success: true; readonly data: Value }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
        };
      };
};

/** The content of an expected.json, or in words what is wrong with it. */
export function parseExpected<Value>(json: string, schema: Parser<Value>): Value | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return `expected.json is no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  return `expected.json: ${parsed.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.map(String).join('.')}: ${message}`)
    .join('; ')}`;
}
