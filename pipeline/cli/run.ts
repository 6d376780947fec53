import { useOrganizations } from '../../extractors/lexicons/organizations.ts';
import { FIELDS, type FieldMap } from '../ingest/fields.ts';
import { readOrganizations } from '../ingest/organizations.ts';
import { partialDate } from '../model/article.ts';
import type { Dataset, EventRow } from '../model/dataset.ts';
import { Problem } from '../model/problem.ts';
import { writeAmount, writeInterval } from '../notation.ts';
import { run } from '../run.ts';
import type { Effects } from './effects.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

const FIRST = 5;

/** How the articles are to be read, as the command line says it. */
export type ReadingFlags = {
  readonly fields: readonly string[];
  readonly latest: string | undefined;
  readonly maxArticleBytes: string;
  /** A CSV file of organizations that Recoupe is to know, too. */
  readonly organizations: string | undefined;
};

/** `recoupe run`: makes the dataset and says where it is and what is in it. */
export async function runVerb(
  paths: readonly string[],
  folder: string,
  flags: ReadingFlags,
  effects: Effects,
): Promise<ExitCode> {
  const { files, terminal, interrupted, clock } = effects;
  const start = clock();
  const reading = {
    input: terminal.input,
    fields: fieldsOf(flags.fields),
    maxArticleBytes: bytesOf(flags.maxArticleBytes),
    ...latestOf(flags.latest),
  };
  const own = flags.organizations === undefined ? [] : await readOrganizations(flags.organizations, files);
  useOrganizations(own);
  const { dataset } = await run(paths, folder, { files, interrupted, reading, organizations: own });
  for (const { code, message, remedy } of dataset.failures) terminal.error(`${code}: ${message}. ${remedy}\n`);
  await terminal.output(`${summary(dataset, folder).join('\n')}\n`);
  terminal.error(`${((clock() - start) / 1000).toFixed(1)} s\n`);
  return dataset.failures.length === 0 ? EXIT.done : EXIT.someFailed;
}

/** `text=body.plain` and the like: where records hold a field; a field may be said more than once. */
function fieldsOf(flags: readonly string[]): Partial<FieldMap> {
  const own = new Map<string, readonly string[]>();
  for (const flag of flags) {
    const { field, path } = /^(?<field>\w+)=(?<path>\S.*)$/u.exec(flag)?.groups ?? {};
    if (field === undefined || path === undefined || !(field in FIELDS))
      throw new Problem(
        'bad-field',
        null,
        `"${flag}" is no field`,
        `Write NAME=PATH, NAME one of ${Object.keys(FIELDS).join(', ')}`,
      );
    own.set(field, [...(own.get(field) ?? []), path]);
  }
  return Object.fromEntries(own);
}

function latestOf(latest: string | undefined): { readonly latest?: string } {
  if (latest === undefined) return {};
  if (partialDate.safeParse(latest).success) return { latest };
  throw new Problem('bad-date', null, `"${latest}" is no date`, 'Write YYYY-MM-DD');
}

function bytesOf(written: string): number {
  if (/^[1-9]\d{0,9}$/u.test(written)) return Number(written);
  throw new Problem('bad-number', null, `"${written}" is no number of bytes`, 'Write a whole number, as 20000000');
}

/** What is in the dataset, and the events told by most articles in words. */
function summary(dataset: Dataset, folder: string): readonly string[] {
  const copies = dataset.documents.filter(({ duplicateOf }) => duplicateOf !== null).length;
  const foreign = dataset.documents.filter(({ language }) => language !== 'fr' && language !== 'en').length;
  const aside = [
    ...(copies > 0 ? [`${copies} the same text as another`] : []),
    ...(foreign > 0 ? [`${foreign} neither French nor English`] : []),
    ...(dataset.failures.length > 0 ? [`${many(dataset.failures.length, 'failure')}`] : []),
  ];
  const told = [...dataset.events].sort(
    (a, b) =>
      b.documents.length - a.documents.length || b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1),
  );
  return [
    `${folder}/ holds the dataset of ${many(dataset.documents.length, 'article')}${aside.length > 0 ? ` (${aside.join(', ')})` : ''}:`,
    `  ${(['events', 'organizations', 'persons', 'quotes', 'mentions'] as const).map((table) => `${dataset[table].length} ${table}`).join(', ')}`,
    '  each as .jsonl and .csv; what a field means is in schema/',
    ...(told.length > 0
      ? ['Events that most articles tell:', ...told.slice(0, FIRST).map((event) => `  ${inWords(event)}`)]
      : []),
    ...(told[0]
      ? [
          `Why, down to the characters: recoupe explain ${told[0].id}${folder === 'output' ? '' : ` --dataset ${folder}`}`,
        ]
      : []),
  ];
}

/** An event on one line: type, parties, date, amount, and how many articles tell it. */
function inWords(event: EventRow): string {
  const parties = event.participants.map(({ role, name }) => `${name} (${role})`).join(', ');
  const amount = event.amount ? `, ${writeAmount(event.amount)}` : '';
  const date = event.date ? `, ${writeInterval(event.date)}` : '';
  return `${event.type}, ${event.modality}: ${parties || 'nobody named'}${date}${amount} [${many(event.documents.length, 'article')}]`;
}

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
