import { describe, expect, test } from 'vitest';
import type { ReadableFiles } from '../pipeline/files.ts';
import { decode } from '../pipeline/ingest/decode.ts';
import { type ReadOptions, readSources } from '../pipeline/ingest/index.ts';
import { publicationDate } from '../pipeline/ingest/partial-date.ts';

type Tree = Readonly<Record<string, string | Uint8Array | 'unreadable'>>;

const UNREADABLE = 'unreadable';

/** A file system in memory; paths are relative and parted by "/". Small chunks, so that every reader has to join them. */
function memory(tree: Tree, links: Readonly<Record<string, string>> = {}): ReadableFiles {
  const real = (path: string): string => {
    for (const [link, target] of Object.entries(links))
      if (path === link || path.startsWith(`${link}/`)) return real(`${target}${path.slice(link.length)}`);
    return path.replace(/\/+$/u, '');
  };
  const names = (folder: string): string[] => [
    ...new Set(
      [...Object.keys(tree), ...Object.keys(links)]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1).split('/', 1)[0] ?? ''),
    ),
  ];
  return {
    kindOf: async (path) => {
      if (real(path) in tree) return 'file';
      return names(real(path)).length > 0 ? 'folder' : null;
    },
    identityOf: async (path) => real(path),
    list: async (folder) => names(real(folder)).reverse(),
    chunks: async function* (path) {
      const content = tree[real(path)];
      if (content === UNREADABLE) throw Object.assign(new Error('no'), { code: 'EACCES' });
      const bytes = typeof content === 'string' ? Buffer.from(content) : (content ?? new Uint8Array());
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    },
  };
}

const read = (tree: Tree, paths: readonly string[] = ['in'], options: ReadOptions = {}) =>
  readSources(paths, options, memory(tree));
const ids = async (tree: Tree, paths?: readonly string[]) => (await read(tree, paths)).sources.map(({ id }) => id);
const codes = async (tree: Tree, options?: ReadOptions) =>
  (await read(tree, ['in'], options)).failures.map(({ path, code }) => `${path} ${code}`);
const only = async (text: string | Uint8Array, name = 'in/a.txt', more: Tree = {}) => {
  const { sources } = await read({ [name]: text, ...more });
  const [source] = sources;
  if (source === undefined) throw new Error('nothing was read');
  return source;
};

describe('ids', () => {
  test('are the path below the folder without its extension', async () => {
    expect(await ids({ 'in/b.txt': 'B', 'in/x/y/a.md': 'A', 'in/c': 'C' })).toEqual(['b', 'c', 'x/y/a']);
  });
  test('keep the extension where two would be alike', async () => {
    expect(await ids({ 'in/a.txt': 'A', 'in/a.md': 'B', 'in/b.txt': 'C' })).toEqual(['a.md', 'a.txt', 'b']);
  });
  test('begin with the name of the folder when there are several', async () => {
    expect(await ids({ 'one/a.txt': 'A', 'two/a.txt': 'B' }, ['one', 'two/'])).toEqual(['one/a', 'two/a']);
    expect(await ids({ 'x/in/a.txt': 'A', 'y/in/a.txt': 'B' }, ['x/in', 'y/in'])).toEqual(['x/in/a', 'y/in/a']);
  });
  test('are the base name of a single file and their own in JSON Lines', async () => {
    expect(await ids({ 'in/a.txt': 'A', 'in/b.jsonl': '{"id":"z","text":"Z"}\n' }, ['in/a.txt', 'in/b.jsonl'])).toEqual(
      ['a', 'z'],
    );
  });
  test('a path given twice is read once', async () => {
    expect(await ids({ 'in/a.txt': 'A' }, ['in/a.txt', 'in/a.txt'])).toEqual(['a']);
  });
  test('do not depend on the order of names or paths', async () => {
    const tree = { 'one/a.txt': 'A', 'one/b.txt': 'A', 'two/a.txt': 'B', 'two/c.pdf': 'C' };
    expect(await read(tree, ['two', 'one'])).toEqual(await read(tree, ['one', 'two']));
  });
});

describe('what is no article', () => {
  test('README files, articles.csv and hidden files', async () => {
    const { sources, failures } = await read({
      'in/a.txt': 'A',
      'in/README.md': 'R',
      'in/readme': 'R',
      'in/articles.csv': 'file,date\na.txt,2020\n',
      'in/.hidden.txt': 'H',
      'in/.git/x.txt': 'G',
    });
    expect([sources.length, failures]).toEqual([1, []]);
  });
});

