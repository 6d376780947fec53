import type { Source } from './source.ts';

/** Lexicographers' files of WordNet: 18 nouns of persons; plants, animals, bodies and substances count only when in use. */
const PERSON = 18;
const RARE = new Set([5, 8, 13, 20, 27]);
const KINDS = ['noun', 'verb', 'adj', 'adv'] as const;
/** The part of speech of a sense number, as WordNet names its files. */
const FILE = new Map([
  ['1', 'noun'],
  ['2', 'verb'],
  ['3', 'adj'],
  ['4', 'adv'],
  ['5', 'adj'],
]);

/** Lemmas that a file of synsets writes in lower case: "crane", not "Crane". */
function lowered(source: Source, kind: string): ReadonlySet<string> {
  const words = source(`data.${kind}`)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
    .flatMap((line) => {
      const cells = line.split(' ');
      const count = Number.parseInt(cells[3] ?? '0', 16);
      return Array.from({ length: count }, (_, i) => (cells[4 + 2 * i] ?? '').replace(/\(.*\)/u, ''));
    });
  return new Set(words.filter((word) => word === word.toLowerCase()));
}

type Word = { readonly noun?: number; readonly uses: number };

/**
 * English words, a line each: the word, a tab, and `p` for a noun whose first meaning is a person, `n` for another
 * noun, `w` for another word; a capital letter when the word occurs in the texts whose senses WordNet has counted.
 */
export function englishWords(source: Source): readonly string[] {
  const plain: ReadonlyMap<string, ReadonlySet<string>> = new Map(KINDS.map((kind) => [kind, lowered(source, kind)]));
  const words = new Map<string, Word>();
  for (const line of source('index.sense').split('\n')) {
    const [key = '', , sense, uses] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const [part = '', file] = rest.split(':');
    const kind = FILE.get(part) ?? '';
    if (!/^[a-z][a-z'-]{2,}$/u.test(word) || !plain.get(kind)?.has(word)) continue;
    const before = words.get(word);
    const first = kind === 'noun' && sense === '1' ? { noun: Number(file) } : {};
    words.set(word, { ...before, ...first, uses: (before?.uses ?? 0) + Number(uses) });
  }
  return [...words].flatMap(([word, { noun, uses }]) => {
    if (uses === 0 && (noun === undefined || RARE.has(noun))) return [];
    const letter = noun === undefined ? 'w' : noun === PERSON ? 'p' : 'n';
    return [`${word}\t${uses > 0 ? letter.toUpperCase() : letter}`];
  });
}
