import { stringify } from 'csv-stringify/sync';

const BATCH = 500;

type Row = Readonly<Record<string, unknown>>;

/** One JSON object a line, in pieces of some hundred rows. */
export function* jsonLines(rows: Iterable<Row>): Generator<string> {
  for (const batch of batches(rows)) yield batch.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/**
 * Comma-separated values with a line of names; a list or an object is JSON in its cell, nothing is an empty cell. A text
 * that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function* commaSeparated(columns: readonly string[], rows: Iterable<Row>): Generator<string> {
  yield stringify([columns]);
  for (const batch of batches(rows))
    yield stringify(
      batch.map((row) => columns.map((column) => cell(row[column]))),
      { escape_formulas: true },
    );
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function* batches(rows: Iterable<Row>): Generator<readonly Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
