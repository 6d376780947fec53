import { englishWord, firstNames, isSurname } from '../../lexicons/sets.ts';

/** Words that in an English name of several words belong to places and products, at its head. */
const FORE = new Set(
  'west east north south new old upper lower great greater alto puerto mount punta ponte rio'.split(' '),
);

/** Whether a folded word is an English word in use that hardly anybody bears as a name: "fashion", "conventions". */
export const isPlainWord = (word: string): boolean =>
  englishWord(word)?.used === true && !isSurname(word) && !firstNames().has(word);

/** Whether a folded word at the head of a name makes it a place's. */
export const isForeWord = (word: string): boolean => FORE.has(word);
