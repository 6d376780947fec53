import {
  type AbbreviationKind,
  AFTER_COMPANY,
  abbreviationKind,
  EXCLAIMED_NAMES,
} from '../../extractors/lexicons/abbreviations.ts';
import type { Language, Token } from '../model/segmented.ts';
import { isBullet } from './lines.ts';
import { opensSentences } from './openers.ts';

/** A full stop, exclamation or question mark with what belongs to it: tokens from `mark` to before `end`. */
export type Stop = { readonly mark: number; readonly end: number };

const OPENERS = '«“„‹‘"\'([{¿¡';
/** Marks that open a sentence like a capital does: amounts, tags, dots of lists. */
const CAPITAL_MARKS = '$€£¥#@•▪●■►▶→*>';

const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.text);

/** Whether a stop ends the sentence that began at token `first`. */
export function endsSentence(tokens: readonly Token[], language: Language, first: number, stop: Stop): boolean {
  const next = tokens[stop.end];
  if (next === undefined) return true;
  if (!saysSomething(tokens, first, stop.mark)) return false;
  if (!next.spaced) return isGlued(tokens, language, stop);
  const follower = significant(tokens, stop.end);
  if (follower === undefined) return true;
  if (!canOpen(follower)) return opensLow(tokens, language, stop, follower);
  const opener = opensSentences(language, follower.lower);
  if (tokens[stop.mark]?.kind === 'word') return initialsEnd(tokens, language, stop.mark, opener);
  if (stop.end > stop.mark + 1) return true;
  const before = tokens[stop.mark - 1];
  if (before === undefined || tokens[stop.mark]?.spaced) return true;
  if (tokens[stop.mark]?.text !== '.') return opener || !EXCLAIMED_NAMES.has(before.lower);
  if (isMark(tokens[stop.mark - 2], '.') && before.end - before.start === 1 && !before.spaced) return opener; // "p.m."
  const kind = abbreviationKind(language, before.text, before.lower);
  if (kind === 'company') return opener || !AFTER_COMPANY.has(follower.lower);
  if (kind === 'state') return opener || tokens[stop.mark - 2]?.text === ',';
  return wordEnds(before, kind, follower, opener, isAddressEnd(tokens, stop.mark - 1));
}

/** Not yet a sentence: only marks, or the number of a list item ("1.", "b."). */
function saysSomething(tokens: readonly Token[], first: number, mark: number): boolean {
  let words = 0;
  for (let index = first; index < mark && words < 2; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') continue;
    if (token.end - token.start > 2) return true;
    words++;
  }
  const only = tokens[mark - 1];
  if (words === 1 && only) return only.kind !== 'number' && only.end - only.start > 1;
  return words > 0 || (tokens[mark]?.kind === 'word' && mark > first);
}

/** A stop without a space after it ends the sentence only where white space was plainly lost ("fin.Le groupe"). */
function isGlued(tokens: readonly Token[], language: Language, stop: Stop): boolean {
  const before = tokens[stop.mark - 1];
  const next = tokens[stop.end];
  if (before?.kind !== 'word' || before.capital || before.end - before.start < 3 || !next?.capital) return false;
  return opensSentences(language, next.lower);
}

/** The first token that tells how the next sentence begins, behind opening marks and dashes. */
function significant(tokens: readonly Token[], from: number): Token | undefined {
  let index = from;
  while (isMark(tokens[index], OPENERS) || isBullet(tokens, index)) index++;
  return tokens[index];
}

/** A sentence begins with a capital, a number, a currency; or with a word such as "iPhone" ("s’" has only another apostrophe in its lower form). */
const canOpen = (token: Token): boolean =>
  token.kind === 'number' ||
  (token.kind === 'word'
    ? token.capital || token.text !== token.text.toLowerCase()
    : CAPITAL_MARKS.includes(token.text));

/** "… de la famille. à la maison …": a lower-case start after a plain word and one full stop, as hasty writers do. */
function opensLow(tokens: readonly Token[], language: Language, stop: Stop, follower: Token): boolean {
  const before = tokens[stop.mark - 1];
  const plain = stop.end === stop.mark + 1 && tokens[stop.mark]?.text === '.' && !tokens[stop.mark]?.spaced;
  if (!plain || before?.kind !== 'word' || follower.kind !== 'word') return false;
  if (abbreviationKind(language, before.text, before.lower) !== undefined) return false;
  const length = before.end - before.start;
  return length >= 5 || (length === 4 && opensSentences(language, follower.lower));
}

/** "U.S.", "J.-C." or the initial of a name before a word with a capital. */
function initialsEnd(tokens: readonly Token[], language: Language, index: number, opener: boolean): boolean {
  const text = tokens[index]?.text ?? '';
  const stem = text.slice(0, -1);
  if (opener)
    return (
      abbreviationKind(language, stem, stem.toLowerCase()) !== 'before-name' &&
      (!text.includes('-') || text === 'J.-C.')
    );
  const before = tokens[index - 1];
  return language === 'en' && text === 'I.' && before?.kind === 'word' && !before.capital;
}

/** The last letter of an address ("?page=b") is no abbreviation. */
const isAddressEnd = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.spaced === false &&
  tokens[index - 1]?.kind === 'mark' &&
  '=/&?#_'.includes(tokens[index - 1]?.text ?? ' ');

/** A single full stop after `before`. */
function wordEnds(
  before: Token,
  kind: AbbreviationKind | undefined,
  follower: Token,
  opener: boolean,
  glued: boolean,
): boolean {
  if (kind === 'before-name') return false;
  if (kind === 'before-number') return follower.kind !== 'number' && !/^\p{Lu}\./u.test(follower.text);
  if (kind === 'either') return opener;
  if (before.text === '°') return follower.kind !== 'number';
  if (glued) return true;
  return (
    opener || before.kind !== 'word' || before.end - before.start > 1 || before.capital || follower.kind !== 'word'
  );
}
