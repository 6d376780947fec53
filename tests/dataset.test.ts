import { readFileSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnsOf, TABLE_NAMES } from '../pipeline/dataset/rows.ts';
import { DATASET_FILES } from '../pipeline/dataset/write.ts';
import { disk, type Files } from '../pipeline/files.ts';
import { tables } from '../pipeline/model/dataset.ts';
import { ENGLISH, FRENCH } from './support/articles.ts';
import { inFolder, recoupe } from './support/effects.ts';
import { harvest, plant, rows } from './support/tree.ts';

const articles = { 'in/fr.txt': FRENCH, 'in/en.txt': ENGLISH };
const run = (folder: string, ...paths: readonly string[]) =>
  recoupe(['run', ...paths.map((path) => `${folder}/${path}`), '--out', `${folder}/out`]);

describe('the dataset', () => {
  test('holds every table as JSON Lines and CSV, its schema and its manifest', () =>
    inFolder(async (folder) => {
      plant(folder, articles);
      expect((await run(folder, 'in')).code).toBe(0);
      const files = harvest(`${folder}/out`);
      expect(Object.keys(files)).toEqual([...DATASET_FILES].sort());
      for (const table of TABLE_NAMES) {
        const found = rows(`${folder}/out`, table);
        for (const row of found) expect(tables[table].parse(row)).toEqual(row);
        const keys = found.map((row) => String(row[columnsOf(table)[0] ?? 'id']));
        expect(keys).toEqual([...keys].sort());
        if (table !== 'texts') expect(files[`${table}.csv`]?.split('\n')[0]).toBe(columnsOf(table).join(','));
      }
      const { counts } = JSON.parse(files['manifest.json'] ?? '');
      expect(counts).toMatchObject({ documents: 2, texts: 2, failures: 0, redirects: 0 });
    }));

  test('is the same whatever the order and the grouping of the files', () =>
    inFolder(async (folder) => {
      plant(folder, articles);
      await run(folder, 'in/fr.txt', 'in/en.txt');
      const one = harvest(`${folder}/out`);
      rmSync(`${folder}/out`, { recursive: true });
      await run(folder, 'in/en.txt', 'in/fr.txt');
      expect(harvest(`${folder}/out`)).toEqual(one);
    }));

  test('is the same when it is made again over itself', () =>
    inFolder(async (folder) => {
      plant(folder, articles);
      await run(folder, 'in');
      const once = harvest(`${folder}/out`);
      await run(folder, 'in');
      expect(harvest(`${folder}/out`)).toEqual(once);
    }));

  test('keeps its ids when an article comes, and redirects those that went when one goes', () =>
    inFolder(async (folder) => {
      plant(folder, articles);
      await run(folder, 'in/fr.txt');
      const ids = (table: string) => rows(`${folder}/out`, table).map(({ id }) => id);
      const named = ['events', 'organizations', 'persons', 'quotes'] as const;
      const before = named.flatMap(ids);
      await run(folder, 'in');
      const after = named.flatMap(ids);
      const redirected = rows(`${folder}/out`, 'redirects').map(({ from }) => from);
      expect(before.filter((id) => !after.includes(id) && !redirected.includes(id))).toEqual([]);
      await run(folder, 'in/en.txt');
      const left = named.flatMap(ids);
      const gone = rows(`${folder}/out`, 'redirects').map(({ from }) => from);
      expect(after.filter((id) => !left.includes(id) && !gone.includes(id))).toEqual([]);
    }));

  test('does not read itself when it stands among the articles', () =>
    inFolder(async (folder) => {
      plant(folder, articles);
      const again = () => recoupe(['run', folder, '--out', `${folder}/out`]);
      await again();
      const once = harvest(`${folder}/out`);
      expect((await again()).code).toBe(0);
      expect(harvest(`${folder}/out`)).toEqual(once);
    }));

  test('leaves files alone that are not its own', () =>
    inFolder(async (folder) => {
      plant(folder, { ...articles, 'out/notes.md': 'mine', 'out/schema/mine.json': '{}' });
      expect((await run(folder, 'in')).code).toBe(0);
      expect(harvest(`${folder}/out`)).toMatchObject({ 'notes.md': 'mine', 'schema/mine.json': '{}' });
    }));

  test('does not take the place of a file that only has the name of one of its own', () =>
    inFolder(async (folder) => {
      plant(folder, { ...articles, 'out/events.csv': 'mine' });
      const { code, err } = await run(folder, 'in');
      expect([code, harvest(`${folder}/out`)]).toEqual([2, { 'events.csv': 'mine' }]);
      expect(err).toContain('events.csv');
    }));

  test.each([
    ['a table cut short', 'organizations.jsonl', '{"id":'],
    ['a row of another shape', 'events.jsonl', '{"id":"x"}\n'],
    ['a row too many', 'redirects.jsonl', '{"from":"a","to":null,"reason":"x"}\n'],
    ['a manifest that is none', 'manifest.json', '[]'],
  ] as const)('says so when the one that stands is damaged: %s', (_name, file, content) =>
    inFolder(async (folder) => {
      plant(folder, articles);
      await run(folder, 'in');
      plant(folder, { [`out/${file}`]: content });
      const damaged = harvest(`${folder}/out`);
      const { code, err } = await run(folder, 'in');
      expect(code).toBe(2);
      expect(err).toContain('damaged-dataset');
      expect(err).toContain(file);
      expect(harvest(`${folder}/out`)).toEqual(damaged);
    }),
  );
});

