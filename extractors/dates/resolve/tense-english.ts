import type { Token } from '../../../pipeline/model/segmented.ts';
import { verbReadings } from '../../lexicons/verbs.ts';
import type { Direction } from './resolved.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const FUTURE = set(
  "will shall 'll won would may might could expects expect expected scheduled due planned hopes intends slated upcoming",
);
const PAST = set(
  'was were had did been said told took came went made got began became won lost fell rose held met left sold bought paid led saw gave found died ran kept brought wrote sent spent built cut hit put announced reported',
);
const AUXILIARY = set('has have');

/** Whether the word at the index tells past from future in an English sentence. */
export function englishCue(tokens: readonly Token[], at: number, first: number, last: number): Direction {
  const token = tokens[at];
  if (!token) return null;
  const word = token.lower;
  if (FUTURE.has(word)) {
    if (word === 'may' && token.capital) return null;
    return word.endsWith('d') && /^(?:had|has|have)$/u.test(tokens[at - 1]?.lower ?? '') ? 'past' : 'future';
  }
  if (PAST.has(word)) return plannedAfter(tokens, at, last) ? 'future' : 'past';
  if (AUXILIARY.has(word)) return /(?:ed|en)$/u.test(tokens[at + 1]?.lower ?? '') ? 'past' : null;
  if ((word === 'going' || word === 'is' || word === 'are') && tokens[at + 1]?.lower === 'to') return 'future';
  // "United States", "States": names, not verbs.
  if (token.capital && at > first) return null;
  for (const { tense } of verbReadings('en', word)) {
    if (tense === 'past') return 'past';
    if (tense === 'future' || tense === 'conditional') return 'future';
  }
  return /[a-z]{2}ed$/u.test(word) && !token.capital ? 'past' : null;
}

const plannedAfter = (tokens: readonly Token[], at: number, last: number): boolean =>
  at + 1 < last && FUTURE.has(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.lower.endsWith('d') === true;
