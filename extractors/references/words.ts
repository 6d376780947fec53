import type { Language } from '../../pipeline/model/segmented.ts';
import { englishReferences } from './en/words.ts';
import { frenchReferences } from './fr/words.ts';
import type { ReferenceWords } from './noun.ts';

/** The lists of each language. */
export const referenceWords: Readonly<Record<Language, ReferenceWords>> = {
  fr: frenchReferences,
  en: englishReferences,
};