describe('the publication date', () => {
  const front = '---\ndate: 2021-05-04\n---\nLe texte.';
  test.each([
    ['sidecar', '2020-01-02', front, { 'in/articles.csv': 'file,date,publisher,url,why\na.txt,2020-01-02,,,\n' }],
    ['front-matter', '2021-05-04', front, {}],
    ['header', '2022-08', ' date 2022-08 La société ferme.', {}],
    ['header', '2022-08-25', 'Titre : La fin\nDate : 25 août 2022\n\nLa société ferme.', {}],
    ['header', '2022-08-25', 'La fin\nPublié le jeudi 25 août 2022 à 10h00\nLa société ferme.', {}],
    ['header', '2022-08-25', 'The end\nPublished on August 25, 2022\nThe firm closes.', {}],
    ['text', '2022-10-12', 'PARIS, 12 oct. 2022 (AFP) - La société ferme.', {}],
    ['text', '2022-10-12', 'Paris, le 12 octobre 2022.\nLa société ferme.', {}],
    ['header', '2021-03-03', 'La fin\nPar Anne Roy, publié le 3 mars 2021 à 10h\nLa société ferme.', {}],
    ['text', '2022-08-24', 'La fin\nmercredi 24 août 2022\nLa société ferme.', {}],
    [null, null, 'La fin\nMis à jour le 24 août 2022\nLa société ferme.', {}],
    [null, null, 'La fin\n2022\nLa société ferme.', {}],
    [null, null, 'La société ferme le 12 octobre 2022.', {}],
    [null, null, 'Une date : celle de la fin.', {}],
    [null, null, 'Date limite : 25 août 2022', {}],
  ] as const)('%s %s', async (dateSource, date, text, more) => {
    expect(await only(text, 'in/a.txt', more)).toMatchObject({ dateSource, date });
  });

  test('a header stays in the text, front matter does not', async () => {
    expect((await only(' date 2022-08 La société ferme.')).text).toBe(' date 2022-08 La société ferme.');
    expect((await only(front)).text).toBe('Le texte.');
    expect((await only('---\nUn ornement\n---\nLe texte.')).text).toBe('---\nUn ornement\n---\nLe texte.');
  });

  test.each([
    ['2022', '2022', 'year'],
    ['2022-08', '2022-08', 'month'],
    ['2022-08-25T23:30:00+02:00', '2022-08-25', 'day'],
    ['20220825', '2022-08-25', 'day'],
    ['1er mars 2021', '2021-03-01', 'day'],
    ['Thu, 25 Aug 2022 10:00:00 GMT', '2022-08-25', 'day'],
    ['août 2022', '2022-08', 'month'],
    ['25/08/2022', '2022-08-25', 'day'],
    ['08/25/2022', '2022-08-25', 'day'],
  ])('%s is %s', (written, date, datePrecision) => {
    expect(publicationDate(written)).toEqual({ date, datePrecision });
  });
  test.each(['04/05/2022', '2022-02-30', '2022-13', 'hier', '25 brumaire 2022', '', '12'])('%s is none', (written) => {
    expect(publicationDate(written)).toBeUndefined();
  });
});

