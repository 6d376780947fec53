import { francAll } from 'franc';

const CODES: Readonly<Record<string, string>> = {
  fra: 'fr',
  eng: 'en',
  deu: 'de',
  spa: 'es',
  ita: 'it',
  nld: 'nl',
  por: 'pt',
};

/** ISO 639-1 code of the language of a text, or `und`. */
export function languageOf(text: string): string {
  const [best] = francAll(text.slice(0, 4000), { only: Object.keys(CODES), minLength: 3 });
  return CODES[best?.[0] ?? 'und'] ?? 'und';
}
