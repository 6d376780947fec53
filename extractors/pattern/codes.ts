import type { Token } from '../../pipeline/model/segmented.ts';
import { formFact } from '../word-fact.ts';

/**
 * Every key that some piece looks for has a code. The tokens of an article are looked up once, for all rules of all
 * layers that read patterns; from then on words are compared, and rules found, by these small numbers.
 */
export type Codes = Uint16Array;

/** Key of every number written in digits. */
export const DIGITS = '0';

/** The code of a token that no piece looks for. */
export const NO_CODE = 0;

type Read = { readonly tokens: readonly Token[]; readonly codes: Codes };
const NOTHING_READ: Read = { tokens: [], codes: new Uint16Array(0) };
let last = NOTHING_READ;

const keys: string[] = [''];
const codes = new Map<string, number>();
const makeLookUp = () => formFact((lower) => codes.get(lower) ?? NO_CODE);
let lookUp = makeLookUp();

/** The code of a key; pieces ask for it when they are made, before any text is read. */
export function codeOf(key: string): number {
  const known = codes.get(key);
  if (known !== undefined) return known;
  const code = keys.push(key) - 1;
  codes.set(key, code);
  last = NOTHING_READ;
  lookUp = makeLookUp();
  return code;
}

/** The key that has the code. */
export const keyOfCode = (code: number): string => keys[code] ?? '';

/** How many codes there are. */
export const codeCount = (): number => keys.length;

/** The codes of tokens; those of the last article are kept, since each layer asks for them. */
export function codesOf(tokens: readonly Token[]): Codes {
  if (last.tokens !== tokens) {
    const digits = codeOf(DIGITS);
    const found = new Uint16Array(tokens.length);
    for (let at = 0; at < found.length; at++) {
      const token = tokens[at];
      if (token) found[at] = token.kind === 'number' ? digits : lookUp(token);
    }
    last = { tokens, codes: found };
  }
  return last.codes;
}

/** Whether these codes stand in the text from the index on. */
export function follow(wanted: readonly number[], text: Codes, at: number): boolean {
  for (let index = 0; index < wanted.length; index++) if (text[at + index] !== wanted[index]) return false;
  return true;
}
