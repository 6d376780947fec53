import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { analyzeDocument, readSources } from '../pipeline/index.ts';
import { http, inChunks, page, warcGz, warcRecord } from './support/archives.ts';
import { GERMAN } from './support/articles.ts';
import { inFolder, recoupe } from './support/effects.ts';
import { plant, rows } from './support/tree.ts';

type Tree = Readonly<Record<string, string | Uint8Array>>;

const FR = [
  'Le groupe Norvia va fermer son usine de Besançon à la fin de l’année, a annoncé la direction mardi aux syndicats.',
  'Les 240 salariés du site seront reçus un à un au mois de septembre, et la moitié d’entre eux iront à Dijon.',
];
const EN = [
  'Norvia will close its factory in Besançon at the end of the year, the management told the unions on Tuesday.',
  'All 240 workers of the site will be seen one by one in September, and half of them are expected to go to Dijon.',
];
const FRENCH = FR.join('\n\n');
const ENGLISH = EN.join('\n\n');
const html = (paragraphs: readonly string[]): string => paragraphs.map((words) => `<p>${words}</p>`).join('\n');

type Document = Readonly<Record<string, unknown>>;

/** Runs the command over planted files and gives its documents with their texts, by id. */
const run = (files: Tree, flags: readonly string[] = [], paths = ['in'], input: readonly Uint8Array[] = []) =>
  inFolder(async (folder) => {
    plant(`${folder}/in`, files);
    const given = paths.map((path) => (path === '-' ? path : `${folder}/${path}`));
    const ran = await recoupe(['run', ...given, ...flags, '--out', `${folder}/out`], { input });
    if (ran.code === 2) throw new Error(ran.err);
    const texts = new Map(rows(`${folder}/out`, 'texts').map(({ id, text }) => [id, text]));
    return {
      failures: rows(`${folder}/out`, 'failures').map(({ path, code }) => `${path} ${code}`),
      documents: rows(`${folder}/out`, 'documents').map((row): Document => ({ ...row, text: texts.get(row.id) })),
    };
  });

/** The same by the library, which writes nothing. */
const read = (files: Tree) =>
  inFolder(async (folder) => {
    plant(`${folder}/in`, files);
    const { sources, failures } = await readSources([`${folder}/in`]);
    return {
      failures: failures.map(({ path, code }) => `${path} ${code}`),
      documents: sources.map((source): Document => {
        const analyzed = analyzeDocument(source);
        return 'source' in analyzed ? { ...source, ...analyzed.source.document } : {};
      }),
    };
  });

/** The one document of a file, which must be read without a failure. */
async function only(name: string, content: string | Uint8Array) {
  const { documents, failures } = await read({ [name]: content });
  expect([failures, documents.length]).toEqual([[], 1]);
  return documents[0];
}

const facts = {
  text: FRENCH,
  language: 'fr',
  title: 'Norvia quitte Besançon',
  date: '2023-03-14',
  datePrecision: 'day',
  publisher: 'Le Courrier',
  url: 'https://courrier.example/fin',
};

