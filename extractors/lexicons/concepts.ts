import type { Language } from '../../pipeline/model/segmented.ts';
import { IDEAS } from './ideas.data.ts';
import { verbReadings } from './verbs.ts';

const STOPWORDS = {
  fr: new Set(
    "le la les l' un une des de d' du à au aux en et ou ni que qu' qui dont où ce c' cet cette ces se s' ne n' pas plus il elle ils elles on nous vous je j' tu me m' te t' lui leur leurs son sa ses notre nos votre vos mon ma mes y est sont être a ont avoir été était avait pour par sur dans avec sans sous mais donc or car si comme très bien tout tous toute toutes même aussi peut pu qu'il cela ça ceux celle celui -ci -là avait serait aurait aurait sera".split(
      ' ',
    ),
  ),
  en: new Set(
    "the a an of to in on at by for with from and or nor but that which who this these those it its he she they we you i me him her them our your their his is are was were be been being has have had do does did not no n't 's as if than then so very also all can could would will should may might about into over".split(
      ' ',
    ),
  ),
} as const;

/** Without accents, plural and feminine endings: enough to bring the forms of a noun or adjective together. */
const stem = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?:aux|eaux)$/u, 'al')
    .replace(/(?:es|s|x|e)$/u, '')
    .replace(/(?:iere|ier)$/u, 'ier')
    .replace(/([lnt])\1$/u, '$1');

function loadIdeas(): Readonly<Record<Language, ReadonlyMap<string, string>>> {
  const maps = { fr: new Map<string, string>(), en: new Map<string, string>() };
  for (const line of IDEAS.trim().split('\n')) {
    const [french = '', english = ''] = line.split('|').map((side) => side.trim());
    const idea = `=${french.split(' ')[0]}`;
    // the first line that holds a word decides: the list begins with the commonest ideas
    for (const word of french.split(' ')) if (!maps.fr.has(stem(word))) maps.fr.set(stem(word), idea);
    for (const word of english.split(' ')) if (!maps.en.has(stem(word))) maps.en.set(stem(word), idea);
  }
  return maps;
}

let ideas: Readonly<Record<Language, ReadonlyMap<string, string>>> | undefined;

/** What is remembered of words is bounded. */
const MOST = 50_000;
const known = { fr: new Map<string, string | null>(), en: new Map<string, string | null>() } as const;

/**
 * The idea of a word: the same for its forms, its synonyms and its translation in the list above; its own stem when it
 * is not listed (names and numbers are alike in both languages); null for a grammatical word.
 */
export function ideaOf(language: Language, lower: string): string | null {
  const before = known[language].get(lower);
  if (before !== undefined) return before;
  const idea = readIdea(language, lower);
  if (known[language].size >= MOST || lower.length > 40) known[language].clear();
  known[language].set(lower, idea);
  return idea;
}

function readIdea(language: Language, lower: string): string | null {
  if (STOPWORDS[language].has(lower) || !/[\p{L}\p{N}]/u.test(lower)) return null;
  ideas ??= loadIdeas();
  const own = ideas[language].get(stem(lower));
  if (own !== undefined) return own;
  for (const { lemma } of verbReadings(language, lower)) {
    const found = ideas[language].get(stem(lemma));
    if (found !== undefined) return found;
  }
  const lemma = verbReadings(language, lower)[0]?.lemma;
  return stem(lemma ?? lower);
}
