import { cruise } from 'dependency-cruiser';
import { describe, expect, test } from 'vitest';
import { arrows } from './config/arrows.ts';
import { lookAt } from './support/code-rules.ts';
import { sourceFiles } from './support/sources.ts';

const FEWEST_MODULES = 100;

test('arrows run as DESIGN.md says, without circles', async () => {
  const { output } = await cruise(
    ['pipeline', 'extractors'],
    {
      ruleSet: { forbidden: arrows },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  );
  if (typeof output === 'string') throw new Error(output);
  expect(output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  expect(
    output.modules.filter(({ source }) => /^(?:pipeline|extractors)\/.*\.ts$/u.test(source)).length,
  ).toBeGreaterThan(FEWEST_MODULES);
});

describe('code', () => {
  const files = sourceFiles(['pipeline', 'extractors']);

  test('is all seen', () => {
    expect(files.length).toBeGreaterThan(FEWEST_MODULES);
  });

  test('casts nothing, has no any, no "!", and regexes that know Unicode', () => {
    expect(files.flatMap(lookAt)).toEqual([]);
  });

  test('stays below 300 lines a file, unless it is data', () => {
    const long = files
      .filter(({ path }) => !path.endsWith('.data.ts') && !path.startsWith('extractors/lexicons/'))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  test('never reads what stands beside the project', () => {
    const all = [...files, ...sourceFiles(['tests'])].filter(({ path }) => path !== 'tests/architecture.test.ts');
    expect(all.filter(({ text }) => /\.\.\/shared\b|\/work\/shared/u.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
