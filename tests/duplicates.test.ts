import { describe, expect, test } from 'vitest';
import { duplicates } from '../pipeline/ingest/duplicates.ts';
import { FRENCH } from './support/articles.ts';
import { inFolder, recoupe } from './support/effects.ts';
import { articles, textOf, VARIANTS } from './support/news.ts';
import { type Random, random } from './support/random.ts';
import { plant, rows } from './support/tree.ts';

const COUNT = 200;
const SEED = 11;
const composed = articles(COUNT, SEED);
const originals = composed.map((article, index) => ({ id: `a${index}`, text: textOf(article) }));

describe(`copies of ${COUNT} articles in French and English`, () => {
  test.each(Object.entries(VARIANTS))('%s: all found, and no other', (_, variant) => {
    const some = random(SEED);
    const copies = composed.map((article, index) => ({ id: `b${index}`, text: variant(article, some) }));
    const found = [...duplicates([...originals, ...copies])].map((pair) => pair.sort().join(' '));
    expect(found.sort()).toEqual(composed.map((_article, index) => `a${index} b${index}`).sort());
  });

  test('all four of each at once have one original', () => {
    const some = random(SEED);
    const copies = Object.entries(VARIANTS).flatMap(([kind, variant]) =>
      composed.map((article, index) => ({ id: `${kind}-${index}`, text: variant(article, some) })),
    );
    const found = duplicates([...originals, ...copies]);
    expect(found.size).toBe(COUNT * Object.keys(VARIANTS).length);
    const family = (id: string): string => /\d+$/u.exec(id)?.[0] ?? '';
    for (const [copy, original] of found) {
      expect(family(original)).toBe(family(copy));
      expect(found.has(original)).toBe(false);
    }
  });

  test('the order of the articles changes nothing', () => {
    const some = random(SEED);
    const all = [
      ...originals,
      ...composed.map((one, index) => ({ id: `b${index}`, text: VARIANTS.short?.(one, some) ?? '' })),
    ];
    const sorted = (found: ReadonlyMap<string, string>) => [...found].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(duplicates([...all].reverse()))).toEqual(sorted(duplicates(all)));
  });
});

/** Texts of one template or with much in common that tell different things. */
const DIFFERENT: Readonly<Record<string, (some: Random, index: number) => string>> = {
  'articles by the same words': (_, index) => originals[index]?.text ?? '',
  'closing prices': ({
    below,
    one,
  }) => `La Bourse de Paris termine ${one(['en hausse', 'en baisse', 'stable'])} de ${below(3)},${10 + below(90)} %

L’indice CAC 40 a terminé la séance sur ${one(['un gain', 'un recul', 'une note'])} de ${below(3)},${10 + below(90)} %, à ${7100 + below(400)},${10 + below(90)} points, dans un volume d’échanges de ${2 + below(3)},${10 + below(90)} milliards d’euros. Aux valeurs, TotalEnergies a pris ${below(4)},${10 + below(90)} % à ${50 + below(20)},${10 + below(90)} euros, tandis que LVMH a cédé ${below(4)},${10 + below(90)} % à ${600 + below(300)},${10 + below(90)} euros. Du côté des banques, Société Générale a gagné ${below(4)},${10 + below(90)} % à ${20 + below(9)},${10 + below(90)} euros. Sur le marché des changes, l’euro s’échangeait à 1,0${10 + below(90)} dollar vers 18 heures.`,
  'weather reports': ({ below, one }) => `Le temps qu’il fera demain

Demain matin, ${one(['le ciel sera couvert', 'le soleil brillera', 'quelques brumes se formeront'])} sur ${one(['la Bretagne', 'le Centre', 'les Pyrénées', 'la Provence', 'le Jura'])}. Les températures minimales iront de ${below(9)} à ${10 + below(8)} degrés et les maximales de ${18 + below(6)} à ${25 + below(12)} degrés. L’après-midi, ${one(['des averses sont attendues', 'le vent se renforcera', 'les nuages se dissiperont'])} sur ${one(['la Corse', 'la Normandie', 'l’Alsace', 'le Limousin', 'le Roussillon'])}, avec des rafales de ${40 + below(60)} kilomètres à l’heure. Le soleil se lèvera à ${5 + below(3)} h ${10 + below(50)} et se couchera à ${19 + below(3)} h ${10 + below(50)}.`,
  'results of matches': ({ below, one }) => {
    const clubs = [
      'Vauclair',
      'Redon',
      'Marsanne',
      'Plouvarn',
      'Crolles',
      'Gramat',
      'Figeac',
      'Tormery',
      'Besançon',
      'Alzonne',
    ];
    const match = () => `${one(clubs)} - ${one(clubs)} ${below(6)}-${below(6)}`;
    return `Football. Les résultats de la ${2 + below(36)}e journée\n\n${Array.from({ length: 12 }, match).join('\n')}\nProchaine journée samedi à 20 heures.`;
  },
  'releases with the same words about their company': ({ below }, index) =>
    `LYON, le ${1 + below(28)} mai. ${composed[index]?.sentences.slice(1, 6).join(' ')}

À propos de Vertanne
Vertanne conçoit des colles et des additifs pour les industries du bâtiment et de l’emballage. Le groupe emploie 7 800 personnes dans 24 pays et réalise un chiffre d’affaires de 3,1 milliards d’euros. Ses actions sont cotées au compartiment A de la Bourse de Paris et font partie de l’indice SBF 120. Pour en savoir plus, rendez-vous sur le site du groupe, rubrique investisseurs, où figurent aussi le calendrier financier et les statuts de la société.`,
  'articles with the same long quotation': (_, index) =>
    `${composed[index]?.sentences.slice(2, 7).join(' ')} « Nous devons tous nous retrousser les manches, et je demande au gouvernement de prendre ses responsabilités devant le pays », avait lancé le ministre à la tribune.`,
  'death notices': ({ below, one }, index) =>
    `${one(['Mme', 'M.'])} ${['Colette', 'Raymond', 'Odile', 'Marcel', 'Ginette'][index % 5]} ${['Bessières', 'Kermarrec', 'Wüthrich', 'Delvaux', 'Fournel', 'Lavoie', 'Tremblay'][index % 7]}, née à ${one(['Vesoul', 'Sète', 'Niort', 'Colmar'])} en 19${20 + below(40)}, s’est éteinte à l’âge de ${60 + below(38)} ans. Elle avait enseigné ${20 + below(20)} ans à l’école de ${one(['Quimper', 'Laval', 'Tarbes'])}. Les obsèques auront lieu ${one(['lundi', 'mardi', 'jeudi'])} ${1 + below(28)} mars à ${9 + below(8)} h ${10 + below(49)} en l’église du village. Ni fleurs ni couronnes.`,
};

