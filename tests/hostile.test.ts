import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { http, page, warcGz, warcRecord } from './support/archives.ts';
import { ENGLISH, FRENCH } from './support/articles.ts';
import { plant, rows } from './support/tree.ts';

const WORDS = 'Le groupe Norvia a fermé son usine de Besançon, a annoncé la société mardi.';
const MEGABYTE = 1_000_000;
/** The most memory that the process may ever hold, in bytes. Node, the rules and the lexicons alone take about 250 MB. */
const MOST_MEMORY = 1000 * MEGABYTE;

const written = page('La fin', '2023-03-14', [WORDS]);
const record = warcRecord('response', http('HTTP/1.1 200 OK', written));
const cut = (bytes: Uint8Array, less: number): Uint8Array => bytes.subarray(0, bytes.length - less);

/** Files that give one row each, with its code and where the path does not end in the name, its end. */
const BAD: Readonly<Record<string, readonly [content: () => string | Uint8Array, code: string, end?: string]>> = {
  'zero.txt': [() => '', 'empty'],
  'zero.md': [() => '', 'empty'],
  'zero.html': [() => '', 'empty'],
  'zero.json': [() => '', 'empty'],
  'zero.jsonl': [() => '', 'empty'],
  'zero.xml': [() => '', 'empty'],
  'zero.eml': [() => '', 'empty'],
  'zero.warc': [() => '', 'invalid-warc'],
  zero: [() => '', 'empty'],
  'zero-packed.html.gz': [() => gzipSync(''), 'empty'],
  'cut.txt.gz': [() => cut(gzipSync(WORDS.repeat(50)), 20), 'truncated'],
  'cut.html.gz': [() => cut(gzipSync(written), 20), 'truncated'],
  'cut.json.gz': [() => cut(gzipSync(JSON.stringify({ text: WORDS })), 20), 'truncated'],
  'no-gzip.txt.gz': [() => Buffer.concat([Buffer.of(0x1f, 0x8b), Buffer.from(WORDS)]), 'truncated'],
  'packed-twice.txt.gz': [() => gzipSync(gzipSync(WORDS)), 'binary'],
  'cut-in-head.warc': [() => record.subarray(0, 60), 'truncated'],
  'no-archive.warc': [() => WORDS.repeat(10_000), 'invalid-warc'],
  'endless-line.warc': [() => Buffer.alloc(50 * MEGABYTE, 'x'), 'invalid-warc'],
  'long-record.warc': [
    () => 'WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 999999999999\r\n\r\nx',
    'truncated',
  ],
  'script.html': [() => `<html><body><script>${'var a = 1;'.repeat(1_900_000)}`, 'no-article'],
  'style.html': [() => `<style>${'a{}'.repeat(100_000)}</style>`.repeat(50), 'no-article'],
  'tags.html': [() => '<b>a</b>'.repeat(500_000), 'too-large'],
  'marks.html': [() => `<p>${WORDS}${'&amp;'.repeat(500_000)}`, 'too-large'],
  'angles.html': [() => `<p>${WORDS}</p>${'<'.repeat(5_000_000)}`, 'too-large'],
  'packed-bomb.html.gz': [() => gzipSync(Buffer.alloc(200 * MEGABYTE, '<p>a')), 'too-large'],
  'packed-bomb.jsonl.gz': [() => gzipSync(Buffer.alloc(200 * MEGABYTE, 'a')), 'too-large', ':1'],
  'packed-bomb.warc.gz': [() => gzipSync(Buffer.alloc(200 * MEGABYTE, 'WARC/1')), 'invalid-warc'],
  'keys.json': [() => `{${Array.from({ length: 1_000_000 }, (_, at) => `"k${at}":1`).join(',')}}`, 'invalid-record'],
  'nested.json': [() => '['.repeat(500_000) + ']'.repeat(500_000), 'invalid-record', ':1'],
  'open.json': [() => '{"a":['.repeat(1_000_000), 'invalid-json'],
  'nested.xml': [() => `<rss><channel>${'<item>'.repeat(200_000)}`, 'invalid-xml'],
  'open.xml': [() => `<rss>${'<description>'.repeat(200_000)}`, 'invalid-xml'],
  'no-feed.xml': [() => '<a><b>x</b></a>', 'invalid-xml'],
  'nested.eml': [
    () =>
      `From: a@a.example\nSubject: x\nMIME-Version: 1.0\n${Array.from({ length: 5000 }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`).join('')}`,
    'invalid-mail',
  ],
  'pdf.txt': [() => '%PDF-1.7\n%âãÏÓ', 'binary'],
  'nul.html': [() => Buffer.alloc(1000), 'binary'],
};

/** Files out of which something is read; what else is wrong with them is one row each. */
const HALF: Readonly<
  Record<string, readonly [content: () => string | Uint8Array, ids: readonly string[], rows: readonly string[]]>
> = {
  'lines.jsonl': [
    () =>
      [
        JSON.stringify({ id: 'line-1', text: WORDS }),
        '{"id": "line-2", "text": "Nor',
        Buffer.concat([Buffer.from('{"text": "'), Buffer.of(0xe9, 0xe9), Buffer.from('"}')]).toString('latin1'),
        '[1, 2]',
        '{"id": "line-5"}',
        '\x01\x01\x01a',
        JSON.stringify({ id: 'line-7', text: `${WORDS} Et encore.` }),
      ].join('\n'),
    ['line-1', 'line-7', 'lines.jsonl/3'],
    [
      'lines.jsonl:2 invalid-json',
      'lines.jsonl:4 invalid-record',
      'lines.jsonl:5 invalid-record',
      'lines.jsonl:6 binary',
    ],
  ],
  'cut.jsonl': [
    () => `${JSON.stringify({ id: 'cut-1', text: WORDS })}\n{"id": "cut-2", "te`,
    ['cut-1'],
    ['cut.jsonl:2 invalid-json'],
  ],
  'cut.jsonl.gz': [
    () =>
      cut(
        gzipSync(
          Array.from({ length: 400 }, (_, at) => JSON.stringify({ id: `gz-${at}`, text: `${WORDS} ${at}` })).join('\n'),
        ),
        9,
      ),
    ['gz-0'],
    ['cut.jsonl.gz truncated'],
  ],
  'cut.warc': [() => Buffer.concat([record, cut(record, 100)]), ['cut.warc/1'], ['cut.warc truncated']],
  'cut.warc.gz': [() => cut(warcGz([record, record]), 100), ['cut.warc.gz/1'], ['cut.warc.gz truncated']],
  'deep.html': [() => `<html><body>${'<div>'.repeat(10_000)}<p>${WORDS}</p>`, ['deep'], []],
  'open.html': [() => `<html><body>${'<div><span><b>'.repeat(15_000)}<p>${WORDS}`, ['open'], []],
  'attributes.html': [
    () => `<html><body><p ${Array.from({ length: 200_000 }, (_, at) => `a${at}="b"`).join(' ')}>${WORDS}</p>`,
    ['attributes'],
    [],
  ],
  'quote.html': [() => `<html><body><p>${WORDS}</p>${'<a "'.repeat(50_000)}`, ['quote'], []],
  'comments.html': [() => `<html><body><p>${WORDS}</p>${'<!--'.repeat(50_000)}`, ['comments'], []],
  'scripts.html': [() => `<html><body><p>${WORDS}</p>${'<script>'.repeat(50_000)}`, ['scripts'], []],
  'times.html': [() => `<html><body><p>${WORDS}</p>${'<time>x</time>'.repeat(20_000)}`, ['times'], []],
  'data.html': [
    () =>
      `<html><head><script type="application/ld+json">${'{"@graph":['.repeat(50_000)}${']}'.repeat(50_000)}</script></head><body><p>${WORDS}</p>`,
    ['data'],
    [],
  ],
  'laughs.rss': [
    () =>
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]><rss><channel><item><title>x</title><description>${WORDS} &j;</description></item></channel></rss>`,
    ['laughs'],
    [],
  ],
};

/** Writes what its process held at most when it ends. */
const MEASURE = `data:text/javascript,${encodeURIComponent("import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.PEAK,String(process.resourceUsage().maxRSS)))")}`;

type Ran = { readonly code: unknown; readonly err: string; readonly memory: number };

/** Runs `recoupe run` in a process of its own; bytes of memory it held at most. */
async function runAlone(folder: string, path: string, user?: number): Promise<Ran> {
  const peak = join(folder, 'peak');
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--import', MEASURE, 'pipeline/cli/main.ts', 'run', path, '--out', join(folder, 'out')],
    {
      env: { ...process.env, PEAK: peak, TMPDIR: folder },
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(user === undefined ? {} : { uid: user, gid: user }),
    },
  );
  const err: string[] = [];
  child.stderr.on('data', (piece) => err.push(String(piece)));
  const [code] = await once(child, 'close');
  return { code, err: err.join(''), memory: Number(readFileSync(peak, 'utf8')) * 1024 };
}

/** A page of 100 MB, written piece by piece. */
function writeLarge(path: string): void {
  const file = openSync(path, 'w');
  const piece = `<p>${WORDS}</p>\n`.repeat(12_000);
  for (let length = 0; length < 100 * MEGABYTE; length += Buffer.byteLength(piece)) writeSync(file, piece);
  closeSync(file);
}

describe('a folder of hostile files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-hostile-'));
  const given = join(folder, 'in');
  let ran: Ran = { code: null, err: '', memory: 0 };
  let failures: readonly Readonly<Record<string, unknown>>[] = [];
  let ids: readonly unknown[] = [];
  beforeAll(async () => {
    plant(given, { 'good-fr.txt': FRENCH, 'z/good-en.txt': ENGLISH });
    for (const [name, [content]] of [...Object.entries(BAD), ...Object.entries(HALF)])
      writeFileSync(join(given, name), content());
    writeLarge(join(given, 'large.html'));
    symlinkSync('self', join(given, 'self'));
    symlinkSync('nowhere', join(given, 'gone.txt'));
    mkdirSync(join(given, 'a'));
    symlinkSync('..', join(given, 'a', 'up'));
    mkdirSync(join(given, 'b'));
    symlinkSync('../c', join(given, 'b', 'other'));
    mkdirSync(join(given, 'c'));
    symlinkSync('../b', join(given, 'c', 'other'));
    writeFileSync(join(given, 'line\nend.txt'), WORDS);
    writeFileSync(Buffer.concat([Buffer.from(`${given}/byte-`), Buffer.of(0xff), Buffer.from('.txt')]), WORDS);
    execFileSync('mkfifo', [join(given, 'pipe.txt')]);
    ran = await runAlone(folder, given);
    failures = rows(join(folder, 'out'), 'failures');
    ids = rows(join(folder, 'out'), 'documents').map(({ id }) => id);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const codesOf = (name: string) =>
    failures.flatMap(({ path, code }) =>
      new RegExp(`^in/${name.replaceAll('.', '\\.')}(?::\\d+)?$`, 'u').test(String(path)) ? [`${path} ${code}`] : [],
    );

  test('ends with code 3, in bounded memory, with all that is good', () => {
    expect(ran.code).toBe(3);
    expect(ran.memory).toBeLessThan(MOST_MEMORY);
    expect(ids).toEqual(expect.arrayContaining(['good-fr', 'z/good-en']));
  });

  test.each(Object.entries(BAD))('%s: one row', (name, [, code, end = '']) => {
    expect(codesOf(name)).toEqual([`in/${name}${end} ${code}`]);
  });

  test.each(Object.entries(HALF))('%s: what is whole is read', (name, [, good, bad]) => {
    expect(ids).toEqual(expect.arrayContaining([...good]));
    expect(codesOf(name)).toEqual(bad.map((row) => `in/${row}`));
  });

  test.each([
    ['large.html', 'too-large'],
    ['self', 'unreadable'],
    ['gone.txt', 'unreadable'],
    ['a/up', 'link-loop'],
    ['line\\nend.txt', 'bad-name'],
    ['byte-\\ufffd.txt', 'bad-name'],
    ['pipe.txt', 'unreadable'],
  ])('%s: %s', (name, code) => {
    expect(failures.filter(({ path }) => path === `in/${name}`).map((row) => row.code)).toEqual([code]);
  });

  test('every row says what to do, on the terminal too, and there are no others', () => {
    for (const { code, message, remedy } of failures) {
      expect(remedy).not.toBe('');
      expect(ran.err).toContain(`${code}: ${message}. ${remedy}`);
    }
    const expected = Object.keys(BAD).length + Object.values(HALF).reduce((sum, [, , bad]) => sum + bad.length, 0) + 7;
    expect(failures).toHaveLength(expected);
  });
});

test('a folder and a file that may not be read', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-rights-'));
  try {
    plant(join(folder, 'in'), { 'good.txt': FRENCH, 'secret.txt': WORDS, 'closed/a.txt': WORDS });
    chmodSync(join(folder, 'in/secret.txt'), 0o000);
    chmodSync(join(folder, 'in/closed'), 0o000);
    // Root may read everything: somebody without rights runs the command then.
    const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
    chmodSync(folder, 0o777);
    const ran = await runAlone(folder, join(folder, 'in'), nobody);
    expect([ran.code, rows(join(folder, 'out'), 'documents').map(({ id }) => id)]).toEqual([3, ['good']]);
    expect(rows(join(folder, 'out'), 'failures').map(({ path, code }) => [path, code])).toEqual([
      ['in/closed', 'unreadable'],
      ['in/secret.txt', 'unreadable'],
    ]);
  } finally {
    chmodSync(join(folder, 'in/closed'), 0o700);
    rmSync(folder, { recursive: true, force: true });
  }
});