describe('records of scrapers', () => {
  // trafilatura/xml.py, build_json_output: the slots of Document (settings.py), three of them renamed, nulls kept.
  const trafilatura = {
    title: facts.title,
    author: 'Anne Roy',
    hostname: 'courrier.example',
    date: facts.date,
    fingerprint: '3fc9b6e2a1d0c4f7',
    id: null,
    license: null,
    raw_text: 'Norvia quitte Besançon Le groupe Norvia',
    language: null,
    image: 'https://courrier.example/fin.jpg',
    pagetype: 'article',
    filedate: '2023-03-20',
    source: facts.url,
    'source-hostname': facts.publisher,
    excerpt: 'Le groupe ferme.',
    categories: 'Économie',
    tags: 'Norvia;Besançon',
    text: FRENCH,
    comments: 'Quelle honte !',
  };
  // newspaper/settings.py, article_json_fields; Article.to_json writes the date with isoformat(), and the language of
  // its configuration ("en" unless set) where the page declares none.
  const newspaper4k = {
    url: facts.url,
    read_more_link: '',
    language: 'en',
    title: facts.title,
    top_image: '',
    meta_img: '',
    images: [],
    movies: [],
    keywords: ['usine'],
    meta_keywords: [''],
    tags: [],
    authors: ['Anne Roy'],
    publish_date: '2023-03-14T09:12:00+01:00',
    summary: '',
    meta_description: 'Le groupe ferme.',
    meta_lang: 'fr',
    meta_favicon: '/favicon.ico',
    meta_site_name: facts.publisher,
    canonical_link: facts.url,
    text: FRENCH,
  };
  // newsplease/NewsArticle.py, get_serializable_dict: dates go through str(), so that none is the word "None".
  const newsPlease = {
    authors: ['Anne Roy'],
    date_download: '2023-03-20 06:30:03',
    date_modify: 'None',
    date_publish: '2023-03-14 09:12:00',
    description: 'Le groupe ferme.',
    filename: 'https%3A%2F%2Fcourrier.example%2Ffin.json',
    image_url: null,
    language: 'fr',
    localpath: null,
    maintext: FRENCH,
    source_domain: 'courrier.example',
    text: null,
    title: facts.title,
    title_page: `${facts.title} | Le Courrier`,
    title_rss: 'NULL',
    url: facts.url,
  };
  // newsapi.org, an article of /v2/everything.
  const newsApi = {
    source: { id: null, name: facts.publisher },
    author: 'Anne Roy',
    title: facts.title,
    description: 'Le groupe ferme.',
    url: facts.url,
    urlToImage: null,
    publishedAt: '2023-03-14T08:12:00Z',
    content: FRENCH,
  };
  // Items of spiders of Scrapy: segonzal/newscrawler (items.py) …
  const spider = {
    uid: '8f14e45f',
    crawl_time: '2023-03-20T06:30:03',
    site_name: facts.publisher,
    published_time: '2023-03-14T09:12:00+01:00',
    url: facts.url,
    author: 'Anne Roy',
    title: facts.title,
    content: FR,
  };
  // … and one that keeps the markup, with a heading and a date as people write it.
  const spiderHtml = {
    Heading: facts.title,
    Date: 'mardi 14 mars 2023',
    Source: facts.publisher,
    link: facts.url,
    article_html: html(FR),
  };
  test.each([
    ['trafilatura', trafilatura, {}],
    ['newspaper4k', newspaper4k, {}],
    ['news-please', newsPlease, { publisher: 'courrier.example' }],
    ['a news API', newsApi, {}],
    ['a spider', spider, {}],
    ['a spider that keeps markup', spiderHtml, {}],
  ])('%s, in JSON and in JSON Lines', async (_name, record, more) => {
    const expected = { ...facts, dateSource: 'record', ...more };
    expect(await only('a.json', JSON.stringify(record, null, 4))).toMatchObject({
      id: 'a',
      ...expected,
      obtained: { format: 'json', encoding: 'utf-8', repairs: [] },
    });
    expect(await only('a.jsonl', `${JSON.stringify(record)}\n`)).toMatchObject({
      id: 'a.jsonl/1',
      ...expected,
      obtained: { format: 'json-lines' },
    });
  });

  test('a date of news-please that is "None" is none', async () => {
    const document = await only('a.json', JSON.stringify({ ...newsPlease, date_publish: 'None' }));
    expect(document).toMatchObject({ date: null, datePrecision: null, dateSource: null });
  });

  test.each([
    ['a list', [newsApi, { ...newsApi, content: ENGLISH }]],
    [
      'an answer of a news API',
      { status: 'ok', totalResults: 2, articles: [newsApi, { ...newsApi, content: ENGLISH }] },
    ],
    [
      'an answer of a search engine',
      { took: 3, hits: { total: 2, hits: [{ _source: newsApi }, { _source: { ...newsApi, content: ENGLISH } }] } },
    ],
  ])('%s holds an article each', async (_name, value) => {
    const { documents } = await read({ 'a.json': JSON.stringify(value) });
    expect(documents.map(({ id, language, text }) => [id, language, text])).toEqual([
      ['a.json/1', 'fr', FRENCH],
      ['a.json/2', 'en', ENGLISH],
    ]);
  });

  test('JSON Lines that are called .json, and a list in a file without an ending', async () => {
    const lines = `${JSON.stringify(newsApi)}\n${JSON.stringify({ ...newsApi, content: ENGLISH })}\n`;
    const { documents } = await read({ 'a.json': lines, b: JSON.stringify([spider]) });
    expect(documents.map(({ id, language }) => [id, language])).toEqual([
      ['a.json/1', 'fr'],
      ['a.json/2', 'en'],
      ['b/1', 'fr'],
    ]);
  });

  test('a whole page in a record: what the record says goes first, the page fills the rest', async () => {
    const record = { html: page('Titre de la page', '2023-03-13', FR), title: facts.title, url: facts.url };
    expect(await only('a.json', JSON.stringify(record))).toMatchObject({
      ...facts,
      date: '2023-03-13',
      dateSource: 'meta',
    });
    expect(await only('a.json', JSON.stringify({ ...record, published: '2023-03' }))).toMatchObject({
      date: '2023-03',
      datePrecision: 'month',
      dateSource: 'record',
    });
  });

  test('--field says where a record holds its fields, before the usual names', async () => {
    const record = {
      text: 'Résumé.',
      corps: { brut: FRENCH },
      paru: '14/03/2023',
      organe: facts.publisher,
      title: 'x',
    };
    const flags = ['text=corps.brut', 'date=paru', 'publisher=organe'].flatMap((field) => ['--field', field]);
    expect((await run({ 'a.json': JSON.stringify(record) }, flags)).documents[0]).toMatchObject({
      text: FRENCH,
      date: facts.date,
      datePrecision: 'day',
      dateSource: 'record',
      publisher: facts.publisher,
      title: 'x',
    });
    const wrong = await inFolder((folder) => recoupe(['run', folder, '--field', 'texte=corps']));
    expect([wrong.code, wrong.err.includes('bad-field')]).toEqual([2, true]);
  });

  test('no article is of a later day than that of its fetching, time zones aside, nor than --latest', async () => {
    const late = { ...spider, published_time: '2024-01-01' };
    const { documents, failures } = await read({ 'a.json': JSON.stringify(late) });
    expect([documents[0]?.date, failures]).toEqual([null, ['in/a.json bad-date']]);
    expect(await only('a.json', JSON.stringify({ ...spider, published_time: '2023-03-21' }))).toMatchObject({
      date: '2023-03-21',
    });
    const text = `Date : 2023-03-14\n${FRENCH}`;
    expect((await run({ 'a.txt': text }, ['--latest', '2023-03-13'])).documents[0]?.date).toBeNull();
    expect((await run({ 'a.txt': text }, ['--latest', '2023-03'])).documents[0]?.date).toBe('2023-03-14');
  });
});

