import { describe, expect, test } from 'vitest';
import { data as firstNameData } from '../extractors/lexicons/first-names.data.ts';
import { data as listed } from '../extractors/lexicons/organizations.data.ts';
import { institutions, organizationLexicon } from '../extractors/lexicons/organizations.ts';
import { personLexicon } from '../extractors/lexicons/persons.ts';
import { data as placeData } from '../extractors/lexicons/places.data.ts';
import { commonWords, firstNames, isSurname, places } from '../extractors/lexicons/sets.ts';
import { data as surnameData } from '../extractors/lexicons/surnames.data.ts';
import { data as wordData } from '../extractors/lexicons/words.data.ts';
import { fold } from '../extractors/names/fold.ts';

const written = { listed, firstNameData, placeData, surnameData, wordData };

describe('data files', () => {
  test.each(Object.entries(written))('%s is sorted and holds each line once', (_name, data) => {
    const lines = data.split('\n');
    expect(lines.every((line, i) => i === 0 || (lines[i - 1] ?? '') < line)).toBe(true);
  });

  test('together they stay below ten megabytes', () => {
    const size = Object.values(written).reduce((sum, data) => sum + Buffer.byteLength(data), 0);
    expect(size).toBeLessThan(10_000_000);
  });

  test('keys of organizations are folded and belong to one line', () => {
    const keys = listed.split('\n').map((line) => line.split('\t')[0] ?? '');
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => fold(key) !== key)).toEqual([]);
    const firsts = new Set(keys);
    const targets = listed.split('\n').flatMap((line) => /\t>(?<first>.*)$/u.exec(line)?.groups?.first ?? []);
    expect(targets.filter((target) => !firsts.has(target))).toEqual([]);
  });

  test('each institution has a kind, and each canonical name stands once', () => {
    const rows = institutions.split('\n').map((line) => line.split('\t'));
    expect(rows.filter((row) => row.length !== 2 || row.some((cell) => cell === ''))).toEqual([]);
    const names = rows.map(([, all = '']) => (all.split('|')[0] ?? '').replace(/^[~^]/u, ''));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('look-ups', () => {
  const nameOf = (text: string) => organizationLexicon().find(fold(text))?.organization.name;

  test.each([
    ['UE', 'European Union'],
    ['Union européenne', 'European Union'],
    ['EU', 'European Union'],
    ['Nations unies', 'United Nations'],
    ['OTAN', 'NATO'],
    ['AFP', 'Agence France-Presse'],
    ['Le journal de Wall Street', 'The Wall Street Journal'],
    ['Médiapart', 'Mediapart'],
    ['BCE', 'European Central Bank'],
  ])('%s is %s', (alias, name) => expect(nameOf(alias)).toBe(name));

  test('a listed company brings its Wikidata id', () => {
    expect(organizationLexicon().find('ikea')?.organization.name).toBe('Ikea');
    expect(organizationLexicon().find('kurt geiger')?.organization.wikidata).toMatch(/^Q\d+$/u);
  });

  test('a company collected by hand takes the Wikidata id of the lists', () => {
    const ikea = organizationLexicon().find('ikea');
    expect([ikea?.organization.eminent, ikea?.organization.wikidata]).toEqual([true, 'Q54078']);
  });

  test('an ambiguous name and the town of a club are told apart from names that are sure', () => {
    const { find, towns } = organizationLexicon();
    expect([find('wolves')?.ambiguous, find('sheffield wednesday')?.ambiguous]).toEqual([true, false]);
    expect(towns.get('guingamp')?.name).toBe('EA Guingamp');
  });

  test('surnames are found in the sorted text itself', () => {
    const lines = surnameData.split('\n');
    const some = lines.filter((_, i) => i % 997 === 0 || i === lines.length - 1);
    expect(some.filter((name) => !isSurname(name))).toEqual([]);
    expect(['aaa', 'zzzz', 'lamppost', ''].filter(isSurname)).toEqual([]);
  });

  test('first names know their gender', () => {
    expect([firstNames().get('philippe'), firstNames().get('marie'), firstNames().get('camille')]).toEqual([
      'm',
      'f',
      expect.any(String),
    ]);
  });

  test('places, words and persons are there', () => {
    expect([places().has('angers'), places().has('londres'), commonWords().has('manger')]).toEqual([true, true, true]);
    expect(personLexicon().surnames.get('sarkozy')?.name).toBe('Nicolas Sarkozy');
  });
});
