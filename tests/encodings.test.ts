import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../pipeline/ingest/decode.ts';
import { repair } from '../pipeline/ingest/repair.ts';
import { inFolder, recoupe } from './support/effects.ts';
import { encodedTexts } from './support/encoded-texts.ts';
import { plant, rows } from './support/tree.ts';

const COUNT = 200;
const texts = encodedTexts(COUNT, 2024);

/** ISO 8859-15 has the euro and ligatures, but no typographic quotation marks and dashes: its texts are typed. */
const typed = (text: string): string =>
  text.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"').replaceAll('–', '-').replaceAll('…', '...');

/** `iconv-lite` writes the Mac Roman of before 1998, which has the currency sign where the euro stands since. */
const macintosh = (text: string): Buffer => iconv.encode(text.replaceAll('€', '¤'), 'macintosh');

const WRITTEN: Readonly<Record<string, (text: string) => { readonly text: string; readonly bytes: Buffer }>> = {
  'utf-8': (text) => ({ text, bytes: Buffer.from(text) }),
  'windows-1252': (text) => ({ text, bytes: iconv.encode(text, 'windows-1252') }),
  'iso-8859-15': (text) => ({ text: typed(text), bytes: iconv.encode(typed(text), 'iso-8859-15') }),
  'utf-16le': (text) => ({ text, bytes: iconv.encode(text, 'utf-16le', { addBOM: false }) }),
  'utf-16be': (text) => ({ text, bytes: iconv.encode(text, 'utf-16be', { addBOM: false }) }),
  macintosh: (text) => ({ text, bytes: macintosh(text) }),
};

const textOf = async (bytes: Uint8Array, declared?: string): Promise<string | undefined> => {
  const decoded = await decode(bytes, declared);
  return 'text' in decoded ? decoded.text : undefined;
};

describe(`${COUNT} texts, headlines and articles in French and English, read without being told how they are written`, () => {
  test.each(Object.entries(WRITTEN))('%s', async (_, write) => {
    const wrong: string[] = [];
    for (const { text, bytes } of texts.map(write)) if ((await textOf(bytes)) !== text) wrong.push(text);
    expect(wrong.length / COUNT, wrong.join('\n')).toBeLessThanOrEqual(0.02);
  });
});

describe('a declared encoding that is not that of the bytes', () => {
  const text = 'L’œuvre coûtera 12 €, « au bas mot ».';
  test.each([
    ['utf-8', 'windows-1252'],
    ['iso-8859-1', 'windows-1252'],
    ['iso-8859-1', 'utf-8'],
    ['windows-1252', 'utf-8'],
    ['iso-8859-15', 'utf-8'],
    ['us-ascii', 'macintosh'],
    ['utf-16', 'windows-1252'],
    ['iso-8859-15', 'windows-1252'],
    ['no-such-encoding', 'windows-1252'],
    ['utf-8', 'utf-16le'],
  ])('declared %s, is %s', async (declared, is) => {
    const bytes = WRITTEN[is]?.(text).bytes ?? Buffer.alloc(0);
    expect(await textOf(bytes, declared)).toBe(text);
  });

  test('a declared encoding that is right decides', async () => {
    const russian = 'Завод закрыт';
    expect(await textOf(iconv.encode(russian, 'windows-1251'), 'windows-1251')).toBe(russian);
  });
});

test('bytes that are UTF-8 by chance only', async () => {
  expect(await textOf(macintosh('Le Conseil d’État a tranché'))).toBe('Le Conseil d’État a tranché');
  expect(await textOf(macintosh('Le Conseil d’État'))).toBe('Le Conseil d’État');
  for (const text of ['Ceaușescu', 'M. Nguyễn', 'la lettre α', 'un euro vaut €', 'Łódź', 'Erdoğan'])
    expect(await textOf(Buffer.from(text))).toBe(text);
});

