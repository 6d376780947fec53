import { trace } from '../../pipeline/model/trace.ts';
import { organizationLexicon } from '../lexicons/organizations.ts';
import { commonWords, firstNames, places } from '../lexicons/sets.ts';
import { handlesOf, LONG } from './handles.ts';
import type { Named } from './identity.ts';
import { oneEdit } from './one-edit.ts';
import type { Run } from './runs.ts';
import { keyOf, type View } from './view.ts';

type Target = {
  readonly name: string;
  readonly kind?: string;
  readonly layer: 'organization' | 'person';
  readonly count: number;
};

/**
 * Names one edit or one transposition from a listed name or from another name of the article get that name, with
 * support: of two words or more all but one are equal, a single word has eight letters at least.
 */
export function corrected(view: View, named: readonly Named[], runs: readonly Run[]): readonly Named[] {
  const index = targetsOf(view, named);
  const taken = new Uint8Array(view.tokens.length);
  const repaired = named.map((name) => {
    taken.fill(1, name.first, name.last);
    if (isSettled(name)) return name;
    // Two capitals that read like a person may be a bank ("Goldmann Sachs"); behind a first name only letters that
    // changed places are a slip ("Morgan Stanely"), unless the article names the organization: Yves Roucher is a person.
    const doubtful = /\/(?:first-name|full-name)$/u.test(name.rule);
    const listed = !/\/first-name$/u.test(name.rule);
    const target =
      (doubtful ? targetFor(view, name, index, 'organization', listed) : undefined) ??
      targetFor(view, name, index, name.layer, true);
    if (!target || target.name === name.name) return name;
    return { ...name, ...renamed(view, name, target), layer: target.layer };
  });
  const found = runs.flatMap((run): readonly Named[] => {
    if (taken[run.first] === 1 || taken[run.last - 1] === 1) return [];
    const target = targetFor(view, run, index, 'organization', true);
    return target ? [{ ...run, layer: 'organization', strength: 60, ...renamed(view, run, target) }] : [];
  });
  return [...repaired, ...found];
}

const isSettled = ({ layer, rule }: Named): boolean =>
  layer === 'other' || /\/(?:known|listed|acronym|acronym-definition|unit|short-form)$/u.test(rule);

const renamed = (view: View, { first, last }: Run, { name, kind, layer }: Target) => ({
  name,
  ...(kind ? { kind } : {}),
  rule: `${layer}/misspelling`,
  from: [
    trace(
      `${layer}/misspelling`,
      { start: view.tokens[first]?.start ?? 0, end: view.tokens[last - 1]?.end ?? 0 },
      [],
      `one edit from ${name}`,
    ),
  ],
});

/** Names of the article by each word (several words) or by the first and last three letters (one long word). */
function targetsOf(view: View, named: readonly Named[]): ReadonlyMap<string, ReadonlyMap<string, Target>> {
  const index = new Map<string, Map<string, Target>>();
  for (const { first, last, layer, name, kind } of named) {
    if (layer === 'other') continue;
    const key = keyOf(view, first, last);
    for (const handle of handlesOf(key)) {
      const keys = index.get(handle) ?? new Map<string, Target>();
      index.set(handle, keys);
      keys.set(key, { name, layer, count: (keys.get(key)?.count ?? 0) + 1, ...(kind ? { kind } : {}) });
    }
  }
  return index;
}

function targetFor(
  view: View,
  run: Run,
  index: ReadonlyMap<string, ReadonlyMap<string, Target>>,
  layer: Named['layer'],
  listed: boolean,
): Target | undefined {
  const key = keyOf(view, run.first, run.last);
  const lexicon = organizationLexicon();
  const handles = handlesOf(key);
  if (!handles.some((handle) => index.has(handle) || lexicon.byHandle.has(handle))) return undefined;
  if (
    lexicon.find(key) !== undefined ||
    places().has(key) ||
    (run.last - run.first === 1 && (commonWords().has(key) || firstNames().has(key)))
  )
    return undefined;
  for (const handle of handles) {
    if (layer === 'organization')
      for (const other of lexicon.byHandle.get(handle) ?? []) {
        const known = lexicon.find(other)?.organization;
        if (known && near(key, other) && (listed || sameLetters(key, other)))
          return { name: known.name, kind: known.kind, layer, count: 1 };
      }
    for (const [other, target] of index.get(handle) ?? [])
      if (target.layer === layer && near(key, other) && target.count > (index.get(handle)?.get(key)?.count ?? 0))
        return target;
  }
  return undefined;
}

/** Whether two words differ only in the order of their letters. */
const sameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

/** All words equal but one long enough, and that one an edit away. */
function near(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const left = a.split(' ');
  const right = b.split(' ');
  if (left.length !== right.length) return false;
  const differing = left.findIndex((word, i) => word !== right[i]);
  const [one = '', other = ''] = [left[differing], right[differing]];
  const rest = left.slice(differing + 1).every((word, i) => word === right[differing + 1 + i]);
  return rest && one.length >= (left.length > 1 ? 4 : LONG) && oneEdit(one, other);
}
