import { describe, expect, test } from 'vitest';
import { columnsOf } from '../pipeline/dataset/rows.ts';
import { type Compared, compareDatasets } from '../pipeline/diff/compare.ts';
import {
  DOCUMENT_FIELDS,
  EVENT_FIELDS,
  ORGANIZATION_FIELDS,
  PERSON_FIELDS,
  QUOTE_FIELDS,
} from '../pipeline/diff/fields.ts';
import { lineageOf } from '../pipeline/diff/lineage.ts';
import { differenceInWords } from '../pipeline/diff/words.ts';
import type { EventRow, OrganizationRow, QuoteRow } from '../pipeline/model/dataset.ts';
import { ENGLISH, FRENCH } from './support/articles.ts';
import { inFolder, recoupe } from './support/effects.ts';
import { plant } from './support/tree.ts';

const NOTHING: Compared = {
  documents: [],
  events: [],
  organizations: [],
  persons: [],
  quotes: [],
  mentions: [],
  redirects: [],
};

/** An event told at the given starts of the document "a". */
const event = (id: string, starts: readonly number[], more: Partial<EventRow> = {}): EventRow => ({
  id,
  type: 'acquisition',
  modality: 'completed',
  date: null,
  announced: null,
  participants: [{ role: 'target', id: 'o-astria', name: 'Astria' }],
  amount: null,
  place: null,
  quantity: null,
  documents: ['a'],
  witnesses: 1,
  mentions: starts.map((start) => ({
    document: 'a',
    start,
    end: start + 5,
    text: 'achat',
    modality: 'completed',
    rule: 'event/test',
  })),
  quotes: [],
  conflicts: [],
  related: [],
  ...more,
});
const dollars = (value: number) => ({ min: value, max: value, currency: 'USD' });
const words = (before: Partial<Compared>, after: Partial<Compared>) =>
  differenceInWords(compareDatasets({ ...NOTHING, ...before }, { ...NOTHING, ...after }));

test('the fields of each table are compared, all of them', () => {
  const compared = {
    documents: DOCUMENT_FIELDS,
    events: EVENT_FIELDS,
    organizations: ORGANIZATION_FIELDS,
    persons: PERSON_FIELDS,
    quotes: QUOTE_FIELDS,
  };
  const names = Object.values(compared).map((fields) => fields.map(({ field }) => field));
  expect(names).toEqual(
    (['documents', 'events', 'organizations', 'persons', 'quotes'] as const).map((table) => columnsOf(table).slice(1)),
  );
});

describe('ids of two tables', () => {
  const members = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([id, keys]) => ({ id, keys: [...keys] }));

  test('are followed through redirects and their chains, then through shared mentions', () => {
    const { heirs, removed } = lineageOf(members({ a: 'x', b: 'y', c: 'z', d: 'w' }), members({ m: 'y', n: 'z' }), [
      { from: 'a', to: 'k', reason: 'merged' },
      { from: 'k', to: 'm', reason: 'merged' },
      { from: 'c', to: 'c', reason: 'merged' },
    ]);
    expect([...heirs]).toEqual([
      ['a', 'm'],
      ['b', 'm'],
      ['c', 'n'],
    ]);
    expect(removed).toEqual(['d']);
  });

  test('that share mentions but are no heirs were split off', () => {
    const { split, added, merged } = lineageOf(members({ a: 'xyz' }), members({ a: 'x', b: 'yv', c: 'z', d: 'u' }), []);
    expect({ split, added, merged }).toEqual({
      split: [{ from: 'a', into: ['a', 'b', 'c'] }],
      added: ['d'],
      merged: [],
    });
  });
});

