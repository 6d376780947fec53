import { trace } from '../../pipeline/model/trace.ts';
import { functionWords } from '../lexicons/function-words.ts';
import { commonWords, firstNames, places } from '../lexicons/sets.ts';
import { otherHeads } from '../organizations/en/heads.ts';
import { frenchHeads } from '../organizations/fr/heads.ts';
import type { Named } from './identity.ts';
import type { View } from './view.ts';

/** Later short forms of the names of an article: "Lindsay", "Care", "l'Assemblée". */
export function shortForms(view: View, named: readonly Named[]): readonly Named[] {
  const { tokens, folded, initial, titled } = view;
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of named) taken.fill(1, first, last);
  const persons = surnames(view, named);
  const organizations = parts(view, named);
  const found: Named[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (taken[i] || !token?.capital || view.language[i] === 'none' || functionWords.has(folded[i] ?? '')) continue;
    if (isName(view, i - 1, taken) || isName(view, i + 1, taken)) continue;
    const whole = persons.get(folded[i] ?? '') ?? organizations.get(folded[i] ?? '');
    if (!whole || (initial[i] && whole.layer === 'organization' && commonWords().has(token.lower)) || titled[i])
      continue;
    found.push(shortened(view, whole, i));
  }
  return found;
}

function shortened(view: View, whole: Named, i: number): Named {
  const start = view.tokens[whole.first]?.start ?? 0;
  const end = view.tokens[whole.last - 1]?.end ?? start;
  const rule = `${whole.layer}/short-form`;
  return { ...whole, first: i, last: i + 1, rule, from: [trace(whole.rule, { start, end }, whole.from ?? [])] };
}

const isName = ({ tokens, folded, broken }: View, i: number, taken: Uint8Array): boolean =>
  tokens[i]?.capital === true && !taken[i] && !broken[i] && !functionWords.has(folded[i] ?? '');

/** Surname, or first name that only one person of the article bears, → the person. */
function surnames(view: View, named: readonly Named[]): ReadonlyMap<string, Named> {
  const byWord = new Map<string, Named | null>();
  const add = (word: string, person: Named) => {
    const other = byWord.get(word);
    if (other === undefined) byWord.set(word, person);
    else if (other !== null && other.name !== person.name) byWord.set(word, null);
  };
  for (const person of named) {
    if (person.layer !== 'person') continue;
    add(view.folded[person.last - 1] ?? '', person);
    if (person.last - person.first > 1) add(view.folded[person.first] ?? '', person);
  }
  return onlySure(byWord);
}

/** A word of an organization's name that names it alone, → the organization. */
function parts(view: View, named: readonly Named[]): ReadonlyMap<string, Named> {
  const byWord = new Map<string, Named | null>();
  const { tokens, folded } = view;
  for (const organization of named) {
    const { first, last, layer } = organization;
    if (layer !== 'organization') continue;
    if (last - first === 1) {
      byWord.set(folded[first] ?? '', organization);
      continue;
    }
    const headed = frenchHeads.has(folded[first] ?? '');
    for (let i = first; i < (headed ? first + 1 : last); i++) {
      const word = folded[i] ?? '';
      if (
        !tokens[i]?.capital ||
        word.length < 4 ||
        functionWords.has(word) ||
        places().has(word) ||
        otherHeads.has(word)
      )
        continue;
      if (!headed && firstNames().has(word)) continue;
      const other = byWord.get(word);
      if (other === undefined) byWord.set(word, organization);
      else if (other !== null && other.name !== organization.name) byWord.set(word, null);
    }
  }
  return onlySure(byWord);
}

const onlySure = (words: ReadonlyMap<string, Named | null>): ReadonlyMap<string, Named> => {
  const sure = new Map<string, Named>();
  for (const [word, name] of words) if (name !== null) sure.set(word, name);
  return sure;
};