describe('nothing is half-written', () => {
  /** A disk that fails at the n-th change. */
  const failing = (at: number): Files => {
    let changes = 0;
    const count = () => {
      changes += 1;
      if (changes === at) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    };
    return {
      ...disk,
      write: async (path, pieces) => {
        count();
        await disk.write(path, pieces);
      },
    };
  };

  test.each([1, 2, 10, 20, DATASET_FILES.length])('when the disk is full at file %i', (at) =>
    inFolder(async (folder) => {
      plant(folder, articles);
      await run(folder, 'in/fr.txt');
      const before = harvest(`${folder}/out`);
      const ran = await recoupe(['run', `${folder}/in`, '--out', `${folder}/out`], { files: failing(at) });
      expect(ran.code).toBe(2);
      expect(ran.err).toContain('cannot-write');
      expect(harvest(`${folder}/out`)).toEqual(before);
    }),
  );

  test('when it is interrupted', () =>
    inFolder(async (folder) => {
      plant(folder, articles);
      const interruption = new AbortController();
      const files: Files = {
        ...disk,
        write: async (path, pieces) => {
          await disk.write(path, pieces);
          if (path.endsWith('quotes.jsonl')) interruption.abort();
        },
      };
      const ran = await recoupe(['run', `${folder}/in`, '--out', `${folder}/out`], {
        files,
        interrupted: interruption.signal,
      });
      expect([ran.code, await disk.kindOf(`${folder}/out`)]).toEqual([130, null]);
    }));

  test('when it dies while the new one takes its place: the next run ends the work', () =>
    inFolder(async (folder) => {
      plant(folder, articles);
      await run(folder, 'in/fr.txt');
      await recoupe(['run', `${folder}/in`, '--out', `${folder}/new`]);
      let moves = 0;
      const files: Files = {
        ...disk,
        move: async (from, to) => {
          moves += 1;
          if (moves > 8) throw new Error('killed');
          await disk.move(from, to);
        },
      };
      expect((await recoupe(['run', `${folder}/in`, '--out', `${folder}/out`], { files })).code).toBe(2);
      const explained = await recoupe(['explain', 'fr', '--dataset', `${folder}/out`]);
      expect(explained.code).toBe(0);
      expect(Object.keys(harvest(`${folder}/out`))).toEqual([...DATASET_FILES].sort());
      expect(rows(`${folder}/out`, 'documents').map(({ id }) => id)).toEqual(['en', 'fr']);
    }));
});

test('a cell that a spreadsheet would run is made harmless, in CSV only', () =>
  inFolder(async (folder) => {
    plant(folder, { 'in/a.jsonl': `${JSON.stringify({ id: '=1+1', text: 'Norvia ferme son usine de Lyon.' })}\n` });
    await run(folder, 'in');
    expect(readFileSync(`${folder}/out/documents.csv`, 'utf8')).toContain("'=1+1");
    expect(rows(`${folder}/out`, 'documents').map(({ id }) => id)).toEqual(['=1+1']);
  }));
