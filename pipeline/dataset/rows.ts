import { type Dataset, tables } from '../model/dataset.ts';
import { Problem } from '../model/problem.ts';

export type TableName = keyof Dataset;

/** The tables in the order in which they are written. */
export const TABLE_NAMES = [
  'documents',
  'texts',
  'events',
  'organizations',
  'persons',
  'quotes',
  'mentions',
  'failures',
  'redirects',
] as const satisfies readonly TableName[];

/** The columns of a table, in order: the fields of its schema. */
export const columnsOf = (table: TableName): readonly string[] => Object.keys(tables[table].shape);

/** The rows of a table in the order of its key, each checked by its schema; a row that fails is a fault of ours. */
export function* checkedRows(dataset: Dataset, table: TableName): Generator<Readonly<Record<string, unknown>>> {
  const key = columnsOf(table)[0] ?? 'id';
  const schema = tables[table];
  for (const row of sortedBy<Readonly<Record<string, unknown>>>(dataset[table], key)) {
    const parsed = schema.safeParse(row);
    if (!parsed.success) {
      const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'invalid' };
      throw new Problem(
        'invalid-row',
        `${table}.jsonl`,
        `row ${String(row[key])} does not keep its schema (${path.map(String).join('.')}: ${message})`,
        'This is a fault of Recoupe: report it with the article',
      );
    }
    yield parsed.data;
  }
}

/** In the order of code units of the column: the same on every machine; rows of one key in the order of their JSON. */
function sortedBy<Row extends Readonly<Record<string, unknown>>>(rows: readonly Row[], key: string): readonly Row[] {
  const keyed = rows.map((row) => ({ row, key: String(row[key]) }));
  keyed.sort((a, b) => {
    if (a.key !== b.key) return a.key < b.key ? -1 : 1;
    const [left, right] = [JSON.stringify(a.row), JSON.stringify(b.row)];
    return left < right ? -1 : left > right ? 1 : 0;
  });
  return keyed.map(({ row }) => row);
}
