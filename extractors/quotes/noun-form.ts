import type { Grammar } from './grammar.ts';
import type { Item } from './unit.ts';

/** Whether a finite reading is in truth a noun or an adjective: "le juge", "une annonce", "the claim". */
export function noun(items: readonly Item[], at: number, grammar: Grammar): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (item?.pos !== undefined) return item.pos !== 'VERB' && item.pos !== 'AUX';
  if (item?.capital && at > 0) return true;
  if (!before) return false;
  if (grammar.clitics.has(before.lower) && grammar.as.has(items[at - 2]?.lower ?? '')) return false;
  if (grammar.clitics.has(before.lower) && items[at - 2]?.kind === 'word') {
    const word = items[at - 2]?.lower ?? '';
    if (grammar.subjects.has(word) || grammar.relatives.has(word) || grammar.negations.has(word)) return false;
  }
  if (grammar.negations.has(before.lower) || grammar.reflexives.has(before.lower) || before.lower === 'lui')
    return false;
  if (/^(?:le|la|les|l')$/u.test(before.lower) && !grammar.nounForms.has(item?.lower ?? '')) return false;
  if (before.kind === 'word' && grammar.determiners.has(before.lower) && !grammar.subjects.has(before.lower))
    return true;
  return before.kind === 'word' && grammar.prepositions.has(before.lower) && before.lower !== 'en';
}

/** "the attack": the tagger of English says that it is a noun. */
export const isNamedNoun = (item: Item | undefined): boolean => /^(?:NOUN|PROPN|ADJ)$/u.test(item?.pos ?? '');

/** "Comme l'attaquant tenait", "à la plaignante": after an article that a gerund cannot have before it, the form is a noun. */
export function agentNoun(items: readonly Item[], verb: number, grammar: Grammar): boolean {
  if (!/^(?:le|la|l'|les|un|une|des)$/u.test(items[verb - 1]?.lower ?? '')) return false;
  const before = items[verb - 2];
  if (!before) return true;
  if (before.lower === 'en' || before.kind !== 'word') return false;
  return (
    grammar.prepositions.has(before.lower) || grammar.subordinators.has(before.lower) || grammar.as.has(before.lower)
  );
}
