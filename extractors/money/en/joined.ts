import { words } from '../../pattern.ts';
import { times } from '../amount.ts';
import { type Currency, currencyNames } from '../currency-words.ts';

type Joined = { readonly value: number; readonly currency: Currency };

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty'
  )
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1])
    .concat(
      'thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, index): [string, number] => [word, (index + 3) * 10]),
    ),
);
const FACTORS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const names = currencyNames('en');
const CURRENCIES: readonly (readonly [string, Currency])[] =
  'dollar euro pound yen yuan rupee franc peso rouble ruble dinar rand krona krone won'
    .split(' ')
    .flatMap((name): (readonly [string, Currency])[] => {
      const currency = names[name];
      return currency ? [[name, currency]] : [];
    });

const joinedTo = (left: string, factor: number): readonly [string, Joined][] =>
  CURRENCIES.map(([name, currency]) => [`${left}-${name}`, { value: factor, currency }]);

const WITH_FACTOR = Object.entries(FACTORS).flatMap(([word, factor]) => joinedTo(word, factor));

/** "million-dollar", "billion-euro", behind a number in digits and its hyphen. */
export const joinedCurrency = words('joined', Object.fromEntries(WITH_FACTOR));

/** "five-million-dollar", "ten-euro", "billion-dollar": one word each. "pound" joined to a small number is a weight. */
export const joinedAmount = words(
  'joined',
  Object.fromEntries([
    ...WITH_FACTOR.filter(([, { value }]) => value >= 1e6),
    ...Object.entries(NUMBERS).flatMap(([word, number]) => [
      ...joinedTo(word, number).filter(([form]) => !/(?:pound|won)$/u.test(form)),
      ...Object.entries(FACTORS).flatMap(([factor, value]) => joinedTo(`${word}-${factor}`, times(number, value))),
    ]),
  ]),
);
