/** A field of an article as Recoupe names it. */
export type FieldName = 'id' | 'text' | 'html' | 'title' | 'date' | 'publisher' | 'url' | 'language' | 'fetched';

/** Where records hold a field: names, or dotted paths, the first that is filled wins. */
export type FieldMap = Readonly<Record<FieldName, readonly string[]>>;

/**
 * Where scrapers leave the fields of an article. trafilatura: `text`, `raw_text`, `source` (the address), `hostname`,
 * `source-hostname`, `filedate`; newspaper4k: `publish_date`, `meta_site_name`, `canonical_link`, `meta_lang`; news-please:
 * `maintext`, `date_publish`, `source_domain`, `date_download`; schema.org, news APIs, JSON Feed and spiders: the rest.
 * Names are compared without regard to capitals.
 */
export const FIELDS: FieldMap = {
  id: ['id'],
  text: [
    'maintext',
    'text',
    'articleBody',
    'article_body',
    'article_text',
    'fulltext',
    'full_text',
    'body',
    'content',
    'content_text',
    'raw_text',
    'main_text',
    'cleaned_text',
    'article',
    'contenu',
    'texte',
  ],
  html: ['html', 'raw_html', 'article_html', 'content_html', 'body_html', 'bodyHtml', 'page_html'],
  title: ['title', 'headline', 'heading', 'titre', 'title_page', 'title_rss', 'name'],
  date: [
    'date',
    'date_publish',
    'publish_date',
    'publishedAt',
    'published_at',
    'date_published',
    'datePublished',
    'published',
    'published_date',
    'published_time',
    'publish_time',
    'publication_date',
    'publicationDate',
    'pubDate',
    'pub_date',
    'pubdate',
    'webPublicationDate',
    'firstPublished',
    'posted_at',
    'timestamp',
    'created_at',
    'date_publication',
  ],
  publisher: [
    'publisher.name',
    'publisher',
    'source.name',
    'source.title',
    'sitename',
    'site_name',
    'meta_site_name',
    'source-hostname',
    'hostname',
    'source_domain',
    'source_name',
    'source',
    'site',
    'outlet',
    'media',
    'domain',
    'newspaper',
  ],
  url: [
    'url',
    'link',
    'canonical_link',
    'canonical',
    'canonical_url',
    'webUrl',
    'permalink',
    'source',
    'source_url',
    'uri',
    'requested_url',
    'original_url',
  ],
  language: ['language', 'lang', 'inLanguage', 'meta_lang', 'langue'],
  fetched: [
    'date_download',
    'filedate',
    'fetched_at',
    'fetched',
    'retrieved_at',
    'crawled_at',
    'scraped_at',
    'download_date',
    'crawl_time',
    'crawl_date',
    'scrape_date',
  ],
};

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads fields of one record. Each object of it is gone through once, whatever the number of its keys and of our names. */
export function fieldsOf(record: Row, map: FieldMap): (field: FieldName) => string | null {
  const byName = new Map<Row, ReadonlyMap<string, unknown>>();
  const names = new Set(Object.values(map).flatMap((paths) => paths.flatMap((path) => path.toLowerCase().split('.'))));
  const heldBy = (row: Row, name: string): unknown => {
    if (Object.hasOwn(row, name)) return row[name];
    const known = byName.get(row) ?? lowered(row, names);
    byName.set(row, known);
    return known.get(name.toLowerCase());
  };
  const at = (value: unknown, path: readonly string[]): unknown =>
    path.reduce((held, name) => (isRow(held) ? heldBy(held, name) : undefined), value);
  return (field) => {
    for (const path of map[field]) {
      const value = written(Object.hasOwn(record, path) ? record[path] : at(record, path.split('.')));
      if (value !== null && fits(field, value)) return value;
    }
    return null;
  };
}

/** The values of the keys that bear one of the names, capitals aside; the first where two do. */
function lowered(row: Row, names: ReadonlySet<string>): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const key in row) {
    const name = key.toLowerCase();
    if (names.has(name) && !values.has(name)) values.set(name, row[key]);
  }
  return values;
}

/** What programs write for nothing: `str(None)` of Python, `NaT` of pandas. */
const NOTHING = /^\s*(?:none|null|nil|nan|nat|n\/a|undefined|unknown|-)?\s*$/iu;

/** "source" is an address in trafilatura and a name elsewhere: an address is no publisher, and a name no address. */
function fits(field: FieldName, value: string): boolean {
  if (field === 'text' || field === 'html') return true;
  if (NOTHING.test(value)) return false;
  return field === 'url' ? ADDRESS.test(value) : field === 'publisher' ? !ADDRESS.test(value) : true;
}
const ADDRESS = /^https?:\/\//iu;

function written(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string'))
    return value.join('\n\n');
  return null;
}

/** The mapping with names of the user's before ours. */
export const withFields = (own: Partial<FieldMap>): FieldMap => ({
  id: [...(own.id ?? []), ...FIELDS.id],
  text: [...(own.text ?? []), ...FIELDS.text],
  html: own.html ?? FIELDS.html,
  title: [...(own.title ?? []), ...FIELDS.title],
  date: [...(own.date ?? []), ...FIELDS.date],
  publisher: [...(own.publisher ?? []), ...FIELDS.publisher],
  url: [...(own.url ?? []), ...FIELDS.url],
  language: [...(own.language ?? []), ...FIELDS.language],
  fetched: [...(own.fetched ?? []), ...FIELDS.fetched],
});

/** Whether a value may hold articles: an object. */
export const isRecord = isRow;
