import type { NumberWord, NumberWords } from './cardinal.ts';

const unit = (value: number): NumberWord => ({ kind: 'unit', value });
const ten = (value: number): NumberWord => ({ kind: 'ten', value });

/** English number words. */
export const ENGLISH_NUMBERS: NumberWords = {
  joiner: 'and',
  vigesimal: false,
  words: {
    zero: unit(0),
    one: unit(1),
    two: unit(2),
    three: unit(3),
    four: unit(4),
    five: unit(5),
    six: unit(6),
    seven: unit(7),
    eight: unit(8),
    nine: unit(9),
    ten: unit(10),
    eleven: unit(11),
    twelve: unit(12),
    thirteen: unit(13),
    fourteen: unit(14),
    fifteen: unit(15),
    sixteen: unit(16),
    seventeen: unit(17),
    eighteen: unit(18),
    nineteen: unit(19),
    twenty: ten(20),
    thirty: ten(30),
    forty: ten(40),
    fifty: ten(50),
    sixty: ten(60),
    seventy: ten(70),
    eighty: ten(80),
    ninety: ten(90),
    hundred: { kind: 'hundred' },
    thousand: { kind: 'thousand' },
  },
};

const UNITS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
};

/** Ordinals up to thirty-first, in words. */
export const ENGLISH_ORDINALS: Readonly<Record<string, number>> = {
  ...UNITS,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  ...Object.fromEntries(Object.entries(UNITS).map(([word, value]) => [`twenty-${word}`, 20 + value])),
  thirtieth: 30,
  'thirty-first': 31,
};
