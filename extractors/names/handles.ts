import { remembered } from '../lexicons/sorted-text.ts';

/** Letters that a single word must have to be recognized though misspelled. */
export const LONG = 8;

/** What two names one edit apart share at least one of. */
export const handlesOf = remembered((key): readonly string[] => {
  const words = key.split(' ');
  if (words.length > 1) return words.filter((word) => word.length > 3);
  return key.length >= LONG ? [`${key.slice(0, 3)}…`, `…${key.slice(-3)}`] : [];
});
