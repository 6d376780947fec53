import type { EventRow } from '../model/dataset.ts';
import type { Score } from './compare.ts';
import { NAMED } from './compare.ts';
import type { Story } from './story.ts';

/** What is measured of stories, beside whole entries. */
export const STORY_MEASURES = ['story links', 'story types', 'story roles', 'story modalities'] as const;
export type StoryMeasure = (typeof STORY_MEASURES)[number];

/** Of a place that the truth lists: the entry that it belongs to, and the row that holds it today, if one does. */
export type Placed = { readonly entry: number; readonly row: string | undefined };

/**
 * Links: pairs of listed mentions that are one event, in truth and in the rows. Types, roles, modalities: what the
 * entries give, beside the row that holds most of the entry's mentions; an entry without a row finds nothing.
 */
export function storyScores(
  truth: Story['events'],
  placed: readonly Placed[],
  rows: ReadonlyMap<string, EventRow>,
): Readonly<Record<StoryMeasure, Score>> {
  const beside = truth.map((entry, index) => ({ entry, row: rows.get(mostOf(placed, index) ?? '') }));
  const values = (of: (entry: Story['events'][number], row: EventRow | undefined) => Values) =>
    sum(beside.map(({ entry, row }) => agreement(of(entry, row))));
  return {
    'story links': linkScore(placed),
    'story types': values(({ type }, row) => [listOf(type), listOf(type && row?.type)]),
    'story roles': values(({ participants }, row) => [
      participants ?? [],
      participants ? participantsOf(row).filter((one) => participants.includes(one) || NAMED.test(one)) : [],
    ]),
    'story modalities': values(({ modality }, row) => [listOf(modality), listOf(modality && row?.modality)]),
  };
}

/** What is true, and what is found. */
type Values = readonly [expected: readonly string[], found: readonly string[]];

const listOf = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

/** The participants of a row as entries write them. */
export const participantsOf = (row: EventRow | undefined): readonly string[] =>
  (row?.participants ?? []).map(({ role, name }) => `${role}=${name}`);

/** The row that holds most mentions of an entry; of several the first. */
export function mostOf(placed: readonly Placed[], entry: number): string | undefined {
  const counts = new Map<string, number>();
  for (const { entry: owner, row } of placed)
    if (owner === entry && row !== undefined) counts.set(row, (counts.get(row) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function linkScore(placed: readonly Placed[]): Score {
  const pairs = (groups: Iterable<number>): number => {
    let links = 0;
    for (const size of groups) links += (size * (size - 1)) / 2;
    return links;
  };
  const sizes = (key: (one: Placed) => string | undefined): Iterable<number> => {
    const counts = new Map<string, number>();
    for (const one of placed) {
      const group = key(one);
      if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    return counts.values();
  };
  return {
    true: pairs(sizes(({ entry }) => String(entry))),
    found: pairs(sizes(({ row }) => row)),
    right: pairs(sizes(({ entry, row }) => row && `${entry} ${row}`)),
  };
}

const agreement = ([expected, found]: Values): Score => ({
  true: expected.length,
  found: found.length,
  right: expected.filter((one) => found.includes(one)).length,
});

const sum = (scores: readonly Score[]): Score =>
  scores.reduce(
    (total, one) => ({
      true: total.true + one.true,
      found: total.found + one.found,
      right: total.right + one.right,
    }),
    { true: 0, found: 0, right: 0 },
  );
