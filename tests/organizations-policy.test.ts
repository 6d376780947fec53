import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useOrganizations } from '../extractors/lexicons/organizations.ts';
import { analyzeArticle, publish } from '../pipeline/analyze.ts';
import { reconcile } from '../pipeline/reconcile/index.ts';

/** What is found in a text: its words, and the organization where it is called otherwise; descriptions in brackets. */
function found(text: string, language = 'fr'): readonly string[] {
  const { organizations } = publish(analyzeArticle({ id: 'test', text, language }));
  return organizations.map(({ text: words, name, nominal }) => {
    const one = words === name ? words : `${words} = ${name}`;
    return nominal ? `(${one})` : one;
  });
}

type Case = readonly [text: string, organizations: readonly string[], language?: 'en'];

/** For every row of the table in extractors/organizations/README.md, each of its sentences with what it gives. */
const POLICY: Readonly<Record<string, readonly Case[]>> = {
  'what counts': [
    ['Renault recrute.', ['Renault']],
    ['Le tribunal correctionnel de Quimper a jugé.', ['tribunal correctionnel de Quimper']],
    ['La CGT a réagi.', ['CGT']],
    ['Elle soutient Amnesty International.', ['Amnesty International']],
    ['Le Hezbollah a démenti.', ['Hezbollah']],
    ["L'université de Nantes recrute.", ['université de Nantes']],
    ["L'hôpital de Vire recrute.", ['hôpital de Vire']],
  ],
  unit: [
    ['Michelin Aviation recrute.', ['Michelin Aviation']],
    ['HP France recrute.', ['HP France']],
  ],
  parent: [['Dacia, filiale du groupe Renault, recrute.', ['Dacia', 'Renault']]],
  product: [
    ['Elle a pris un Boeing 777.', []],
    ['Boeing recrute.', ['Boeing']],
  ],
  networks: [
    ['Twitter a annoncé une mesure.', ['Twitter']],
    ['Elle a écrit sur Twitter.', []],
    ['Partager cet article :\nFacebook,\nTwitter', []],
    ['He shared Facebook posts.', [], 'en'],
  ],
  metonymy: [
    ['Selon Matignon, la loi passera.', ['Matignon']],
    ['Le Kremlin dément.', ['Kremlin']],
    ['La France et Berlin négocient avec Moscou.', []],
    ["La visite de l'Élysée est gratuite.", []],
  ],
  government: [
    ['Le gouvernement espagnol hésite.', ['(gouvernement espagnol)']],
    ['Le gouvernement Rajoy hésite.', []],
    ['Le gouvernement hésite.', []],
  ],
  state: [
    ["L'État français a payé.", ['État français']],
    ["Le chef d'État est venu, après le coup d'État.", []],
    ["L'État du Rajasthan est grand.", []],
  ],
  minister: [
    ["Le ministre de l'Agriculture est venu.", ["Agriculture = ministère de l'Agriculture"]],
    ["Le ministre de l'agriculture est venu.", []],
  ],
  'local body': [
    ['La chambre régionale des comptes de Normandie a tranché.', ['chambre régionale des comptes de Normandie']],
    ['La chambre régionale des comptes a tranché.', []],
    ['Lundi, la Mairie a fermé le pont.', ['Mairie']],
  ],
  'military unit': [
    ['Le 13e régiment du génie est parti.', ['13e régiment du génie']],
    ['Le 2e RPIMa est parti.', ['2e RPIMa']],
    ['Le régiment est parti.', []],
  ],
  'club and town': [
    ['Le FC Metz recrute.', ['FC Metz']],
    ['Nancy a perdu 2-1 contre Guingamp en Coupe.', ['Nancy = AS Nancy-Lorraine', 'Guingamp = EA Guingamp']],
    ['Il a pris un train de Guingamp.', []],
  ],
  nickname: [
    ['He caught two passes for the Broncos in his rookie season.', ['Broncos'], 'en'],
    ['She met the wolves.', [], 'en'],
  ],
  ambiguous: [
    ['Next, the mayor spoke.', [], 'en'],
    ['They found shelter near the port.', [], 'en'],
  ],
  'own list': [['La Verdalo Sans Fil recrute.', ['Verdalo Sans Fil = Verdalo']]],
  media: [
    ['Elle a écrit dans Le Monde.', ['Le Monde']],
    ['Elle a écrit dans le Figaro.', ['Figaro = Le Figaro']],
  ],
  'head noun in': [
    ['La Fondation Morvan recrute.', ['Fondation Morvan']],
    ['Le tribunal de Lille a jugé.', ['tribunal de Lille']],
    ["L'association Anticor a porté plainte.", ['association Anticor']],
  ],
  'head noun out': [
    ['Le groupe Bolloré recrute.', ['Bolloré']],
    ['Le constructeur Dolvia recrute.', ['Dolvia']],
    ['Le syndicat Dolvia recrute.', ['Dolvia']],
  ],
  acronym: [
    [
      'Le Conseil national des bateliers (CNB) a voté.',
      ['Conseil national des bateliers', 'CNB = Conseil national des bateliers'],
    ],
    ['Le produit intérieur brut (PIB) recule.', []],
    [
      "L'école de navigation des rivières (ENR) rouvre.",
      ['école de navigation des rivières', 'ENR = école de navigation des rivières'],
    ],
  ],
  'short form': [
    ['Le groupe Michelin Loisirs recrute. Il aime Loisirs.', ['Michelin Loisirs', 'Loisirs = Michelin Loisirs']],
  ],
  misspelling: [['La banque Goldamn Sachs conseille.', ['Goldamn Sachs = Goldman Sachs']]],
  quotes: [["L'association « Voiles du large » recrute.", ['Voiles du large']]],
  contradiction: [
    ['Rob Ford a parlé. Ford a souri.', []],
    ['Une étude citée par Shelter.', []],
  ],
};

