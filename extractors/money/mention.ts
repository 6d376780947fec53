import type { MoneyMention } from '../../pipeline/model/mention.ts';
import type { Language, SegmentedArticle, Sentence, Token } from '../../pipeline/model/segmented.ts';
import { type Trace, trace } from '../../pipeline/model/trace.ts';
import { type Reading, traceOf } from '../pattern.ts';
import { type Amount, times } from './amount.ts';
import { type Bound, boundOf } from './bounds.ts';
import type { Decision } from './country.ts';
import type { Currency } from './currency-words.ts';
import type { Found } from './phrases.ts';
import { rateAfter } from './rates.ts';

/** Where a reading stands. */
export type Place = {
  readonly article: SegmentedArticle;
  readonly sentence: Sentence;
  readonly language: Language;
  /** Whether a comma of the sentence was found to be a decimal one ("1,335 euros per litre"). */
  readonly decimalComma: boolean;
};

/** Prepositions of a range that its span leaves out. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['de', "d'", 'entre', 'from', 'between']);

const BOUND_NOTES: Readonly<Record<Bound, string>> = {
  nearly: 'the amount is a little less',
  about: 'the amount is not exact',
  more_than: 'the amount is the least, no highest one is said',
  less_than: 'the amount is the most, no least one is said',
};

/** The mention that a reading gives: its bounds, its rate and its currency, each with the words that say it. */
export function mentionOf(reading: Reading<Amount>, place: Place, written: Currency, decision: Decision): MoneyMention {
  const { article, sentence, language, decimalComma } = place;
  const { tokens } = article;
  const start = PREPOSITIONS.has(tokens[reading.start]?.lower ?? '') ? reading.start + 1 : reading.start;
  const { currency, round } = reading.value;
  const bound = boundOf(tokens, reading, sentence, language);
  const behind = bound !== null && bound.start >= reading.end ? bound.end : reading.end;
  const rate = rateAfter(tokens, behind, sentence, language);
  const factor = isDecimal(tokens[start], rate?.value, reading.value.min, decimalComma) ? 0.001 : 1;
  const [min = null, max = null] = [reading.value.min, reading.value.max].map((value) =>
    value === null ? null : times(value, factor),
  );
  const relation = bound?.value;
  return {
    start: tokens[start]?.start ?? 0,
    end: tokens[reading.end - 1]?.end ?? 0,
    min: relation === 'less_than' && min === max ? null : min,
    max: relation === 'more_than' && min === max ? null : max,
    currency: decision.code,
    certainty: currency === null || written.bare ? 'implied' : 'stated',
    approximate: round === true || bound !== null,
    ...(relation !== undefined && relation !== 'about' ? { relation } : {}),
    ...(rate === null ? {} : { per: rate.value }),
    trace: told(traceOf(reading, tokens), tokens, { bound, rate, note: noteOf(currency, written, decision) }),
  };
}

/** No litre costs a thousand euros: "1,335 euros per litre" holds a decimal comma, in English too, and so do its like. */
const isDecimal = (token: Token | undefined, per: string | undefined, value: number | null, known: boolean): boolean =>
  (per === 'litre' || known) && (value ?? 0) >= 1000 && /^\d[.,]\d{3}$/u.test(token?.text ?? '');

/** Whether an amount shows that the sentence writes decimals with three digits. */
export const showsDecimalComma = ({ min, per }: MoneyMention, written: number | null): boolean =>
  per === 'litre' && min !== null && written !== null && min !== written;

function noteOf(currency: Currency | null, written: Currency, { why }: Decision): string | null {
  if (currency === null) return 'the currency of the amount before it';
  return written.bare ? why : null;
}

type Told = { readonly bound: Found<Bound> | null; readonly rate: Found<string> | null; readonly note: string | null };

/** The tree of the reading with the words around it that changed its value, and why it has its currency. */
function told(tree: Trace, tokens: readonly Token[], { bound, rate, note }: Told): Trace {
  const spanOf = ({ start, end }: Found<unknown>) => ({
    start: tokens[start]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  });
  const from = [
    ...tree.from,
    ...(bound ? [trace('bound', spanOf(bound), [], BOUND_NOTES[bound.value])] : []),
    ...(rate ? [trace('rate', spanOf(rate), [], `for each ${rate.value}`)] : []),
  ];
  return note === null ? { ...tree, from } : { ...tree, from, note };
}
