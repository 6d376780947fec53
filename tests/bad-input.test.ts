import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENGLISH, FRENCH, GERMAN } from './support/articles.ts';
import { inFolder, recoupe } from './support/effects.ts';
import { harvest, plant, rows } from './support/tree.ts';

const ITALIAN =
  'La società ha annunciato mercoledì che chiuderà il suo stabilimento di Torino alla fine dell’anno; i lavoratori sono stati informati ieri mattina durante una riunione con la direzione.';

const good = { 'in/fr.txt': FRENCH, 'in/en.txt': ENGLISH };

/** Runs over a folder that holds two good articles and what is planted. */
const runWith = (
  files: Readonly<Record<string, string | Uint8Array>>,
  prepare: (folder: string) => void = () => {},
  flags: readonly string[] = [],
) =>
  inFolder(async (folder) => {
    plant(folder, { ...good, ...files });
    prepare(folder);
    const ran = await recoupe(['run', `${folder}/in`, '--out', `${folder}/out`, ...flags]);
    return {
      ...ran,
      ids: rows(`${folder}/out`, 'documents').map(({ id }) => id),
      documents: rows(`${folder}/out`, 'documents'),
      codes: rows(`${folder}/out`, 'failures').map(({ code }) => code),
      organizations: rows(`${folder}/out`, 'organizations'),
      mentions: rows(`${folder}/out`, 'mentions'),
    };
  });

describe('one bad file never stops a run: the rest is complete, the bad one is a row of failures, the code is 3', () => {
  test.each([
    ['an empty file', { 'in/bad.txt': '' }, 'empty'],
    ['a file of white space', { 'in/bad.txt': ' \n\n\t ' }, 'empty'],
    ['a binary file', { 'in/bad.txt': Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256) }, 'binary'],
    ['one line of 50 MB', { 'in/bad.txt': 'Norvia ferme. '.repeat(3_750_000) }, 'too-large'],
    ['a line that is no JSON', { 'in/bad.jsonl': '{"id": "x", "text": ' }, 'invalid-json'],
    ['a record without text', { 'in/bad.jsonl': '{"id": "x"}' }, 'invalid-record'],
  ] as const)('%s', async (_name, files, code) => {
    const ran = await runWith(files);
    expect(ran.code).toBe(3);
    expect(ran.codes).toEqual([code]);
    expect(ran.ids).toEqual(['en', 'fr']);
    expect(ran.err).toContain(code);
    expect(ran.err).toContain('bad.');
  });

  test('a link to nothing', async () => {
    const ran = await runWith({}, (folder) => symlinkSync('nowhere', `${folder}/in/bad.txt`));
    expect([ran.code, ran.ids]).toEqual([3, ['en', 'fr']]);
    expect(ran.codes).toHaveLength(1);
  });

  test('a folder that is called like a file is a folder', async () => {
    const ran = await runWith({}, (folder) => mkdirSync(`${folder}/in/x.txt`));
    expect([ran.code, ran.ids]).toEqual([0, ['en', 'fr']]);
  });
});

describe('--max-article-bytes', () => {
  test('bounds a file and a line', async () => {
    const files = { 'in/long.txt': FRENCH.repeat(20), 'in/lines.jsonl': `{"text":"${'a '.repeat(2000)}"}\n` };
    const ran = await runWith(files, () => {}, ['--max-article-bytes', '2000']);
    expect([ran.code, ran.codes, ran.ids]).toEqual([3, ['too-large', 'too-large'], ['en', 'fr']]);
    expect(ran.err).toContain('--max-article-bytes');
  });
  test.each(['0', '-5', '2e3', 'much'])('%s is no number of bytes', async (written) => {
    const ran = await recoupe(['run', 'seeds', '--max-article-bytes', written]);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('bad-number')]);
  });
});

describe('bytes that are not UTF-8', () => {
  test('old Western encodings are read', async () => {
    const latin = Uint8Array.from(Buffer.from('Norvia a fermé son usine de Besançon, a annoncé la société.', 'latin1'));
    const ran = await runWith({ 'in/latin.txt': latin });
    expect(ran.ids).toEqual(['en', 'fr', 'latin']);
  });
});

describe('articles that do not take part', () => {
  test('another language is listed with its code, and nothing else', async () => {
    const ran = await runWith({ 'in/de.txt': GERMAN });
    expect(ran.code).toBe(0);
    expect(ran.documents.map(({ id, language }) => [id, language])).toEqual([
      ['de', 'de'],
      ['en', 'en'],
      ['fr', 'fr'],
    ]);
    expect(ran.organizations.flatMap(({ documents }) => documents)).not.toContain('de');
    expect(ran.out).toContain('1 neither French nor English');
  });

  test('each says how its text was obtained; other languages hold no mention, short texts of none are und', async () => {
    const scrambled = Buffer.from(FRENCH.replaceAll('é', 'Ã©').replaceAll('\n', '\r\n'));
    const ran = await runWith({
      'in/de.html': `<html lang="fr"><body><article><h1>Werk</h1><p>${GERMAN}</p></article></body></html>`,
      'in/it.jsonl': `${JSON.stringify({ id: 'it', language: 'fr', text: ITALIAN })}\n`,
      'in/old.txt': Buffer.from(FRENCH.replace('Norvia', 'Marval'), 'latin1'),
      'in/scrambled.txt': scrambled,
      'in/none.txt': '12 + 7 = 19',
    });
    expect([ran.code, ran.codes]).toEqual([0, []]);
    const plain = { format: 'text', encoding: 'utf-8', repairs: [] };
    expect(ran.documents.map(({ id, language, obtained }) => [id, language, obtained])).toEqual([
      ['de', 'de', { format: 'html', encoding: 'utf-8', repairs: [] }],
      ['en', 'en', plain],
      ['fr', 'fr', plain],
      ['it', 'it', { format: 'json-lines', encoding: 'utf-8', repairs: [] }],
      ['none', 'und', plain],
      ['old', 'fr', { format: 'text', encoding: 'windows-1252', repairs: [] }],
      ['scrambled', 'fr', { format: 'text', encoding: 'utf-8', repairs: ['line-ends', 'mojibake'] }],
    ]);
    const read = new Set(ran.mentions.map(({ document }) => document));
    expect([...read].sort()).toEqual(['en', 'fr', 'old', 'scrambled']);
    expect(ran.out).toContain('3 neither French nor English');
  });

  test('the same article twice counts once', async () => {
    const ran = await runWith({ 'in/again.txt': FRENCH });
    expect(ran.code).toBe(0);
    expect(ran.documents.map(({ id, duplicateOf }) => [id, duplicateOf])).toEqual([
      ['again', null],
      ['en', null],
      ['fr', 'again'],
    ]);
    expect(ran.out).toContain('1 the same text as another');
  });
});

describe('nothing to read is a fatal error and writes nothing', () => {
  test.each([
    ['an empty folder', {}],
    ['a folder of bad files', { 'in/a.txt': '', 'in/b.txt': Uint8Array.of(0, 1, 2, 0) }],
  ] as const)('%s', async (_name, files) => {
    await inFolder(async (folder) => {
      mkdirSync(`${folder}/in`);
      plant(folder, files);
      const ran = await recoupe(['run', `${folder}/in`, '--out', `${folder}/out`]);
      expect(ran.code).toBe(2);
      expect(ran.err).not.toBe('');
      expect(Object.keys(harvest(folder)).filter((path) => path.startsWith('out'))).toEqual([]);
    });
  });
});