/** The five bytes that windows-1252 has no character for are controls, as in browsers. */
const asBrowsersRead = (bytes: Buffer): string =>
  [...bytes.toString('latin1')]
    .map((byte) =>
      /[\x81\x8d\x8f\x90\x9d]/u.test(byte) ? byte : iconv.decode(Buffer.from(byte, 'latin1'), 'windows-1252'),
    )
    .join('');

/** UTF-8 that was read as an old encoding and saved again. */
function scrambled(text: string, encoding: string): string {
  const bytes = Buffer.from(text);
  if (encoding === 'latin1') return bytes.toString('latin1');
  return encoding === 'macintosh' ? new TextDecoder('macintosh').decode(bytes) : asBrowsersRead(bytes);
}

describe('UTF-8 that was taken for another encoding', () => {
  test.each([
    ['windows-1252', 1],
    ['windows-1252', 2],
    ['windows-1252', 3],
    ['latin1', 1],
    ['macintosh', 1],
  ])('for %s, %i times', (encoding, times) => {
    for (const text of texts) {
      let spoilt = text;
      for (let round = 0; round < times; round++) spoilt = scrambled(spoilt, encoding);
      expect(repair(spoilt)).toEqual({ text, repairs: spoilt === text ? [] : ['mojibake'] });
    }
  });

  test('texts that are right stay as they are', () => {
    for (const text of [...texts, 'ACCUSÉ : « déclaré »', 'SÃO PAULO', 'ÂGE', 'Ça, où ? À Ÿ.', '√2 ≈ 1,41', 'x ¬ y'])
      expect(repair(text)).toEqual({ text, repairs: [] });
  });

  test.each([
    ['Ã©tÃ©', 'été'],
    ['Itâ€™s over', 'It’s over'],
    ['ÃƒÂ©tÃƒÂ©', 'été'],
    ['12 â‚¬', '12 €'],
    ['voilÃ  tout, dÃ©jÃ  dit', 'voilà tout, déjà dit'],
    ['12 â‚¬â€¦', '12 €…'],
    ['â€œOuiâ€, â€œnonâ€\ufffd', '“Oui”, “non”'],
    ['lâ\u0080\u0099usine', 'l’usine'],
    ['l‚Äôusine ferm√©e', 'l’usine fermée'],
  ])('%s', (spoilt, text) => {
    expect(repair(spoilt)).toEqual({ text, repairs: ['mojibake'] });
  });

  test('every repair is noted in its document, and spans refer to what is published', () =>
    inFolder(async (folder) => {
      const said = 'Le groupe Norvia a racheté la société Belmont pour 300 millions d’euros le 12 juin 2024.';
      plant(folder, {
        'in/a.txt': scrambled(said, 'windows-1252'),
        'in/b.txt': said.replace('racheté', 'ra\u00adche\u00adté').replace(' pour', '\r\npour'),
        'in/c.txt': said.normalize('NFD'),
        'in/d.txt': iconv.encode(said, 'windows-1252'),
      });
      expect((await recoupe(['run', `${folder}/in`, '--out', `${folder}/out`])).code).toBe(0);
      expect(rows(`${folder}/out`, 'documents').map(({ obtained }) => obtained)).toEqual([
        { format: 'text', encoding: 'utf-8', repairs: ['mojibake'] },
        { format: 'text', encoding: 'utf-8', repairs: ['line-ends', 'soft-hyphens'] },
        { format: 'text', encoding: 'utf-8', repairs: ['composed'] },
        { format: 'text', encoding: 'windows-1252', repairs: [] },
      ]);
      const texts = new Map(rows(`${folder}/out`, 'texts').map(({ id, text }) => [id, String(text)]));
      expect([...texts.values()].map((text) => text.replace('\n', ' '))).toEqual([said, said, said, said]);
      const mentions = rows(`${folder}/out`, 'mentions');
      expect(mentions.filter(({ layer }) => layer === 'money').length).toBe(4);
      for (const { document, start, end, text } of mentions)
        expect(texts.get(document)?.slice(Number(start), Number(end))).toBe(text);
    }));
});
