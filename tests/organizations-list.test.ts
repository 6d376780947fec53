import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { useOrganizations } from '../extractors/lexicons/organizations.ts';
import { recoupe } from './support/effects.ts';

const folder = mkdtempSync(join(tmpdir(), 'recoupe-list-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
  useOrganizations([]);
});

let count = 0;
const list = (text: string): string => {
  const path = join(folder, `list-${count++}.csv`);
  writeFileSync(path, text);
  return path;
};
const extract = async (text: string, ...more: readonly string[]) => {
  const input = [`${JSON.stringify({ id: 'a', text, language: 'fr', date: '2024-05-02' })}\n`];
  const { code, out, err } = await recoupe(['extract', ...more], { input });
  const organizations = out === '' ? [] : JSON.parse(out).organizations;
  return {
    code,
    err,
    found: organizations.map(({ id, text: words, kind }: Record<string, string>) => [words, id, kind]),
  };
};

const TEXT = 'Hier, Brulk et la BKV ont voté avec Plume Bleue.';

describe('--organizations', () => {
  test('names, aliases and acronyms of the list are found under its ids and kinds', async () => {
    const path = list(
      'id,name,aliases,kind\nacme:7,Brulk,,company\n,Bureau des vents,BKV|Vents,institution\nb-2,Plume Bleue,,\n',
    );
    expect(await extract(TEXT, '--organizations', path)).toMatchObject({
      code: 0,
      found: [
        ['Brulk', 'acme:7', 'company'],
        ['BKV', 'o-bureau-des-vents', 'institution'],
        ['Plume Bleue', 'b-2', 'organization'],
      ],
    });
  });

  test('columns stand in any order, semicolons part them too, most may be missing', async () => {
    const path = list('\uFEFFname;kind\r\nBrulk;ngo\r\n');
    expect((await extract(TEXT, '--organizations', path)).found).toContainEqual(['Brulk', 'o-brulk', 'ngo']);
  });

  test('the list of one run is not that of the next', async () => {
    expect((await extract(TEXT)).found).not.toContainEqual(['Brulk', 'acme:7', 'company']);
  });

  test('it goes before what Recoupe knows', async () => {
    const path = list('id,name,aliases\nmine,Amiens Gestion Logement,AGL|UE\n');
    expect((await extract("L'UE a voté.", '--organizations', path)).found).toContainEqual([
      'UE',
      'mine',
      'organization',
    ]);
  });

  test.each([
    ['no column "name"', 'id,kind\n1,company\n', 'list-\\d+\\.csv:1: there is no column "name"'],
    ['an unknown column', 'name,alias\nBrulk,B\n', ':1: there is no column "alias"'],
    ['too few cells', 'id,name,kind\n1,Brulk\n', ':2: 2 values for 3 columns'],
    ['an empty name', 'name,kind\nBrulk,company\n,ngo\n', ':3: the name is empty'],
    ['a name twice', 'name\nBrulk\nBrulk\n', ':3: the name Brulk stands in line 2, too'],
    ['an id twice', 'id,name\nx,Brulk\nx,Plume\n', ':3: the id x stands in line 2, too'],
    ['a bad kind', 'name,kind\nBrulk,Grande société\n', ':2: "Grande société" is no kind'],
    ['no CSV', 'name\n"Brulk\n', 'list-\\d+\\.csv: '],
  ])('%s is said with file and line, and nothing is read', async (_what, text, message) => {
    const { code, err, found } = await extract(TEXT, '--organizations', list(text));
    expect([code, found]).toEqual([2, []]);
    expect(err).toMatch(new RegExp(`^bad-organizations: .*${message}`, 'u'));
    expect(err).toMatch(/Write a table with the columns id,name,aliases,kind/u);
  });

  test('a file that is not there', async () => {
    const { code, err } = await extract(TEXT, '--organizations', join(folder, 'none.csv'));
    expect([code, err.includes('there is no such file')]).toEqual([2, true]);
  });
});
