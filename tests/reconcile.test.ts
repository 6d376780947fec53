import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalyzedArticle } from '../pipeline/model/analyzed.ts';
import { misspelt } from '../pipeline/reconcile/canonical.ts';
import { carryOver } from '../pipeline/reconcile/identity.ts';
import { type Previous, reconcile, type Source } from '../pipeline/reconcile/index.ts';

import { sources, UNSAID } from './support/mentions.ts';

type ExtractedEvent = AnalyzedArticle['events'][number];
type Parts = Partial<Pick<AnalyzedArticle, 'events' | 'quotes' | 'organizations' | 'persons'>>;

const NOTHING: Previous = { events: [], organizations: [], persons: [], quotes: [] };

function source(
  id: string,
  date: string,
  parts: Parts,
  text = ' '.repeat(2000),
  duplicateOf: string | null = null,
): Source {
  const language = id.endsWith('-en') ? 'en' : 'fr';
  const lists = { dates: [], money: [], organizations: [], persons: [], quotes: [], events: [] };
  return {
    document: { id, language, date, duplicateOf, ...UNSAID, path: id },
    text,
    analyzed: { id, language, date, sentences: [{ start: 0, end: text.length }], ...lists, ...parts },
  };
}

let place = 0;
function event(
  type: string,
  parties: Readonly<Record<string, string>>,
  more: Partial<ExtractedEvent> = {},
): ExtractedEvent {
  place = (place + 20) % 1900;
  const participants = Object.entries(parties).map(([role, name]) => ({ role, id: `o-${name.toLowerCase()}`, name }));
  const trigger = { start: place, end: place + 5 };
  return { type, trigger, modality: 'completed', date: null, participants, amount: null, rule: 'event/test', ...more };
}

const on = (from: string, to: string) => ({ from, to, grain: 'day' as const, certainty: 'stated' as const });
const euros = (value: number) => ({ min: value, max: value, currency: 'EUR' });
const events = (...sources: Source[]) => reconcile(sources, NOTHING).events;