const readme = readFileSync(join(import.meta.dirname, '../extractors/organizations/README.md'), 'utf8');
const questions = [...readme.matchAll(/^\| (?<question>[\p{L} ]+?) +\|/gmu)].flatMap(({ groups }) =>
  groups?.question && groups.question !== 'question' ? [groups.question] : [],
);

test('every row of the written policy has its sentences here', () => {
  expect(Object.keys(POLICY).sort()).toEqual([...questions].sort());
});

describe.each(Object.entries(POLICY))('policy: %s', (question, cases) => {
  test.each(cases.map(([text, organizations, language]) => ({ text, organizations, language })))('$text', (one) => {
    if (question === 'own list')
      useOrganizations([{ name: 'Verdalo', aliases: ['Verdalo Sans Fil'], kind: 'company' }]);
    try {
      expect(found(one.text, one.language)).toEqual(one.organizations);
    } finally {
      useOrganizations([]);
    }
  });
});

describe('parents in the dataset', () => {
  const rows = (texts: readonly string[]) => {
    const sources = texts.map((text, at) => ({
      document: {
        ...{ id: `a${at}`, path: '', sha256: '', language: 'fr', date: null, datePrecision: null, dateSource: null },
        ...{ title: null, publisher: null, url: null, duplicateOf: null },
      },
      text,
      analyzed: publish(analyzeArticle({ id: `a${at}`, text, language: 'fr' })),
    }));
    return reconcile(sources, { events: [], organizations: [], persons: [], quotes: [] }).organizations;
  };

  test('a unit holds its parent with every phrase that says so, the parent nothing', () => {
    const texts = ['Dacia, filiale du groupe Renault, recrute.', 'Renault vend sa filiale Dacia.'];
    const [dacia, renault] = rows(texts);
    expect(dacia?.parents).toEqual([
      {
        id: 'o-renault',
        name: 'Renault',
        evidence: [
          {
            ...{ document: 'a0', start: 0, end: 32, text: 'Dacia, filiale du groupe Renault' },
            rule: 'organization/fr/subsidiary-of',
          },
          {
            ...{ document: 'a1', start: 0, end: 29, text: 'Renault vend sa filiale Dacia' },
            rule: 'organization/fr/its-subsidiary',
          },
        ],
      },
    ]);
    expect(renault?.parents).toEqual([]);
  });

  test.each([
    'Dacia, ancienne filiale de Renault, recrute.',
    'Dacia, détenue à 20 % par Renault, recrute.',
    "Dacia n'appartient pas à Renault.",
    'Dacia et Renault recrutent.',
  ])('%s', (text) => {
    expect(rows([text]).flatMap(({ parents }) => parents)).toEqual([]);
  });
});
