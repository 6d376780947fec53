import type { Dataset, EventRow } from '../model/dataset.ts';
import { amount as amountShape } from '../model/event.ts';
import { interval, relation } from '../model/mention.ts';
import { writeAmount, writeInterval } from '../notation.ts';
import type { Score } from './compare.ts';
import { locate } from './compare.ts';
import type { Story } from './story.ts';

/** What came of the entries of one story: the differences in words, and how many of the links hold. */
export type StoryResult = { readonly lines: readonly string[]; readonly score: Score };

const intervalShape = interval.extend({ relation: relation.optional() });

type StoryEvent = Story['events'][number];
type Place = { readonly file: string; readonly at?: number | undefined; readonly words: string };

/** Compares the dataset of the articles of a story (document ids are the names of the files) with its truth. */
export function compareStory(truth: Story, dataset: Dataset): StoryResult {
  const texts = new Map(dataset.texts.map(({ id, text }) => [id, text]));
  const events = clustersOf(
    dataset.events.flatMap((row) => row.mentions.map((mention) => ({ ...mention, row: row.id }))),
  );
  const quotes = clustersOf(
    dataset.quotes.flatMap((row) =>
      row.utterances.map(({ document, content }) => ({ document, ...content, row: row.id })),
    ),
  );
  const eventPlaces = truth.events.map(({ mentions }) =>
    mentions.map(({ trigger, ...place }) => ({ ...place, words: trigger })),
  );
  const quotePlaces = truth.quotes.map(({ utterances }) =>
    utterances.map(({ text, ...place }) => ({ ...place, words: text })),
  );
  const eventRows = one(eventPlaces, texts, events);
  const quoteRows = one(quotePlaces, texts, quotes);
  const judged = [
    ...truth.events.map((entry, index) => {
      const { row, faults } = eventRows[index] ?? LOST;
      const found = dataset.events.find(({ id }) => id === row);
      return {
        name: nameOf(eventPlaces[index]),
        missing: entry.missing,
        faults: [...faults, ...fieldFaults(entry, found)],
      };
    }),
    ...truth.quotes.map((entry, index) => {
      const { row, faults } = quoteRows[index] ?? LOST;
      const speaker = dataset.quotes.find(({ id }) => id === row)?.speaker?.name ?? 'nobody';
      const wrong = row !== undefined && entry.speaker !== undefined && entry.speaker !== speaker;
      const more = wrong ? [`the speaker is ${speaker}; true is ${entry.speaker}`] : [];
      return { name: nameOf(quotePlaces[index]), missing: entry.missing, faults: [...faults, ...more] };
    }),
    ...entityFaults('organization', truth.organizations, dataset.organizations),
    ...entityFaults('person', truth.persons, dataset.persons),
  ];
  const right = judged.filter(({ faults }) => faults.length === 0).length;
  return { lines: judged.flatMap(words), score: { true: judged.length, found: judged.length, right } };
}

type Judged = { readonly name: string; readonly missing?: string | undefined; readonly faults: readonly string[] };

function words({ name, missing, faults }: Judged): readonly string[] {
  if (missing === '?') return [`  fault ${name}: is not judged yet: "?"`];
  if (missing === undefined) return faults.map((fault) => `  loss  ${name}: ${fault}`);
  return faults.length > 0 ? [] : [`  gain  ${name}: holds now, take off its mark "missing"`];
}

const nameOf = (places: readonly Place[] | undefined): string =>
  (places ?? []).map(({ file, words: said }) => `${file} “${said}”`).join(' = ');

type Cluster = { readonly document: string; readonly start: number; readonly end: number; readonly row: string };

const clustersOf = (mentions: readonly Cluster[]): ReadonlyMap<string, string> =>
  new Map(mentions.map(({ document, start, end, row }) => [`${document} ${start}-${end}`, row]));

type One = { readonly row: string | undefined; readonly faults: readonly string[] };
const LOST: One = { row: undefined, faults: [] };