describe('feeds', () => {
  const item = (content: string) =>
    `<item><title>Norvia quitte Besançon</title><link>${facts.url}?a=1&amp;b=2</link><guid isPermaLink="false">f-1</guid>${content}</item>`;
  const rss = (items: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Le Courrier</title><link>https://courrier.example</link><language>fr-FR</language>${items}</channel></rss>`;
  const expected = { ...facts, url: `${facts.url}?a=1&b=2`, dateSource: 'feed', obtained: { format: 'rss' } };
  test.each([
    [
      'content:encoded before the description',
      `<description>Le groupe ferme…</description><content:encoded><![CDATA[${html(FR)}]]></content:encoded><pubDate>Tue, 14 Mar 2023 09:12:00 +0100</pubDate>`,
      {},
    ],
    [
      'markup that is escaped, dc:date',
      `<description>${html(FR).replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</description><dc:date>2023-03-14T09:12:00+01:00</dc:date>`,
      {},
    ],
    [
      'a month',
      `<description><![CDATA[${html(FR)}]]></description><dc:date>2023-03</dc:date>`,
      { date: '2023-03', datePrecision: 'month' },
    ],
  ])('RSS 2.0: %s', async (_name, content, more) => {
    expect(await only('f.rss', rss(item(content)))).toMatchObject({ id: 'f', ...expected, ...more });
  });

  test('RSS: an article an item, the source of a copied one, an item without words', async () => {
    const items = `${item(`<description><![CDATA[${html(FR)}]]></description>`)}${item(`<description><![CDATA[${html(EN)}]]></description><source url="https://b.example/f.xml">The Herald</source>`)}${item('')}`;
    const { documents, failures } = await read({ 'f.xml': rss(items) });
    expect(documents.map(({ id, language, publisher }) => [id, language, publisher])).toEqual([
      ['f.xml/1', 'fr', 'Le Courrier'],
      ['f.xml/2', 'en', 'The Herald'],
    ]);
    expect(failures).toEqual(['in/f.xml:3 empty']);
  });

  test('RSS 1.0', async () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://courrier.example"><title>Le Courrier</title></channel><item rdf:about="${facts.url}"><title>${facts.title}</title><link>${facts.url}</link><description>${FR.join(' ')}</description><dc:date>2023-03-14</dc:date></item></rdf:RDF>`;
    expect(await only('f.rdf.xml', feed)).toMatchObject({ ...facts, text: FR.join(' '), dateSource: 'feed' });
  });

  test.each([
    ['html', `<content type="html">${html(FR).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</content>`],
    ['xhtml', `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html(FR)}</div></content>`],
  ])('Atom: content as %s', async (_name, content) => {
    const feed = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Courrier</title><updated>2023-03-20T00:00:00Z</updated><entry><title type="html">Norvia quitte Besan&amp;ccedil;on</title><link rel="self" href="https://courrier.example/feed/1"/><link rel="alternate" href="${facts.url}"/><id>tag:courrier.example,2023:1</id><published>2023-03-14T09:12:00+01:00</published><updated>2023-03-16T00:00:00Z</updated><summary>Le groupe ferme…</summary>${content}</entry></feed>`;
    expect(await only('f.atom', feed)).toMatchObject({ ...facts, dateSource: 'feed', obtained: { format: 'atom' } });
  });
});

describe('agencies', () => {
  const nitfBody = `<body><body.head><hedline><hl1>${facts.title}</hl1></hedline><dateline><location>Besançon</location></dateline></body.head><body.content>${html(FR)}</body.content></body>`;
  // The elements of the NewsML-G2 guidelines of IPTC and of Infomaker's (writer-format, im-newsml-spec.md).
  const newsItem = (
    inline: string,
    provider: string,
    content = '<contentCreated>2023-03-14T09:12:00+01:00</contentCreated>',
  ) =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:courrier.example:20230314:1" version="2" standard="NewsML-G2" standardversion="2.25" conformance="power" xml:lang="fr"><catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_27.xml"/><itemMeta><itemClass qcode="ninat:text"/>${provider}<versionCreated>2023-03-15T12:00:00+01:00</versionCreated><firstCreated>2023-03-14T09:00:00+01:00</firstCreated><pubStatus qcode="stat:usable"/><title>Norvia-Besançon</title></itemMeta><contentMeta>${content}<headline>${facts.title}</headline><language tag="fr"/></contentMeta><contentSet>${inline}</contentSet></newsItem>`;
  const nitf = `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><title>x</title></head>${nitfBody}</nitf></inlineXML>`;
  const xhtml = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${html(FR)}</body></html></inlineXML>`;
  const expected = { ...facts, url: null, dateSource: 'feed', obtained: { format: 'newsml-g2' } };
  test.each([
    [
      'NITF inside, provider by name',
      newsItem(nitf, '<provider qcode="nprov:LC"><name>Le Courrier</name></provider>'),
      {},
    ],
    ['XHTML inside, provider literal', newsItem(xhtml, '<provider literal="Le Courrier"/>'), {}],
    ['provider by code alone', newsItem(nitf, '<provider qcode="nprov:AFP"/>'), { publisher: 'AFP' }],
    ['first created in the item', newsItem(nitf, '<provider literal="Le Courrier"/>', ''), {}],
  ])('NewsML-G2: %s', async (_name, item, more) => {
    expect(await only('i.xml', `<?xml version="1.0" encoding="UTF-8"?>${item}`)).toMatchObject({
      ...expected,
      ...more,
    });
  });

  test('NewsML-G2: the items of a message', async () => {
    const english = newsItem(`<inlineXML>${html(EN)}</inlineXML>`, '<provider literal="The Herald"/>');
    const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2023-03-15T12:00:00Z</sent></header><itemSet>${newsItem(nitf, '<provider literal="Le Courrier"/>')}${english}</itemSet></newsMessage>`;
    const { documents } = await read({ 'm.xml': message });
    expect(documents).toMatchObject([
      { id: 'm.xml/1', text: FRENCH, language: 'fr' },
      { id: 'm.xml/2', text: ENGLISH, language: 'en', publisher: 'The Herald' },
    ]);
  });

  test('NITF', async () => {
    const item = `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-5.dtd"><nitf xml:lang="fr"><head><title>Norvia</title><docdata><date.issue norm="20230314T091200+0100"/><doc.copyright holder="Le Courrier" year="2023"/></docdata></head>${nitfBody}</nitf>`;
    expect(await only('i.nitf', item)).toMatchObject({ ...expected, obtained: { format: 'nitf' } });
  });
});

