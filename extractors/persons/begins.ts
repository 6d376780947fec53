import { personLexicon } from '../lexicons/persons.ts';
import { firstNames, places } from '../lexicons/sets.ts';
import type { View } from '../names/view.ts';

/** Whether a person's full name begins here. */
export const beginsPerson = ({ folded, tokens }: View, i: number): boolean =>
  tokens[i + 1]?.capital === true &&
  ((firstNames().has(folded[i] ?? '') && !places().has(folded[i] ?? '')) ||
    personLexicon().full.has(`${folded[i]} ${folded[i + 1]}`));
