import type { MoneyValue } from '../../pipeline/model/mention.ts';
import type { Language, Sentence, Token } from '../../pipeline/model/segmented.ts';
import { phraseTokens } from '../pattern.ts';

/** How the words before an amount bound it. */
export type Bound = NonNullable<MoneyValue['relation']> | 'about';

const BOUNDS: Readonly<Record<Language, Readonly<Record<string, Bound>>>> = {
  fr: {
    'près de': 'nearly',
    "près d'": 'nearly',
    presque: 'nearly',
    'proche de': 'about',
    environ: 'about',
    "d'environ": 'about',
    quelque: 'about',
    quelques: 'about',
    'plutôt de': 'about',
    'autour de': 'about',
    "autour d'": 'about',
    "de l'ordre de": 'about',
    "de l'ordre d'": 'about',
    'aux alentours de': 'about',
    'à peu près': 'about',
    approximativement: 'about',
    avoisinent: 'about',
    avoisine: 'about',
    avoisinant: 'about',
    'plus de': 'more_than',
    "plus d'": 'more_than',
    'au moins': 'more_than',
    'au minimum': 'more_than',
    'minimum de': 'more_than',
    'au-delà de': 'more_than',
    'au-dessus de': 'more_than',
    dépasse: 'more_than',
    dépassent: 'more_than',
    dépassant: 'more_than',
    dépasser: 'more_than',
    dépassé: 'more_than',
    excède: 'more_than',
    'supérieur à': 'more_than',
    'supérieure à': 'more_than',
    'supérieurs à': 'more_than',
    'supérieures à': 'more_than',
    'moins de': 'less_than',
    "moins d'": 'less_than',
    "jusqu'à": 'less_than',
    'au plus': 'less_than',
    'au maximum': 'less_than',
    'maximum de': 'less_than',
    'en-dessous de': 'less_than',
    'en dessous de': 'less_than',
    'inférieur à': 'less_than',
    'inférieure à': 'less_than',
    'inférieurs à': 'less_than',
    'inférieures à': 'less_than',
  },
  en: {
    nearly: 'nearly',
    almost: 'nearly',
    'close to': 'nearly',
    about: 'about',
    around: 'about',
    approximately: 'about',
    roughly: 'about',
    some: 'about',
    'an estimated': 'about',
    'in the region of': 'about',
    'more than': 'more_than',
    over: 'more_than',
    'at least': 'more_than',
    above: 'more_than',
    exceeding: 'more_than',
    'in excess of': 'more_than',
    exceeds: 'more_than',
    exceeded: 'more_than',
    'a minimum of': 'more_than',
    'upwards of': 'more_than',
    'less than': 'less_than',
    under: 'less_than',
    below: 'less_than',
    'up to': 'less_than',
    'as much as': 'less_than',
    'at most': 'less_than',
    'no more than': 'less_than',
    'fewer than': 'less_than',
    'a maximum of': 'less_than',
  },
};

/** What an amount is paid for, in English for both languages. */
const RATES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    'par an': 'year',
    'par année': 'year',
    'chaque année': 'year',
    "l'an": 'year',
    'par mois': 'month',
    'chaque mois': 'month',
    'par semaine': 'week',
    'par jour': 'day',
    'par nuit': 'night',
    'la nuit': 'night',
    'la nuitée': 'night',
    'par heure': 'hour',
    "de l'heure": 'hour',
    "l'heure": 'hour',
    'par personne': 'person',
    'par habitant': 'inhabitant',
    'par tête': 'person',
    'par foyer': 'household',
    'par action': 'share',
    "l'action": 'share',
    'par titre': 'share',
    'le titre': 'share',
    'par litre': 'litre',
    'le litre': 'litre',
    'par kilo': 'kilogram',
    'le kilo': 'kilogram',
    'la tonne': 'tonne',
    'par tonne': 'tonne',
    'le baril': 'barrel',
    'par baril': 'barrel',
    "l'once": 'ounce',
    'par once': 'ounce',
    'le mètre carré': 'square metre',
    'par mètre carré': 'square metre',
    pièce: 'item',
    "l'unité": 'item',
  },
  en: {
    'a year': 'year',
    'per year': 'year',
    'per annum': 'year',
    annually: 'year',
    'each year': 'year',
    'every year': 'year',
    'a month': 'month',
    'per month': 'month',
    monthly: 'month',
    'a week': 'week',
    'per week': 'week',
    'a day': 'day',
    'per day': 'day',
    'a night': 'night',
    'per night': 'night',
    'an hour': 'hour',
    'per hour': 'hour',
    'per person': 'person',
    'a head': 'person',
    'per capita': 'inhabitant',
    'per household': 'household',
    'a share': 'share',
    'per share': 'share',
    'a litre': 'litre',
    'per litre': 'litre',
    'a kilo': 'kilogram',
    'per kilo': 'kilogram',
    'a tonne': 'tonne',
    'a ton': 'tonne',
    'per tonne': 'tonne',
    'a barrel': 'barrel',
    'per barrel': 'barrel',
    'an ounce': 'ounce',
    'per ounce': 'ounce',
    'per square metre': 'square metre',
    each: 'item',
    apiece: 'item',
  },
};

type Phrase<Value> = { readonly words: readonly string[]; readonly value: Value };

function compile<Value>(
  phrases: Readonly<Record<string, Value>>,
  side: 'first' | 'last',
): ReadonlyMap<string, readonly Phrase<Value>[]> {
  const index = new Map<string, Phrase<Value>[]>();
  for (const [phrase, value] of Object.entries(phrases)) {
    const words = phraseTokens(phrase);
    const key = (side === 'first' ? words[0] : words[words.length - 1]) ?? '';
    index.set(
      key,
      [...(index.get(key) ?? []), { words, value }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}

const BEFORE = { fr: compile(BOUNDS.fr, 'last'), en: compile(BOUNDS.en, 'last') } as const;
const AFTER = { fr: compile(RATES.fr, 'first'), en: compile(RATES.en, 'first') } as const;
const SKIPPED: ReadonlySet<string> = new Set(['de', "d'", 'les', 'ces', 'a', 'the', '(', '«', '"']);

/** "a year earlier" is a time, not a rate. */
const AGO: ReadonlySet<string> = new Set(['earlier', 'ago', 'later', 'before', 'after', 'dernier', 'prochain']);

/** How the words just before the token bound the amount. */
export function boundBefore(
  tokens: readonly Token[],
  at: number,
  { first }: Sentence,
  language: Language,
): Bound | null {
  for (const stop of SKIPPED.has(tokens[at - 1]?.lower ?? '') ? [at, at - 1] : [at]) {
    for (const { words, value } of BEFORE[language].get(tokens[stop - 1]?.lower ?? '') ?? []) {
      const start = stop - words.length;
      if (start >= first && words.every((word, index) => tokens[start + index]?.lower === word)) return value;
    }
  }
  return null;
}

/** What the amount is paid for, by the words just after it. */
export function rateAfter(tokens: readonly Token[], at: number, { last }: Sentence, language: Language): string | null {
  for (const { words, value } of AFTER[language].get(tokens[at]?.lower ?? '') ?? []) {
    if (at + words.length <= last && words.every((word, index) => tokens[at + index]?.lower === word))
      return AGO.has(tokens[at + words.length]?.lower ?? '') ? null : value;
  }
  return null;
}
