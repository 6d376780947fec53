import { reasonOf } from '../bytes.ts';
import type { Context } from '../context.ts';
import { dayAfter } from '../dates.ts';
import { decode } from '../decode.ts';
import { digest, draft, type Origin } from '../draft.ts';
import type { FoundFile } from '../find.ts';
import { charsetOf } from '../html/charset.ts';
import { readPage } from '../html/index.ts';
import { Truncated } from '../open.ts';
import { publicationDate } from '../partial-date.ts';
import { forEach } from '../sidecar.ts';
import { type Found, failed } from '../source.ts';
import type { Headers } from './headers.ts';
import { answerOf } from './http.ts';
import { type Break, recordsOf, type WarcRecord } from './records.ts';

/**
 * Reads a web archive, a record at a time: pages that were answered with 200, and their words where it holds those
 * (WET). Whatever breaks it gives one row for all of the file, and the records that are whole are read.
 */
export async function* readWarc(
  file: FoundFile,
  chunks: AsyncIterable<Uint8Array>,
  context: Context,
): AsyncGenerator<Found> {
  let records = 0;
  let pages = 0;
  let first: Break | undefined;
  try {
    for await (const item of recordsOf(chunks, isWanted, context.limit)) {
      if ('broken' in item) {
        first = item.broken === 'truncated' ? item : (first ?? item);
        continue;
      }
      records++;
      const found = await pageFound(item, file, context);
      if (found === undefined) continue;
      pages++;
      yield found;
    }
  } catch (error) {
    if (error instanceof Truncated) first = { after: records, broken: 'truncated' };
    else {
      yield failed(file.path, 'unreadable', reasonOf(error));
      return;
    }
  }
  if (first) yield brokenRow(file.path, records, first);
  else if (records === 0) yield failed(file.path, 'invalid-warc', 'there is no record in it');
  else if (pages === 0) yield failed(file.path, 'no-article', 'none of its records is a page');
}

function brokenRow(path: string, records: number, { after, broken }: Break): Found {
  const where = after === 0 ? 'before its first record ends' : `after record ${after}`;
  if (broken === 'truncated') return failed(path, 'truncated', `its data stop early or are damaged, ${where}`);
  return records === 0
    ? failed(path, 'invalid-warc', 'there is no record in it')
    : failed(path, 'invalid-warc', `what stands ${where} is no record`);
}

/** Whether the record may hold an article: not requests, images, facts about the crawl. */
function isWanted(headers: Headers): boolean {
  const type = headers.get('content-type') ?? '';
  switch (headers.get('warc-type')) {
    case 'response':
      return /^application\/https?\b/iu.test(type);
    case 'resource':
      return /html/iu.test(type);
    case 'conversion':
      return /^text\/plain/iu.test(type);
    default:
      return false;
  }
}

/** The article of a record that is wanted; undefined for answers that are no pages. */
async function pageFound(
  { number, headers, block }: WarcRecord,
  file: FoundFile,
  context: Context,
): Promise<Found | undefined> {
  if (block === 'unwanted') return undefined;
  const path = `${file.path}:${number}`;
  const tooLarge = failed(path, 'too-large', `the record is larger than ${context.limit} bytes`);
  if (block === 'too-large') return tooLarge;
  const isAnswer = headers.get('warc-type') === 'response';
  const answer = isAnswer ? answerOf(block, context.limit) : undefined;
  if (answer === 'too-large') return tooLarge;
  const served = answer?.headers.get('content-type') ?? headers.get('warc-identified-payload-type');
  if (isAnswer && (answer?.status !== 200 || (served !== undefined && !/html/iu.test(served)))) return undefined;
  const bytes = answer?.body ?? block;
  const fetched = publicationDate(headers.get('warc-date') ?? '')?.date;
  const origin: Origin = {
    path,
    place: { folder: file.place.folder, path: `${file.place.path}/${number}` },
    sha256: digest(bytes),
    note: forEach(context.noteOf(file.location)),
    latest: fetched === undefined ? context.latest : dayAfter(fetched),
  };
  const url = headers.get('warc-target-uri')?.replace(/^<(?<url>.*)>$/u, '$<url>') ?? null;
  const decoded = await decode(bytes, charsetOf(bytes, served ?? headers.get('content-type') ?? null));
  if ('code' in decoded) return failed(path, decoded.code, decoded.what);
  const { text, encoding } = decoded;
  if (headers.get('warc-type') === 'conversion')
    return draft(origin, { text, url, dates: [], obtained: { format: 'warc', encoding } });
  return readPage(text, origin, { url, encoding, format: 'warc' });
}
