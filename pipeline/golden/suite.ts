import { ruleReasons } from '../../extractors/registry.ts';
import { analyzeDocument, collect } from '../collect.ts';
import { Problem } from '../model/problem.ts';
import { type CaseResult, type CheckOptions, checkCase, parseExpected, totals } from './check.ts';
import { addScores, type Score } from './compare.ts';
import { LAYERS } from './expected.ts';
import { printExpected } from './rewrite.ts';
import { type Story, story } from './story.ts';
import { compareStory } from './story-check.ts';
import { STORY_MEASURES } from './story-score.ts';

/** What came of a whole folder of golden files. */
export type SuiteResult = {
  readonly cases: readonly CaseResult[];
  readonly scores: readonly (readonly [name: string, score: Score])[];
  /** Rules that no case fires: nothing but their own examples proves them. */
  readonly idle: readonly string[];
};

/** Checks every case of a folder: each of its folders is one, `stories` holds those of several articles. */
export async function checkFolder(folder: string, options: CheckOptions): Promise<SuiteResult> {
  const { files } = options;
  if ((await files.kindOf(folder)) !== 'folder')
    throw new Problem('no-folder', folder, 'there is no such folder', 'Name the folder that holds the golden files');
  const cases: CaseResult[] = [];
  for (const name of await files.list(folder)) {
    const path = `${folder}/${name}`;
    if ((await files.kindOf(path)) === 'folder')
      cases.push(...(name === 'stories' ? await checkStories(path, options) : [await checkCase(path, name, options)]));
    else if (name !== 'README.md')
      cases.push({ name, lines: ['  fault belongs to no case: a case is a folder'], scores: {} });
  }
  if (cases.length === 0)
    throw new Problem(
      'no-cases',
      folder,
      'it holds no golden file',
      'A case is a folder with article.txt and expected.json',
    );
  const sums = totals(cases);
  const storyScores = (['stories', ...STORY_MEASURES] as const).map(
    (name) => [name, cases.reduce((sum, { scores }) => addScores(sum, scores[name] ?? NONE), NONE)] as const,
  );
  const fired = new Set(cases.flatMap((one) => [...(one.fired ?? [])]));
  return {
    cases,
    scores: [...LAYERS.map((layer) => [layer, sums[layer]] as const), ...storyScores],
    idle: [...ruleReasons().keys()].filter((id) => !fired.has(id)),
  };
}

const NONE: Score = { true: 0, found: 0, right: 0 };

async function checkStories(folder: string, options: CheckOptions): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const name of await options.files.list(folder))
    results.push(await checkStory(`${folder}/${name}`, name, options));
  return results;
}

/** Compares the dataset of the articles of one folder of `stories` with its truth. */
async function checkStory(folder: string, name: string, { files, read, update }: CheckOptions): Promise<CaseResult> {
  const title = `stories/${name}`;
  const fault = (line: string): CaseResult => ({ name: title, lines: [`  fault ${line}`], scores: {} });
  const names = (await files.kindOf(folder)) === 'folder' ? await files.list(folder) : [];
  const articles = names.filter((file) => file.endsWith('.txt'));
  if (articles.length < 2) return fault('a story is a folder with several articles (*.txt)');
  if (!names.includes('expected.json')) return fault('no expected.json: write what is true of the articles together');
  const strangers = names.filter((file) => !articles.includes(file) && file !== 'expected.json');
  if (strangers.length > 0) return fault(`${strangers.join(', ')}: belongs to no story, take it out`);
  const truth = parseExpected(await files.read(`${folder}/expected.json`), story);
  if (typeof truth === 'string') return fault(truth);
  const analyzed = (await read([...articles.map((file) => `${folder}/${file}`)])).map(analyzeDocument);
  const sources = analyzed.flatMap((one) => ('source' in one ? one.source : []));
  const failures = analyzed.flatMap((one) => ('failure' in one ? one.failure : []));
  if (failures[0]) return fault(failures[0].message);
  const { lines, scores, rewritten } = compareStory(truth, collect(sources, []));
  if (update && lines.length > 0) await files.write(`${folder}/expected.json`, [printStory(rewritten)]);
  return { name: title, lines, scores };
}

const printStory = ({ about, ...lists }: Story): string => printExpected({ about }, Object.entries(lists));
