import type { DocumentRow, EventRow, OrganizationRow, PersonRow, QuoteRow } from '../model/dataset.ts';
import { writeAmount, writeInterval } from '../notation.ts';

/** What differs in one field of a row: a value, or what came into a list and what left it. */
export type Change = {
  readonly field: string;
  readonly words: string;
} & (
  | { readonly before: unknown; readonly after: unknown }
  | { readonly added: readonly unknown[]; readonly removed: readonly unknown[] }
);

/** How a field is compared: null when the two rows agree in it. */
export type Field<Row> = { readonly field: string; readonly compare: (before: Row, after: Row) => Change | null };

/** Items of a list that are said in words; of more only the number. */
const FEW = 4;
const LONGEST = 60;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Words in marks, cut when they are many. */
export const cited = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ');
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/u, '')}…` : line}”`;
};

function value<Row, Value>(
  field: string,
  read: (row: Row) => Value | null | undefined,
  write: (one: Value) => string,
): Field<Row> {
  const say = (one: Value | null | undefined) => (one === null || one === undefined ? 'none' : write(one));
  return {
    field,
    compare: (a, b) => {
      const [before, after] = [read(a) ?? null, read(b) ?? null];
      return same(before, after) ? null : { field, before, after, words: `${field} ${say(before)} → ${say(after)}` };
    },
  };
}

function list<Row, Item>(
  field: string,
  read: (row: Row) => readonly Item[],
  write: (item: Item) => string,
): Field<Row> {
  const without = (items: readonly Item[], others: readonly Item[]) => {
    const known = new Set(others.map((other) => JSON.stringify(other)));
    return items.filter((item) => !known.has(JSON.stringify(item)));
  };
  const say = (sign: string, items: readonly Item[]) => [
    ...items.slice(0, FEW).map((item) => `${sign} ${write(item)}`),
    ...(items.length > FEW ? [`${sign} ${items.length - FEW} more`] : []),
  ];
  return {
    field,
    compare: (a, b) => {
      const [added, removed] = [without(read(b), read(a)), without(read(a), read(b))];
      if (added.length + removed.length === 0) return null;
      return { field, added, removed, words: `${field} ${[...say('+', added), ...say('−', removed)].join(', ')}` };
    },
  };
}

const plain = (one: string | number): string => String(one);

const writeDate = (date: NonNullable<EventRow['date']>): string =>
  `${writeInterval(date)}${date.certainty === 'implied' ? ' (implied)' : ''}`;

/** A value of a conflict: its own words, or its JSON. */
const writeUnknown = (one: unknown): string => (typeof one === 'string' ? one : JSON.stringify(one));

const writeConflict = ({ field, values }: EventRow['conflicts'][number]): string =>
  `${field} (${[...new Set(values.map((one) => writeUnknown(one.value)))].join(' | ')})`;

/** A speaker or a participant by name. */
const nameOf = ({ name }: { readonly name: string | null }): string => name ?? 'nobody';

/** The fields of an event, in the order of its table. */
export const EVENT_FIELDS: readonly Field<EventRow>[] = [
  value('type', ({ type }) => type, plain),
  value('modality', ({ modality }) => modality, plain),
  value('date', ({ date }) => date, writeDate),
  value('announced', ({ announced }) => announced, writeInterval),
  list(
    'participants',
    ({ participants }) => participants,
    ({ role, name }) => `${name} (${role})`,
  ),
  value('amount', ({ amount }) => amount, writeAmount),
  value('place', ({ place }) => place, plain),
  value(
    'quantity',
    ({ quantity }) => quantity,
    (one) => `${one.value} ${one.unit}`,
  ),
  list('documents', ({ documents }) => documents, plain),
  value('witnesses', ({ witnesses }) => witnesses, plain),
  list(
    'mentions',
    ({ mentions }) => mentions,
    ({ text, document }) => `${cited(text)} in ${document}`,
  ),
  list('quotes', ({ quotes }) => quotes, plain),
  list('conflicts', ({ conflicts }) => conflicts, writeConflict),
  list(
    'related',
    ({ related }) => related,
    ({ relation, id }) => `${relation} ${id}`,
  ),
];

/** The fields of an organization, in the order of its table. */
export const ORGANIZATION_FIELDS: readonly Field<OrganizationRow>[] = [
  value('name', ({ name }) => name, plain),
  value('kind', ({ kind }) => kind, plain),
  value('wikidata', ({ wikidata }) => wikidata, plain),
  list('aliases', ({ aliases }) => aliases, cited),
  list('parents', ({ parents }) => parents, nameOf),
  list('documents', ({ documents }) => documents, plain),
  value('mentions', ({ mentions }) => mentions, plain),
];

/** The fields of a person, in the order of its table. */
export const PERSON_FIELDS: readonly Field<PersonRow>[] = [
  value('name', ({ name }) => name, plain),
  list('aliases', ({ aliases }) => aliases, cited),
  list('roles', ({ roles }) => roles, cited),
  list('documents', ({ documents }) => documents, plain),
  value('mentions', ({ mentions }) => mentions, plain),
];

/** The fields of a quote, in the order of its table. */
export const QUOTE_FIELDS: readonly Field<QuoteRow>[] = [
  value('speaker', ({ speaker }) => speaker, nameOf),
  value('kind', ({ kind }) => kind, plain),
  value('text', ({ text }) => text, cited),
  value('language', ({ language }) => language, plain),
  list(
    'utterances',
    ({ utterances }) => utterances,
    ({ text, document }) => `${cited(text)} in ${document}`,
  ),
];

/** The fields of a document, in the order of its table. */
export const DOCUMENT_FIELDS: readonly Field<DocumentRow>[] = [
  value('path', ({ path }) => path, plain),
  value(
    'sha256',
    ({ sha256 }) => sha256,
    (hash) => hash.slice(0, 12),
  ),
  value('language', ({ language }) => language, plain),
  value('date', ({ date }) => date, plain),
  value('datePrecision', ({ datePrecision }) => datePrecision, plain),
  value('dateSource', ({ dateSource }) => dateSource, plain),
  value('title', ({ title }) => title, cited),
  value('publisher', ({ publisher }) => publisher, plain),
  value('url', ({ url }) => url, plain),
  value('duplicateOf', ({ duplicateOf }) => duplicateOf, plain),
  value(
    'obtained',
    ({ obtained }) => obtained,
    (one) => JSON.stringify(one),
  ),
];
