import type { Comparison, Judged } from './compare.ts';
import { type Entry, type Expected, LAYERS } from './expected.ts';
import { entryOf, type GoldenLayer } from './found.ts';

const unmarked = ({ missing: _missing, wrong: _wrong, ...entry }: Entry): Entry => entry;

/** What becomes of an entry when the difference is written down; `?` asks a reader to judge. */
function rewritten(
  layer: GoldenLayer,
  { verdict, entry, found }: Judged,
  text: string,
  draft: boolean,
): Entry | undefined {
  switch (verdict) {
    case 'gone':
      return undefined;
    case 'new':
      return found && { ...entryOf(layer, found, text), ...(draft ? {} : { wrong: '?' }) };
    case 'lost':
      return entry && { ...entry, missing: '?' };
    case 'gained':
      return entry && unmarked(entry);
    default:
      return entry;
  }
}

/** `expected.json` after `check --update`: every difference written down, no truth forgotten. `draft`: there was none. */
export function rewrite(
  head: Pick<Expected, 'about' | 'article' | 'language' | 'date'>,
  layers: Readonly<Record<GoldenLayer, Comparison>>,
  text: string,
  draft: boolean,
): string {
  const rows = LAYERS.map((layer): [string, readonly Entry[]] => [
    layer,
    layers[layer].judged.map((judged) => rewritten(layer, judged, text, draft)).filter((entry) => entry !== undefined),
  ]);
  const { about, article, language, date } = head;
  return printExpected({ about, article, language, date }, rows);
}

/** The JSON of an expected.json: one entry a line, so that a difference of one value is a difference of one line. */
export function printExpected(
  head: Readonly<Record<string, unknown>>,
  lists: readonly (readonly [name: string, rows: readonly unknown[]])[],
): string {
  const fields = Object.entries(head)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${JSON.stringify(name)}: ${spaced(value)}`);
  const tables = lists.map(([name, rows]) =>
    rows.length === 0
      ? `  ${JSON.stringify(name)}: []`
      : `  ${JSON.stringify(name)}: [\n${rows.map((row) => `    ${spaced(row)}`).join(',\n')}\n  ]`,
  );
  return `{\n${[...fields, ...tables].join(',\n')}\n}\n`;
}

/** JSON on one line with a space after each comma and colon. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}: ${spaced(field)}`).join(', ')}}`;
}
