import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { showEvent } from '../extractors/events/index.ts';
import { taxonomy, taxonomyPage } from '../extractors/events/taxonomy.ts';
import { analyzeArticle } from '../pipeline/analyze.ts';

const read = (language: 'fr' | 'en', text: string) =>
  analyzeArticle({ id: 'test', text, date: '2024-06-12', language }).events.map(
    (event) => `${event.type} ${showEvent(text, event)}`,
  );

describe('events that articles state', () => {
  it.each([
    [
      'fr',
      'Le groupe Sodéval a vendu la société Astria et racheté la société Delmont.',
      ['divestiture completed seller=Sodéval, asset=Astria', 'acquisition completed buyer=Sodéval, target=Delmont'],
    ],
    ['fr', 'Le groupe Sodéval n’a pas racheté la société Astria.', ['acquisition denied buyer=Sodéval, target=Astria']],
    [
      'fr',
      'Le groupe Sodéval a refusé de racheter la société Astria.',
      ['acquisition denied buyer=Sodéval, target=Astria'],
    ],
    [
      'fr',
      'Le groupe Sodéval devrait racheter la société Astria.',
      ['acquisition planned buyer=Sodéval, target=Astria'],
    ],
    [
      'fr',
      'Le groupe Sodéval aurait racheté la société Astria.',
      ['acquisition rumoured buyer=Sodéval, target=Astria'],
    ],
    [
      'fr',
      'Si le groupe Sodéval rachetait la société Astria, les prix monteraient.',
      ['acquisition hypothetical buyer=Sodéval, target=Astria'],
    ],
    [
      'fr',
      'Le groupe Sodéval va-t-il racheter la société Astria ?',
      ['acquisition hypothetical buyer=Sodéval, target=Astria'],
    ],
    [
      'en',
      'Harrow Foods Ltd is not in talks to buy Millstone Inc.',
      ['acquisition denied buyer=Harrow Foods, target=Millstone'],
    ],
    [
      'en',
      'Harrow Foods Ltd reportedly plans to buy Millstone Inc.',
      ['acquisition rumoured buyer=Harrow Foods, target=Millstone'],
    ],
    ['en', 'Harrow Foods Ltd cut 300 jobs.', ['layoff completed employer=Harrow Foods, 300 jobs']],
  ] as const)('%s %s', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });
});

describe('counts of events', () => {
  it.each([
    [
      'fr',
      'Une explosion a tué au moins quatre personnes à Brest.',
      { text: 'quatre personnes', relation: 'more_than' },
    ],
    [
      'fr',
      'Une explosion a tué une trentaine de personnes à Brest.',
      { text: 'trentaine de personnes', approximate: true },
    ],
    ['fr', 'Sept autres personnes sont mortes à Brest.', { text: 'Sept autres personnes', others: true }],
    ['fr', 'Le groupe Sodéval va supprimer 1 300 postes.', { text: '1 300 postes' }],
    ['fr', 'L’inflation a atteint 4,1 % en novembre en Espagne.', { text: '4,1 %' }],
    ['en', 'The blast killed another seven people in Leeds.', { text: 'seven people', others: true }],
    ['en', 'Harrow Foods Ltd cut nearly 300 jobs.', { text: '300 jobs', relation: 'nearly' }],
    ['en', 'Harrow Foods Ltd cut about 300 jobs.', { text: '300 jobs', approximate: true }],
  ] as const)('%s %s', (language, text, { text: words, ...bounds }) => {
    const counts = analyzeArticle({ id: 'test', text, date: '2024-06-12', language }).events.flatMap(
      ({ quantity }) => quantity ?? [],
    );
    expect(counts.length).toBeGreaterThan(0);
    for (const { value: _, unit: __, start, end, ...more } of counts)
      expect({ text: text.slice(start, end), ...more }).toEqual({ text: words, ...bounds });
  });
});

describe('what is no event', () => {
  it.each([
    ['fr', 'Le groupe Sodéval a fermé les yeux.'],
    ['fr', 'Le groupe Sodéval ouvre ses portes au public.'],
    ['fr', 'Claire Morel a quitté la scène en souriant.'],
    ['fr', 'Le groupe Sodéval a lancé un appel au calme.'],
    ['en', 'Harrow Foods Ltd dropped its appeal.'],
    ['en', 'Harrow Foods Ltd shuts its eyes.'],
    ['en', 'The train left the station at noon.'],
  ] as const)('%s %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});

describe('several mentions of one event', () => {
  it('a definite noun takes up the only event of its type told before', () => {
    const text = 'Le groupe Sodéval va supprimer 300 postes. Cette suppression de postes inquiète la ville.';
    expect(read('fr', text)).toEqual(['layoff planned employer=Sodéval, 300 jobs', 'layoff planned employer=Sodéval']);
  });

  it('where two were told, it takes up none', () => {
    const text =
      'Le groupe Sodéval a racheté la société Astria. Le groupe Delmont a racheté la société Kérys. Ce rachat a surpris.';
    expect(read('fr', text)).toHaveLength(2);
  });
});

describe('the taxonomy', () => {
  it('README.md is what npm run taxonomy writes', () => {
    expect(readFileSync(new URL('../extractors/events/README.md', import.meta.url), 'utf8')).toBe(taxonomyPage());
  });

  it('every type has an example, and every key and joining slot is a role or a slot', () => {
    for (const { id, roles, key, distinct, example } of taxonomy()) {
      const known = new Set([
        ...roles.map(({ name }) => name),
        'place',
        'date',
        'quantity',
        'amount',
        'person',
        'side',
        'action', // the verb of an event of no type
      ]);
      expect(
        [...key, ...distinct].filter((slot) => !known.has(slot)),
        id,
      ).toEqual([]);
      if (id !== 'other') expect(example.fr ?? example.en, id).not.toBeNull();
    }
  });
});

describe('events of public life', () => {
  it.each([
    [
      'fr',
      'Le maire de Rennes a été arrêté mardi.',
      ['arrest completed suspect=maire de Rennes, 2024-06-11/2024-06-12'],
    ],
    ['fr', 'Deux hommes arrêtés à Lyon', ['arrest completed suspect=Deux hommes, place=Lyon, 2 people']],
    [
      'fr',
      'Un séisme en Italie a fait 30 morts.',
      ['disaster completed kind=séisme, place=Italie, 30 killed', 'death completed place=Italie, 30 killed'],
    ],
    ['fr', "Personne n'a attaqué les policiers à Lyon.", ['attack denied target=policiers, place=Lyon']],
    ['fr', 'Le ministre se rend compte du retard à Lyon.', []],
    ['fr', 'Ils se mettent en marche.', []],
    ['en', 'Two men were arrested in Leeds.', ['arrest completed suspect=Two men, place=Leeds, 2 people']],
    ['en', 'The government called off the election in Greece.', ['election cancelled place=Greece']],
  ] as const)('%s %s', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });
});
