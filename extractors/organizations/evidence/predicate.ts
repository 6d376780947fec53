import { functionWords } from '../../lexicons/function-words.ts';
import type { Run } from '../../names/runs.ts';
import type { View } from '../../names/view.ts';
import { englishEvidence } from '../en/evidence.ts';
import { type Evidence, organization } from './evidence.ts';

const COPULAS = new Set('is was are were became'.split(' '));
const ARTICLES = new Set('a an the'.split(' '));
const ADVERBS = new Set('also now still then once'.split(' '));
/** Nouns that products, places and persons are called by, too. */
const DOUBTFUL = new Set(
  'app platform service unit brand parent owner competitor investor buyer bidder builder business station network website journal maker owner developer'.split(
    ' ',
  ),
);
const REACH = 8;
/** More than an article before the name takes off. */
const DEFINED = 4;

/** "Bryll is a Danish chain of hypermarkets", "The Marlowes were a rock band": what an English sentence says that the name is. */
export function predicatedIn({ tokens, folded, broken, language }: View, { first, last }: Run): Evidence | undefined {
  if (language[first] !== 'en' || !COPULAS.has(folded[last] ?? '')) return undefined;
  const article = ADVERBS.has(folded[last + 1] ?? '') ? last + 2 : last + 1;
  if (!ARTICLES.has(folded[article] ?? '')) return undefined;
  let kind: string | undefined;
  for (let i = article + 1; i < article + REACH; i++) {
    const token = tokens[i];
    const word = folded[i] ?? '';
    if (token?.kind !== 'word' || broken[i] || functionWords.has(word)) break;
    kind = DOUBTFUL.has(word) || word.endsWith('ed') ? kind : englishEvidence.nouns.get(word);
  }
  return kind === undefined ? undefined : organization('described', DEFINED, kind, true);
}
