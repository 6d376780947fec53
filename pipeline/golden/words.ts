import type { Judged } from './compare.ts';
import { wordsOf } from './compare.ts';
import { WHERE_GIVEN } from './expected.ts';
import { type GoldenLayer, isSaid, normalize } from './found.ts';

const MARKS = new Set(['text', 'trigger', 'at', 'missing', 'wrong']);

type Values = Readonly<Record<string, unknown>>;

/** The values of an entry or a mention on one line: `from 2024-05-01, to 2024-06-01`. */
function values(of: Values | undefined): string {
  return Object.entries(of ?? {})
    .filter(([name, value]) => !MARKS.has(name) && isSaid(name, value))
    .map(([name, value]) => `${name} ${written(value)}`)
    .join(', ');
}

const written = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'none'));

function line(layer: GoldenLayer, { verdict, entry, found, start }: Judged): string | undefined {
  const what = `${layer} ${start} “${entry ? wordsOf(entry) : (found?.text ?? '')}”`;
  switch (verdict) {
    case 'lost':
      return `  loss  ${what}: true, but not found (${values(entry)})`;
    case 'new':
      return `  loss  ${what}: found, not in expected.json (${values(found?.values)})`;
    case 'gained':
      return `  gain  ${what}: found now, take off its mark "missing" (${values(entry)})`;
    case 'gone':
      return `  gain  ${what}: no longer found, take out the entry marked "wrong" (${values(entry)})`;
    default:
      return undefined;
  }
}

/** A lost entry and a new mention of the same characters are one change: the values that differ. */
function changed(layer: GoldenLayer, lost: Judged, found: Judged): string {
  const truth = normalize(lost.entry ?? {});
  const now = normalize(found.found?.values ?? {});
  const differing = [...new Set([...truth.keys(), ...now.keys()])]
    .filter((name) => !MARKS.has(name) && truth.get(name) !== now.get(name))
    .filter((name) => truth.has(name) || !WHERE_GIVEN.has(name))
    .map((name) => `${name} is ${now.get(name) ?? 'none'}, true is ${truth.get(name) ?? 'none'}`);
  return `  loss  ${layer} ${lost.start} “${found.found?.text ?? ''}”: ${differing.join('; ')}`;
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
