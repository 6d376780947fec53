import { functionWords } from '../../lexicons/function-words.ts';
import type { Run } from '../../names/runs.ts';
import type { View } from '../../names/view.ts';
import { addressOf, isRole } from '../../persons/part.ts';
import { isRecipient } from './clause.ts';
import { against, type Evidence, wordsAt } from './evidence.ts';

/** Compared with their accents: "à" is no "a". */
const SOME = new Set(['un', 'une', 'les', 'des', 'a', 'an', 'cette', 'cet', 'ce']);
/** Before "à": no place follows. */
const NEUTRAL = new Set(
  'grace face quant fin suite contrairement reproche demande vente revente cession fini appel confie oppose euros dollars'.split(
    ' ',
  ),
);
const AGE = /^(?:ans|years?|aged)$/u;

/** What the words beside a name say against its being an organization. */
export function counterEvidence(view: View, { first, last }: Run): readonly Evidence[] {
  const { tokens, folded, broken } = view;
  const words = wordsAt(view, first);
  if (!words) return [];
  const found: Evidence[] = [];
  const before = broken[first] ? '' : (folded[first - 1] ?? '');
  const earlier = folded[first - 2] ?? '';
  if (addressOf(before) !== undefined && before.length > 1 && !functionWords.has(before))
    found.push(against('person', 4));
  else if (isRole(before) && !words.nouns.has(before)) found.push(against('person', 3));
  if (
    tokens[last]?.text === ',' &&
    tokens[last + 1]?.kind === 'number' &&
    (AGE.test(folded[last + 2] ?? '') || tokens[last + 2]?.text === ',')
  )
    found.push(against('person', 4));
  if (/^(?:who|whose)$/u.test(folded[last] ?? '') || (tokens[last]?.text === ',' && folded[last + 1] === 'who'))
    found.push(against('person', 3));
  if (words.placed.has(before) && !NEUTRAL.has(earlier) && !isRecipient(view, { first, last }))
    found.push(against('place', before === 'a' ? 1.5 : 2));
  if (/^(?:de|d'|of)$/u.test(before) && words.localities.has(earlier)) found.push(against('place', 3));
  if (words.localities.has(before)) found.push(against('place', 2));
  if (before !== '' && SOME.has(tokens[first - 1]?.lower ?? ''))
    found.push(against('none', before === 'les' || before === 'des' ? 2.5 : 2));
  else if (last - first === 1 && /^(?:le|la|l'|the|au|du)$/u.test(before)) found.push(against('none', 1));
  if (
    !words.nouns.has(earlier) &&
    /^[«“"]$/u.test(tokens[first - 1]?.text ?? '') &&
    /^[»”"]$/u.test(tokens[last]?.text ?? '')
  )
    found.push(against('none', 2));
  if (/\d/u.test(tokens[last]?.text ?? '') && tokens[last]?.kind === 'number' && !broken[last])
    found.push(against('none', 1.5));
  return found;
}
