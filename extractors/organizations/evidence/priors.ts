import { functionWords, peoples } from '../../lexicons/function-words.ts';
import { commonWords, firstNames, places } from '../../lexicons/sets.ts';
import type { Run } from '../../names/runs.ts';
import { allCapitals, keyOf, type View } from '../../names/view.ts';
import { addressOf, isRole } from '../../persons/part.ts';
import { otherHeads } from '../en/heads.ts';
import { frenchHeads } from '../fr/heads.ts';
import { against, type Evidence, organization } from './evidence.ts';

/** What else the article tells of the words of a name: a person bears it; a longer name begins with it. */
export type Standing = { readonly surname: boolean; readonly part: boolean };

const NUMERAL = /^[IVXLCDM]+$/u;

/** What the words of a name say by themselves; undefined when they can be no company's. */
export function priorsOf(view: View, run: Run, { surname, part }: Standing): readonly Evidence[] | undefined {
  const { tokens, folded } = view;
  const { first, last } = run;
  const one = last - first === 1;
  const head = folded[first] ?? '';
  const text = tokens[first]?.text ?? '';
  if (otherHeads.has(head) || otherHeads.has(folded[last - 1] ?? '')) return undefined;
  if (one && (head.length < 3 || isOther(head) || allCapitals(text) || NUMERAL.test(text))) return undefined;
  if (addressOf(head) !== undefined && head.length > 1) return undefined;
  const priors: Evidence[] = [];
  if (surname) priors.push(against('person', 3));
  if (firstNames().has(head) && !part) priors.push(against('person', one ? 2 : 3));
  if (places().has(keyOf(view, first, last))) priors.push(against('place', 1));
  if (one && commonWords().has(tokens[first]?.lower ?? '')) priors.push(against('none', 1));
  if (part) priors.push({ ...organization('part', 2.5), corporate: true });
  return priors;
}

const isOther = (word: string): boolean =>
  peoples.has(word) || isRole(word) || functionWords.has(word) || frenchHeads.has(word);