/** For each entry the row that holds all of its places; faults where one is not found, or where two rows or entries meet. */
function one(
  entries: readonly (readonly Place[])[],
  texts: ReadonlyMap<string, string>,
  clusters: ReadonlyMap<string, string>,
): readonly One[] {
  const rows = entries.map((places) =>
    places.map((place) => {
      const text = texts.get(place.file);
      if (text === undefined) return { fault: `there is no file ${place.file}.txt` };
      const span = locate(text, place.words, place.at);
      if (typeof span === 'string') return { fault: `${place.file}: ${span}` };
      const row = clusters.get(`${place.file} ${span.start}-${span.end}`);
      return row === undefined ? { fault: `${place.file} “${place.words}” is not found` } : { row };
    }),
  );
  return rows.map((found, index) => {
    const faults = found.flatMap(({ fault }) => fault ?? []);
    const ids = new Set(found.flatMap(({ row }) => row ?? []));
    if (ids.size > 1) faults.push(`is ${ids.size} rows and not one`);
    const others = rows.filter(
      (other, at) => at !== index && other.some(({ row }) => row !== undefined && ids.has(row)),
    );
    if (others.length > 0) faults.push('is one row with another entry, and must stay apart');
    return { row: [...ids][0], faults };
  });
}

/** The fields that the truth gives beside those of the row. */
function fieldFaults(truth: StoryEvent, row: EventRow | undefined): readonly string[] {
  if (!row) return [];
  const faults: string[] = [];
  const compare = (field: string, expected: string | null | undefined, found: string | null | undefined) => {
    if (expected !== undefined && (expected ?? 'none') !== (found ?? 'none'))
      faults.push(`${field} is ${found ?? 'none'}; true is ${expected ?? 'none'}`);
  };
  compare('type', truth.type, row.type);
  compare('modality', truth.modality, row.modality);
  compare('date', truth.date, row.date && writeInterval(row.date));
  compare('announced', truth.announced, row.announced && writeInterval(row.announced));
  compare('amount', truth.amount, row.amount && writeAmount(row.amount));
  const sorted = (list: readonly string[] | undefined) => list && [...list].sort().join(', ');
  compare(
    'participants',
    sorted(truth.participants),
    sorted(row.participants.map(({ role, name }) => `${role}=${name}`)),
  );
  compare(
    'conflicts',
    sorted(truth.conflicts?.map(({ field, values, chosen }) => conflictText(field, values, chosen))),
    sorted(
      row.conflicts.map(({ field, values, chosen }) => {
        const asked = truth.conflicts?.find((conflict) => conflict.field === field)?.chosen !== undefined;
        return conflictText(
          field,
          [...new Set(values.map(({ value }) => written(value)))],
          asked ? written(chosen) : undefined,
        );
      }),
    ),
  );
  return faults;
}

const conflictText = (field: string, values: readonly string[], chosen: string | undefined): string =>
  `${field} ${[...values].sort().join(' | ')}${chosen === undefined ? '' : ` → ${chosen}`}`;

/** A value of a conflict in the notation of the entries: an amount, an interval, a name, or as it is. */
function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const amount = amountShape.safeParse(value);
  if (amount.success) return writeAmount(amount.data);
  const dates = intervalShape.safeParse(value);
  if (dates.success) return writeInterval(dates.data);
  return 'name' in value ? String(value.name) : JSON.stringify(value);
}

type EntityRow = { readonly name: string; readonly documents: readonly string[] };

function entityFaults(kind: string, truth: Story['organizations'], rows: readonly EntityRow[]): readonly Judged[] {
  return truth.map(({ name, files, missing }) => {
    const named = rows.filter((row) => row.name === name);
    const documents = named.map((row) => [...row.documents].sort().join(', '));
    const right = documents.length === 1 && documents[0] === [...files].sort().join(', ');
    const found = documents.length === 0 ? 'no row' : documents.map((list) => `a row in ${list}`).join(' and ');
    return {
      name: `${kind} ${name}`,
      missing,
      faults: right ? [] : [`is ${found}; true is one in ${files.join(', ')}`],
    };
  });
}
