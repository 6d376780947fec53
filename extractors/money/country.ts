import type { SegmentedArticle, Token } from '../../pipeline/model/segmented.ts';
import { countryOf } from '../press.ts';
import { CLUES, type Clues, DATELINES, DOLLARS, LOCAL } from './country.data.ts';
import type { Currency } from './currency-words.ts';

const invert = (clues: Clues): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(clues).flatMap(([code, words]) => words.split('|').map((word): [string, string] => [word, code])),
  );

const COMPILED: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(CLUES).map(([name, clues]) => [name, invert(clues)]),
);
const CITIES = invert(DATELINES);

/** The names that a currency goes by in the tables of this folder. */
const FAMILIES: Readonly<Record<string, string>> = {
  $: 'dollar',
  buck: 'dollar',
  livre: 'pound',
  roupie: 'rupee',
  couronne: 'crown',
  krone: 'crown',
  kroner: 'crown',
  krona: 'crown',
  kronor: 'crown',
  kronur: 'crown',
  f: 'franc',
  centime: 'cent',
};

/** Words that show that a text counts in a currency whose short name means other things too. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = { livre: ['£', 'sterling'], f: ['franc', 'francs'] };

/** What decides a bare currency in one article: the code, and why. */
export type Decision = {
  readonly code: string | null;
  readonly why: string;
  /** Whether the text writes that currency out somewhere ("£", "sterling", "francs"). */
  readonly told?: boolean;
};

/** Decides bare currencies of an article; the words of the text are counted once, when first needed. */
export function currencyDecider(article: SegmentedArticle): (currency: Currency) => Decision {
  const known = new Map<string, Decision>();
  let counts: ReadonlyMap<string, number> | null = null;
  const decide = (currency: Currency): Decision => {
    const family = FAMILIES[currency.name] ?? currency.name;
    const own = family === 'dollar' ? dollarsOf(article) : null;
    if (own) return own;
    counts ??= countWords(article.tokens);
    const named = byClue(family, counts, currency.code === null ? 1 : AGAINST_USUAL);
    const country = countryOf(article.publisher);
    const local = country === null ? undefined : LOCAL[family]?.[country];
    // A paper counts in its own money; another country's name in the text is weaker, save for money it has no name for.
    if (local !== undefined && !(family === 'franc' && named !== null && named !== local))
      return { code: local, why: `a newspaper of ${country} counts in its own ${family}s` };
    if (named !== null) return { code: named, why: 'the country that the text names' };
    if (currency.code !== null) return { code: currency.code, why: 'the usual currency of that name' };
    if (family === 'franc' && article.language === 'fr')
      return { code: 'FRF', why: 'francs of a French text without another country' };
    return { code: null, why: 'nothing says which country' };
  };
  const isTold = (name: string): boolean => (WRITTEN[name] ?? []).some((word) => counts?.has(word) === true);
  return (currency) => {
    if (!currency.bare) return { code: currency.code, why: 'the currency is named' };
    const before = known.get(currency.name);
    if (before) return before;
    const decision = { ...decide(currency), told: isTold(currency.name) };
    known.set(currency.name, decision);
    return decision;
  };
}

function countWords(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, lower } of tokens) if (kind !== 'number') counts.set(lower, (counts.get(lower) ?? 0) + 1);
  return counts;
}

/** How often a country must be named before its currency is meant instead of the usual one of that name. */
const AGAINST_USUAL = 2;

/** The country that the text names most, by the words of its currency's name. */
function byClue(family: string, counts: ReadonlyMap<string, number>, least: number): string | null {
  const totals = new Map<string, number>();
  for (const [word, code] of COMPILED.get(family) ?? []) {
    const count = counts.get(word) ?? 0;
    if (count > 0) totals.set(code, (totals.get(code) ?? 0) + count);
  }
  const [best, second] = [...totals].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= least && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}

const DATELINE = 6;

/** "tous les montants sont en dollars canadiens", "MONTRÉAL — …": all bare dollars of the text are of that country. */
function dollarsOf({ tokens }: SegmentedArticle): Decision | null {
  for (const [at, { lower }] of tokens.entries()) {
    if (lower !== 'dollars' && lower !== 'dollar') continue;
    const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
    const code = DOLLARS[after] ?? DOLLARS[before];
    const counted = tokens
      .slice(Math.max(0, at - 3), at)
      .some(({ kind, lower: word }) => kind === 'number' || /^(?:million|milliard|billion)s?$/u.test(word));
    if (code !== undefined && !counted) return { code, why: 'the text says which dollars it counts in' };
  }
  for (let at = 0; at < Math.min(DATELINE, tokens.length); at++) {
    const code = CITIES.get(tokens[at]?.lower ?? '');
    const head = tokens[at]?.text === tokens[at]?.text.toUpperCase() && /^[(,—–-]/u.test(tokens[at + 1]?.text ?? '');
    if (code !== undefined && head) return { code, why: 'the city that heads the report' };
  }
  return null;
}