describe('two datasets in words', () => {
  test('an amount that changed', () => {
    expect(
      words(
        { events: [event('e-1', [3], { amount: dollars(3.9e9) })] },
        { events: [event('e-1', [3], { amount: dollars(3.5e9) })] },
      ),
    ).toEqual(['event e-1 acquisition Astria: amount 3900000000 USD → 3500000000 USD', 'events: 1 changed']);
  });

  test('what came and what went, with the reason', () => {
    const [document] = [{ id: 'b' }].map(({ id }) => ({
      ...{ id, path: id, sha256: '', language: 'fr', date: null, datePrecision: null, dateSource: null },
      ...{ title: null, publisher: null, url: null, duplicateOf: null },
    }));
    expect(
      words(
        {
          documents: document ? [document] : [],
          events: [event('e-1', [3]), event('e-3', [40], { documents: ['b'] })],
        },
        { events: [event('e-2', [9])] },
      ),
    ).toEqual([
      'document b: removed, its articles are gone',
      'event e-2 acquisition Astria: added',
      'event e-1 acquisition Astria: removed, its articles are gone',
      'event e-3 acquisition Astria: removed, its articles are gone',
      'documents: 1 removed',
      'events: 1 added, 2 removed',
    ]);
  });

  test('events that became one, and one that became two', () => {
    const one = [event('e-1', [3, 9])];
    const two = [event('e-1', [3]), event('e-2', [9])];
    const redirects = [{ from: 'e-2', to: 'e-1', reason: 'merged' }];
    expect(words({ events: two }, { events: one, redirects })).toEqual([
      'event e-1 acquisition Astria: merged from e-1, e-2; mentions + “achat” in a',
      'events: 1 merged',
    ]);
    expect(words({ events: one }, { events: two })).toEqual([
      'event e-1 acquisition Astria: split into e-1, e-2; mentions − “achat” in a',
      'events: 1 split',
    ]);
  });

  test('an organization under another id changes no event that it takes part in', () => {
    const organization = (id: string, name: string): OrganizationRow => ({
      ...{ id, name, kind: null, aliases: [], parents: [], documents: ['a'], mentions: 1 },
    });
    const bought = (id: string) => [event('e-1', [3], { participants: [{ role: 'target', id, name: 'Astria' }] })];
    const redirects = [{ from: 'o-astria', to: 'o-astria-group', reason: 'merged' }];
    expect(
      words(
        { events: bought('o-astria'), organizations: [organization('o-astria', 'Astria')] },
        { events: bought('o-astria-group'), organizations: [organization('o-astria-group', 'Astria')], redirects },
      ),
    ).toEqual(['organization o-astria-group Astria: was o-astria', 'organizations: 1 changed']);
  });

  test('a quote with another wording more', () => {
    const quote = (...starts: readonly number[]): QuoteRow => ({
      ...{ id: 'q-1', speaker: { id: 'p-morel', name: 'Claire Morel' }, kind: 'direct', text: 'Nous fermons.' },
      language: 'fr',
      utterances: starts.map((start) => ({
        ...{ document: 'a', content: { start, end: start + 9 }, cue: null, speaker: null, language: 'fr' },
        ...{ kind: 'direct' as const, text: 'Nous fermons.' },
      })),
    });
    expect(words({ quotes: [quote(3)] }, { quotes: [quote(3, 90)] })).toEqual([
      'quote q-1 Claire Morel “Nous fermons.”: utterances + “Nous fermons.” in a',
      'quotes: 1 changed',
    ]);
  });
});

describe('recoupe diff', () => {
  test('says the same in words and JSON, and 1 for others where it is asked', () =>
    inFolder(async (folder) => {
      plant(folder, { 'in/fr.txt': FRENCH, 'more/fr.txt': FRENCH, 'more/en.txt': ENGLISH });
      const [old, young] = [`${folder}/old`, `${folder}/new`];
      await recoupe(['run', `${folder}/in`, '--out', old]);
      await recoupe(['run', `${folder}/in`, '--out', young]);
      expect(await recoupe(['diff', old, young])).toMatchObject({
        code: 0,
        out: 'same documents, events, organizations, persons and quotes\n',
      });
      await recoupe(['run', `${folder}/more`, '--out', young]);
      const told = await recoupe(['diff', old, young]);
      expect(told.code).toBe(0);
      expect((await recoupe(['diff', old, old, '--exit-code'])).code).toBe(0);
      expect(told.out).toContain('document en: added\n');
      expect(told.out).not.toMatch(/removed|split/u);
      expect(await recoupe(['diff', old, young])).toEqual(told);
      const json = await recoupe(['diff', old, young, '--json', '--exit-code']);
      expect(json.code).toBe(1);
      expect(JSON.parse(json.out)).toMatchObject({ same: false, documents: { added: [{ id: 'en' }] } });
      const back = await recoupe(['diff', young, old]);
      expect(back.out).toContain('document en: removed, its articles are gone\n');
    }));

  test('says which folder is no dataset', async () => {
    const { code, err } = await recoupe(['diff', 'output', 'tests']);
    expect([code, err]).toEqual([
      2,
      'no-dataset: tests: there is no dataset. Make one with: recoupe run PATH --out FOLDER\n',
    ]);
  });
});