describe('web archives', () => {
  const french = page(facts.title, '2023-03-14T09:12:00+01:00', FR);
  const bytes = Buffer.from(french);
  const info = warcRecord('warcinfo', 'software: StormCrawler 2.8\r\nformat: WARC File Format 1.0\r\n');
  const request = warcRecord('request', 'GET /fin HTTP/1.1\r\nHost: courrier.example\r\n\r\n');
  const metadata = warcRecord('metadata', 'fetchTimeMs: 112\r\n');
  const response = (body: string | Uint8Array, fields = {}, status = 'HTTP/1.1 200 OK') =>
    warcRecord('response', http(status, body, { 'Content-Type': 'text/html; charset=utf-8', ...fields }));
  const archive = (answer: Uint8Array) => [info, request, answer, metadata];
  const expected = { ...facts, dateSource: 'meta', obtained: { format: 'warc', encoding: 'utf-8', repairs: [] } };
  const chunked = { 'Transfer-Encoding': 'chunked' };
  test.each<readonly [string, Uint8Array] | readonly [string, Uint8Array, Document]>([
    ['as CC-NEWS writes them, encodings masked', response(bytes, { 'X-Crawler-Content-Encoding': 'gzip' })],
    // https://github.com/commoncrawl/news-crawl/issues/30
    [
      'as CC-NEWS wrote them before May 2019, encodings taken off but named',
      response(bytes, { 'Content-Encoding': 'gzip', ...chunked }),
    ],
    ['over HTTP/2 (commoncrawl/news-crawl#42)', response(bytes, {}, 'HTTP/2 200 ')],
    ['in chunks', response(inChunks(bytes, 300), chunked)],
    ['packed by gzip', response(gzipSync(bytes), { 'Content-Encoding': 'gzip' })],
    ['packed and in chunks', response(inChunks(gzipSync(bytes), 100), { 'content-encoding': 'GZIP', ...chunked })],
    ['packed by deflate', response(deflateSync(bytes), { 'Content-Encoding': 'deflate' })],
    ['packed by deflate without its head', response(deflateRawSync(bytes), { 'Content-Encoding': 'deflate' })],
    ['packed by brotli', response(brotliCompressSync(bytes), { 'Content-Encoding': 'br' })],
    ['without a type', warcRecord('response', http('HTTP/1.0 200', french, {}))],
    [
      'in an old encoding',
      response(Buffer.from(french.replace('utf-8', 'iso-8859-1').replaceAll('’', "'"), 'latin1'), {
        'Content-Type': 'text/html; charset=ISO-8859-1',
      }),
      { text: FRENCH.replaceAll('’', "'"), obtained: { encoding: 'windows-1252' } },
    ],
  ])('pages %s', async (_name, answer, more = {}) => {
    for (const [name, content] of [
      ['w.warc', Buffer.concat(archive(answer))],
      ['w.warc.gz', warcGz(archive(answer))],
      ['w.warc.gz', gzipSync(Buffer.concat(archive(answer)))],
    ] as const)
      expect(await only(name, content)).toMatchObject({ id: `${name}/3`, ...expected, ...more });
  });

  test('only pages that were answered are read; words of WET files and stored pages too', async () => {
    const wet = warcRecord('conversion', `${ENGLISH}\n`, 'https://herald.example/a', 'text/plain');
    const stored = warcRecord('resource', french, 'https://courrier.example/b', 'text/html');
    const others = [
      response(bytes, {}, 'HTTP/1.1 404 Not Found'),
      response('{}', { 'Content-Type': 'application/json' }),
      warcRecord('revisit', http('HTTP/1.1 200 OK', '')),
      warcRecord('response', '20230314\r\n127.0.0.1', 'dns:courrier.example', 'text/dns'),
      warcRecord('request', 'x'),
    ];
    const { documents, failures } = await read({ 'w.warc': Buffer.concat([...others, wet, stored]) });
    expect(documents.map(({ id, language, url }) => [id, language, url])).toEqual([
      ['w.warc/6', 'en', 'https://herald.example/a'],
      ['w.warc/7', 'fr', 'https://courrier.example/b'],
    ]);
    expect(failures).toEqual([]);
  });

  test('what stands between two records is passed over and told once', async () => {
    const broken = Buffer.concat([
      request,
      Buffer.from('rest of a page\nand more\n'),
      response(bytes),
      Buffer.from('x\n'),
      request,
    ]);
    const { documents, failures } = await read({ 'w.warc': broken });
    expect([documents.map(({ id }) => id), failures]).toEqual([['w.warc/2'], ['in/w.warc invalid-warc']]);
  });
});