describe('events across articles', () => {
  const purchase = { buyer: 'Sodeval', target: 'Astria' };

  it('are one when the same buyer buys the same target, in two languages and of two precisions', () => {
    const [row, ...others] = events(
      source('a', '2024-03-05', { events: [event('acquisition', purchase, { date: on('2024-03-04', '2024-03-05') })] }),
      source('b-en', '2024-03-05', {
        events: [event('acquisition', purchase, { date: on('2024-03-01', '2024-04-01') })],
      }),
    );
    expect(others).toEqual([]);
    expect(row).toMatchObject({ witnesses: 2, documents: ['a', 'b-en'], conflicts: [], date: { from: '2024-03-04' } });
  });

  it('stay apart when one buyer buys two companies at the same price on the same day', () => {
    const more = { date: on('2024-03-04', '2024-03-05'), amount: euros(5e6) };
    const rows = events(
      source('a', '2024-03-05', { events: [event('acquisition', purchase, more)] }),
      source('b', '2024-03-05', { events: [event('acquisition', { buyer: 'Sodeval', target: 'Delmont' }, more)] }),
    );
    expect(rows).toHaveLength(2);
    expect(rows.flatMap(({ related }) => related)).toEqual([]);
  });

  it('keep contrary amounts as a conflict, the better supported one shown', () => {
    const at = (id: string, amount: number) =>
      source(id, '2024-03-05', { events: [event('acquisition', purchase, { amount: euros(amount) })] });
    const [row] = events(at('a', 12e6), at('b', 20e6), at('c', 12e6));
    expect(row?.amount).toEqual(euros(12e6));
    expect(row?.conflicts.map(({ field, values }) => [field, values.map(({ value }) => value)])).toEqual([
      ['amount', [euros(12e6), euros(20e6), euros(12e6)]],
    ]);
  });

  it('do not call rounding a conflict', () => {
    const at = (id: string, amount: number) =>
      source(id, '2024-03-05', { events: [event('acquisition', purchase, { amount: euros(amount) })] });
    expect(events(at('a', 3.9e9), at('b', 3.94e9))[0]?.conflicts).toEqual([]);
  });

  it('keep two rounds of funding apart and say that they may be one', () => {
    const round = (id: string, date: string, amount: number) =>
      source(id, date, { events: [event('funding', { company: 'Astria' }, { amount: euros(amount) })] });
    const rows = events(round('a', '2024-03-05', 8e6), round('b', '2024-03-07', 30e6));
    expect(rows).toHaveLength(2);
    expect(rows.map(({ related }) => related.map(({ relation }) => relation))).toEqual([
      ['possible_same_event'],
      ['possible_same_event'],
    ]);
  });

  it('report done against announced on the same day, not a rumour that comes true months later', () => {
    const told = (id: string, date: string, modality: ExtractedEvent['modality']) =>
      source(id, date, { events: [event('acquisition', purchase, { modality })] });
    expect(
      events(told('a', '2024-03-05', 'announced'), told('b', '2024-03-05', 'completed'))[0]?.conflicts[0],
    ).toMatchObject({ field: 'modality', chosen: 'completed' });
    const [row] = events(told('a', '2024-01-05', 'rumoured'), told('b', '2024-06-05', 'completed'));
    expect(row).toMatchObject({ modality: 'completed', conflicts: [] });
  });

  it('report a denial against a statement of the same days', () => {
    const told = (id: string, modality: ExtractedEvent['modality']) =>
      source(id, '2024-03-05', { events: [event('acquisition', purchase, { modality })] });
    expect(events(told('a', 'planned'), told('b', 'denied'))[0]?.conflicts.map(({ field }) => field)).toEqual([
      'modality',
    ]);
  });

  it('announce what is dated after the article, whatever its tense', () => {
    const [row] = events(
      source('a', '2024-03-05', {
        events: [
          event('service_shutdown', { company: 'Sodeval', product: 'Lumis' }, { date: on('2024-12-31', '2025-01-01') }),
        ],
      }),
    );
    expect(row?.modality).toBe('announced');
  });

  it('count the copy of an article as no witness', () => {
    const said = () => [event('acquisition', purchase)];
    const rows = events(
      source('a', '2024-03-05', { events: said() }),
      source('b', '2024-03-05', { events: said() }, undefined, 'a'),
    );
    expect(rows.map(({ witnesses, documents }) => [witnesses, documents.length])).toEqual([[1, 2]]);
  });

  it('keep a purchase and the later resale apart', () => {
    const bought = source('a', '2021-01-20', { events: [event('acquisition', purchase)] });
    const sold = source('b', '2022-02-20', { events: [event('divestiture', { seller: 'Sodeval', asset: 'Astria' })] });
    expect(events(bought, sold)).toHaveLength(2);
  });

  it('keep two fines of two years apart, and a slip of a few days together as a conflict', () => {
    const fined = (id: string, from: string, to: string) =>
      source(id, to, { events: [event('acquisition', purchase, { date: on(from, to) })] });
    expect(events(fined('a', '2020-01-21', '2020-01-22'), fined('b', '2021-01-21', '2021-01-22'))).toHaveLength(2);
    const [row, ...others] = events(fined('a', '2020-01-21', '2020-01-22'), fined('b', '2020-01-22', '2020-01-23'));
    expect([others.length, row?.conflicts.map(({ field }) => field)]).toEqual([0, ['date']]);
  });

  it('let what is done stay done when a later article only supposes or hopes', () => {
    const told = (id: string, date: string, modality: ExtractedEvent['modality']) =>
      source(id, date, { events: [event('acquisition', purchase, { modality })] });
    expect(events(told('a', '2022-01-05', 'completed'), told('b', '2022-03-05', 'hypothetical'))[0]?.modality).toBe(
      'completed',
    );
    expect(events(told('a', '2022-01-05', 'completed'), told('b', '2022-03-05', 'denied'))[0]?.modality).toBe('denied');
  });

  it('see no contradiction between a headline in the present and a past tense', () => {
    const done = source('a', '2022-01-05', { events: [event('acquisition', purchase)] });
    const present = source('b', '2022-01-06', {
      events: [event('acquisition', purchase, { modality: 'announced', tense: 'present' })],
    });
    expect(events(done, present)[0]).toMatchObject({ modality: 'completed', conflicts: [] });
  });

  it('take an article dated by its month for the whole month', () => {
    const [row] = events(
      source('a', '2022-08', { events: [event('acquisition', purchase, { date: on('2022-08-12', '2022-08-13') })] }),
    );
    expect(row?.modality).toBe('completed');
  });

  describe('counts', () => {
    type Count = NonNullable<ExtractedEvent['quantity']>;
    const cut = (id: string, ...counts: Count[]) =>
      source(id, '2024-03-05', {
        events: counts.map((quantity) => event('death', { victim: 'Marlow', place: 'Brest' }, { quantity })),
      });
    const killed = (value: number, more: Partial<Count> = {}): Count => ({ value, unit: 'killed', ...more });
    const conflicts = (...articles: Source[]) =>
      events(...articles).flatMap((row) => row.conflicts.filter(({ field }) => field === 'quantity'));

    it('that two papers of one day give differently are a conflict, with the characters of each', () => {
      const [found, ...others] = conflicts(
        cut('a', killed(4, { start: 30, end: 42 })),
        cut('b', killed(6, { start: 50, end: 60 })),
      );
      expect(others).toEqual([]);
      expect(found?.values).toEqual([
        { value: { value: 4, unit: 'killed' }, document: 'a', start: 30, end: 42 },
        { value: { value: 6, unit: 'killed' }, document: 'b', start: 50, end: 60 },
      ]);
    });

    it.each<[string, Count, Count, number]>([
      ['at least four and five', killed(4, { relation: 'more_than' }), killed(5), 0],
      ['at least six and four', killed(6, { relation: 'more_than' }), killed(4), 1],
      ['at least twelve and three hundred', killed(12, { relation: 'more_than' }), killed(300), 1],
      ['about thirty and twenty-eight', killed(30, { approximate: true }), killed(28), 0],
      ['about thirty and eighty', killed(30, { approximate: true }), killed(80), 1],
      ['up to ten and nine', killed(10, { relation: 'less_than' }), killed(9), 0],
      ['nearly a hundred and 97', killed(100, { relation: 'nearly' }), killed(97), 0],
      ['five others and six', killed(5, { others: true }), killed(6), 0],
      ['four killed and six injured', killed(4), { value: 6, unit: 'injured' }, 0],
    ])('%s', (_, one, other, expected) => {
      expect(conflicts(cut('a', one), cut('b', other))).toHaveLength(expected);
    });

    it('do not differ from those of an article that gives both, whichever it gives first', () => {
      expect(conflicts(cut('a', killed(4)), cut('b', killed(6), killed(4)))).toEqual([]);
    });

    it('grow from day to day, and never shrink without a conflict', () => {
      const told = (id: string, date: string, value: number) =>
        source(id, date, {
          events: [event('death', { victim: 'Marlow', place: 'Brest' }, { quantity: killed(value) })],
        });
      expect(conflicts(told('a', '2024-03-05', 4), told('b', '2024-03-06', 6))).toEqual([]);
      expect(conflicts(told('a', '2024-03-05', 6), told('b', '2024-03-06', 4))).toHaveLength(1);
    });
  });

  it('are two cuts when nothing but the company joins two articles that count differently', () => {
    const cut = (id: string, value: number) =>
      source(id, '2024-03-05', {
        events: [event('layoff', { employer: 'Sodeval' }, { quantity: { value, unit: 'jobs' } })],
      });
    expect(events(cut('a', 183), cut('b', 190))).toHaveLength(2);
    expect(events(cut('a', 183), cut('b', 450))).toHaveLength(2);
  });

  it('see a development in what is planned one day and done the next, a contradiction the other way round', () => {
    const told = (id: string, date: string, modality: ExtractedEvent['modality']) =>
      source(id, date, { events: [event('acquisition', purchase, { modality })] });
    const fields = (...articles: Source[]) => events(...articles)[0]?.conflicts.map(({ field }) => field);
    expect(fields(told('a', '2022-01-05', 'planned'), told('b', '2022-01-06', 'completed'))).toEqual([]);
    expect(fields(told('a', '2022-01-05', 'completed'), told('b', '2022-01-06', 'planned'))).toEqual(['modality']);
    expect(fields(told('a', '2022-01-05', 'planned'), told('b', '2022-01-05', 'completed'))).toEqual(['modality']);
  });

  it('are one in two articles of one story that date it differently, but two figures of two periods are two', () => {
    const text = 'Une annonce à Chauny, dit Rémi Castaing devant Martine Delannoy et Gérard Lepoivre. '.padEnd(2000);
    const dated = (from: string, to: string) => ({ date: { from, to, grain: 'day', certainty: 'implied' } }) as const;
    const both = (type: string, party: string) => {
      const trigger = { start: 4, end: 11 };
      const first = event(type, { [party]: 'Montfaur' }, { ...dated('2025-02-11', '2025-02-12'), trigger });
      const second = event(type, { [party]: 'Montfaur' }, { ...dated('2025-11-30', '2025-12-01'), trigger });
      return events(
        source('a', '2025-02-12', { events: [first] }, text),
        source('b', '2025-02-19', { events: [second] }, text),
      );
    };
    expect(both('site_closure', 'operator')).toHaveLength(1);
    expect(both('earnings', 'company')).toHaveLength(2);
  });

  it('relate an event that comes back again and again to a few others, not to all', () => {
    const cut = (day: number) =>
      source(`d${day}`, `2024-03-${String(day).padStart(2, '0')}`, {
        events: [event('layoff', { employer: 'Sodeval' }, { quantity: { value: day * 100, unit: 'jobs' } })],
      });
    const rows = events(...Array.from({ length: 28 }, (_, index) => cut(index + 1)));
    expect(rows).toHaveLength(28);
    expect(rows.reduce((sum, { related }) => sum + related.length, 0)).toBeLessThanOrEqual(2 * 5 * 28);
  });

  it('are the same rows in any order of the articles', () => {
    const roles = fc.record({
      buyer: fc.constantFrom('Sodeval', 'Kerys'),
      target: fc.constantFrom('Astria', 'Delmont', 'Nomark'),
    });
    const article = fc.record({
      roles,
      day: fc.integer({ min: 1, max: 28 }),
      amount: fc.option(fc.constantFrom(5e6, 7e6)),
    });
    fc.assert(
      fc.property(fc.array(article, { minLength: 2, maxLength: 9 }), fc.integer(), (articles, seed) => {
        const sources = articles.map(({ roles: parties, day, amount }, index) =>
          source(`d${index}`, `2024-03-${String(day).padStart(2, '0')}`, {
            events: [
              {
                ...event('acquisition', parties, amount ? { amount: euros(amount) } : {}),
                trigger: { start: 10, end: 15 },
              },
            ],
          }),
        );
        const turned = [
          ...sources.slice(Math.abs(seed) % sources.length),
          ...sources.slice(0, Math.abs(seed) % sources.length),
        ].reverse();
        expect(reconcile(turned, NOTHING)).toEqual(reconcile(sources, NOTHING));
      }),
      { numRuns: 60 },
    );
  });
});

