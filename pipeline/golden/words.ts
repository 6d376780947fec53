import type { Judged } from './compare.ts';
import { wordsOf } from './compare.ts';
import type { Entry } from './expected.ts';
import type { GoldenLayer } from './found.ts';

const MARKS = new Set(['text', 'trigger', 'at', 'missing', 'wrong']);

/** The values of an entry or a mention on one line: `from 2024-05-01, to 2024-06-01`. */
function values(of: Readonly<Record<string, unknown>>): string {
  return Object.entries(of)
    .filter(([name, value]) => !MARKS.has(name) && value !== undefined && value !== null)
    .map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
}

const said = (entry: Entry | undefined): string => (entry ? values(entry) : '');

function line(layer: GoldenLayer, { verdict, entry, found, start }: Judged): string | undefined {
  const what = `${layer} ${start} “${entry ? wordsOf(entry) : (found?.text ?? '')}”`;
  switch (verdict) {
    case 'lost':
      return `  loss  ${what}: true, but not found (${said(entry)})`;
    case 'new':
      return `  loss  ${what}: found, not in expected.json (${values(found?.values ?? {})})`;
    case 'gained':
      return `  gain  ${what}: found now, take off its mark "missing" (${said(entry)})`;
    case 'gone':
      return `  gain  ${what}: no longer found, take out the entry marked "wrong" (${said(entry)})`;
    default:
      return undefined;
  }
}

/** A lost entry and a new mention of the same characters are one change of value. */
function changed(layer: GoldenLayer, lost: Judged, found: Judged): string {
  return `  loss  ${layer} ${lost.start} “${found.found?.text ?? ''}”: is ${values(found.found?.values ?? {})}; true is ${said(lost.entry)}`;
}

/** The gains and losses of one layer of one case, a line each; nothing when there are none. */
export function differences(layer: GoldenLayer, judged: readonly Judged[]): readonly string[] {
  const lines: string[] = [];
  const told = new Set<Judged>();
  for (const one of judged) {
    if (told.has(one)) continue;
    const partner =
      one.verdict === 'lost' || one.verdict === 'new'
        ? judged.find(
            (other) =>
              !told.has(other) &&
              other.start === one.start &&
              other.end === one.end &&
              other.verdict === (one.verdict === 'lost' ? 'new' : 'lost'),
          )
        : undefined;
    if (partner) {
      told.add(partner);
      lines.push(one.verdict === 'lost' ? changed(layer, one, partner) : changed(layer, partner, one));
    } else {
      const text = line(layer, one);
      if (text !== undefined) lines.push(text);
    }
  }
  return lines;
}