describe('mail', () => {
  const head = `From: "Le Courrier" <lettre@courrier.example>\r\nTo: b@b.example\r\nSubject: =?UTF-8?Q?Norvia_quitte_Besan=C3=A7on?=\r\nDate: Tue, 14 Mar 2023 09:12:00 +0100\r\nMIME-Version: 1.0\r\n`;
  const quoted = (text: string) =>
    [...Buffer.from(text)]
      .map((byte) =>
        byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
      )
      .join('')
      .replace(/(?<line>[^\n]{60,72})(?=[a-z])/gu, '$<line>=\r\n');
  const expected = { ...facts, url: null, dateSource: 'mail', obtained: { format: 'mail' } };
  const plain = `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(FRENCH).replaceAll('\n\n', '\r\n\r\n')}\r\n`;
  const rich = `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`<html><body>${html(FR)}</body></html>`).toString('base64')}\r\n`;
  test.each([
    ['quoted-printable', `${head}${plain}`],
    ['markup alone', `${head}${rich}`],
    [
      'both',
      `${head}Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\n${plain}\r\n--b\r\n${rich}\r\n--b--\r\n`,
    ],
    [
      'a plain part that only points to the other',
      `${head}Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nView this message in your browser.\r\n--b\r\n${rich}\r\n--b--\r\n`,
    ],
    [
      'an attachment',
      `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n${plain}\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n--b--\r\n`,
    ],
    [
      'windows-1252',
      Buffer.from(
        `${head}Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${FRENCH.replaceAll('’', '\x92')}\r\n`,
        'latin1',
      ),
    ],
  ])('%s', async (_name, mail) => {
    const document = await only('m.eml', mail);
    expect(document).toMatchObject(expected);
  });
});