describe('texts that are no copies of each other', () => {
  test.each(Object.entries(DIFFERENT))('%s', (_, text) => {
    const some = random(SEED);
    const texts = Array.from({ length: 60 }, (_text, index) => ({ id: `t${index}`, text: text(some, index) }));
    expect([...duplicates(texts)]).toEqual([]);
  });
});

test('a paper that reprints a dispatch for the eightieth time is found too', () => {
  const [article] = composed;
  const prints = Array.from({ length: 80 }, (_, index) => ({
    id: `p${index}`,
    text: `Page ${index}, édition de ${originals[index]?.text.split(' ')[0]}\n\n${article?.sentences.join(' ')}`,
  }));
  expect(duplicates([...prints, ...originals.slice(1)]).size).toBe(79);
});

describe('eight times as many articles', () => {
  const time = (count: number): number => {
    const texts = articles(count, SEED).map((article, index) => ({ id: `a${index}`, text: textOf(article) }));
    const before = performance.now();
    duplicates(texts);
    return performance.now() - before;
  };
  test('take about eight times as long', { retry: 3, timeout: 60_000 }, () => {
    time(400);
    expect(time(2400) / time(300)).toBeLessThan(14);
  });
});

describe('a copy is the same source, not a second witness', () => {
  const said = FRENCH.split('---\n').at(-1) ?? '';
  const more =
    'Les deux groupes emploient ensemble 2 300 personnes en France et en Belgique. La vente doit encore être approuvée par les autorités de la concurrence avant la fin de l’année, a précisé la direction devant les représentants du personnel.';
  const own =
    'Norvia a racheté la société Belmont pour 300 millions d’euros, a indiqué l’entreprise mercredi. Un salarié rencontré devant les grilles redoute une réorganisation, car les bureaux du siège font double emploi et le bail arrive à terme.';
  const paper = (date: string, text: string): string => `---\ndate: ${date}\n---\n${text}\n`;

  const witnesses = (files: Readonly<Record<string, string>>) =>
    inFolder(async (folder) => {
      plant(folder, Object.fromEntries(Object.entries(files).map(([name, text]) => [`in/${name}.txt`, text])));
      expect((await recoupe(['run', `${folder}/in`, '--out', `${folder}/out`])).code).toBe(0);
      const acquisitions = rows(`${folder}/out`, 'events').filter(({ type }) => type === 'acquisition');
      return {
        copies: rows(`${folder}/out`, 'documents').map(({ id, duplicateOf }) => [id, duplicateOf]),
        events: acquisitions.map(({ documents, witnesses: count }) => ({ documents, witnesses: count })),
        quotes: rows(`${folder}/out`, 'quotes')
          .filter(({ kind }) => kind === 'direct')
          .map(({ utterances }) => (Array.isArray(utterances) ? utterances.length : 0)),
      };
    });

  test('of an event told by the copy, its original and another paper', async () => {
    const found = await witnesses({
      agency: paper('2024-06-12', said),
      long: paper('2024-06-12', `${said}\n${more}`),
      other: paper('2024-06-12', own),
    });
    expect(found.copies).toEqual([
      ['agency', 'long'],
      ['long', null],
      ['other', null],
    ]);
    expect(found.events).toEqual([{ documents: ['agency', 'long', 'other'], witnesses: 2 }]);
  });

  test('of an event and a quotation told by copies only', async () => {
    const found = await witnesses({
      agency: paper('2024-06-12', said),
      long: paper('2024-06-12', `Norvia s’offre Belmont\n\n${said}\n${more}`),
      morning: paper('2024-06-13', `Belmont passe chez Norvia\n\n${said}\n${more}`),
    });
    expect(found.copies.filter(([, original]) => original !== null).length).toBe(2);
    expect(found.events).toEqual([{ documents: ['agency', 'long', 'morning'], witnesses: 1 }]);
    expect(found.quotes).toEqual([3]);
  });
});
