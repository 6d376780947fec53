import type { Token } from '../../../pipeline/model/segmented.ts';
import { verbReadings } from '../../lexicons/verbs.ts';
import { formFact } from '../../word-fact.ts';
import type { Direction } from './resolved.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const FUTURE = set(
  "will shall 'll won would may might could must should ought expects expect expected scheduled due planned hopes intends slated upcoming",
);
const PAST = set(
  'was were had did been said told took came went made got began became won lost fell rose held met left sold bought paid led saw gave found died ran kept brought wrote sent spent built cut hit put announced reported',
);
const AUXILIARY = set('has have');
const OTHERS = set('to set');
const PAST_ENDING = /[a-z]{2}ed$/u;
/** After these a participle is a passive, and they tell the tense: "will be tightened", "is held". */
const PASSIVE = set("is are 're be being am get gets getting to");
const ADVERB = /(?:ly|^not|^also|^now|^already|^still|^again|^often|^never|^always|^then|^soon)$/u;
/** Words that govern the infinitive of something to come: "plans to resume", "agreed to sell". */
const RESOLVES =
  /^(?:plan|hope|aim|intend|want|agree|decide|promise|pledge|vow|prepare|schedule|expect|propose|threaten|commit|wish|order|ask|urge|invite|refuse|offer|need|plann|committ|hop|prepar|decid|promis|propos|agre|invit|urg|pledg|schedul)(?:s|ed|d|ing)?$|^(?:set|seeks?|seeking|sought|due|going|about|ready|likely|unlikely|bound|poised|willing|keen|slated|has|have|deadline|deal|decision|bid)$/u;

/** Whether a word can tell past from future in any sentence: most cannot, and need no look at the words around them. */
const mayTell = formFact(
  (word) =>
    [FUTURE, PAST, AUXILIARY, OTHERS].some((forms) => forms.has(word)) ||
    PAST_ENDING.test(word) ||
    verbReadings('en', word).length > 0,
);

/** Whether the word at the index tells past from future in an English sentence. */
export function englishCue(tokens: readonly Token[], at: number, first: number, last: number): Direction {
  const token = tokens[at];
  if (!token || !mayTell(token)) return null;
  const word = token.lower;
  if (word === 'to') return isResolved(tokens, at, first, last) ? 'future' : null;
  if (FUTURE.has(word)) {
    if (word === 'may' && token.capital) return null;
    return word.endsWith('d') && /^(?:had|has|have)$/u.test(tokens[at - 1]?.lower ?? '') ? 'past' : 'future';
  }
  if (AUXILIARY.has(word)) return hasParticiple(tokens, at, last) ? 'past' : null;
  if (word === 'set' && /^(?:is|are|'s|'re)$/u.test(tokens[at - 1]?.lower ?? '')) return 'future';
  if ((PAST.has(word) || word.endsWith('ed') || word.endsWith('n')) && isPassive(tokens, at, first)) return null;
  if (PAST.has(word)) return plannedAfter(tokens, at, last) ? 'future' : 'past';
  // "United States", "States": names, not verbs.
  if (token.capital && at > first) return null;
  for (const { tense } of verbReadings('en', word)) {
    if (tense === 'past') return 'past';
    if (tense === 'future' || tense === 'conditional') return 'future';
  }
  return PAST_ENDING.test(word) && !token.capital ? 'past' : null;
}

/** "plans to resume flights", "is going to leave": the infinitive is still to come. */
function isResolved(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const governor = at - 1 >= first ? (tokens[at - 1]?.lower ?? '') : '';
  const verb = at + 1 < last ? tokens[at + 1] : undefined;
  if (verb?.kind !== 'word' || verb.capital || !RESOLVES.test(governor)) return false;
  if (at - 2 >= first && tokens[at - 2]?.lower === 'had') return false; // "had planned to": it did not happen
  return !/^(?:be|have)$/u.test(verb.lower) || !/^(?:been|had)$/u.test(tokens[at + 2]?.lower ?? '');
}

/** Whether a form of "be" in the present or the infinitive stands before the participle, adverbs aside. */
function isPassive(tokens: readonly Token[], at: number, first: number): boolean {
  const before = at - 1 >= first ? (tokens[at - 1]?.lower ?? '') : '';
  const index = ADVERB.test(before) ? at - 2 : at - 1;
  const word = index >= first ? (tokens[index]?.lower ?? '') : '';
  return word === "'s" ? PRONOUN.test(tokens[index - 1]?.lower ?? '') : PASSIVE.has(word);
}

/** Before "'s" it is "is"; after a noun it is a genitive. */
const PRONOUN = /^(?:it|he|she|that|what|who|there|here)$/u;

/** "has grown", "have never been": a perfect, within two words. */
function hasParticiple(tokens: readonly Token[], at: number, last: number): boolean {
  for (let index = at + 1; index < Math.min(last, at + 3); index++) {
    const word = tokens[index]?.lower ?? '';
    if (/(?:ed|en|wn|own|ung|unk|elt|ept|ought|aught|old)$/u.test(word) || PAST.has(word)) return true;
    if (!ADVERB.test(word)) return false;
  }
  return false;
}

const plannedAfter = (tokens: readonly Token[], at: number, last: number): boolean =>
  at + 1 < last && FUTURE.has(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.lower.endsWith('d') === true;
