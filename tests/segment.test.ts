import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from '../pipeline/segment/index.ts';
import { tokenize } from '../pipeline/segment/tokens.ts';
import { ENGLISH_SENTENCES, FRENCH_SENTENCES } from './segment-sentences.data.ts';

const sentences = (text: string, language: string): readonly string[] =>
  segment({ id: 'example', text, language }).sentences.map(({ start, end }) => text.slice(start, end));

/** The parts are sentences when joined by a space, or by a line break where a part ends in one. */
const cut = (language: string, parts: readonly string[]) => {
  const text = parts.map((part) => (part.endsWith('\n') ? part : `${part} `)).join('');
  expect(sentences(text, language)).toEqual(parts.map((part) => part.trim()));
};

test('a stop before a small letter with a typographic apostrophe ends nothing', () => {
  cut('fr', ['« Partez ! » crie-t-il.', '— Personne ne nous a prévenus ! s’exclame Marc Petit.']);
});

describe('tokens', () => {
  test.each([
    ["L'usine d'Orléans n'a-t-elle pas fermé ?", "L' usine d' Orléans n' a -t-elle pas fermé ?"],
    ['M. J.-P. Roy vaut 3,9 Md€.', 'M. J.-P. Roy vaut 3,9 Md € .'],
    ['QU’IL AILLE', 'QU’ IL AILLE'],
    ["Aujourd'hui, le rendez-vous est là-bas.", "Aujourd'hui , le rendez-vous est là-bas ."],
    ["Pendle's CEO didn't go to the U.S.", "Pendle 's CEO didn't go to the U.S."],
    ['the U.N.-backed AT&T deal', 'the U.N. - backed AT&T deal'],
    ['1er rang, 700k€, EUR20', '1 er rang , 700 k € , EUR 20'],
    ['10 000 km, 12.5 %', '10 000 km , 12.5 %'],
    ["l'U.E et J.Roy", "l' U.E et J. Roy"],
    ['entre­prise', 'entre­prise'],
  ])('%s', (text, expected) => {
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join(' '),
    ).toBe(expected);
  });

  test('lower is the key of word lists', () => {
    expect(tokenize('L’Entre­prise').map((token) => token.lower)).toEqual(["l'", 'entreprise']);
  });

  test('every character but white space belongs to exactly one token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, token.start).replace(/[\s\u200b\u2060]/gu, '')).toBe('');
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.spaced).toBe(token.start > end);
          end = token.end;
        }
        expect(text.slice(end).replace(/[\s\u200b\u2060]/gu, '')).toBe('');
      }),
    );
  });
});

describe('French sentences', () => {
  test.each([
    [['M. Dupont et Mme. Roy sont là.', 'MM. Petit et Le Goff aussi.', 'Me. Blanc plaide.']],
    [['Le château date de 52 av. J.-C. selon J.-P. Martin.', 'Il fut détruit en 12 apr. J.-C.', "L'abbaye suivit."]],
    [['Le titre vaut 3.25 euros.', 'Il valait 1.200 francs.', '200 actions sont vendues.']],
    [['« Nous partons ! » dit-il.', '« Pourquoi ? » demande la directrice.', 'Personne ne répond.']],
    [['« Nous partons.', "L'usine est vendue. »", 'Il sort.']],
    [['Il réclame « la fin du contrat. »', 'La mairie refuse.']],
    [['Les articles (art. L. 121-1, al. 2) sont clairs.', 'Voir p. 12 et fig. 3.', 'Etc.']],
    [
      [
        'Boulay & Cie. a vendu la tour.',
        'La société Pendle Inc. Le groupe Harrow suivra.'.slice(0, 22),
        'Le groupe Harrow suivra.',
      ],
    ],
    [['Ils ont tout pris, bijoux, meubles, etc. La police enquête.'.slice(0, 40), 'La police enquête.']],
    [['Le bus est parti à 8 h.', 'Il pèse 12 t.', 'Le prix est de 3 M€.']],
    [['Il vit dans une grande maison de famille.', 'à la mort du père, tout fut vendu.']],
    [['Le plan B. Il coûte cher.'.slice(0, 10), 'Il coûte cher.']],
    [['Yahoo! Inc. a été vendu.', 'Verizon paie.']],
    [['Oui... mais non.', 'Bon…', 'Enfin, on verra.']],
    [['La note[3] le dit.[4]', 'La suite aussi.']],
  ])('%j', (parts) => {
    cut('fr', parts);
  });
});

