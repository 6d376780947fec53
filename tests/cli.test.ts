import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recoupe } from './support/effects.ts';

const TSX = ['--import', 'tsx', 'pipeline/cli/main.ts'];
const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const answers = (out: string) =>
  out
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text));

describe('exit codes', () => {
  test.each([
    ['help', ['--help'], 0],
    ['help of a verb', ['run', '--help'], 0],
    ['version', ['--version'], 0],
    ['nothing asked', [], 2],
    ['unknown verb', ['bogus'], 2],
    ['unknown option', ['run', 'seeds', '--bogus'], 2],
    ['no path', ['run'], 2],
    ['a path that is not there', ['run', 'no/such/folder', '--out', 'no/such/output'], 2],
    ['unknown layer', ['rules', '--layer', 'bogus'], 2],
    ['rules', ['rules'], 0],
    ['unknown table', ['schema', 'bogus'], 2],
    ['schema', ['schema', 'events'], 0],
    ['no dataset', ['explain', 'x', '--dataset', 'tests'], 2],
    ['no golden files', ['check', 'no/such/folder'], 2],
    ['golden files written under CI', ['check', '--update'], 2],
  ] as const)('%s', async (_name, arguments_, code) => {
    const ran = await recoupe(arguments_, { environment: { CI: '1' } });
    expect(ran.code).toBe(code);
    expect(ran.err).not.toMatch(/\n\s+at /u);
    if (code === 2) expect(ran.err.trim()).not.toBe('');
  });
});

describe('extract', () => {
  test('answers each line in its place, errors too', async () => {
    const { code, out } = await recoupe(['extract'], {
      input: [
        line({ id: 'a', text: 'Le groupe ferme son usine de Lyon en décembre.', date: '2024-06-12' }),
        'not json\n',
        '\n',
        line({ id: 'b' }),
        line(['c']),
        line({ id: 'd', text: 'x', date: '2024-02-31' }),
        Uint8Array.of(0x22, 0xff, 0x0a),
        JSON.stringify({ id: 'e', text: '' }),
      ],
    });
    expect(code).toBe(3);
    expect(answers(out).map(({ id, error }) => [id, error?.code])).toEqual([
      ['a', undefined],
      [null, 'invalid-json'],
      ['b', 'invalid-article'],
      [null, 'invalid-article'],
      ['d', 'invalid-article'],
      [null, 'invalid-utf8'],
      ['e', undefined],
    ]);
  });

  test('reads lines and characters cut anywhere', async () => {
    const text = 'L’été « déjà » — 3,9 Md€';
    const bytes = new TextEncoder().encode(line({ id: 'é', text }).repeat(3));
    const whole = await recoupe(['extract'], { input: [bytes] });
    const cut = await recoupe(['extract'], { input: Array.from(bytes, (byte) => Uint8Array.of(byte)) });
    expect(cut).toEqual(whole);
    expect(answers(cut.out).map(({ id }) => id)).toEqual(['é', 'é', 'é']);
  });

  test('gives the spans of the text as it was sent', async () => {
    const text = 'Norvia ferme.\r\n\tSon usine.';
    const { out } = await recoupe(['extract'], { input: [line({ id: 'a', text, language: 'fr' })] });
    const [{ sentences }] = answers(out);
    for (const { start, end } of sentences) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
  });

  test('answers the first article before the second is asked', async () => {
    const child = spawn(process.execPath, [...TSX, 'extract']);
    child.stdin.write(line({ id: 'first', text: 'Il pleut.' }));
    const first = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
    expect(JSON.parse(first).id).toBe('first');
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  });

  test('ends quietly when nobody reads any more', () => {
    const many = line({ id: 'a', text: 'Il pleut sur Nantes. '.repeat(40) }).repeat(2000);
    const command = `"${process.execPath}" ${TSX.join(' ')} extract | head -c 100 > /dev/null; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { input: many, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.trim()).toBe('0');
  });

  test('is interrupted with 130', async () => {
    const child = spawn(process.execPath, [...TSX, 'extract']);
    child.stdin.write(line({ id: 'first', text: 'Il pleut.' }));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(130);
  });
});

const BUILT = 'dist/pipeline/cli/main.js';

test.skipIf(!existsSync(BUILT))('help comes within 150 ms of the start of Node', { retry: 2 }, () => {
  const fastest = (...arguments_: readonly string[]) =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const start = performance.now();
        spawnSync(process.execPath, arguments_);
        return performance.now() - start;
      }),
    );
  expect(fastest(BUILT, '--help') - fastest('-e', '0')).toBeLessThan(150);
});
