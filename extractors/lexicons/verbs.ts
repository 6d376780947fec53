import type { Language } from '../../pipeline/model/segmented.ts';

export type Tense =
  | 'infinitive'
  | 'present'
  | 'imperfect'
  | 'past' // French passé simple, English past tense
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'participle' // French in all four forms, English past participle
  | 'gerund'; // French participe présent, English -ing

export type VerbReading = {
  readonly lemma: string;
  readonly tense: Tense;
  /** Third person singular or plural, another person, or none (infinitive, participles). */
  readonly person?: '3s' | '3p' | 'other';
};

const NONE: readonly VerbReading[] = [];

/** What a lower-case word can be as a form of a listed verb; empty when it is none. */
export function verbReadings(_language: Language, _lower: string): readonly VerbReading[] {
  return NONE;
}