describe('English sentences', () => {
  test.each([
    [['Mr. Jones met Gen. Roe and Sen. Li.', 'They left at 5 p.m. on Jan. 12.', 'Nobody came.']],
    [['The U.S. Senate voted.', 'It sells only in the U.S.', 'The firm is private.']],
    [['It is the No. 1 grocer.', 'No.', 'It is No. 2.']],
    [
      [
        'Pendle Corp. bought Harrow Ltd. of Leeds.',
        'Pendle Inc. Chief Executive Ann Lee spoke at Harrow Ltd.',
        'Roe said no.',
      ],
    ],
    [['She lives in Lansing, Mich.', 'Sales fell.', 'The firm sells tools, toys, etc.', "We're sorry."]],
    [['John F. Hale and J. K. Moss wrote it.', 'You and I.', 'Did they?']],
    [['"We will go," he said.', '"Why?" she asked.', '"Because."']],
    [['1. The first point', '2. The second point', '3. The third point']],
    [['The fund, i.e. 21 million dollars, is gone.', 'See www.example.com/a.html for more.']],
  ])('%j', (parts) => {
    cut('en', parts);
  });
});

describe('hard cases', () => {
  test.each(FRENCH_SENTENCES.map((parts) => [parts]))('%j', (parts) => {
    cut('fr', parts);
  });
  test.each(ENGLISH_SENTENCES.map((parts) => [parts]))('%j', (parts) => {
    cut('en', parts);
  });
});

describe('lines', () => {
  test('headlines, items and paragraphs end with their line', () => {
    cut('fr', [
      'La tour ferme\n',
      'Le maire a parlé.\n',
      'Trois mesures :\n',
      '- la vente ;\n',
      '- le rachat ;\n',
      '• rien.\n',
    ]);
  });

  test('a line that was cut by its width goes on', () => {
    const text =
      'Le conseil a voté mardi soir la vente de la tour de\nNantes. Les élus de la minorité ont quitté la salle du\nConseil avant la fin. Le maire a dit qu’il regrettait\nce geste.';
    expect(sentences(text, 'fr')).toHaveLength(3);
    expect(sentences('La mairie vend la tour de\nla place. Elle part.', 'fr')).toHaveLength(2);
  });
});

describe('depth', () => {
  const depths = (text: string) => segment({ id: 'example', text, language: 'fr' }).sentences.map(({ depth }) => depth);
  test.each([
    ['« Un. Deux. » Trois.', [0, 1, 0]],
    ['"Un. Deux." Trois.', [0, 1, 0]],
    ['Il dit : « Un. “Deux. Trois.” Quatre. » Cinq.', [0, 1, 2, 1, 0]],
    ['« Un.\n« Deux. Trois. »\nQuatre.', [0, 0, 1, 0]],
    ['« Un.\nDeux. »\nTrois.', [0, 1, 0]],
  ])('%s', (text, expected) => {
    expect(depths(text)).toEqual(expected);
  });
});

test('sentences hold all tokens once, and end with them', () => {
  const piece = fc.constantFrom(
    'Le ',
    'M. ',
    '« ',
    '! ',
    '» ',
    '"',
    'U.S. ',
    '...',
    '\n',
    '\n\n',
    '- ',
    '12',
    '. ',
    'etc. ',
    '1. ',
    '(',
    ') ',
    'The ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { sentences: found, tokens } = segment({ id: 'example', text: pieces.join(''), language: 'fr' });
      let next = 0;
      for (const sentence of found) {
        expect(sentence.first).toBe(next);
        expect(sentence.start).toBe(tokens[sentence.first]?.start);
        expect(sentence.end).toBe(tokens[sentence.last - 1]?.end);
        next = sentence.last;
      }
      expect(next).toBe(tokens.length);
    }),
  );
});

describe('time grows with the text, not faster', () => {
  const time = (text: string): number => {
    const before = performance.now();
    segment({ id: 'example', text });
    return performance.now() - before;
  };
  /** The best of several runs: what the text costs, without what else the machine does. */
  const best = (text: string): number => Math.min(...Array.from({ length: 3 }, () => time(text)));
  const distinct = (count: number): string => Array.from({ length: count }, (_, at) => `w${at.toString(36)}`).join(' ');

  test.each([
    'a',
    'A',
    '"',
    '.',
    "'",
    '-',
    '« ',
    'I. ',
    '1. ',
    '\n',
    'a\n',
    'é',
    '😀',
    'a.\nB\n',
    '• ',
    '“',
    'M. ',
    "l'",
    'The a. ',
  ])('%j', { retry: 2 }, (piece) => {
    best(piece.repeat(1000));
    const short = best(piece.repeat(5000));
    // Eight times the text: quadratic time would be 64 times as long.
    expect(best(piece.repeat(40_000)) / Math.max(short, 1)).toBeLessThan(32);
  });

  test('words that nobody repeats', { retry: 2 }, () => {
    best(distinct(1000));
    const short = best(distinct(5000));
    expect(best(distinct(40_000)) / Math.max(short, 1)).toBeLessThan(32);
  });
});
