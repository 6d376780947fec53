/**
 * The pattern engine: typed named pieces that read tokens, and the tagged template that puts them together. Rules are
 * indexed by the tokens that they can begin with, so that a sentence costs one look-up a token.
 */
export { codesOf, DIGITS } from './pattern/codes.ts';
export {
  choice,
  derive,
  digits,
  holding,
  keyIn,
  leaf,
  named,
  optional,
  remembered,
  tokenIn,
  where,
  words,
} from './pattern/combinators.ts';
export { type Index, indexOf, longest, longestOf, readAll } from './pattern/matcher.ts';
export {
  type Input,
  type Piece,
  phraseTokens,
  type Reading,
  secondOf,
  traceOf,
} from './pattern/piece.ts';
export { pattern } from './pattern/template.ts';