describe('facts of a document', () => {
  test('come from sidecar, front matter and header', async () => {
    const text =
      '---\ntitle: "La \\"fin\\""\nsource: La Gazette\nlang: fr-FR\n---\nURL : https://example.com/a\nLe texte.';
    const more = { 'in/articles.csv': 'file;publisher\na.txt;Le Courrier\n' };
    expect(await only(text, 'in/a.txt', more)).toMatchObject({
      path: 'in/a.txt',
      title: 'La "fin"',
      publisher: 'Le Courrier',
      url: 'https://example.com/a',
      language: 'fr',
    });
    expect((await only('# La fin\n\nLe texte.', 'in/a.md')).title).toBe('La fin');
  });

  test('a note on a file of many articles gives each its date and publisher, but no title or address', async () => {
    const tree = {
      'in/a.jsonl': '{"id":"x","text":"X","title":"Un","date":"2020"}\n{"id":"y","text":"Y","publisher":"B"}\n',
      'in/b.json': '[{"text":"Z","url":"https://b.example/1"}]',
      'in/articles.csv':
        'file,date,publisher,url,title\na.jsonl,2024-05-06,Le Courrier,https://c.example,Recueil\nb.json,2024,,,\n',
    };
    const { sources } = await read(tree);
    expect(
      sources.map(({ id, title, date, dateSource, publisher, url }) => [id, title, date, dateSource, publisher, url]),
    ).toEqual([
      ['b.json/1', null, '2024', 'sidecar', null, 'https://b.example/1'],
      ['x', 'Un', '2024-05-06', 'sidecar', 'Le Courrier', null],
      ['y', null, '2024-05-06', 'sidecar', 'Le Courrier', null],
    ]);
  });

  test('sha256 is that of the bytes', async () => {
    expect((await only('abc')).sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('a copy names the first article of its text', async () => {
    const { sources } = await read({
      'in/b.txt': 'Le texte.',
      'in/a.txt': '\nLe texte.\n',
      'in/c.txt': 'Le texte autre',
    });
    expect(sources.map(({ id, duplicateOf }) => [id, duplicateOf])).toEqual([
      ['a', null],
      ['b', 'a'],
      ['c', null],
    ]);
  });
});

describe('encodings', () => {
  const words = 'Le “coût” de l’œuvre : 12 €';
  const utf16 = Buffer.from(words, 'utf16le');
  test.each([
    ['utf-8', Buffer.from(words)],
    ['utf-8', Buffer.from(`\ufeff${words}`)],
    ['utf-16le', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
    ['utf-16le', utf16],
    ['windows-1252', Buffer.from('Le \x93co\xfbt\x94 de l\x92\x9cuvre : 12 \x80', 'latin1')],
  ])('%s', async (encoding, bytes) => {
    expect(await decode(bytes)).toEqual({ text: words, encoding });
  });

  test.each([
    ['binary', Buffer.from('%PDF-1.7 …')],
    ['binary', Buffer.from([0, 1, 2, 0, 0, 255, 3])],
    [
      'invalid-encoding',
      Buffer.concat([Buffer.from('élève étonné '), Buffer.from([0xe2, 0x82]), Buffer.from(' à côté')]),
    ],
    ['invalid-encoding', Buffer.from([0x61, 0x81, 0x8d, 0x90])],
    ['invalid-encoding', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00])],
  ])('%s', async (code, bytes) => {
    expect(await decode(bytes)).toMatchObject({ code });
  });
});

describe('failures name the file and go on', () => {
  test.each([
    ['an empty file', { 'in/a.txt': ' \n' }, ['in/a.txt empty']],
    ['front matter alone', { 'in/a.txt': '---\ntitle: A\n---\n' }, ['in/a.txt empty']],
    ['a file that is not readable', { 'in/a.txt': UNREADABLE }, ['in/a.txt unreadable']],
    ['another format', { 'in/a.docx': 'A' }, ['in/a.docx unsupported-format']],
    ['lost characters', { 'in/a.txt': 'Le caf\ufffd' }, ['in/a.txt lost-characters']],
    ['a bad date in front matter', { 'in/a.txt': '---\ndate: demain\n---\nA' }, ['in/a.txt bad-date']],
    [
      'rows of a sidecar',
      { 'in/articles.csv': 'file,date\nz.txt,2020\nno.txt,2020\nz.txt,2021\nz.txt\n,2020\n' },
      [
        'in/articles.csv:3 sidecar-file-missing',
        'in/articles.csv:4 bad-sidecar',
        'in/articles.csv:5 bad-sidecar',
        'in/articles.csv:6 bad-sidecar',
      ],
    ],
    ['a sidecar without files', { 'in/articles.csv': 'name,date\nz.txt,2020\n' }, ['in/articles.csv bad-sidecar']],
    ['a sidecar that is no CSV', { 'in/articles.csv': 'file,date\n"z.txt,2020\n' }, ['in/articles.csv bad-sidecar']],
    [
      'lines of JSON Lines',
      { 'in/a.jsonl': '{"id":"a","text":"A"}\n{\n\n{"id":"a","text":"B"}\n{"id":"c"}\n{"id":"d","text":" "}\n[]' },
      [
        'in/a.jsonl:2 invalid-json',
        'in/a.jsonl:4 duplicate-id',
        'in/a.jsonl:5 invalid-record',
        'in/a.jsonl:6 empty',
        'in/a.jsonl:7 invalid-record',
      ],
    ],
    ['an empty file of JSON Lines', { 'in/a.jsonl': '\n' }, ['in/a.jsonl empty']],
  ] as const)('%s', async (_name, tree: Tree, expected) => {
    expect(await codes({ 'in/z.txt': 'Z', ...tree })).toEqual(expected);
    expect(await ids({ 'in/z.txt': 'Z', ...tree })).toContain('z');
    const { failures } = await read({ 'in/z.txt': 'Z', ...tree });
    for (const { path, message, remedy } of failures) {
      expect(message.startsWith(`${path}: `)).toBe(true);
      expect(remedy).not.toBe('');
    }
  });

  test('what is over the limit', async () => {
    const tree = {
      'in/a.txt': 'a'.repeat(101),
      'in/b.jsonl': `{"id":"b","text":"${'b'.repeat(101)}"}\n{"id":"c","text":"C"}`,
    };
    expect(await codes(tree, { maxArticleBytes: 100 })).toEqual(['in/a.txt too-large', 'in/b.jsonl:1 too-large']);
  });

  test('a folder that links to one above it', async () => {
    const files = memory({ 'in/a.txt': 'A' }, { 'in/loop': 'in' });
    const { sources, failures } = await readSources(['in'], {}, files);
    expect([sources.length, failures.map(({ path, code }) => `${path} ${code}`)]).toEqual([1, ['in/loop link-loop']]);
  });
});

test('a folder is read once, under its own name, however many links lead to it', async () => {
  const links = { 'in/a': 'in/z', 'in/b': 'in/z', 'in/z/c': 'in/y', 'in/y/c': 'in/z', 'in/out': 'other' };
  const files = memory({ 'in/y/1.txt': 'A', 'in/z/2.txt': 'B', 'other/3.txt': 'C' }, links);
  const { sources, failures } = await readSources(['in'], {}, files);
  expect([sources.map(({ id }) => id), failures]).toEqual([['out/3', 'y/1', 'z/2'], []]);
});

describe('refused', () => {
  test.each([
    ['nowhere', 'not-found'],
    ['empty', 'empty-folder'],
  ])('%s', async (path, code) => {
    const { refused } = await read({ 'empty/README.md': 'R' }, [path]);
    expect(refused.map((row) => row.code)).toEqual([code]);
  });
});
