import { englishWord } from '../../lexicons/sets.ts';
import { verbReadings } from '../../lexicons/verbs.ts';
import type { View } from '../../names/view.ts';
import { vitalPassives, vitalVerbs } from './deeds.ts';

/** Between a subject and its verb. */
const LATER: ReadonlySet<string> = new Set('also then later soon never once himself herself still has had'.split(' '));
/** "Cotton was born", "Player died": the word is common, but no noun of persons. */
export const isVital = (view: View, first: number): boolean =>
  view.language[first] === 'en' &&
  englishWord(view.folded[first] ?? '')?.kind !== 'person' &&
  !/[^s]s$/u.test(view.folded[first] ?? '') &&
  does(view, first, vitalVerbs, vitalPassives);

/** Whether the verb behind a subject is one of the list, or a passive of the other. */
export function does(view: View, first: number, active: ReadonlySet<string>, passive: ReadonlySet<string>): boolean {
  const { folded } = view;
  const at = predicateAt(view, first + 1);
  if (!/^(?:is|was|has|had|would|can|could|will)$/u.test(folded[at] ?? '')) return isLemma(view, at, active);
  const been = folded[at + 1] === 'been';
  const verb = predicateAt(view, been ? at + 2 : at + 1);
  return been || /^(?:is|was)$/u.test(folded[at] ?? '') ? passive.has(folded[verb] ?? '') : isLemma(view, verb, active);
}

/** Whether a word in lower case is a form of a verb of the list. */
export function isLemma({ tokens, language }: View, i: number, lemmas: ReadonlySet<string>): boolean {
  const token = tokens[i];
  if (!token || token.capital || language[i] !== 'en') return false;
  if (lemmas.has(token.lower.replace(/e?d$/u, ''))) return true;
  return verbReadings('en', token.lower).some(({ lemma }) => lemmas.has(lemma));
}

/** The verb behind adverbs. */
export function predicateAt({ folded }: View, start: number): number {
  let at = start;
  while (at < start + 3 && (LATER.has(folded[at] ?? '') || /[^f]ly$/u.test(folded[at] ?? '') || folded[at] === 'only'))
    at++;
  return at;
}
