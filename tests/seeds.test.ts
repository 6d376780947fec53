import { cpSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inFolder, recoupe } from './support/effects.ts';
import { harvest } from './support/tree.ts';

test('output/ is, byte for byte, what the rules make of seeds/', () =>
  inFolder(async (folder) => {
    const { code } = await recoupe(['run', 'seeds', '--out', `${folder}/out`]);
    expect(code).toBe(0);
    expect(harvest(`${folder}/out`)).toEqual(harvest('output'));
  }));

test('made again over itself, output/ stays as it is', () =>
  inFolder(async (folder) => {
    cpSync('output', `${folder}/out`, { recursive: true });
    await recoupe(['run', 'seeds', '--out', `${folder}/out`]);
    expect(harvest(`${folder}/out`)).toEqual(harvest('output'));
  }));
