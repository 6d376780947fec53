import { describe, expect, test } from 'vitest';
import { ENGLISH, FRENCH } from './support/articles.ts';
import { inFolder, recoupe } from './support/effects.ts';
import { plant, rows } from './support/tree.ts';

/** Makes a dataset of two articles that tell one story and explains what is asked of its rows. */
const explainEach = (table: string) =>
  inFolder(async (folder) => {
    plant(folder, { 'in/fr.txt': FRENCH, 'in/en.txt': ENGLISH });
    await recoupe(['run', `${folder}/in`, '--out', `${folder}/out`]);
    const found = rows(`${folder}/out`, table);
    const told = await Promise.all(
      found.map(async (row) => ({
        row,
        ...(await recoupe(['explain', String(row.id), '--dataset', `${folder}/out`])),
      })),
    );
    return told;
  });

describe('explain', () => {
  test.each(['events', 'quotes', 'organizations', 'persons', 'mentions', 'documents'])(
    'says where each of the %s comes from',
    async (table) => {
      const told = await explainEach(table);
      expect(told.length).toBeGreaterThan(0);
      for (const { code, out, row } of told) {
        expect([code, out.includes(String(row.id))]).toEqual([0, true]);
        if (table !== 'documents') {
          expect(out).toMatch(/“.+” \(line \d+, characters \d+–\d+\)/u);
          expect(out).toMatch(/by [a-z]+\//u);
        }
        expect(out).not.toContain('the rules of today find no');
      }
    },
  );

  test('takes the beginning of an id, if only one has it', () =>
    inFolder(async (folder) => {
      plant(folder, { 'in/un.txt': FRENCH, 'in/une.txt': ENGLISH, 'in/deux.txt': 'Norvia ferme son usine de Lyon.' });
      await recoupe(['run', `${folder}/in`, '--out', `${folder}/out`]);
      const ask = (id: string) => recoupe(['explain', id, '--dataset', `${folder}/out`]);
      expect((await ask('deu')).out).toContain('document deux');
      expect((await ask('un')).out).toContain('document un:');
      expect(await ask('o-')).toMatchObject({ code: 2, err: expect.stringContaining('ambiguous-id') });
      expect(await ask('zzz')).toMatchObject({ code: 2, err: expect.stringContaining('unknown-id') });
    }));
});
