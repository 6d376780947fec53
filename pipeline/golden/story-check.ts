import type { Dataset, EventRow } from '../model/dataset.ts';
import { amount as amountShape, quantity as quantityShape } from '../model/event.ts';
import { interval, relation } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { writeAmount, writeInterval, writeQuantity } from '../notation.ts';
import { locate, NAMED, type Score } from './compare.ts';
import type { Story } from './story.ts';
import { mostOf, participantsOf, type StoryMeasure, storyScores } from './story-score.ts';

/** An entry beside its faults of today; `known` are those that the truth lists. */
type Judged = {
  readonly name: string;
  readonly known: readonly string[] | undefined;
  readonly faults: readonly string[];
};

/** What came of one story: the differences in words, the scores, and the truth with the faults of today. */
export type StoryResult = {
  readonly lines: readonly string[];
  readonly scores: Readonly<Record<'stories' | StoryMeasure, Score>>;
  readonly rewritten: Story;
};

const intervalShape = interval.extend({ relation: relation.optional() });

type StoryEvent = Story['events'][number];
type Place = { readonly file: string; readonly at?: number | undefined; readonly words: string };

/** Compares the dataset of the articles of a story (document ids are the names of the files) with its truth. */
export function compareStory(truth: Story, dataset: Dataset): StoryResult {
  const texts = new Map(dataset.texts.map(({ id, text }) => [id, text]));
  const events = overlapping(
    dataset.events.flatMap((row) => row.mentions.map((mention) => ({ ...mention, row: row.id }))),
  );
  const quotes = exactly(
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
  const eventRows = placesIn(eventPlaces, texts, events);
  const quoteRows = placesIn(quotePlaces, texts, quotes);
  const rows = new Map(dataset.events.map((row) => [row.id, row]));
  const placed = eventRows.flatMap((found, entry) => found.map(({ row }) => ({ entry, row })));
  const judgedEvents = truth.events.map((entry, index) => ({
    name: nameOf(eventPlaces[index]),
    known: entry.faults,
    faults: [...placeFaults(eventRows, index), ...fieldFaults(entry, rows.get(mostOf(placed, index) ?? ''))],
  }));
  const judgedQuotes = truth.quotes.map((entry, index) => {
    const id = quoteRows[index]?.find(({ row }) => row !== undefined)?.row;
    const speaker = dataset.quotes.find((row) => row.id === id)?.speaker?.name ?? 'nobody';
    const wrong = id !== undefined && entry.speaker !== undefined && entry.speaker !== speaker;
    const more = wrong ? [`the speaker is ${speaker}; true is ${entry.speaker}`] : [];
    return {
      name: nameOf(quotePlaces[index]),
      known: entry.faults,
      faults: [...placeFaults(quoteRows, index), ...more],
    };
  });
  const judgedOrganizations = entityFaults('organization', truth.organizations, dataset.organizations);
  const judgedPersons = entityFaults('person', truth.persons, dataset.persons);
  const judged = [...judgedEvents, ...judgedQuotes, ...judgedOrganizations, ...judgedPersons];
  const right = judged.filter(({ faults }) => faults.length === 0).length;
  return {
    lines: judged.flatMap(words),
    scores: {
      stories: { true: judged.length, found: judged.length, right },
      ...storyScores(truth.events, placed, rows),
    },
    rewritten: {
      ...truth,
      events: withFaults(truth.events, judgedEvents),
      quotes: withFaults(truth.quotes, judgedQuotes),
      organizations: withFaults(truth.organizations, judgedOrganizations),
      persons: withFaults(truth.persons, judgedPersons),
    },
  };
}

type WithFaults<Item> = Omit<Item, 'faults'> & { faults?: string[] };

function withFaults<Item extends { faults?: string[] | undefined }>(
  entries: readonly Item[],
  judged: readonly Judged[],
): WithFaults<Item>[] {
  return entries.map(({ faults: _known, ...entry }, index) => {
    const faults = judged[index]?.faults ?? [];
    return { ...entry, ...(faults.length > 0 ? { faults: [...faults] } : {}) };
  });
}

function words({ name, known = [], faults }: Judged): readonly string[] {
  return [
    ...faults.filter((fault) => !known.includes(fault)).map((fault) => `  loss  ${name}: ${fault}`),
    ...known.filter((fault) => !faults.includes(fault)).map((fault) => `  gain  ${name}: no longer: ${fault}`),
  ];
}

const nameOf = (places: readonly Place[] | undefined): string =>
  (places ?? []).map(({ file, words: said }) => `${file} “${said}”`).join(' = ');

type Cluster = { readonly document: string; readonly start: number; readonly end: number; readonly row: string };

/** The row that holds a span of a file. */
type Rows = (file: string, span: Span) => string | undefined;

const spanned = ({ start, end }: Span): string => `${start}-${end}`;

/** The row with exactly this span: a statement is its words. */
const exactly =
  (clusters: readonly Cluster[]): Rows =>
  (file, span) =>
    clusters.find((one) => one.document === file && spanned(one) === spanned(span))?.row;

/** The row of the mention that shares most characters with a span ("présenté sa démission" is found as "démission"). */
const overlapping =
  (clusters: readonly Cluster[]): Rows =>
  (file, span) => {
    let best: { readonly row: string; readonly shared: number } | undefined;
    for (const { document, start, end, row } of clusters) {
      const shared = document === file ? Math.min(end, span.end) - Math.max(start, span.start) : 0;
      if (shared > (best?.shared ?? 0)) best = { row, shared };
    }
    return best?.row;
  };

type FoundPlace = { readonly row?: string; readonly fault?: string };

/** For each place of each entry the row that holds it, or why none does. */
function placesIn(
  entries: readonly (readonly Place[])[],
  texts: ReadonlyMap<string, string>,
  rowOf: Rows,
): readonly (readonly FoundPlace[])[] {
  return entries.map((places) =>
    places.map((place) => {
      const text = texts.get(place.file);
      if (text === undefined) return { fault: `there is no file ${place.file}.txt` };
      const span = locate(text, place.words, place.at);
      if (typeof span === 'string') return { fault: `${place.file}: ${span}` };
      const row = rowOf(place.file, span);
      const at = place.at === undefined ? '' : ` at ${place.at}`;
      return row === undefined ? { fault: `${place.file} “${place.words}”${at} is not found` } : { row };
    }),
  );
}

/** What is wrong with where an entry's places are: one is not found, or two rows or entries meet. */
function placeFaults(entries: readonly (readonly FoundPlace[])[], index: number): readonly string[] {
  const found = entries[index] ?? [];
  const faults = found.flatMap(({ fault }) => fault ?? []);
  const ids = new Set(found.flatMap(({ row }) => row ?? []));
  if (ids.size > 1) faults.push(`is ${ids.size} rows and not one`);
  const meets = (other: readonly FoundPlace[]) => other.some(({ row }) => row !== undefined && ids.has(row));
  if (entries.some((other, at) => at !== index && meets(other)))
    faults.push('is one row with another entry, and must stay apart');
  return faults;
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
  compare('place', truth.place, row.place);
  compare('quantity', truth.quantity, row.quantity && writeQuantity(row.quantity));
  const sorted = (list: readonly string[] | undefined) => list && [...list].sort().join(', ');
  compare(
    'participants',
    sorted(truth.participants),
    sorted(participantsOf(row).filter((one) => truth.participants?.includes(one) || NAMED.test(one))),
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

/** A value of a conflict in the notation of the entries: an amount, a quantity, an interval, a name, or as it is. */
function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const counted = quantityShape.safeParse(value);
  if (counted.success) return writeQuantity(counted.data);
  const amount = amountShape.safeParse(value);
  if (amount.success) return writeAmount(amount.data);
  const dates = intervalShape.safeParse(value);
  if (dates.success) return writeInterval(dates.data);
  return 'name' in value ? String(value.name) : JSON.stringify(value);
}

type EntityRow = { readonly name: string; readonly documents: readonly string[] };

function entityFaults(kind: string, truth: Story['organizations'], rows: readonly EntityRow[]): readonly Judged[] {
  return truth.map(({ name, files, faults }) => {
    const named = rows.filter((row) => row.name === name);
    const documents = named.map((row) => [...row.documents].sort().join(', '));
    const right = documents.length === 1 && documents[0] === [...files].sort().join(', ');
    const found = documents.length === 0 ? 'no row' : documents.map((list) => `a row in ${list}`).join(' and ');
    return {
      name: `${kind} ${name}`,
      known: faults,
      faults: right ? [] : [`is ${found}; true is one in ${files.join(', ')}`],
    };
  });
}