describe('quotes across articles', () => {
  const said = (
    id: string,
    text: string,
    speaker: string | null = 'p-claire-morel',
    kind: 'direct' | 'mixed' = 'direct',
  ) =>
    source(
      id,
      '2024-03-05',
      {
        quotes: [
          {
            id: `q-${id}`,
            content: { start: 0, end: text.length },
            text,
            cue: null,
            speaker: { start: null, end: null, id: speaker, name: speaker },
            kind,
            rule: 'quotes/test',
          },
        ],
      },
      text,
    );
  const count = (...sources: Source[]) => reconcile(sources, NOTHING).quotes.length;
  const original = 'Nous allons fermer notre usine de Brest parce que les coûts de l’énergie augmentent trop vite';

  it('are one in two translations, and in another language', () => {
    expect(
      count(
        said('a', original),
        said('b', 'Nous fermerons l’usine de Brest car le coût de l’énergie progresse trop rapidement'),
      ),
    ).toBe(1);
    expect(
      count(
        said('a', original),
        said('b-en', 'We will close our plant in Brest because energy costs are rising too fast'),
      ),
    ).toBe(1);
  });

  it('are one when an article cuts a piece out of the other', () => {
    expect(
      count(said('a', original), said('b', 'les coûts de l’énergie augmentent trop vite', 'p-claire-morel', 'mixed')),
    ).toBe(1);
  });

  it('stay apart when one is told within the other, by somebody without a name', () => {
    const text = `Mon voisin m’a dit : « ${original} »`;
    const told = said('a', text);
    const [outer] = told.analyzed.quotes;
    const start = text.indexOf(original);
    const inner = outer && {
      ...outer,
      id: 'q-inner',
      content: { start, end: start + original.length },
      text: original,
      speaker: { start: 0, end: 10, id: null, name: 'Mon voisin' },
      within: outer.id,
    };
    const quotes = inner ? [outer, inner] : [];
    expect(count({ ...told, analyzed: { ...told.analyzed, quotes } })).toBe(2);
  });

  it('stay apart when they say the opposite', () => {
    expect(
      count(
        said('a', original),
        said('b', 'Nous n’allons pas fermer notre usine de Brest parce que les coûts de l’énergie augmentent'),
      ),
    ).toBe(2);
  });

  it('stay apart when the numbers differ or somebody else speaks', () => {
    expect(
      count(
        said('a', 'Nous allons supprimer 300 emplois dans notre usine de Brest'),
        said('b', 'Nous allons supprimer 450 emplois dans notre usine de Brest'),
      ),
    ).toBe(2);
    expect(count(said('a', original), said('b', original, 'p-paul-lenoir'))).toBe(2);
  });

  it('stay apart when they only share their subject', () => {
    expect(
      count(
        said('a', original),
        said('b', 'Notre usine de Brest reste la meilleure du groupe pour la qualité de ses produits'),
      ),
    ).toBe(2);
  });
});

