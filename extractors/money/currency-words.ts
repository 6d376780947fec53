import type { Language } from '../../pipeline/model/segmented.ts';
import { BARE_NAMES, CODES, CURRENCIES, SIGNS } from './currencies.data.ts';

/** A currency as written; `bare` when the word alone does not say which country's. `name` is the bare word. */
export type Currency = { readonly code: string | null; readonly bare: boolean; readonly name: string };

/** Regular plural of each word of a name ("livre sterling" → "livres sterling" as well). */
function plurals(name: string, language: Language): readonly string[] {
  const [head = '', ...rest] = name.split(' ');
  const many = (word: string): string => (/(?:s|x|z|aux|sterling|us|cfa|cfp|cet)$/u.test(word) ? word : `${word}s`);
  const words = [head, ...rest];
  const last = words.length - 1;
  const onlyHead = [many(head), ...rest].join(' ');
  const onlyLast = words.map((word, index) => (index === last ? many(word) : word)).join(' ');
  if (language === 'en') return [name, onlyLast, ...(rest[0] === 'sterling' ? [onlyHead] : [])];
  return [name, onlyHead, words.map(many).join(' ')];
}

/** Names of currencies of a language, singular and plural → currency. */
export function currencyNames(language: Language): Readonly<Record<string, Currency>> {
  const bare = Object.entries(BARE_NAMES[language]).flatMap(([name, code]) =>
    plurals(name, language).map((form): [string, Currency] => [form, { code, bare: true, name }]),
  );
  const full = CURRENCIES.flatMap(({ code, fr, en }) =>
    (language === 'fr' ? fr : en).flatMap((name) =>
      plurals(name, language).map((form): [string, Currency] => [form, { code, bare: false, name }]),
    ),
  );
  return Object.fromEntries([...bare, ...full]);
}

/** Signs → currency; `before` leaves out those that only stand behind a number. */
export function currencySigns(): Readonly<Record<string, Currency>> {
  return Object.fromEntries(
    Object.entries(SIGNS).map(([sign, { code, bare }]): [string, Currency] => [
      sign,
      { code, bare: bare === true, name: sign },
    ]),
  );
}

/** ISO codes → currency, in lower case as tokens are looked up; rules ask for capitals. */
export const codeWords: Readonly<Record<string, Currency>> = Object.fromEntries(
  CODES.map((code): [string, Currency] => [code.toLowerCase(), { code, bare: false, name: code }]),
);
