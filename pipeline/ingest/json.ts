import { dayAfter } from './dates.ts';
import { declaredLanguage, digest, draft, type Origin } from './draft.ts';
import { type FieldMap, fieldsOf, isRecord } from './fields.ts';
import { publicationDate } from './partial-date.ts';
import { forEach } from './sidecar.ts';
import { type Found, failed, failure } from './source.ts';

type Mapping = { readonly fields: FieldMap; readonly format: string; readonly encoding: string };

/** The article of one record, by the mapping of fields, or the row that says what it lacks. */
export async function recordFound(value: unknown, origin: Origin, mapping: Mapping): Promise<Found> {
  const { path } = origin;
  if (!isRecord(value)) return failed(path, 'invalid-record', 'it is no object');
  const inner = isRecord(value._source) ? { ...value._source, id: value._id } : value;
  const field = fieldsOf(inner, mapping.fields);
  const plain = field('text');
  const markup = plain === null || looksLikeMarkup(plain) ? (plain ?? field('html')) : null;
  if (plain === null && markup === null) {
    const empty = mapping.fields.text.some(
      (name) => inner[name] === '' || (typeof inner[name] === 'string' && inner[name].trim() === ''),
    );
    return empty
      ? failed(path, 'empty', 'there is no text in it')
      : failed(path, 'invalid-record', 'no field of it holds a text');
  }
  const fetched = day(field('fetched'));
  const latest = fetched === null ? origin.latest : dayAfter(fetched);
  const facts = describe(field, path);
  const record = (text: string): Found =>
    draft(
      { ...origin, latest },
      { ...facts, text, language: declaredLanguage(facts.language, text), obtained: mapping },
    );
  if (markup === null) return record(plain ?? '');
  const { readPage, wordsOfMarkup } = await import('./html/index.ts');
  if (!/<(?:html|head|body)[\s>]/iu.test(markup)) {
    return record(await wordsOfMarkup(markup));
  }
  return readPage(markup, { ...origin, latest }, { ...mapping, url: facts.url, stated: facts });
}

const looksLikeMarkup = (text: string): boolean =>
  /<(?:p|div|br|html|body|article|h[1-6])\b[^<>]*>/iu.test(text.slice(0, 20_000));

const day = (written: string | null): string | null =>
  written === null ? null : (publicationDate(written)?.date ?? null);

function describe(field: ReturnType<typeof fieldsOf>, path: string) {
  const written = field('date');
  const stated = written === null ? undefined : publicationDate(written);
  return {
    id: field('id'),
    title: field('title'),
    publisher: field('publisher'),
    url: field('url'),
    language: field('language'),
    dates: [['record', stated] as const],
    failures:
      written !== null && stated === undefined
        ? [failure(path, 'bad-date', `"${written.slice(0, 80)}" is no date`)]
        : [],
  };
}

/** Names under which a file of JSON holds its list of articles: news APIs, feeds, search engines, spiders. */
const LISTS = [
  'articles',
  'items',
  'results',
  'documents',
  'docs',
  'data',
  'hits',
  'response',
  'entries',
  'news',
  'stories',
  'records',
];
const DEEPEST = 4;

/** Reads a file of JSON: one article, a list of them, or an object that holds the list. */
export async function readJson(text: string, origin: Origin, mapping: Mapping): Promise<readonly Found[]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [failed(origin.path, 'invalid-json', 'it is no JSON')];
  }
  const records = listIn(value, mapping.fields, 0);
  if (records === undefined)
    return [await recordFound(value, { ...origin }, { ...mapping, fields: { ...mapping.fields, id: [] } })];
  if (records.length === 0) return [failed(origin.path, 'empty', 'there is no record in it')];
  const found: Found[] = [];
  for (const [index, record] of records.entries()) {
    const number = index + 1;
    const place = { folder: origin.place.folder, path: `${origin.place.path}/${number}` };
    const path = `${origin.path}:${number}`;
    const sha256 = digestOf(record);
    found.push(
      sha256 === undefined
        ? failed(path, 'invalid-record', 'its values are nested too deep')
        : await recordFound(record, { ...origin, note: forEach(origin.note), place, sha256, path }, mapping),
    );
  }
  return found;
}

/** The digest of a record as JSON; undefined for one that is nested deeper than can be written. */
function digestOf(record: unknown): string | undefined {
  try {
    return digest(Buffer.from(JSON.stringify(record)));
  } catch {
    return undefined;
  }
}

function listIn(value: unknown, fields: FieldMap, depth: number): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isRecord(value) || depth > DEEPEST) return undefined;
  const field = fieldsOf(value, fields);
  if (field('html') !== null || (field('text') !== null && field('title') !== null)) return undefined;
  for (const name of LISTS) {
    const list = listIn(value[name], fields, depth + 1);
    if (list?.every(isRecord)) return list;
  }
  return undefined;
}