describe('texts', () => {
  const header = `Titre : ${facts.title}\nSource : ${facts.publisher}\nURL : ${facts.url}\nDate : 14 mars 2023\n\n`;
  test('plain, with header lines that stay in the text', async () => {
    const document = await only('a.txt', `${header}${FRENCH}`);
    expect(document).toMatchObject({ ...facts, text: `${header}${FRENCH}`, dateSource: 'header' });
  });
  test('Markdown with front matter, which does not', async () => {
    const matter = `---\ntitle: "${facts.title}"\ndate: 2023-03-14T09:12:00+01:00\npublisher: ${facts.publisher}\nurl: ${facts.url}\nlang: fr\n---\n`;
    expect(await only('a.md', matter + FRENCH)).toMatchObject({
      ...facts,
      dateSource: 'front-matter',
      obtained: { format: 'markdown' },
    });
  });
  test('HTML', async () => {
    expect(await only('a.html', page(facts.title, '2023-03-14', FR))).toMatchObject({
      ...facts,
      url: null,
      dateSource: 'meta',
      obtained: { format: 'html' },
    });
  });
});

describe('the way in', () => {
  const files: Tree = {
    'a.txt': FRENCH,
    'b.html': page('Fin', '2023-03-14', FR),
    'c.jsonl': `${JSON.stringify({ id: 'c', text: FRENCH })}\n`,
    'd.json': JSON.stringify({ text: FRENCH, title: 'Fin' }),
    'e.eml': `From: c@c.example\nSubject: Fin\nDate: Tue, 14 Mar 2023 09:12:00 +0100\n\n${FRENCH}\n`,
    'f.xml': `<rss><channel><title>C</title><item><title>Fin</title><description><![CDATA[${html(FR)}]]></description></item></channel></rss>`,
    'g.warc': warcRecord('response', http('HTTP/1.1 200 OK', page('Fin', '2023-03-14', FR))),
  };
  const bytesOf = (name: string): Uint8Array => Buffer.from(files[name] ?? '');

  test('a folder of all kinds, with folders in it, and each of them packed', async () => {
    const packed = Object.fromEntries(Object.keys(files).map((name) => [`x/${name}.gz`, gzipSync(bytesOf(name))]));
    const { documents, failures } = await run({
      ...files,
      ...packed,
      'x/de.txt': GERMAN,
      'x/c.jsonl.gz': gzipSync(JSON.stringify({ text: FRENCH })),
    });
    expect(failures).toEqual([]);
    expect(documents.map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
      'g.warc/1',
      'x/a',
      'x/b',
      'x/c.jsonl.gz/1',
      'x/d',
      'x/de',
      'x/e',
      'x/f',
      'x/g.warc.gz/1',
    ]);
    for (const { id, text, language } of documents)
      expect([id, language, text]).toEqual(id === 'x/de' ? [id, 'de', GERMAN] : [id, 'fr', FRENCH]);
  });

  test.each(Object.keys(files))('standard input, packed or not: %s', async (name) => {
    for (const bytes of [bytesOf(name), gzipSync(bytesOf(name))]) {
      const { documents, failures } = await run({}, [], ['-'], [bytes.subarray(0, 3), bytes.subarray(3)]);
      expect([documents.map(({ text }) => text), failures]).toEqual([[FRENCH], []]);
      expect(documents[0]?.path).toMatch(/^stdin(?::1)?$/u);
    }
  });

  test('the sidecar beside a single file, whatever way its path goes', async () => {
    const tree = {
      'a.txt': FRENCH,
      'x/b.txt': ENGLISH,
      'articles.csv': 'file,date,publisher\na.txt,2023-03-14,Le Courrier\n',
    };
    for (const path of ['in/a.txt', 'in/x/../a.txt', './in/./a.txt', 'in//a.txt']) {
      const { documents, failures } = await run(tree, [], [path]);
      expect([documents, failures]).toMatchObject([
        [{ date: '2023-03-14', dateSource: 'sidecar', publisher: 'Le Courrier' }],
        [],
      ]);
    }
  });

  test.each(Object.keys(files))('a single file: %s', async (name) => {
    const { documents } = await run(files, [], [`in/${name}`]);
    expect(documents.map(({ text }) => text)).toEqual([FRENCH]);
  });
});
