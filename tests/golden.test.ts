import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { disk } from '../pipeline/files.ts';
import { readGolden } from '../pipeline/golden/read.ts';
import { checkFolder } from '../pipeline/golden/suite.ts';
import { inFolder, recoupe } from './support/effects.ts';
import { harvest, plant } from './support/tree.ts';

const { cases, scores } = await checkFolder('fixtures', { files: disk, read: readGolden, update: false });

describe('golden files', () => {
  test.each(cases.map(({ name, lines }) => [name, lines] as const))('%s', (_name, lines) => {
    expect(lines).toEqual([]);
  });

  test('cover every layer', () => {
    expect(readdirSync('fixtures').length).toBeGreaterThan(24);
    for (const [layer, score] of scores) expect([layer, score.true > 0]).toEqual([layer, true]);
  });
});

const ARTICLE = '---\ndate: 2024-06-12\nlanguage: fr\n---\nNous y étions en 2019.\n';
const TRUTH = {
  language: 'fr',
  date: '2024-06-12',
  dates: [{ text: '2019', from: '2019-01-01', to: '2020-01-01', grain: 'year' }],
  money: [],
  organizations: [],
  persons: [],
  quotes: [],
  events: [],
};
const ABSENT = { text: 'étions', from: '2023-01-01', to: '2024-01-01', grain: 'year' };

/** Checks one case and gives the exit code and the words. */
const check = (files: Readonly<Record<string, string>>, ...more: readonly string[]) =>
  inFolder(async (folder) => {
    plant(folder, Object.fromEntries(Object.entries(files).map(([name, text]) => [`fx/case/${name}`, text])));
    const ran = await recoupe(['check', `${folder}/fx`, ...more]);
    return { ...ran, after: harvest(`${folder}/fx/case`)['expected.json'] };
  });
const withTruth = (truth: unknown) => ({ 'article.txt': ARTICLE, 'expected.json': JSON.stringify(truth) });

describe('check', () => {
  test('passes when all is as expected', async () => {
    expect((await check(withTruth(TRUTH))).code).toBe(0);
  });

  test.each([
    ['a truth that is not found', { ...TRUTH, dates: [...TRUTH.dates, ABSENT] }, /loss .*étions/u],
    ['a mention that is not in the truth', { ...TRUTH, dates: [] }, /loss .*2019/u],
    [
      'another value',
      { ...TRUTH, dates: [{ ...TRUTH.dates[0], to: '2019-06-04' }] },
      /loss .*to is "2020-01-01", true is "2019-06-04"/u,
    ],
    ['a gain: found now', { ...TRUTH, dates: [{ ...TRUTH.dates[0], missing: 'hard' }] }, /gain .*take off its mark/u],
    ['a gain: false before', { ...TRUTH, dates: [...TRUTH.dates, { ...ABSENT, wrong: 'odd' }] }, /gain .*take out/u],
    [
      'a mark that nobody judged',
      { ...TRUTH, dates: [...TRUTH.dates, { ...ABSENT, missing: '?' }] },
      /fault .*not judged/u,
    ],
    ['another language', { ...TRUTH, language: 'en' }, /loss .*language: is fr; true is en/u],
    ['words that are not there', { ...TRUTH, dates: [{ text: '4 mai' }] }, /fault .*does not stand/u],
    ['words that are there twice', { ...TRUTH, persons: [{ text: 'n', name: 'N' }] }, /fault .*more than once/u],
    ['no truth at all', [], /fault expected.json/u],
  ])('fails and says why: %s', async (_name, truth, words) => {
    const { code, out } = await check(withTruth(truth));
    expect(code).toBe(1);
    expect(out).toMatch(words);
  });

  test('a truth known to be missing does not fail, and counts against recall', async () => {
    const { code, out } = await check(withTruth({ ...TRUTH, dates: [...TRUTH.dates, { ...ABSENT, missing: 'hard' }] }));
    expect(code).toBe(0);
    expect(out).toMatch(/dates +2 +1 +1 +100.0 +50.0/u);
  });

  test('fails on an expected.json without article and on an article without expected.json', async () => {
    expect(await check({ 'expected.json': JSON.stringify(TRUTH) })).toMatchObject({
      code: 1,
      out: expect.stringContaining('no article'),
    });
    expect(await check({ 'article.txt': ARTICLE })).toMatchObject({
      code: 1,
      out: expect.stringContaining('no expected'),
    });
  });

  test('--update writes differences down for a reader to judge, and forgets no truth', async () => {
    const { after } = await check(withTruth({ ...TRUTH, dates: [ABSENT] }), '--update');
    expect(JSON.parse(after ?? '').dates).toEqual([
      { ...ABSENT, missing: '?' },
      { ...TRUTH.dates[0], wrong: '?' },
    ]);
    const draft = await check({ 'article.txt': ARTICLE }, '--update');
    expect(JSON.parse(draft.after ?? '')).toEqual(TRUTH);
  });
});

const STORY = {
  'fr.txt':
    '---\ndate: 2024-06-12\nlanguage: fr\n---\nLe groupe Sodéval a racheté la société Astria pour 12 millions d’euros.\n',
  'en.txt':
    '---\ndate: 2024-06-13\nlanguage: en\n---\nSodéval has bought Astria for 12 million euros, the group said.\n',
};
const DEAL = {
  mentions: [
    { file: 'fr', trigger: 'racheté' },
    { file: 'en', trigger: 'bought' },
  ],
  type: 'acquisition',
  modality: 'completed',
  participants: ['buyer=Sodéval', 'target=Astria'],
  amount: '12000000 EUR',
  conflicts: [],
};
const checkStory = (event: unknown, ...more: readonly string[]) =>
  inFolder(async (folder) => {
    const files = { ...STORY, 'expected.json': JSON.stringify({ events: [event] }) };
    plant(folder, Object.fromEntries(Object.entries(files).map(([name, text]) => [`fx/stories/deal/${name}`, text])));
    const ran = await recoupe(['check', `${folder}/fx`, ...more]);
    return { ...ran, after: JSON.parse(harvest(`${folder}/fx/stories/deal`)['expected.json'] ?? '') };
  });

describe('check of a story', () => {
  test('counts links, types, roles and modalities', async () => {
    const { code, out } = await checkStory(DEAL);
    expect(out).toMatch(/story links +1 +1 +1 +100.0 +100.0/u);
    expect(out).toMatch(/story roles +2 +2 +2 +100.0 +100.0/u);
    expect(code).toBe(0);
  });

  test.each([
    [
      'a value that does not hold',
      { ...DEAL, amount: '15000000 EUR' },
      /loss .*amount is 12000000 EUR; true is 15000000 EUR/u,
    ],
    [
      'a mention that is not found',
      { ...DEAL, mentions: [{ file: 'en', trigger: 'said' }] },
      /loss .*“said” is not found/u,
    ],
    ['a listed fault that is gone', { ...DEAL, faults: ['is 2 rows and not one'] }, /gain .*no longer: is 2 rows/u],
  ])('fails and says why: %s', async (_name, event, words) => {
    const { code, out } = await checkStory(event);
    expect(out).toMatch(words);
    expect(code).toBe(1);
  });

  test('--update lists the faults of today and leaves the truth', async () => {
    const { after } = await checkStory({ ...DEAL, amount: '15000000 EUR', faults: ['old'] }, '--update');
    expect(after.events).toEqual([
      { ...DEAL, amount: '15000000 EUR', faults: ['amount is 12000000 EUR; true is 15000000 EUR'] },
    ]);
  });
});