describe('names across articles', () => {
  const named = (id: string, ...names: string[]) =>
    source(id, '2024-03-05', {
      organizations: names.map((name, index) => ({
        start: index * 40,
        end: index * 40 + name.length,
        text: name,
        id: `o-${name.toLowerCase().replaceAll(' ', '-')}`,
        name,
        rule: 'organizations/test',
      })),
    });
  const ids = (...sources: Source[]) => reconcile(sources, NOTHING).organizations.map(({ id }) => id);

  it.each([
    ['berskhire-hathaway', 'berkshire-hathaway', true],
    ['sodeval-industrie', 'sodevall-industrie', true],
    ['banque-verdeir', 'banque-verdier', true],
    ['air-france', 'aire-france', false],
    ['orange', 'orangé', false],
    ['habiteo', 'habitea', false],
    ['groupe-2024', 'groupe-2025', false],
    ['renault-trucks', 'renault-tracks', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(misspelt(a, b)).toBe(expected);
  });

  it('join a misspelt name only beside a common third name', () => {
    expect(ids(named('a', 'Sodeval Industrie', 'Astria'), named('b', 'Sodevall Industrie', 'Astria'))).toHaveLength(2);
    expect(ids(named('a', 'Sodeval Industrie'), named('b', 'Sodevall Industrie'))).toHaveLength(2);
    expect(ids(named('a', 'Sodeval Industrie'), named('b', 'Sodeval Industrie'))).toHaveLength(1);
  });
});

describe('persons across articles', () => {
  it('are two when their given names differ by a letter', () => {
    const named = (id: string, name: string) =>
      source(id, '2024-03-05', {
        organizations: [
          { start: 50, end: 57, text: 'Sodeval', id: 'o-sodeval', name: 'Sodeval', rule: 'organizations/test' },
        ],
        persons: [
          {
            start: 0,
            end: name.length,
            text: name,
            id: `p-${name.toLowerCase().replaceAll(' ', '-')}`,
            name,
            rule: 'persons/test',
          },
        ],
      });
    const count = (...names: string[]) =>
      reconcile(
        names.map((name, at) => named(`d${at}`, name)),
        NOTHING,
      ).persons.length;
    expect(count('Marie Martin', 'Maria Martin')).toBe(2);
    expect(count('Marie Martinet', 'Marie Martinett')).toBe(1);
  });
});

describe('ids that stand', () => {
  it('differ in nothing but ids when articles come one by one, in any order', () => {
    const all = sources({ articles: 24, days: 40, companies: 2, seed: 7 });
    const made = ({ events: rows, quotes }: Previous) =>
      [
        ...rows.map(({ mentions, type, modality, date, amount, conflicts }) => ({
          ...{ mentions, type, modality, date, amount, conflicts },
        })),
        ...quotes.map(({ utterances, speaker }) => ({ utterances, speaker })),
      ]
        .map((row) => JSON.stringify(row))
        .sort();
    const atOnce = made(reconcile(all, NOTHING));
    for (const turned of [all, [...all].reverse()]) {
      let standing: Previous = NOTHING;
      turned.forEach((_, index) => {
        standing = reconcile(turned.slice(0, index + 1), standing);
      });
      expect(made(standing)).toEqual(atOnce);
    }
  });

  it('are carried over by overlap; a merged one redirects, a gone one leads nowhere', () => {
    const { ids, redirects } = carryOver(
      [
        { minted: 'e-new', keys: ['a 1', 'b 1', 'b 2'] },
        { minted: 'e-other', keys: ['c 1'] },
      ],
      [
        { id: 'e-first', keys: ['a 1'] },
        { id: 'e-second', keys: ['b 1', 'b 2'] },
        { id: 'e-lost', keys: ['z 9'] },
      ],
    );
    expect(ids).toEqual(['e-second', 'e-other']);
    expect(redirects).toEqual([
      { from: 'e-first', to: 'e-second', reason: 'merged' },
      { from: 'e-lost', to: null, reason: 'gone' },
    ]);
  });

  it('survive a new article that comes first in time', () => {
    const late = source('b', '2024-03-09', { events: [event('acquisition', { buyer: 'Sodeval', target: 'Astria' })] });
    const early = source('a', '2024-03-01', { events: [event('acquisition', { buyer: 'Sodeval', target: 'Astria' })] });
    const before = reconcile([late], NOTHING);
    const after = reconcile([early, late], before);
    expect(after.events.map(({ id }) => id)).toEqual(before.events.map(({ id }) => id));
    expect(after.redirects).toEqual([]);
    expect(reconcile([early, late], NOTHING).events[0]?.id).not.toBe(before.events[0]?.id);
  });
});
