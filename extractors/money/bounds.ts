import type { MoneyValue } from '../../pipeline/model/mention.ts';
import type { Language, Sentence, Token } from '../../pipeline/model/segmented.ts';
import { type Found, type Phrases, phraseAt, phrasesOf } from './phrases.ts';

/** How the words beside an amount bound it. */
export type Bound = NonNullable<MoneyValue['relation']> | 'about';

type Lists = Readonly<Record<Bound, string>>;

/** Phrases that stand before an amount; `de` and `à` may follow them, elided or not. */
const BEFORE: Readonly<Record<Language, Lists>> = {
  fr: {
    nearly:
      "près de|près d'|presque|quasi|quasiment|pas loin de|pas loin d'|frôle|frôlent|frôlait|frôlant|frôler|approche|approchent|approchait|approche de|approchant",
    about:
      "proche de|proche d'|environ|d'environ|quelque|quelques|plutôt|plutôt de|autour de|autour d'|de l'ordre de|de l'ordre d'|aux alentours de|aux environs de|à peu près|approximativement|grosso modo|avoisine|avoisinent|avoisinant|avoisinait|avoisinerait|avoisiner|plus ou moins|dans les",
    more_than:
      "plus de|plus d'|au moins|au minimum|minimum|minimum de|au-delà de|au delà de|au-dessus de|au bas mot|pas moins de|pas moins d'|rien de moins que|dépasse|dépassent|dépassait|dépassaient|dépassant|dépasser|dépassé|dépassera|dépasserait|dépasseront|excède|excèdent|excédait|excédant|excéder|supérieur à|supérieure à|supérieurs à|supérieures à|à partir de|à partir d'",
    less_than:
      "moins de|moins d'|jusqu'à|jusqu' à|au plus|tout au plus|au maximum|maximum de|pas plus de|pas plus d'|en-dessous de|en dessous de|au-dessous de|sous les|sous la barre des|inférieur à|inférieure à|inférieurs à|inférieures à|plafonné à|plafonnée à|limité à|limitée à",
  },
  en: {
    nearly: 'nearly|almost|close to|nearing|approaching|just under|just shy of|just short of|just below|not quite',
    about:
      'about|around|approximately|approx|approx .|roughly|some|an estimated|estimated|in the region of|in the neighborhood of|in the neighbourhood of|circa|c .|more or less|something like|or so',
    more_than:
      'more than|over|at least|above|exceeding|in excess of|exceed|exceeds|exceeded|a minimum of|minimum of|upwards of|upward of|topping|topped|tops|surpassed|surpassing|surpasses|greater than|higher than|no less than|no fewer than|not less than|nothing less than|north of|better than',
    less_than:
      'less than|under|below|up to|as much as|as many as|as high as|at most|no more than|not more than|fewer than|lower than|a maximum of|maximum of|capped at',
  },
};

/** Phrases that stand behind an amount. */
const BEHIND: Readonly<Record<Language, Partial<Lists>>> = {
  fr: {
    about: 'environ',
    more_than: 'au moins|au minimum|au bas mot|ou plus|minimum|et plus',
    less_than: 'au plus|au maximum|maximum|ou moins|tout au plus',
  },
  en: {
    about: 'or so|give or take',
    more_than: 'or more|and up|and above|at least|minimum|-plus',
    less_than: 'or less|at most|or under|maximum|tops',
  },
};

const listOf = (lists: Partial<Lists>): Readonly<Record<string, Bound>> =>
  Object.fromEntries(
    (['nearly', 'about', 'more_than', 'less_than'] as const).flatMap((bound) =>
      (lists[bound] ?? '')
        .split('|')
        .filter(Boolean)
        .map((phrase): [string, Bound] => [phrase, bound]),
    ),
  );

const compile = (all: Readonly<Record<Language, Partial<Lists>>>, side: 'before' | 'after') =>
  ({ fr: phrasesOf(listOf(all.fr), side), en: phrasesOf(listOf(all.en), side) }) satisfies Record<
    Language,
    Phrases<Bound>
  >;

const BEFORE_PHRASES = compile(BEFORE, 'before');
const BEHIND_PHRASES = compile(BEHIND, 'after');
const SKIPPED: ReadonlySet<string> = new Set(['de', "d'", 'les', 'ces', 'a', 'the', '(', '«', '"', 'around', 'about']);

/** "a row over $3 million": what the quarrel is about, no bound. */
const DISPUTES =
  /^(?:row|dispute|disputes|fight|battle|sued?|sues|suing|lawsuit|clash|clashed|quarrel|feud|charged|arrested|court|haggling|wrangling|negotiations|argument|take|takes|took|taken|taking|hand|handed|hands|control)$/u;

/** How the words just before or behind the amount bound it, with the tokens that say so. */
export function boundOf(
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
  sentence: Sentence,
  language: Language,
): Found<Bound> | null {
  const skipped = SKIPPED.has(tokens[start - 1]?.lower ?? '');
  for (const stop of skipped ? [start, start - 1] : [start]) {
    const found = phraseAt(BEFORE_PHRASES[language], tokens, stop, sentence);
    if (found) return isDispute(tokens, found, sentence.first) ? null : found;
  }
  const behind = phraseAt(BEHIND_PHRASES[language], tokens, end, sentence);
  // "5 millions environ" bounds what stands before it, "5 millions, environ 3 …" does not.
  return behind && isLast(tokens, behind.end, sentence.last) ? behind : null;
}

const isDispute = (tokens: readonly Token[], { start, end }: Found<Bound>, first: number): boolean =>
  tokens[end - 1]?.lower === 'over' && start - 1 >= first && DISPUTES.test(tokens[start - 1]?.lower ?? '');

/** Whether no number follows the phrase, which would be what it bounds. */
const isLast = (tokens: readonly Token[], at: number, last: number): boolean => {
  const next = at < last ? tokens[at] : undefined;
  return (
    next === undefined ||
    (next.kind !== 'number' && !/^[$€£]$/u.test(next.text) && next.lower !== 'a' && next.lower !== 'de')
  );
};
