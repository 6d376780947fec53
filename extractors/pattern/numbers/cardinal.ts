import { type Input, leaf, type Piece, type Reading, secondOf } from '../../pattern.ts';

/** How one number word acts on the number read so far. */
export type NumberWord =
  | { readonly kind: 'unit'; readonly value: number } // 0 to 19
  | { readonly kind: 'ten'; readonly value: number } // 20, 30 … 90
  | { readonly kind: 'hundred' }
  | { readonly kind: 'thousand' };

/** The number words of a language; `joiner` may stand between two of them ("vingt et un", "two hundred and six"). */
export type NumberWords = {
  readonly words: Readonly<Record<string, NumberWord>>;
  readonly joiner: string;
  /** French builds 70 to 99 on 60 and 80. */
  readonly vigesimal: boolean;
};

const LONGEST = 12;

/** Reads a whole number below a million written in words. */
export function cardinalWords<Name extends string>(name: Name, language: NumberWords): Piece<Name, number> {
  const lookup = new Map(Object.entries(language.words));
  const first = new Set([...lookup.keys(), ...joined(language)]);
  const read = (input: Input, at: number): Reading<number> | null => {
    let sum: Sum = { total: 0, current: 0, room: 1000 };
    let end = at;
    for (let index = at; index < Math.min(input.to, at + LONGEST); index++) {
      const word = input.tokens[index]?.lower ?? '';
      if (word === language.joiner && index > at && index === end) continue;
      const next = addWord(sum, word, lookup, language);
      if (!next) break;
      sum = next;
      end = index + 1;
    }
    return end > at ? leaf(name, at, end, sum.total + sum.current) : null;
  };
  const next = secondOf([...first, language.joiner], true);
  return { name, first, empty: false, needs: first, next: () => next, read };
}

/** `room`: only numbers below it may still be added to `current`. */
type Sum = { readonly total: number; readonly current: number; readonly room: number };

/** The sum after a token, which may be several words joined by hyphens; null when it does not continue the number. */
function addWord(sum: Sum, token: string, lookup: ReadonlyMap<string, NumberWord>, language: NumberWords): Sum | null {
  const whole = lookup.get(token);
  if (whole) return add(sum, whole, language);
  if (!token.includes('-')) return null;
  let result: Sum | null = sum;
  for (const part of token.split('-')) {
    const word = lookup.get(part);
    if (!word && part !== language.joiner) return null;
    if (word && result) result = add(result, word, language);
  }
  return result;
}

function add({ total, current, room }: Sum, word: NumberWord, { vigesimal }: NumberWords): Sum | null {
  switch (word.kind) {
    case 'unit':
      // "dix sept" is 17: after ten the units from seven to nine still have room.
      if (vigesimal && current % 20 === 10 && word.value > 6 && word.value < 10 && room === 1)
        return { total, current: current + word.value, room: 0 };
      if (word.value >= room) return null;
      return { total, current: current + word.value, room: word.value === 10 ? 1 : 0 };
    case 'ten':
      if (vigesimal && word.value === 20 && current % 100 === 4) return { total, current: current + 76, room: 20 };
      if (word.value >= room) return null;
      return { total, current: current + word.value, room: vigesimal && word.value === 60 ? 20 : 10 };
    case 'hundred':
      if (current === 0) return room >= 1000 ? { total, current: 100, room: 100 } : null;
      return current < 100 && current !== 0 ? { total, current: current * 100, room: 100 } : null;
    case 'thousand':
      if (total > 0) return null;
      return { total: Math.max(current, 1) * 1000, current: 0, room: 1000 };
  }
}

/** The forms of 21 to 99 that are one token ("vingt-et-un", "quatre-vingt-dix-sept", "twenty-one"). */
function joined({ words, joiner, vigesimal }: NumberWords): readonly string[] {
  const units = Object.entries(words).flatMap(([text, { kind }]) => (kind === 'unit' ? [text] : []));
  const tens = Object.entries(words).flatMap(([text, { kind }]) => (kind === 'ten' ? [text] : []));
  const bases = vigesimal ? [...tens, 'quatre-vingt', 'quatre-vingts'] : tens;
  const small = units.flatMap((unit) =>
    bases.flatMap((base) => [
      `${base}-${unit}`,
      `${base}-${joiner}-${unit}`,
      ...(unit === 'dix' ? nineties(base) : []),
    ]),
  );
  return [
    ...bases,
    ...small,
    ...units.map((unit) => `${unit}-cents`),
    ...units.map((unit) => `${unit}-cent`),
    'dix-sept',
    'dix-huit',
    'dix-neuf',
  ];
}

const nineties = (base: string): readonly string[] => ['sept', 'huit', 'neuf'].map((unit) => `${base}-dix-${unit}`);
